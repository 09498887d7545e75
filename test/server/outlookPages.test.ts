import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localRoutes } from "../../src/server/routes.ts";

const SHIPPED = "<html><head><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script></head><p>pane</p></html>";

/** Built pages as the server finds them. */
function app() {
  const root = mkdtempSync(path.join(tmpdir(), "outlook-pages-"));
  for (const name of ["web", "office", "stand"]) mkdirSync(path.join(root, name));
  for (const page of ["taskpane", "commands", "signin"]) writeFileSync(path.join(root, `web/${page}.html`), SHIPPED);
  const web = path.join(root, "web");
  return localRoutes(path.relative(process.cwd(), web), { web, office: path.join(root, "office"), stand: path.join(root, "stand") });
}

const policy = (answer: Response): string => answer.headers.get("Content-Security-Policy") ?? "";

describe("the pages that Outlook opens", () => {
  it.each(["/taskpane.html", "/commands.html", "/signin.html"])("%s may load office.js, ask Graph and stand in Outlook", async (page) => {
    const answer = await app().request(page);
    expect(await answer.text()).toBe(SHIPPED);
    expect(policy(answer)).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy(answer)).toContain("https://graph.microsoft.com");
    expect(policy(answer)).toContain("https://outlook.office.com");
    expect(answer.headers.get("X-Frame-Options")).toBeNull();
    expect(answer.headers.get("Cross-Origin-Opener-Policy")).toBeNull();
  });

  it("no other page may do any of that", async () => {
    const answer = await app().request("/local-taskpane.html");
    expect(policy(answer)).not.toContain("microsoft.com");
    expect(answer.headers.get("X-Frame-Options")).toBe("SAMEORIGIN");
  });
});

describe("the preview's own copy of the pane", () => {
  it("loads everything from here and finds the stand-in for Graph", async () => {
    const text = await (await app().request("http://localhost:4711/local-taskpane.html")).text();
    expect(text).not.toContain("appsforoffice");
    expect(text).toContain('<meta name="graph-root" content="http://localhost:4711/graph/v1.0">');
    expect(text.indexOf("ajaxShim.js")).toBeLessThan(text.indexOf("office.js"));
  });

  it.each(["/local-taskpane.html?graph=off", "/local-commands.html"])("%s knows no application", async (page) => {
    expect(await (await app().request(page)).text()).not.toContain("entra-client-id");
  });
});
