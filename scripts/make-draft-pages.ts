/**
 * Writes every kind of follow-up in every language for the sample threads, to be proof-read by native readers:
 * `npx node scripts/make-draft-pages.ts [FOLDER]` makes drafts.html and drafts.md there (default: test/artifacts).
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { argv } from "node:process";
import { address, instant, timeZone } from "../src/engine/brands.ts";
import { LOCALES } from "../src/engine/locales.ts";
import { readThread } from "../src/engine/readThread.ts";
import { escapeHtml } from "../src/engine/summary/escapeHtml.ts";
import { DRAFT_KINDS, type DraftKind } from "../src/engine/summary/kinds/draftKind.ts";
import type { Locale, RawMessage, RawThread, ThreadReading } from "../src/engine/types.ts";
import { calendarOf } from "../src/holidays/index.ts";
import { draftOfKind, pairOfKind, proposedKind } from "../src/hosts/draftKinds.ts";
import { groupThreads } from "../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../src/hosts/files/readMailPath.ts";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { loadKinds } from "../src/languages/texts.ts";
import { storyThread } from "./draftPageThreads.ts";

const folder = argv[2] ?? "test/artifacts";
const asked = { now: instant(Date.UTC(2026, 10, 21, 1)), zone: timeZone("Asia/Taipei") };
const samples = "assets/samples";
/** The sample thread per language; some kinds have a fitting one of their own, others a story of draftPageThreads. */
const threads: Readonly<Record<Locale, Readonly<Partial<Record<DraftKind, string>>> & { readonly summary: string }>> = {
  en: { summary: "en-call-minutes-lids", thanksAndMinutes: "en-call-minutes-lids", apology: "en-claim-credit-note" },
  "zh-Hant": { summary: "zh-Hant-yangban-queren", reminder: "zh-Hant-quejian-daoqian" },
  "zh-Hans": { summary: "zh-Hans-jiaoqi-gongzuori", reminder: "zh-Hans-yanhuo-baogao" },
  ja: { summary: "ja-kisen-minato", delivery: "ja-kisen-minato", reminder: "ja-seikyusho-teisei" },
  ru: { summary: "ru-port-naznacheniya", thanksAndMinutes: "ru-vstrecha-itogi", reminder: "ru-oplata-scheta" },
};

async function readingOf(name: string): Promise<ThreadReading> {
  const messages: RawMessage[] = [];
  for await (const read of readMailPath(join(samples, `${name}.mbox`))) if (read.kind === "mail") messages.push(read.message);
  const [thread] = groupThreads(messages);
  if (thread === undefined) throw new Error(`${name}: no thread in it`);
  return read(thread);
}

async function read(thread: RawThread): Promise<ThreadReading> {
  return readThread(thread, {
    me: address("vivian.kuo@harborline.example"),
    zone: asked.zone,
    country: null,
    packs: await packsWithWeights(),
    calendarOf,
  });
}

const html: string[] = [];
const markdown: string[] = ["# Drafts of every kind in every language", ""];
const write = (title: string, note: string, text: string, body: string): void => {
  html.push(`<section><h3>${escapeHtml(title)}</h3><p class="note">${escapeHtml(note)}</p><div class="mail">${body}</div></section>`);
  markdown.push(`### ${title}`, "", `_${note}_`, "", "```", text.trimEnd(), "```", "");
};

for (const locale of LOCALES) {
  const { names, reasons } = await loadKinds(locale);
  html.push(`<h2 lang="${locale}">${locale}</h2>`);
  markdown.push(`## ${locale}`, "");
  for (const kind of DRAFT_KINDS) {
    const story = threads[locale][kind] === undefined ? storyThread(locale, kind, asked.now) : null;
    const name = story?.id ?? threads[locale][kind] ?? threads[locale].summary;
    const reading = story === null ? await readingOf(name) : await read(story);
    const proposal = await proposedKind(reading, asked);
    const { draft, text, html: body } = await draftOfKind(kind, reading, locale, asked);
    const to = draft.to.map((person) => person.address).join(", ") || "(nobody)";
    const note = `${name}; to ${to}; subject: ${draft.subject}; proposed here: ${names[proposal.kind]} (${reasons[proposal.reason]})`;
    write(`${locale} · ${names[kind]} (${kind})`, note, text, body);
  }
}
html.push("<h2>Two languages in one mail</h2>");
markdown.push("## Two languages in one mail", "");
for (const [locales, name] of [
  [["en", "zh-Hant"], "en-call-minutes-lids"],
  [["zh-Hant", "ja"], "ja-kisen-minato"],
] as const) {
  const { text, html: body } = await pairOfKind("summary", await readingOf(name), locales, asked, "sideBySide");
  write(locales.join(" + "), name, text, body);
}
const style =
  "body{font:15px/1.5 system-ui,sans-serif;max-width:1000px;margin:2em auto;padding:0 1em}.mail{border:1px solid #ccc;padding:1em}.note{color:#555}";
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, "drafts.html"),
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Drafts</title><style>${style}</style><h1>Drafts of every kind in every language</h1>${html.join("\n")}</html>`,
);
writeFileSync(join(folder, "drafts.md"), markdown.join("\n"));
