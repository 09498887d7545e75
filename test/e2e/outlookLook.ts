/** How the pane looks and is worked: five languages, three themes, widths, keyboard. */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Locale } from "../../src/engine/types.ts";
import { loadPanelTexts } from "../../src/languages/texts.ts";
import { mailIn, mails } from "./outlookMails.ts";
import { becomes, type OpenOutlook, type OutlookPage } from "./outlookPage.ts";

const artifacts = path.resolve(import.meta.dirname, "../artifacts");
/** Colours do not depend on the language: two scripts stand for all. */
const themesOf = (locale: Locale) => (locale === "en" || locale === "zh-Hant" ? (["light", "dark", "highContrast"] as const) : ["light"]);
const english = mailIn("en");

/** Words of what has the focus; none when the page as a whole has it. */
const active = ({ frame }: OutlookPage): Promise<string> =>
  frame().evaluate(() => (document.activeElement === document.body ? "" : (document.activeElement?.textContent ?? "")));

/** Presses Tab until the focus stands on something with these words, at most eighty times. */
async function tabTo(outlook: OutlookPage, words: string): Promise<void> {
  for (let stop = 0; stop < 80 && !(await active(outlook)).includes(words); stop += 1) await outlook.page.keyboard.press("Tab");
  expect(await active(outlook)).toContain(words);
}

export function lookTests(openOutlook: OpenOutlook): void {
  describe.each(mails)("the look in $display", (mail) => {
    it.each(themesOf(mail.locale))(
      "pain 6: is %s as the user set it, from the first paint on, with no accessibility fault, and never scrolls sideways",
      async (theme) => {
        const texts = await loadPanelTexts(mail.locale);
        const outlook = await openOutlook();
        await outlook.open(mail.item, { locale: mail.display, settings: { theme: JSON.stringify(theme) } });
        await outlook.rows().first().waitFor();
        expect(await outlook.frame().evaluate(() => document.body.classList.contains("dark"))).toBe(theme !== "light");
        const picture = (name: string) => {
          mkdirSync(artifacts, { recursive: true });
          return outlook.page.screenshot({ path: path.join(artifacts, `outlook-${mail.locale}-${theme}-${name}.png`) });
        };
        await picture("items");
        await outlook.rows().first().click();
        await picture("details");
        expect(await outlook.axeFaults()).toEqual([]);
        for (const width of [270, 300, 360, 400, 450, 500, 320]) {
          await outlook.page.locator("iframe").evaluate((element, pixels) => element.setAttribute("style", `width:${pixels}px`), width);
          const hidden = await outlook.frame().evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
          expect([width, hidden]).toEqual([width, 0]);
        }
        await outlook.pane.getByRole("button", { name: texts.draft.write }).click();
        await outlook.pane.getByRole("button", { name: texts.draft.insert }).waitFor();
        await picture("draft");
        expect(await outlook.axeFaults()).toEqual([]);
      },
    );
  });

  describe("the pane", () => {
    it("is worked by keyboard alone, from the evidence to the reply", async () => {
      const texts = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item);
      await outlook.rows().first().waitFor();
      await outlook.page.locator("#mail").click();
      await tabTo(outlook, english.inMail);
      await outlook.page.keyboard.press("Enter");
      await outlook.pane.locator("figure mark").first().waitFor();
      await outlook.page.keyboard.press("ArrowDown");
      await outlook.page.keyboard.press("d");
      await becomes(() => outlook.pane.locator("footer").innerText(), texts.notice.done);
      await outlook.page.keyboard.press("u");
      await becomes(() => outlook.pane.locator("footer").innerText(), texts.notice.undone);
      await tabTo(outlook, texts.draft.write);
      await outlook.page.keyboard.press("Enter");
      await outlook.pane.locator("[data-draft-text]").first().waitFor();
      await tabTo(outlook, texts.draft.insert);
      await outlook.page.keyboard.press("Enter");
      await becomes(async () => `${(await outlook.log()).replies.length} reply`, "1 reply");
    });

    it("pain 6: opens dark the next time, before Outlook has said anything", async () => {
      const outlook = await openOutlook();
      await outlook.open(english.item, { settings: { theme: '"dark"' } });
      await outlook.rows().first().waitFor();
      await outlook.context.route(/hosted\/outlook-web/u, () => undefined);
      await outlook.open(english.item);
      await outlook.pane.locator(".skeleton").waitFor();
      // The page's own script sets it, which a quick look may be ahead of.
      await outlook.frame().waitForFunction(() => document.body.classList.contains("dark"));
      expect(await outlook.frame().evaluate(() => getComputedStyle(document.body).backgroundColor)).not.toBe("rgba(0, 0, 0, 0)");
    });

    it("keeps the language and the colours that the user chose", async () => {
      const texts = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item);
      await outlook.rows().first().waitFor();
      await outlook.pane.getByRole("button", { name: texts.header.settings }).click();
      await outlook.pane.getByLabel(texts.settings.theme).selectOption("highContrast");
      await outlook.pane.getByLabel(texts.settings.language).selectOption("ja");
      const japanese = await loadPanelTexts("ja");
      await outlook.pane.getByRole("button", { name: japanese.draft.write }).waitFor();
      await becomes(async () => JSON.stringify((await outlook.log()).settings.at(-1) ?? {}), "ja");
      expect(JSON.stringify((await outlook.log()).settings.at(-1))).toContain("highContrast");
    });
  });
}
