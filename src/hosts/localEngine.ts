/** Joins engine, languages and holidays for a host that reads mail on the user's own machine. */
import { readThread } from "../engine/readThread.ts";
import { askAbout } from "../engine/summary/askAbout.ts";
import { draftSummary } from "../engine/summary/draftSummary.ts";
import { renderHtml } from "../engine/summary/renderHtml.ts";
import { renderText } from "../engine/summary/renderText.ts";
import type { Address, Flag, Locale, RawThread, ThreadReading, TimeZone } from "../engine/types.ts";
import { calendarOf } from "../holidays/index.ts";
import { packsFor } from "../languages/actWeights.ts";
import { loadWriting } from "../languages/texts.ts";
import type { RenderedDraft } from "../panel/mailHost.ts";

export async function read(thread: RawThread, me: Address, zone: TimeZone): Promise<ThreadReading> {
  const packs = await packsFor(thread.messages);
  return readThread(thread, { me, zone, country: null, packs, calendarOf });
}

export async function draft(reading: ThreadReading, locale: Locale): Promise<RenderedDraft> {
  const written = draftSummary(reading, await loadWriting(locale));
  return { draft: written, text: renderText(written), html: renderHtml(written) };
}

export const ask = async (flag: Flag, locale: Locale): Promise<string> => askAbout(flag, await loadWriting(locale));
