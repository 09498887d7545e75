/** Runs in the browser: the engine's own modules on threads that come as JSON, answered with the JSON of the command line. */
import { analysisObject } from "../../src/engine/analysisObject.ts";
import { address, timeZone } from "../../src/engine/brands.ts";
import { askAbout } from "../../src/engine/summary/askAbout.ts";
import { draftLocale } from "../../src/engine/summary/draftLocale.ts";
import type { RawThread } from "../../src/engine/types.ts";
import { draft, read } from "../../src/hosts/localEngine.ts";
import { loadWriting } from "../../src/languages/texts.ts";

/** The analysis of one thread and its draft; `me`: an address, `zone`: an IANA name. */
export async function readingText(thread: RawThread, me: string, zone: string): Promise<string> {
  const reading = await read(thread, address(me), timeZone(zone));
  const locale = draftLocale(reading);
  const writing = await loadWriting(locale);
  const analysis = analysisObject(reading, "", (flag) => askAbout(flag, writing));
  return JSON.stringify([analysis, await draft(reading, locale)]);
}

declare global {
  interface Window {
    readingText: typeof readingText;
  }
}

if (typeof window !== "undefined") window.readingText = readingText;
