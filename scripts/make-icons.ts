/** Draws assets/icon-*.png from assets/icon.svg in the sizes Office asks for: `npx node scripts/make-icons.ts`. */
import { readFileSync } from "node:fs";
import { launchBrowser } from "../test/e2e/browser.ts";

const svg = readFileSync("assets/icon.svg", "utf8");
const browser = await launchBrowser();
for (const size of [16, 32, 64, 80, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
