/** docs/practices.md lists every practice once, and the tests it names speak of it. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(import.meta.dirname, "../..");
/** How many practices each of the five articles holds. */
const HELD = [13, 10, 15, 14, 15];
const ROW = /^\| (S\d{3}-\d+) \| (.+?) \| (`[^`]+`(?:, `[^`]+`)*) \|$/gm;

const rows = [...readFileSync(path.join(ROOT, "docs/practices.md"), "utf8").matchAll(ROW)].map(
  ([, practice = "", here = "", files = ""]) => ({
    practice,
    here,
    files: files.replaceAll("`", "").split(", "),
  }),
);

/** Titles and names of cases: strings on a line that begins a test, a table row or a case. */
function titlesIn(file: string): string {
  const at = path.join(ROOT, file);
  return existsSync(at) ? readFileSync(at, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "") : "";
}

describe("the table of practices", () => {
  it("lists all 67, each once, in order", () => {
    const all = HELD.flatMap((count, article) => Array.from({ length: count }, (_, index) => `S00${article}-${index + 1}`));
    expect(rows.map(({ practice }) => practice)).toEqual(all);
  });

  it.each(rows)("$practice is named by $files", ({ practice, here, files }) => {
    expect(here.length).toBeGreaterThan(10);
    for (const file of files) expect(titlesIn(file)).toMatch(new RegExp(`["'\`][^"'\`\\n]*\\b${practice}(?!\\d)`));
  });
});
