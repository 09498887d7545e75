/** Where a draft goes: the compose window, a reply to all, the clipboard; from the pane and from the ribbon. */
import { call } from "../../src/hosts/preview/outlook/officeMessages.ts";
import type { OutlookItem } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";
import { loadCommandTexts, loadPanelTexts } from "../../src/languages/texts.ts";
import type { PluralForms } from "../../src/panel/panelTexts.ts";
import type { Faults } from "./outlookHarness.ts";
import { mailIn } from "./outlookMails.ts";
import { becomes, type OpenOutlook, type OutlookPage, passing, saying, settled } from "./outlookPage.ts";
import { writeSummary } from "./writeSummary.ts";

const english = mailIn("en");

/** Item.body.setAsync: would replace what the user wrote. */
const SET_BODY = 38;
/** Most characters that displayReplyAllForm takes. */
const LONGEST = 32_768;

/** From the items to the inserted draft, as a click on each button. */
async function draftAndInsert({ pane }: OutlookPage): Promise<void> {
  const { draft } = await loadPanelTexts("en");
  await writeSummary(pane);
  await pane.getByRole("button", { name: draft.insert }).click();
}

const notice = ({ pane }: OutlookPage) => pane.locator("footer").innerText();

const refused = (calls: readonly number[]): Faults => Object.fromEntries(calls.map((id) => [id, "refuse"]));

/** The answer the user is writing to a mail: their own words above the history. */
function answerTo(item: OutlookItem, own: string): OutlookItem {
  return {
    ...item,
    id: "",
    internetMessageId: "",
    compose: true,
    html: item.html.replace("<div class", `<p>${own}</p><div class`),
    text: `${own}\n\n${item.text}`,
  };
}

