/** Size of the panel's first JavaScript, and the time until a person sees the first finding after a cold load. Needs a Chromium. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { launchBrowser, servePages } from "../test/e2e/browser.ts";

const web = path.resolve(import.meta.dirname, "../dist/web");
const ROUNDS = 10;
const THREAD = "202611110920.0.en-call-minutes-lids@harborline.example";

const kilobytes = (files: readonly string[]): string =>
  (files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(web, file))).length, 0) / 1024).toFixed(1);

/** Scripts that a page names in its own text. */
function firstScripts(page: string): readonly string[] {
  const html = readFileSync(path.join(web, page), "utf8");
  return [...html.matchAll(/<script[^>]*\ssrc="?([^">\s]+)/gu)]
    .map((match) => (match[1] ?? "").replace(/^\.\//u, ""))
    .filter((file) => readdirSync(web).includes(file));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

export async function run(): Promise<void> {
  const server = await servePages();
  const browser = await launchBrowser();
  for (const page of ["pane.html", "taskpane.html", "commands.html"])
    console.log(`${page}: first JavaScript ${kilobytes(firstScripts(page))} KB gzipped`);
  for (const client of ["files", "outlook"]) {
    const shell: number[] = [];
    const findings: number[] = [];
    let loaded = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      // A new context has an empty cache.
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      let bytes = 0;
      page.on("response", (response) => {
        if (/\.js(?:$|\?)/u.test(response.url()) && !/office|outlook|preview\./u.test(response.url()))
          bytes += Number(response.headers()["content-length"] ?? 0);
      });
      await page.goto(`${server.address}/preview.html?client=${client}&thread=${encodeURIComponent(THREAD)}`);
      const pane = page.frameLocator("iframe.pane");
      const paneTime = "performance.now()";
      await pane.locator("[role=status]").first().waitFor({ state: "attached" });
      await pane.locator("[data-row]").first().waitFor();
      const frame = page.frames().find((one) => /pane\.html/u.test(one.url()));
      findings.push(Number(await frame?.evaluate(paneTime)));
      shell.push(Number(await frame?.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN")));
      loaded = bytes;
      await context.close();
    }
    console.log(
      `${client}: first paint ${median(shell).toFixed(0)} ms, first findings ${median(findings).toFixed(0)} ms after the pane's own navigation (median of ${ROUNDS} cold loads); all scripts of the pane ${(loaded / 1024).toFixed(0)} KB uncompressed`,
    );
  }
  await browser.close();
  await server.close();
}
