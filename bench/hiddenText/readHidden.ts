/** What a reading makes of a mail with hidden text, held against the same mail as the eye sees it. */
import { address, instant, messageId, threadId, timeZone } from "../../src/engine/brands.ts";
import type { LanguagePack } from "../../src/engine/languagePack.ts";
import { readThread } from "../../src/engine/readThread.ts";
import { draftSummary } from "../../src/engine/summary/draftSummary.ts";
import { renderText } from "../../src/engine/summary/renderText.ts";
import type { WritingPhrases } from "../../src/engine/summary/writingPhrases.ts";
import type { RawMessage, ThreadReading } from "../../src/engine/types.ts";
import { calendarOf } from "../../src/holidays/index.ts";
import { type HiddenMail, MARK } from "./hiddenMails.ts";

const petra = { address: address("petra@foundry.example"), name: "Petra Voss" };
const chen = { address: address("chen@lighthouse.example"), name: "Chen Yu" };
const SENT = Date.parse("2026-11-18T02:00:00Z");

export interface HiddenResult {
  /** Items, decisions and flags that rest on what cannot be seen, and drafts that repeat it. */
  readonly fromInvisible: readonly string[];
  /** Items of the visible text that are not there. */
  readonly lost: readonly string[];
}

function readBody(body: HiddenMail["body"], packs: readonly LanguagePack[]): ThreadReading {
  const message: RawMessage = {
    id: messageId("hidden@lighthouse.example"),
    from: chen,
    to: [petra],
    cc: [],
    sentAt: instant(SENT),
    sentOffset: 480,
    subject: "Lot 2",
    body,
    attachmentNames: [],
    answers: [],
    headers: {},
  };
  const context = { me: petra.address, zone: timeZone("Europe/Berlin"), country: null, packs, calendarOf };
  return readThread({ id: threadId("hidden"), messages: [message] }, context);
}

const itemsOf = ({ commitments }: ThreadReading): readonly string[] =>
  commitments.map(({ kind, side, status, due }) => `${kind} ${side} ${status} ${due.kind === "day" ? due.day : due.kind}`);

/** `writing`: of the language that drafts are tried in. */
export function readHidden({ body, seen }: HiddenMail, packs: readonly LanguagePack[], writing: WritingPhrases): HiddenResult {
  const reading = readBody(body, packs);
  const wanted = [...itemsOf(readBody(seen, packs))];
  const fromInvisible: string[] = [];
  for (const item of itemsOf(reading)) {
    const at = wanted.indexOf(item);
    if (at === -1) fromInvisible.push(item);
    else wanted.splice(at, 1);
  }
  const told = [...reading.commitments, ...reading.decisions, ...reading.flags].flatMap(({ evidence }) =>
    evidence.map(({ quote }) => quote),
  );
  fromInvisible.push(...told.filter((quote) => quote.includes(MARK)));
  if (renderText(draftSummary(reading, writing)).includes(MARK)) fromInvisible.push("in the draft");
  return { fromInvisible, lost: wanted };
}
