/** The draft screen's reader on the sample threads, with the engine, the phrases and the holidays that a browser loads. */
import { address, instant, timeZone } from "../../src/engine/brands.ts";
import { LOCALES } from "../../src/engine/locales.ts";
import { readThread } from "../../src/engine/readThread.ts";
import { DRAFT_KINDS } from "../../src/engine/summary/kinds/draftKind.ts";
import type { Locale, ThreadReading } from "../../src/engine/types.ts";
import { check, sentence, words, write } from "../../src/hosts/localDrafts.ts";
import type { DraftWishes, WrittenDraft } from "../../src/panel/drafts/draftPort.ts";
import { noWishes } from "../../src/panel/drafts/draftWishes.ts";
import { madeMail, petrasContext } from "../engine/madeMail.ts";
import { loadSampleThreads } from "../engine/summary/kinds/sampleThreads.ts";

const { readings } = await loadSampleThreads();
const zone = timeZone("Asia/Taipei");
/** The Saturday after the newest sample mail. */
const now = instant(Date.parse("2026-11-21T09:00:00+08:00"));

function sample(name: string): ThreadReading {
  const found = readings.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`localDrafts.test.ts: no sample ${name}`);
  return found.reading;
}
const written = (reading: ThreadReading, locale: Locale, wishes: Partial<DraftWishes> = {}): Promise<WrittenDraft> =>
  write(reading, { wishes: { ...noWishes, ...wishes }, locale, now }, zone);

describe("the draft on screen", () => {
  it("is of the kind that the thread calls for, with the sentence that shows why", async () => {
    const { kind, proposed, kinds } = await written(sample("en-claim"), "en");
    expect([kind, proposed.kind, kinds[0], proposed.reason]).toEqual(["apology", "apology", "apology", "theyComplained"]);
    expect(proposed.evidence[0]?.quote).toContain("64 of 800 pans");
    expect(new Set(kinds)).toEqual(new Set(DRAFT_KINDS));
  });

  it.each(LOCALES)(
    "each place that a kind leaves open has a field, and nothing counts as the user's before they wrote (%s)",
    async (locale) => {
      // Each locale takes its share of the threads.
      for (const { reading } of readings.filter((_, index) => index % LOCALES.length === LOCALES.indexOf(locale))) {
        for (const kind of DRAFT_KINDS) {
          const { fields, languages } = await written(reading, locale, { kind });
          const open = languages[0]?.lines.filter(({ mark }) => mark === "open") ?? [];
          expect(fields.filter(({ state }) => state === "open" || state === "optional")).toHaveLength(open.length);
          expect(languages[0]?.lines.filter(({ mark }) => mark === "own")).toEqual([]);
        }
      }
    },
  );

  it("takes the user's words for a slot, keeps them in another kind's way and in another language", async () => {
    const wishes = { kind: "apology", filled: { cause: { en: "a wrong lid mould" }, byWhen: { en: "2026-12-04" } } } as const;
    const english = await written(sample("en-claim"), "en", wishes);
    expect(english.inserted.text).toContain("- Cause: a wrong lid mould\n");
    expect(english.inserted.text).toContain("December 4, 2026");
    expect(english.languages[0]?.lines.find(({ text }) => text.includes("lid mould"))?.mark).toBe("own");
    const japanese = await written(sample("en-claim"), "ja", wishes);
    expect(japanese.inserted.text).toContain("・原因：a wrong lid mould\n");
    expect(japanese.inserted.text).toContain("2026年12月4日（金）");
  });

  it("takes an answer to a pending point, and another day for one that has passed", async () => {
    const thread = sample("en-call");
    const [answer] = (await written(thread, "en", { kind: "pendingAnswers" })).fields;
    if (answer?.kind !== "answer") throw new Error("no point is pending");
    const answered = await written(thread, "en", { kind: "pendingAnswers", filled: { [answer.key]: { en: "yes, it can be engraved" } } });
    expect(answered.inserted.text).toContain("– our answer: yes, it can be engraved\n");
    expect(answered.fields[0]).toEqual({ ...answer, state: "filled" });
    const late = (await written(thread, "ja", { kind: "apology" })).fields.find(({ kind }) => kind === "newDay");
    if (late?.kind !== "newDay") throw new Error("no day has passed");
    const moved = await written(thread, "ja", { kind: "apology", filled: { [late.key]: { en: "2026-12-01" } } });
    expect(moved.inserted.text).toContain("期限：2026年12月1日（火）まで");
    expect(moved.inserted.text).not.toContain("変更後の予定日");
  });

  it.each([
    ["reached", { text: "pans replaced", isReached: true }, "Our goal “pans replaced” has been reached."],
    ["not reached", { text: "pans replaced", isReached: false }, "Our goal “pans replaced” has not been reached yet."],
    ["nothing about a goal that the user did not set", null, null],
  ])("S003-10 minutes say of the goal: %s", async (_title, goal, said) => {
    const wishes: DraftWishes = { ...noWishes, kind: "thanksAndMinutes" };
    const { inserted } = await write(sample("en-claim"), { wishes, locale: "en", goal, now }, zone);
    expect(/Our goal .*/.exec(inserted.text)?.[0] ?? null).toBe(said);
  });

  it("S003-5 tells that a program helped when the user wants it told, and not otherwise", async () => {
    const told = await written(sample("en-claim"), "en", { tellsOfTool: true });
    expect(told.inserted.text).toContain("I used a program to list the points above");
    expect((await written(sample("en-claim"), "en")).inserted.text).not.toContain("program");
  });

  it("hostile words of the user stay one line of text", async () => {
    const filled = { cause: { en: "</div><script>alert(1)</script>\n\nBcc: all@example.com" } };
    const { inserted } = await written(sample("en-claim"), "en", { kind: "apology", filled });
    expect(inserted.html).not.toContain("<script");
    expect(inserted.text).toContain("- Cause: </div><script>alert(1)</script> Bcc: all@example.com\n");
  });
});

