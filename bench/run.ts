/** All benchmarks one after the other, or those whose name is given: `npm run bench -- dates`. */
import { readdirSync } from "node:fs";
import path from "node:path";
import process from "node:process";

const asked = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .filter((file) => asked.length === 0 || asked.some((name) => file === `${name}.bench.ts`))
  .toSorted();

for (const file of files) {
  console.log(`\n== ${file.replace(".bench.ts", "")}`);
  const { run }: { run: () => void | Promise<void> } = await import(path.join(import.meta.dirname, file));
  await run();
}
if (files.length === 0) {
  console.error(`No benchmark is named ${asked.join(", ")}.`);
  process.exitCode = 2;
}
