import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { localRoutes, publicRoutes } from "../../src/server/routes.ts";

/** A built folder and an office.js of our own making, beside a file that must never be handed out. */
function folders() {
  const root = mkdtempSync(path.join(tmpdir(), "routes-"));
  for (const name of ["web", "office", "stand"]) mkdirSync(path.join(root, name));
  writeFileSync(path.join(root, "secret.txt"), "secret");
  writeFileSync(path.join(root, "office/office.js"), "// office");
  writeFileSync(path.join(root, "stand/ajaxShim.js"), "// shim");
  writeFileSync(
    path.join(root, "web/taskpane.html"),
    "<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><p>pane</p>",
  );
  writeFileSync(path.join(root, "web/preview.html"), "<p>preview</p>");
  writeFileSync(path.join(root, "web/pane.da99da1f.js"), "// pane");
  writeFileSync(path.join(root, "web/plain.js"), "// plain");
  return { web: path.join(root, "web"), office: path.join(root, "office"), stand: path.join(root, "stand") };
}

const app = (() => {
  const made = folders();
  return localRoutes(path.relative(process.cwd(), made.web), made);
})();

describe("what the server hands out", () => {
  it.each([
    ["/health", 200, "ok"],
    ["/preview.html", 200, "preview"],
    ["/lib/1/hosted/office.js", 200, "// office"],
    ["/lib/1/hosted/ajaxShim.js", 200, "// shim"],
    ["/nothing.html", 404, "no such page"],
    ["/lib/1/hosted/..%2f..%2fsecret.txt", 404, "no such page"],
    ["/lib/1/hosted/%2e%2e/secret.txt", 404, "no such page"],
    ["/lib/1/hosted/%E0%A4%A", 404, "no such page"],
    ["/..%2fsecret.txt", 404, "no such page"],
  ])("%s answers %d", async (address, status, words) => {
    const answer = await app.request(address);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
  });

  it.each([
    ["/pane.da99da1f.js", "public, max-age=31536000, immutable"],
    ["/plain.js", "no-cache"],
    ["/preview.html", "no-cache"],
    ["/nothing.da99da1f.js", null],
  ])("%s is kept by browsers as %s", async (address, kept) => {
    expect((await app.request(address)).headers.get("Cache-Control")).toBe(kept);
  });

  it("the start page is the preview", async () => {
    const answer = await app.request("/");
    expect(answer.headers.get("location")).toBe("/preview.html");
  });

  it("the pane under the local office.js asks nothing of Microsoft's servers and keeps the rest of the shipped page", async () => {
    const page = await (await app.request("/local-taskpane.html")).text();
    expect(page).toContain('<script src="lib/1/hosted/ajaxShim.js"></script>');
    expect(page).toContain('<script src="lib/1/hosted/office.js"></script><p>pane</p>');
    expect(page).not.toContain("appsforoffice");
  });

  it("no page may load anything from elsewhere", async () => {
    const policy = (await app.request("/preview.html")).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/https?:/);
  });

  it.each([
    ["a page elsewhere under its own name", "http://pages.example/preview.html", 403],
    ["this machine", "http://127.0.0.1:3000/preview.html", 200],
  ])("a local server without office.js answers %s with its page or not", async (_who, address, status) => {
    const { web } = folders();
    expect((await localRoutes(path.relative(process.cwd(), web), null).request(address)).status).toBe(status);
  });

  it("a public server answers by its own name", async () => {
    const { web } = folders();
    const app = publicRoutes(path.relative(process.cwd(), web), () => {});
    expect((await app.request("https://followthrough.example/preview.html")).status).toBe(200);
  });
});
