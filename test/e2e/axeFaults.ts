/** What axe finds in a page or a frame. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Frame, Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A button fades from disabled to enabled; half way its colours are nobody's. What never ends, a spinner, is not waited for. */
const FADED =
  "Promise.all(document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime < 5000).map((one) => one.finished.catch(() => null))).then(() => null)";

/** Each fault with the elements it is about. `context`: what axe looks at, as its source text; all of it when left out. */
export async function axeFaults(place: Page | Frame, context = ""): Promise<unknown> {
  await place.evaluate(axe);
  await place.evaluate(FADED);
  return place.evaluate(
    `axe.run(${context}).then((found) => found.violations.map(({ id, nodes }) => id + ' ' + nodes.map((n) => n.html).join(' ')))`,
  );
}
