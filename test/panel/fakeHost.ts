import { DRAFT_KINDS } from "../../src/engine/summary/kinds/draftKind.ts";
import type { Flag, Locale, RawThread, ThreadReading } from "../../src/engine/types.ts";
import { draftPanelTexts } from "../../src/languages/en/draftPanel.ts";
import { kinds } from "../../src/languages/en/kinds.ts";
import type { DraftAsked, DraftInLanguage, DraftReader, WrittenDraft } from "../../src/panel/drafts/draftPort.ts";
import type { MailHost } from "../../src/panel/mailHost.ts";
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
function draftIn(locale: Locale, reading: ThreadReading): DraftInLanguage {
  const open = reading.commitments.filter(({ status }) => status === "open");
  const texts = [`draft in ${locale}`, ...open.map(({ what }) => `- ${what}`)];
  return {
    locale,
    rendered: {
      draft: {
        locale,
        subject: `Re: ${reading.thread.subject}`,
        to: [li],
        cc: [],
        blocks: open.map(({ id, what }) => ({ kind: "toDo", owner: "", what, due: "", condition: null, commitment: id })),
      },
      text: texts.join("\n"),
      html: "",
    },
    lines: texts.map((text) => ({ text, isApart: false, mark: null })),
  };
}

/** Writes a summary in whatever languages are asked for; a test replaces what it is about. */
export function fakeWritten(reading: ThreadReading, { wishes, locale }: DraftAsked): WrittenDraft {
  const first = draftIn(locale, reading);
  return {
    kind: wishes.kind ?? "summary",
    proposed: { kind: "summary", reason: "thingsAreOpen", evidence: [] },
    kinds: DRAFT_KINDS,
    languages: wishes.second === null || wishes.second === locale ? [first] : [first, draftIn(wishes.second, reading)],
    inserted: first.rendered,
    fields: [],
    step: { marks: { action: "told", owner: "told", date: "agreed", question: "told" }, offers: [] },
  };
}

/** Speaks English. */
export function fakeDrafts(own: Partial<DraftReader> = {}): DraftReader {
  return {
    words: () => Promise.resolve({ texts: draftPanelTexts, kinds }),
    write: (reading, asked) => Promise.resolve(fakeWritten(reading, asked)),
    check: () => Promise.resolve({ marks: { action: "told", owner: "told", date: "missing", question: "missing" }, offers: [] }),
    sentence: (text, locale) => Promise.resolve({ draft: { locale, subject: "", to: [], cc: [], blocks: [] }, text, html: text }),
    ...own,
  };
}

/** Reads every thread as the sample. */
export function fakeReader(own: Partial<PanelReader> = {}): PanelReader {
  return {
    read: (_thread, me) => Promise.resolve({ ...sample, me }),
    drafts: fakeDrafts(),
    ask: (flag: Flag, locale) => Promise.resolve(`ask about ${flag.kind} in ${locale}`),
    ...own,
  };
}
