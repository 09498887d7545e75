/**
 * Single lines of mail, three in five of them without a date although something in them looks like one: how many of those are left alone, and how many
 * of the others are read as their writers meant them. Written for this product by people who had not seen the rules (ids "cn", "tw", "ja", "ru", "en",
 * with or without a 2) and by its makers ("nm", "n2", "n3", "r2" to "r6"); all were read by those who mended the rules afterwards. VERBOSE=1
 * lists what was missed.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { z } from "zod";
import { evaluateDates } from "./evaluate/dates.ts";

/** Every line is written on this Wednesday morning. */
const REFERENCE = "2026-11-18T09:00:00";

/** Days as YYYY-MM-DD; `end`: the last one of a period, `by`: the last allowed one of a deadline. None: nothing in the line is a date. */
const line = z.object({
  id: z.string(),
  text: z.string(),
  days: z.array(z.object({ start: z.string(), end: z.string().optional(), by: z.boolean().optional() })),
});
type Line = z.infer<typeof line>;

const found = z.object({ dates: z.array(z.object({ start: z.string(), end: z.string().nullable() })) });

const folder = path.join(import.meta.dirname, "dateLines");

/** Prints one line per language. */
export function run(): void {
  for (const file of readdirSync(folder).toSorted()) {
    const lang = path.basename(file, ".jsonl");
    const rows = readFileSync(path.join(folder, file), "utf8").split("\n");
    const lines = rows.filter((row) => row !== "").map((row) => line.parse(JSON.parse(row)));
    const without = lines.filter(({ days }) => days.length === 0);
    const dated = lines.filter(({ days }) => days.length > 0);
    const part = (some: readonly Line[]): string => {
      const right = some.filter((one) => isRight(one, lang)).length;
      return some.length === 0 ? "none" : `${right} of ${some.length} (${((100 * right) / some.length).toFixed(1)} %)`;
    };
    console.log(`${lang.padEnd(8)} left alone ${part(without)}, read as meant ${part(dated)}`);
  }
}

function isRight({ id, text, days }: Line, lang: string): boolean {
  const { dates } = found.parse(evaluateDates({ lang, text, reference: REFERENCE }));
  const isAlike = days.every(({ start, end, by }, at) => {
    const date = dates[at];
    if (date === undefined) return false;
    return by === true ? (date.end ?? date.start) === start : date.start === start && (date.end ?? date.start) === (end ?? start);
  });
  const isAll = isAlike && dates.length === days.length;
  if (!isAll && process.env.VERBOSE !== undefined)
    console.log(`${id}: ${text} | ${dates.map(({ start, end }) => `${start}..${end ?? ""}`).join(", ")}`);
  return isAll;
}
