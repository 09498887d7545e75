/** Views of threads for card tests: the sample mailbox as the engine reads it, and readings multiplied to any length. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { address, instant, timeZone } from "../../../../src/engine/brands.ts";
import { LOCALES } from "../../../../src/engine/locales.ts";
import { readThread } from "../../../../src/engine/readThread.ts";
import type { Locale, RawThread, ThreadReading } from "../../../../src/engine/types.ts";
import { calendarOf } from "../../../../src/holidays/index.ts";
import { groupThreads } from "../../../../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../../../../src/hosts/files/readMailPath.ts";
import type { ThreadView } from "../../../../src/hosts/gmail/cards/threadView.ts";
import type { GmailTexts } from "../../../../src/hosts/gmail/gmailTexts.ts";
import type { CardSurroundings } from "../../../../src/hosts/gmail/validateCard.ts";
import { packs } from "../../../../src/languages/index.ts";
import { loadGmailTexts } from "../../../../src/languages/texts.ts";

export const baseUrl = "https://followthrough.example";
export const surroundings: CardSurroundings = { baseUrl, openLinkUrlPrefixes: [`${baseUrl}/`] };
const zone = timeZone("Asia/Taipei");
/** Saturday 21 November 2026, 09:00 in Taipei. */
export const now = instant(Date.UTC(2026, 10, 21, 1));

const folder = path.resolve("assets/samples");

/** Every sample thread, read as the mailbox's owner. */
export async function sampleReadings(): Promise<readonly ThreadReading[]> {
  const index: { readonly me: { readonly address: string } } = JSON.parse(readFileSync(path.join(folder, "index.json"), "utf8"));
  const messages = [];
  for await (const found of readMailPath(folder)) if (found.kind === "mail") messages.push(found.message);
  const context = { me: address(index.me.address), zone, country: null, packs, calendarOf };
  return groupThreads(messages).map((thread: RawThread) => readThread(thread, context));
}

export async function allTexts(): Promise<ReadonlyMap<Locale, GmailTexts>> {
  return new Map(await Promise.all(LOCALES.map(async (locale) => [locale, await loadGmailTexts(locale)] as const)));
}

const kinds = {
  items: [
    { value: "summary", text: "Summary" },
    { value: "reminder", text: "Reminder <b>" },
  ],
  suggestion: "Reminder (they have been silent)",
};

export function viewOf(reading: ThreadReading, texts: GmailTexts, locale: Locale, own: Partial<ThreadView> = {}): ThreadView {
  const rest = { baseUrl, missing: 0, page: 0, draftLocale: locale, steps: [], nudge: null, facts: [], kinds };
  return { reading, texts, locale, zone, now, ...rest, ...own };
}

/** The reading with exactly this many commitments, its own ones repeated under new ids; flags and decisions grow alike. */
export function multiplied(reading: ThreadReading, count: number): ThreadReading {
  const { commitments, flags, decisions } = reading;
  const repeated = <Item>(items: readonly Item[], change: (item: Item, place: number) => Item): readonly Item[] =>
    items.length === 0
      ? []
      : Array.from({ length: count }, (_, place) => place).flatMap((place) => {
          const item = items[place % items.length];
          return item === undefined ? [] : [change(item, place)];
        });
  return {
    ...reading,
    commitments: repeated(commitments, (commitment, place) => ({ ...commitment, id: `${commitment.id}-${place}` })),
    decisions: count === 0 ? [] : decisions,
    flags: count === 0 ? [] : repeated(flags, (flag) => flag).slice(0, count),
  };
}
