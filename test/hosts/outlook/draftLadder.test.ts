import { address } from "../../../src/engine/brands.ts";
import { insertDraft, LONGEST_REPLY_FORM } from "../../../src/hosts/outlook/draftLadder.ts";
import type { RenderedDraft } from "../../../src/panel/mailHost.ts";
import { type Answer, call, itemType, mailboxWith, partly, receivedMail, setOffice } from "./fakeOffice.ts";

const draft = (html = "<p>Summary</p>"): RenderedDraft => ({
  draft: { locale: "en", subject: "", to: [], cc: [], blocks: [] },
  text: "Summary",
  html,
});
const tooLong = draft("x".repeat(LONGEST_REPLY_FORM + 1));
const done: Answer<void> = { value: undefined };
const inserted = (into: string) => ({ kind: "inserted", into });

beforeEach(() => setOffice("1.12"));

interface Scene {
  readonly form?: Answer<void>;
  readonly saved?: boolean | null;
  readonly copied?: boolean;
}

/** A mail being read, in an Outlook whose rungs hold or break as told; and what each rung was given. */
function reading({ form = done, saved = null, copied = true }: Scene) {
  const shown = call<void>(form);
  const old = call<void>(form);
  const rungs: string[] = [];
  const mailbox = mailboxWith(receivedMail({ displayReplyAllFormAsync: shown.run, displayReplyAllForm: old.run }));
  return {
    shown,
    old,
    rungs,
    parts: {
      mailbox,
      saveReply:
        saved === null
          ? null
          : async () => {
              rungs.push("save");
              return saved;
            },
      copy: async () => {
        rungs.push("copy");
        if (!copied) throw new Error("forbidden");
      },
    },
  };
}

describe("pain 2, reply windows that fail: a draft while a mail is read", () => {
  it("opens a reply to all", async () => {
    const { parts, shown } = reading({});
    expect(await insertDraft(draft(), parts)).toEqual(inserted("newReply"));
    expect(shown.seen[0]?.[0]).toEqual({ htmlBody: "<p>Summary</p>" });
  });

  it("opens it the old way before Mailbox 1.9", async () => {
    setOffice("1.8");
    const { parts, old, shown } = reading({});
    expect(await insertDraft(draft(), parts)).toEqual(inserted("newReply"));
    expect([old.seen.length, shown.seen.length]).toEqual([1, 0]);
  });

  it.each<readonly [string, Scene, RenderedDraft, unknown, readonly string[]]>([
    [
      "is saved when the reply window is refused (office-js issue 6905)",
      { form: { code: 9020 }, saved: true },
      draft(),
      inserted("savedDraft"),
      ["save"],
    ],
    ["is saved when the reply window throws", { form: "throws", saved: true }, draft(), inserted("savedDraft"), ["save"]],
    ["is saved when it is longer than a reply window takes", { saved: true }, tooLong, inserted("savedDraft"), ["save"]],
    ["is copied when it cannot be saved either", { form: { code: 1 }, saved: false }, draft(), inserted("clipboard"), ["save", "copy"]],
    ["is copied when the user is not signed in", { form: { code: 1 } }, draft(), inserted("clipboard"), ["copy"]],
    [
      "is refused in words when nothing holds",
      { form: { code: 1 }, saved: false, copied: false },
      draft(),
      { kind: "refused", problem: "mailClientRefused" },
      ["save", "copy"],
    ],
  ])("%s", async (_name, scene, written, expected, rungs) => {
    const made = reading(scene);
    expect(await insertDraft(written, made.parts)).toEqual(expected);
    expect(made.rungs).toEqual(rungs);
  });

  it("of exactly the greatest length opens a reply window", async () => {
    const { parts } = reading({});
    expect(await insertDraft(draft("x".repeat(LONGEST_REPLY_FORM)), parts)).toEqual(inserted("newReply"));
  });
});