describe("two languages", () => {
  it("stand in one mail from the same facts, theirs first, or one of them alone", async () => {
    const both = await written(sample("ja-kisen"), "ja", { second: "en" });
    expect(both.languages.map(({ locale }) => locale)).toEqual(["ja", "en"]);
    const [first = "", second = ""] = both.languages.map(({ rendered }) => rendered.text);
    expect(both.inserted.text.startsWith(first)).toBe(true);
    expect(both.inserted.text.endsWith(second)).toBe(true);
    expect(both.inserted.html).toContain('<hr><p lang="en">The same in English:</p>');
    for (const [inserts, text] of [
      ["first", first],
      ["second", second],
    ] as const) {
      expect((await written(sample("ja-kisen"), "ja", { second: "en", inserts })).inserted.text).toBe(text);
    }
  });

  it("that are the same one are one", async () => {
    expect((await written(sample("ja-kisen"), "ja", { second: "ja" })).languages).toHaveLength(1);
  });

  it("go to nobody but the people of the kind", async () => {
    const { inserted } = await written(sample("ru-oplata"), "ru", { kind: "reminder", second: "en" });
    expect(inserted.isForFew).toBe(true);
  });
});

describe("the next step", () => {
  it("S001-1 says what is missing, and one click adds it; the dots stay open until they are filled in", async () => {
    const bare = await written(sample("ja-tenjikai"), "ja", { kind: "summary" });
    expect(bare.step?.marks).toEqual({ action: "missing", owner: "missing", date: "missing", question: "missing" });
    expect(bare.step?.offers.map(({ what }) => what)).toEqual(["action", "date", "question"]);
    const own = { ja: "次のステップとして、弊社より11月27日までに小間の図面をお送りいたします。" };
    const question = { what: "question", words: {} } as const;
    const whole = await written(sample("ja-tenjikai"), "ja", { kind: "summary", added: [{ what: "action", words: own }, question] });
    expect(whole.step?.marks).toMatchObject({ action: "told", date: "proposed", question: "told" });
    expect(whole.step?.offers).toEqual([]);
    const open = await written(sample("ja-tenjikai"), "ja", { kind: "summary", added: [question, { what: "owner", words: {} }] });
    expect(open.languages[0]?.lines.flatMap(({ mark }) => mark ?? [])).toEqual(["own", "open"]);
    expect(open.fields.map((field) => [field.kind, field.state])).toEqual([
      ["added", "filled"],
      ["added", "open"],
    ]);
  });

  it("S001-2 a bare request is offered a question first", async () => {
    const thread = readThread(madeMail("c: Please send me your price list."), petrasContext);
    expect((await written(thread, "en")).step?.offers.map(({ what }) => what)).toContain("clarify");
    expect((await written(sample("en-call"), "en")).step?.offers.map(({ what }) => what)).not.toContain("clarify");
  });

  it("S004-12 many turns on one point are offered a call at an hour of both working days", async () => {
    const offer = (await written(sample("en-claim"), "en")).step?.offers.find(({ what }) => what === "call");
    expect(offer?.turns).toBeGreaterThanOrEqual(3);
    expect(offer?.text).toMatch(/\d\d:\d\d your time \(.*\d\d:\d\d ours\)/);
  });

  it("a polite no is asked for none", async () => {
    expect((await written(sample("en-claim"), "en", { kind: "decline" })).step).toBeNull();
  });
});

