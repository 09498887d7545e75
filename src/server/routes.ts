/** URL -> handler, one table. */
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { addGraphStandIn } from "./graphStandIn.ts";
import { addLocalOffice, type LocalOfficeFolders } from "./localOffice.ts";
import { sampleMail } from "./sampleMail.ts";

/** Everything comes from this origin; styles are written by Fluent at run time, mail is shown in frames that run no script. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", "data:"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  frameAncestors: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
};

/** `webFolder`: relative to the working directory, as Hono's file server wants it. `office`: null where office.js is not installed. */
export function routes(webFolder: string, office: LocalOfficeFolders | null): Hono {
  const app = new Hono();
  app.use(secureHeaders({ contentSecurityPolicy, xFrameOptions: "SAMEORIGIN" }));
  app.get("/health", (context) => context.json({ status: "ok" }));
  app.get("/", (context) => context.redirect("/preview.html"));
  if (office !== null) {
    addLocalOffice(app, office);
    addGraphStandIn(app, sampleMail(path.join(office.web, "assets/samples")));
  }
  app.use("/*", serveStatic({ root: webFolder }));
  app.notFound((context) => context.text("There is no such page.", 404));
  return app;
}