describe("a draft for few, while a mail is read", () => {
  const reminder = (to: string, isForFew = true): RenderedDraft => {
    const made = draft();
    return { ...made, isForFew, draft: { ...made.draft, subject: "Re: Gasket order", to: [{ address: address(to), name: "" }] } };
  };
  function scene(form: Answer<void>) {
    const [reply, newMail, all] = [call<void>(form), call<void>(form), call<void>(form)];
    const item = receivedMail({ displayReplyFormAsync: reply.run, displayReplyForm: reply.run, displayReplyAllFormAsync: all.run });
    const mailbox = mailboxWith(item, { displayNewMessageFormAsync: newMail.run, displayNewMessageForm: newMail.run });
    const rungs: string[] = [];
    const saveReply = async () => rungs.push("save") > 0;
    const copy = async () => {
      rungs.push("copy");
    };
    return { reply, newMail, all, rungs, parts: { mailbox, saveReply, copy } };
  }

  it.each(["1.12", "1.8"])("goes to the author of the open mail alone as a plain reply (Mailbox %s)", async (set) => {
    setOffice(set);
    const { parts, reply, newMail, all } = scene(done);
    expect(await insertDraft(reminder("li@taipeitools.example"), parts)).toEqual(inserted("newReply"));
    expect([reply.seen.length, newMail.seen.length, all.seen.length]).toEqual([1, 0, 0]);
  });

  it.each(["1.12", "1.8"])("goes to somebody else as a mail of their own (Mailbox %s)", async (set) => {
    setOffice(set);
    const { parts, reply, newMail, all } = scene(done);
    expect(await insertDraft(reminder("wang@taipeitools.example"), parts)).toEqual(inserted("newReply"));
    expect(newMail.seen[0]?.[0]).toEqual({
      toRecipients: ["wang@taipeitools.example"],
      subject: "Re: Gasket order",
      htmlBody: "<p>Summary</p>",
    });
    expect([reply.seen.length, all.seen.length]).toEqual([0, 0]);
  });

  it("is copied when no window opens; a reply to all is never made of it", async () => {
    const { parts, rungs, all } = scene({ code: 9020 });
    expect(await insertDraft(reminder("li@taipeitools.example"), parts)).toEqual(inserted("clipboard"));
    expect([rungs, all.seen.length]).toEqual([["copy"], 0]);
  });
});

interface Compose {
  readonly type?: "html" | "text";
  readonly selected?: Answer<unknown>;
  readonly caret?: Answer<void>;
  readonly top?: Answer<void>;
}

const nothingSelected = { value: { data: "", sourceProperty: "body" } };

/** A mail being written. `setAsync` is not there: whoever calls it fails. */
function writing({ type = "html", selected = nothingSelected, caret = done, top = done }: Compose) {
  const atCaret = call<void>(caret);
  const atTop = call<void>(top);
  const item = partly<Office.MessageCompose>({
    itemType: itemType("message"),
    subject: partly<Office.Subject>({}),
    getSelectedDataAsync: call<unknown>(selected).run,
    body: partly<Office.Body>({
      getTypeAsync: call<Office.CoercionType>({ value: Object.assign(Object.create(null), { toString: () => type }) }).run,
      setSelectedDataAsync: atCaret.run,
      prependAsync: atTop.run,
    }),
  });
  const copied: string[] = [];
  const parts = { mailbox: mailboxWith(item), saveReply: null, copy: async ({ text }: RenderedDraft) => void copied.push(text) };
  return { atCaret, atTop, copied, parts };
}

describe("pain 11, limits: a draft while a mail is written never replaces a word of it", () => {
  it("goes where the caret is", async () => {
    const { parts, atCaret, atTop } = writing({});
    expect(await insertDraft(draft(), parts)).toEqual(inserted("openCompose"));
    expect(atCaret.seen[0]?.slice(0, 2)).toEqual(["<p>Summary</p>", { coercionType: "html" }]);
    expect(atTop.seen).toEqual([]);
  });

  it("is plain text in a plain-text mail", async () => {
    const { parts, atCaret } = writing({ type: "text" });
    expect(await insertDraft(draft(), parts)).toEqual(inserted("openCompose"));
    expect(atCaret.seen[0]?.slice(0, 2)).toEqual(["Summary\n\n", { coercionType: "text" }]);
  });

  it.each<readonly [string, Compose]>([
    ["words are selected, which would be replaced", { selected: { value: { data: "my words", sourceProperty: "body" } } }],
    ["the caret is in the subject", { selected: { value: { data: "", sourceProperty: "subject" } } }],
    ["Outlook does not say where the caret is", { selected: { code: 9020 } }],
    ["Outlook refuses the place", { caret: { code: 9020 } }],
  ])("goes to the top when %s", async (_name, compose) => {
    const { parts, atTop } = writing(compose);
    expect(await insertDraft(draft(), parts)).toEqual(inserted("openCompose"));
    expect(atTop.seen).toHaveLength(1);
  });

  it("is copied when both places are refused", async () => {
    const { parts, copied } = writing({ caret: { code: 1 }, top: { code: 1 } });
    expect(await insertDraft(draft(), parts)).toEqual(inserted("clipboard"));
    expect(copied).toEqual(["Summary"]);
  });
});
