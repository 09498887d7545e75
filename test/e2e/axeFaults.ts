/** What axe finds in a page or a frame. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A button fades from disabled to enabled; half way its colours are nobody's. What never ends, a spinner, is not waited for. */
const FADED = `(async () => {
  const fading = () => document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime < 5000);
  for (let quietFrames = 0; quietFrames < 3; quietFrames += 1) {
    if (fading().length > 0) quietFrames = 0;
    await Promise.all(fading().map((one) => one.finished.catch(() => null)));
    await new Promise((painted) => requestAnimationFrame(painted));
  }
})()`;

/** Each fault with the elements it is about. `context`: what axe looks at, as its source text; all of it when left out. */
export async function axeFaults(place: Page | Frame, context = ""): Promise<unknown> {
  await place.evaluate(axe);
  const found = await faultsNow(place, context);
  // A fade that began while axe looked is over now; a fault is still there.
  return found.length === 0 ? found : faultsNow(place, context);
}

async function faultsNow(place: Page | Frame, context: string): Promise<readonly string[]> {
  await place.evaluate(FADED);
  return place.evaluate<readonly string[]>(
    `axe.run(${context}).then((found) => found.violations.map(({ id, nodes }) => id + ' ' + nodes.map((n) => n.html).join(' ')))`,
  );
}
