/** Microsoft's office.js from its npm package, so that the preview hosts the task pane without the network. Development only: the shipped page loads it from Microsoft. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Hono } from "hono";

const SHIPPED_TAG = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
};

export interface LocalOfficeFolders {
  readonly web: string;
  /** dist folder of @microsoft/office-js. */
  readonly office: string;
  /** Holds ajaxShim.js, trustHost.js and nestedAppAuth.js. */
  readonly stand: string;
}

/** Where office.js lies when it is installed; null in a production install. */
export function localOfficeFolders(root: string): LocalOfficeFolders | null {
  const office = path.join(root, "node_modules/@microsoft/office-js/dist");
  return existsSync(office) ? { web: path.join(root, "dist/web"), office, stand: path.join(root, "src/hosts/preview/outlook") } : null;
}

/** As whom the preview signs in at the Graph stand-in; any name does. */
const STAND_IN_CLIENT = "graph-stand-in";
const ownFiles = ["ajaxShim.js", "trustHost.js", "nestedAppAuth.js"];

const script = (name: string): string => `<script src="lib/1/hosted/${name}"></script>`;

/** The shipped page with its office.js from here, after the file its npm package lacks; `head` goes before both. */
async function localPage(file: string, head: string): Promise<string> {
  const page = await readFile(file, "utf8");
  // The build may have taken the quotes away.
  const [before, after] = page.split(new RegExp(`<script src="?${SHIPPED_TAG.replaceAll(".", "\\.")}"?></script>`));
  if (before === undefined || after === undefined) throw new Error(`${path.basename(file)} does not load ${SHIPPED_TAG}`);
  return [before, head, ...["ajaxShim.js", "nestedAppAuth.js", "office.js"].map(script), after].join("");
}

/** What the build writes for a registered application, with the stand-in's address: Graph is there without any registration. */
const standInHead = (origin: string): string =>
  `<meta name="entra-client-id" content="${STAND_IN_CLIENT}"><meta name="graph-root" content="${origin}/graph/v1.0">`;

/** `?graph=off` shows the pane as it is without a registered application. */
export function addLocalOffice(app: Hono, { web, office, stand }: LocalOfficeFolders): void {
  for (const page of ["taskpane", "commands"]) {
    app.get(`/local-${page}.html`, async (context) => {
      const hasGraph = page === "taskpane" && context.req.query("graph") !== "off";
      const head = hasGraph ? standInHead(new URL(context.req.url).origin) : "";
      return context.html(await localPage(path.join(web, `${page}.html`), head));
    });
  }
  app.get("/lib/1/hosted/AgaveErrorUX/*", (context) => context.html('<!doctype html><script src="../trustHost.js"></script>'));
  app.get("/lib/1/hosted/:name{.+}", async (context) => {
    const name = context.req.param("name");
    const file = path.join(ownFiles.includes(name) ? stand : office, name);
    // A path that climbs out of the two folders is no file of theirs.
    if (!file.startsWith(`${office}${path.sep}`) && !file.startsWith(`${stand}${path.sep}`)) return context.notFound();
    const content = await readFile(file).catch(() => null);
    return content === null
      ? context.notFound()
      : context.body(new Uint8Array(content), 200, { "Content-Type": types[path.extname(file)] ?? "application/octet-stream" });
  });
}
