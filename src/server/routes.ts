/** URL -> handler, one table. */
import path from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono, type MiddlewareHandler } from "hono";
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
  formAction: ["'self'"],
};

/** The pages that Outlook opens: they load office.js from Microsoft, ask Graph, and stand in Outlook's frames. */
const outlookPages: ReadonlySet<string> = new Set(["/taskpane.html", "/commands.html", "/signin.html"]);
const outlookPolicy = {
  ...contentSecurityPolicy,
  scriptSrc: ["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"],
  imgSrc: ["'self'", "data:", "https://appsforoffice.microsoft.com"],
  connectSrc: ["'self'", "https://graph.microsoft.com", "https://login.microsoftonline.com", "https://appsforoffice.microsoft.com"],
  frameSrc: ["'self'", "https://appsforoffice.microsoft.com", "https://login.microsoftonline.com"],
  // Outlook on the web, new Outlook and Outlook.com; desktop programs open the page without a frame.
  frameAncestors: [
    "'self'",
    "https://outlook.office.com",
    "https://outlook.office365.com",
    "https://outlook.cloud.microsoft",
    "https://outlook.live.com",
    "https://*.officeapps.live.com",
  ],
};

/** A page elsewhere may point its own name at this machine; what is meant for its user alone answers to no other name. */
const onThisMachine: MiddlewareHandler = async (context, next) => {
  const { hostname } = new URL(context.req.url);
  if (hostname === "localhost" || hostname === "127.0.0.1") return next();
  return context.text("This server answers on this machine only.", 403);
};

/** Mounts what needs a store. */
type More = (app: Hono) => void;

/**
 * For the user of this machine alone, whatever name a request calls it by. `webFolder`: relative to the working directory, as Hono's file server
 * wants it. `office`: null where office.js is not installed.
 */
export function localRoutes(webFolder: string, office: LocalOfficeFolders | null, more: More = () => {}): Hono {
  return routes(webFolder, (app) => {
    app.use(onThisMachine);
    if (office !== null) {
      addLocalOffice(app, office);
      addGraphStandIn(app, sampleMail(path.join(office.web, "assets/samples")));
    }
    more(app);
  });
}

/** For others: nothing that is meant for one machine. */
export const publicRoutes = (webFolder: string, more: More): Hono => routes(webFolder, more);

/** A name with the hash of its contents, "pane.da99da1f.js": what stands behind it never changes. */
const HASHED = /\.[0-9a-f]{8}\.js$/;

/**
 * Outlook loads the pane anew for every mail: its scripts come from the browser's store, with the code V8 has made of them. Set behind the
 * file server, whose own `onFound` comes when the answer is made.
 */
const keepScripts: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.res.ok) context.header("Cache-Control", HASHED.test(context.req.path) ? "public, max-age=31536000, immutable" : "no-cache");
};

function routes(webFolder: string, more: More): Hono {
  const app = new Hono();
  const ownHeaders = secureHeaders({ contentSecurityPolicy, xFrameOptions: "SAMEORIGIN" });
  // The opener and resource policies would cut the sign-in dialog off from the pane.
  const outlookHeaders = secureHeaders({
    contentSecurityPolicy: outlookPolicy,
    xFrameOptions: false,
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: false,
  });
  app.use((context, next) => (outlookPages.has(context.req.path) ? outlookHeaders : ownHeaders)(context, next));
  app.get("/health", (context) => context.json({ status: "ok" }));
  app.get("/", (context) => context.redirect("/preview.html"));
  more(app);
  // The pages ask; without the service there is no way to sign in, and nothing that needs one is shown.
  app.get("/api/sign-in", (context) => context.json({ local: false, entra: null, google: null }));
  app.use("/*", keepScripts, serveStatic({ root: webFolder }));
  app.notFound((context) => context.text("There is no such page.", 404));
  return app;
}
