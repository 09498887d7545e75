import type { Flag, Locale, RawThread, ThreadReading } from "../../src/engine/types.ts";
import type { MailHost, RenderedDraft } from "../../src/panel/mailHost.ts";
import type { PanelReader } from "../../src/panel/panelReader.ts";
import { anna, li, sample } from "./sampleReading.ts";

const raw: RawThread = { id: sample.thread.id, messages: [] };

/** A mail client with one thread open that takes any draft; a test replaces what it is about. */
export function fakeHost(own: Partial<MailHost> = {}): MailHost {
  return {
    whoAmI: () => Promise.resolve(anna),
    openThread: () => Promise.resolve({ kind: "thread", thread: raw, missing: 0 }),
    insertDraft: () => Promise.resolve({ kind: "inserted", into: "newReply" }),
    showInMessage: () => Promise.resolve(true),
    onThreadChanged: () => () => {},
    ...own,
  };
}

/** A draft that lists the open commitments it was given, so that a test sees the user's edits in it. */
function draftOf(reading: ThreadReading, locale: Locale): RenderedDraft {
  const open = reading.commitments.filter(({ status }) => status === "open");
  return {
    draft: {
      locale,
      subject: `Re: ${reading.thread.subject}`,
      to: [li],
      cc: [],
      blocks: open.map(({ id, what }) => ({ kind: "toDo", owner: "", what, due: "", condition: null, commitment: id })),
    },
    text: [`draft in ${locale}`, ...open.map(({ what }) => `- ${what}`)].join("\n"),
    html: "",
  };
}

/** Reads every thread as the sample. */
export function fakeReader(own: Partial<PanelReader> = {}): PanelReader {
  return {
    read: (_thread, me) => Promise.resolve({ ...sample, me }),
    draft: (reading, locale) => Promise.resolve(draftOf(reading, locale)),
    ask: (flag: Flag, locale) => Promise.resolve(`ask about ${flag.kind} in ${locale}`),
    ...own,
  };
}
