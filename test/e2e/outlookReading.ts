/** What the pinned pane shows while the user leafs through the mailbox. */

import { call } from "../../src/hosts/preview/outlook/officeMessages.ts";
import type { OutlookItem } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";
import { loadPanelTexts } from "../../src/languages/texts.ts";
import { mailIn } from "./outlookMails.ts";
import { becomes, type OpenOutlook, settled } from "./outlookPage.ts";

const english = mailIn("en");
const russian = mailIn("ru");

export function readingTests(openOutlook: OpenOutlook): void {
  describe("the pinned pane", () => {
    it("pain 1: drops the late answer of the mail before and shows the one that is open", async () => {
      const outlook = await openOutlook();
      await outlook.hold(call.body);
      await outlook.open(english.item);
      await outlook.heldCalls(1);
      await outlook.hold(null);
      await outlook.select(russian.item);
      await becomes(() => outlook.text(), russian.inMail);
      await outlook.release(english.item.html);
      await settled(outlook.page);
      expect(await outlook.text()).toContain(russian.inMail);
      expect(await outlook.text()).not.toContain(english.inMail);
    });

    it("pain 1: follows to no item and back, without an error", async () => {
      const { screens } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item);
      await outlook.rows().first().waitFor();
      await outlook.select(null);
      await becomes(() => outlook.text(), screens.noThread);
      expect(await outlook.rows().count()).toBe(0);
      await outlook.select(russian.item);
      await becomes(() => outlook.text(), russian.inMail);
    });

    it("pain 1: reads the mail on screen anew on coming back to it, when Outlook did not tell of the change", async () => {
      const outlook = await openOutlook(({ page }) =>
        // The confirmation that the pane is listening gets lost, and with it every change.
        page.addInitScript(() => {
          window.addEventListener("message", (event) => {
            if (/"_actionName":"olkItemSelectedChanged".*"_responseType":0/u.test(String(event.data))) event.stopImmediatePropagation();
          });
        }),
      );
      await outlook.open(english.item);
      await outlook.rows().first().waitFor();
      await outlook.page.locator("#mail").click();
      await outlook.select(russian.item);
      await settled(outlook.page);
      expect(await outlook.text()).toContain(english.inMail);
      await outlook.pane.locator("header h1").click();
      await becomes(() => outlook.text(), russian.inMail);
    });

    it("opens on nothing, and reads the first mail that is opened", async () => {
      const { screens } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(null);
      await becomes(() => outlook.text(), screens.noThread);
      await outlook.select(english.item);
      await becomes(() => outlook.text(), english.inMail);
    });

    it("shows the last of ten mails opened in a row", async () => {
      const outlook = await openOutlook();
      await outlook.open(english.item);
      for (let count = 0; count < 10; count += 1) await outlook.select(count % 2 === 0 ? russian.item : english.item);
      await outlook.select(russian.item);
      await becomes(() => outlook.text(), russian.inMail);
      await settled(outlook.page);
      expect(await outlook.text()).not.toContain(english.inMail);
    });

    it("leaves the browser's history and its dialogs alone", async () => {
      const texts = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item);
      await outlook.rows().first().waitFor();
      const before = await outlook.page.evaluate(() => window.history.length);
      const dialogs: string[] = [];
      outlook.page.on("dialog", (dialog) => dialogs.push(dialog.type()));
      await outlook.rows().first().click();
      await outlook.pane.getByRole("button", { name: texts.draft.write }).click();
      await outlook.pane.getByRole("button", { name: texts.draft.insert }).click();
      await outlook.rows().first().waitFor();
      expect(await outlook.page.evaluate(() => window.history.length)).toBe(before);
      expect(dialogs).toEqual([]);
    });

    it("pain 4: tells mails apart whose ids Outlook left empty or gave twice", async () => {
      const nameless = { id: "", conversationId: "", internetMessageId: "" };
      const outlook = await openOutlook();
      await outlook.open({ ...english.item, ...nameless });
      await becomes(() => outlook.text(), english.inMail);
      await outlook.select({ ...russian.item, ...nameless, sentAt: russian.item.sentAt + 1000 });
      await becomes(() => outlook.text(), russian.inMail);
      await outlook.select({ ...english.item, conversationId: "same" });
      await becomes(() => outlook.text(), english.inMail);
      await outlook.select({ ...russian.item, conversationId: "same" });
      await becomes(() => outlook.text(), russian.inMail);
    });
  });

  describe("a mail that cannot be read like others", () => {
    it("is read as far as it can be, or the pane says why not, and the next one is read", async () => {
      const { problems, screens } = await loadPanelTexts("en");
      const nothing = "<html><body><div>&nbsp;</div></body></html>";
      const odd: readonly (readonly [what: string, item: Partial<OutlookItem>, says: string])[] = [
        ["encrypted", { itemClass: "IPM.Note.SMIME", html: nothing, text: "" }, problems.encrypted],
        ["the envelope of an encrypted mail", { attachmentNames: ["smime.p7m"], html: "", text: "" }, problems.encrypted],
        [
          "with rights protection",
          { attachmentNames: ["message_v2.rpmsg"], html: "<p>Open the attachment to read this.</p>" },
          problems.encrypted,
        ],
        ["only signed", { itemClass: "IPM.Note.SMIME.MultipartSigned", attachmentNames: ["smime.p7s"] }, english.inMail],
        ["a meeting request", { itemType: 3, itemClass: "IPM.Schedule.Meeting.Request" }, english.inMail],
        ["an appointment", { itemType: 2, itemClass: "IPM.Appointment" }, screens.noThread],
        ["without a body", { html: "", text: "" }, (screens.empty.one ?? screens.empty.other).replace("{count}", "1")],
        ["with mails as attachments", { attachmentNames: ["older thread.msg", "RE: plan.eml"] }, english.inMail],
      ];
      const outlook = await openOutlook();
      await outlook.open(russian.item);
      for (const [what, item, says] of odd) {
        await outlook.select({ ...english.item, ...item, id: what });
        await becomes(async () => `${what}: ${await outlook.text()}`, says);
        await outlook.select(russian.item);
        await becomes(async () => `after ${what}: ${await outlook.text()}`, russian.inMail);
      }
    });

    it("reads a body of one megabyte within five seconds", async () => {
      const filler = "<p>The shelves in hall four are painted grey and stand in two rows.</p>".repeat(15_000);
      const outlook = await openOutlook();
      await outlook.open({
        ...english.item,
        html: english.item.html.replace("</div></body>", `${filler}</div></body>`),
      });
      await becomes(() => outlook.text(), english.inMail);
      expect(filler.length).toBeGreaterThan(1_000_000);
    });
  });
}