export function draftTests(openOutlook: OpenOutlook): void {
  describe("a draft from the pane", () => {
    const own = "Dear Dana, here is where we stand, with pictures to follow.";

    it.each([
      { where: "at the top", caret: "" },
      { where: "at the caret", caret: "<!--caret-->" },
    ])("goes into the mail being written $where, and leaves every word of it", async ({ caret }) => {
      const { notice: texts } = await loadPanelTexts("en");
      const item = answerTo(english.item, `${own}${caret}`);
      const outlook = await openOutlook();
      await outlook.open(item);
      await outlook.rows().first().waitFor();
      await draftAndInsert(outlook);
      await becomes(() => notice(outlook), saying(texts.openCompose.other));
      const { bodies, calls, replies } = await outlook.log();
      expect(bodies).toHaveLength(1);
      const [before = "", after = ""] = item.html.split(caret === "" ? /^/u : caret);
      expect(bodies[0]?.startsWith(caret === "" ? "" : before)).toBe(true);
      expect(bodies[0]?.endsWith(caret === "" ? item.html : after)).toBe(true);
      expect(bodies[0]).toContain(english.inMail);
      expect(calls).not.toContain(SET_BODY);
      expect(replies).toEqual([]);
    });

    it("never replaces what is selected in the mail being written", async () => {
      const item = { ...answerTo(english.item, own), selected: { data: "here is where we stand", sourceProperty: "body" } } as const;
      const outlook = await openOutlook();
      await outlook.open(item);
      await outlook.rows().first().waitFor();
      await draftAndInsert(outlook);
      await becomes(async () => String((await outlook.log()).bodies.length), "1");
      expect((await outlook.log()).bodies[0]?.endsWith(item.html)).toBe(true);
    });

    it("pain 11: of 32,768 characters opens a reply, of one more goes to the clipboard, and says so", async () => {
      const { notice: texts } = await loadPanelTexts("en");
      // No thread makes a draft as long as that: the phrases have to.
      const closing = "Please reply to confirm that this matches";
      let padding = "";
      const outlook = await openOutlook(async ({ context }) => {
        await context.grantPermissions(["clipboard-read", "clipboard-write"]);
        await context.route(/languages_en_writing/u, async (route) => {
          const response = await route.fetch();
          await route.fulfill({
            response,
            headers: { ...response.headers(), "Cache-Control": "no-store" },
            body: (await response.text()).replace(closing, `${padding}${closing}`),
          });
        });
      });
      const insertPadded = async (letters: number, rung: PluralForms): Promise<void> => {
        padding = "x".repeat(letters);
        await outlook.open(english.item);
        await outlook.rows().first().waitFor();
        await draftAndInsert(outlook);
        await becomes(() => notice(outlook), saying(rung.other));
      };
      await insertPadded(100, texts.newReply);
      const around = ((await outlook.log()).replies[0]?.html.length ?? 0) - 100;
      await insertPadded(LONGEST - around, texts.newReply);
      expect((await outlook.log()).replies.map(({ html }) => html.length)).toEqual([around + 100, LONGEST]);
      await insertPadded(LONGEST - around + 1, texts.clipboard);
      expect((await outlook.log()).replies).toHaveLength(2);
      expect(await outlook.frame().evaluate(() => navigator.clipboard.readText())).toContain(padding);
    });

    it("pain 2: goes to the clipboard when Outlook cannot open the reply, and never becomes a reply to one", async () => {
      const { notice: texts } = await loadPanelTexts("en");
      const outlook = await openOutlook(({ context }) => context.grantPermissions(["clipboard-read", "clipboard-write"]));
      await outlook.open(english.item, { faults: refused(call.replyAllForm) });
      await outlook.rows().first().waitFor();
      const { draft } = await loadPanelTexts("en");
      await writeSummary(outlook.pane);
      // Whom it goes to stands there before anything is opened.
      for (const other of english.others) await becomes(() => outlook.pane.getByRole("region", { name: draft.title }).innerText(), other);
      await outlook.pane.getByRole("button", { name: draft.insert }).click();
      await becomes(() => notice(outlook), saying(texts.clipboard.other));
      const { calls, replies } = await outlook.log();
      expect(replies).toEqual([]);
      expect(calls.filter((id) => call.replyForm.some((form) => form === id))).toEqual([]);
    });

    it("pain 10: uses the older reply form where Outlook knows only that one", async () => {
      const { notice: texts } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, { mailbox: "1.5" });
      await outlook.rows().first().waitFor();
      await draftAndInsert(outlook);
      await becomes(() => notice(outlook), saying(texts.newReply.other));
      expect((await outlook.log()).replies.map(({ all }) => all)).toEqual([true]);
    });

    it("stays on screen with a sentence to act on when neither Outlook nor the clipboard takes it", async () => {
      const { problems, draft } = await loadPanelTexts("en");
      const outlook = await openOutlook(({ page }) =>
        page.addInitScript(() => {
          navigator.clipboard.write = () => Promise.reject(new DOMException("forbidden", "NotAllowedError"));
        }),
      );
      await outlook.open(english.item, { faults: refused(call.replyAllForm) });
      await outlook.rows().first().waitFor();
      await draftAndInsert(outlook);
      await becomes(() => notice(outlook), problems.mailClientRefused);
      expect(await outlook.pane.getByRole("button", { name: draft.insert }).isVisible()).toBe(true);
    });
  });

  describe("the ribbon's Draft summary", () => {
    const command = { pane: "/local-commands.html" } as const;
    const press = async ({ page }: OutlookPage) => page.evaluate(() => window.harness.runCommand("draftSummary"));

    // The reply itself is the pane's; what is the command's own are its words, once in Latin letters and once in others.
    it.each([mailIn("en"), mailIn("zh-Hant")])("opens a reply to all in $display, says so and is done", async (mail) => {
      const texts = await loadCommandTexts(mail.locale);
      const outlook = await openOutlook();
      await outlook.open(mail.item, { ...command, locale: mail.display });
      expect(await press(outlook)).toBe("completed");
      const { replies, notifications } = await outlook.log();
      expect(replies.map(({ all }) => all)).toEqual([true]);
      expect(replies[0]?.html).toContain(mail.inQuote);
      expect(notifications).toEqual([texts.drafted]);
    });

    it("replaces its own message at a second press", async () => {
      const texts = await loadCommandTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, command);
      expect(await press(outlook)).toBe("completed");
      expect(await press(outlook)).toBe("completed");
      expect((await outlook.log()).notifications).toEqual([texts.drafted, texts.drafted]);
      // The same key added twice is what office.js and Outlook refuse.
      const added = await outlook.frame().evaluate(
        () =>
          new Promise((resolve) => {
            const message = { type: Office.MailboxEnums.ItemNotificationMessageType.ErrorMessage, message: "twice" } as const;
            Office.context.mailbox.item?.notificationMessages.addAsync("followthrough-draft", message, (result: Office.AsyncResult<void>) =>
              resolve(result.error?.code),
            );
          }),
      );
      expect(added).toBe(9023);
    });

    it("puts the draft on top of the mail being written", async () => {
      const outlook = await openOutlook();
      const item = answerTo(english.item, "My own words.");
      await outlook.open(item, command);
      expect(await press(outlook)).toBe("completed");
      expect((await outlook.log()).bodies.map((body) => body.endsWith(item.html))).toEqual([true]);
    });

    it.each([
      { when: "the body cannot be read", faults: refused([call.body]) },
      { when: "no reply can be opened", faults: refused(call.replyAllForm) },
    ])("says that it failed when $when, and is done", async ({ faults }) => {
      const texts = await loadCommandTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, { ...command, faults });
      expect(await press(outlook)).toBe("completed");
      const { notifications, replies } = await outlook.log();
      expect(notifications).toEqual([texts.failed]);
      expect(replies).toEqual([]);
    });

    it.each([
      { when: "nothing is open", item: null, faults: {} },
      { when: "every call fails", item: english.item, faults: { all: "refuse" } },
    ] as const)("is done even when $when", async ({ item, faults }) => {
      const outlook = await openOutlook();
      await outlook.open(item, { ...command, faults });
      expect(await press(outlook)).toBe("completed");
      await settled(outlook.page);
      expect((await outlook.log()).replies).toEqual([]);
    });

    it("is done even when no call is ever answered", async () => {
      const outlook = await openOutlook(({ page }) => page.clock.install());
      await outlook.open(english.item, { ...command, faults: { all: "silence" } });
      let answer: string | null = null;
      void press(outlook).then((said) => {
        answer = said;
      });
      await outlook.calls(call.body);
      await passing(outlook.page, 60, async () => answer !== null);
      expect(answer).toBe("completed");
    });
  });
}