describe("a reply that the user is writing", () => {
  const chen = { address: address("chen@lighthouse.example"), name: "Chen Yu" };
  const checked = (own: string, thread: ThreadReading) => {
    const content = `<p>${own}</p><hr><div id="divRplyFwdMsg"><b>From:</b> Chen Yu &lt;chen@lighthouse.example&gt;<br><b>Sent:</b> Monday, November 16, 2026 9:00 AM<br><b>Subject:</b> Drawing</div><p>Could you send the drawing by 20 November?</p>`;
    return check(thread, { body: { kind: "html", content }, to: [chen] }, "en", { now, zone });
  };
  const thread = readThread(madeMail("c: Could you send the drawing by 27 November?"), petrasContext);

  it("counts what it says itself, not the history below it", async () => {
    const thanks = await checked("Thank you very much.", thread);
    expect(thanks.marks).toEqual({ action: "missing", owner: "missing", date: "missing", question: "missing" });
    expect(thanks.offers.map(({ what }) => what)).toEqual(["action", "date", "question"]);
    const promise = await checked("We will send the drawing by 27 November. Does that work for you?", thread);
    expect(promise.marks).toEqual({ action: "told", owner: "told", date: "agreed", question: "told" });
    expect(promise.offers).toEqual([]);
  });

  it("S001-2 to a bare request is offered a question, also when the mail client gives the empty reply as the newest message", async () => {
    const { messages, ...rest } = madeMail("c: Please send me your price list.", "p: Dear Chen,");
    const open = { ...rest, messages: messages.map((message, index) => (index === 1 ? { ...message, sentAt: null } : message)) };
    const offers = (await checked("Dear Chen,", readThread(open, petrasContext))).offers;
    expect(offers.map(({ what }) => what)).toContain("clarify");
  });

  it("gets a sentence as text and as safe HTML", () => {
    expect(sentence("<b>now</b>", "en")).toMatchObject({ text: "<b>now</b>\n", html: expect.stringContaining("&lt;b&gt;now") });
  });
});

it.each(LOCALES)("the screen has its words and the names of the kinds (%s)", async (locale) => {
  const { texts, kinds } = await words(locale);
  expect(texts.proposed).toContain("{reason}");
  expect(Object.keys(kinds.names)).toEqual(expect.arrayContaining([...DRAFT_KINDS]));
});
