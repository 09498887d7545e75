/** Outlook at its worst: calls that fail, calls that never answer, a pane that is loaded anew or too late. */
import { call } from "../../src/hosts/preview/outlook/officeMessages.ts";
import { loadPanelTexts } from "../../src/languages/texts.ts";
import { mailIn } from "./outlookMails.ts";
import { becomes, type OpenOutlook, passing, settled } from "./outlookPage.ts";

const english = mailIn("en");

export function faultTests(openOutlook: OpenOutlook): void {
  describe("when Outlook fails", () => {
    it("every call: says so, and reads the mail when it is asked again", async () => {
      const { problems, screens } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, { faults: { all: "refuse" } });
      await becomes(() => outlook.text(), problems.mailClientRefused);
      await outlook.setFaults({});
      await outlook.pane.getByRole("button", { name: screens.tryAgain }).click();
      await becomes(() => outlook.text(), english.inMail);
    });

    it("never answers: says so within half a minute, and reads the mail when it is asked again", async () => {
      const { problems, screens } = await loadPanelTexts("en");
      const outlook = await openOutlook(({ page }) => page.clock.install());
      await outlook.open(english.item, { faults: { all: "silence" } });
      await outlook.calls(call.body);
      await passing(outlook.page, 30, async () => (await outlook.text()).includes(problems.mailClientRefused));
      expect(await outlook.text()).toContain(problems.mailClientRefused);
      await outlook.setFaults({});
      await outlook.pane.getByRole("button", { name: screens.tryAgain }).click();
      await becomes(() => outlook.text(), english.inMail);
    });

    it("pain 3: refuses the body once, the body as HTML or the headers: the mail is read all the same", async () => {
      const russian = mailIn("ru");
      const outlook = await openOutlook();
      await outlook.open(english.item, { faults: { [call.body]: "refuseOnce" } });
      await becomes(() => outlook.text(), english.inMail);
      expect(await outlook.text()).toContain(english.inQuote);
      await outlook.setFaults({ html: "refuse" });
      await outlook.select(russian.item);
      await becomes(() => outlook.text(), russian.inMail);
      expect(await outlook.text()).toContain(russian.inQuote);
      await outlook.setFaults({ [call.allInternetHeaders]: "refuse" });
      await outlook.select({ ...english.item, id: "without headers" });
      await becomes(() => outlook.text(), english.inMail);
      expect(await outlook.text()).toContain(english.inQuote);
    });

    it("all calls after the mail was read: what was found stays", async () => {
      const { header, problems, screens } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item);
      await outlook.rows().first().waitFor();
      await outlook.setFaults({ all: "refuse" });
      await outlook.pane.getByRole("button", { name: header.readAgain }).click();
      await becomes(() => outlook.text(), problems.mailClientRefused);
      expect(await outlook.text()).toContain(screens.lastResult);
      expect(await outlook.text()).toContain(english.inMail);
    });

    it("does not keep a setting: it holds for this visit", async () => {
      const { header, settings } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, { faults: { [call.saveSettings]: "refuse" } });
      await outlook.rows().first().waitFor();
      await outlook.pane.getByRole("button", { name: header.settings }).click();
      await outlook.pane.getByLabel(settings.theme).selectOption("dark");
      await becomes(() => outlook.frame().evaluate("document.body.className").then(String), "dark");
    });
  });

  describe("a pane that Outlook loads anew", () => {
    it("pain 8: keeps the user's corrections through a reload, and lets them be undone", async () => {
      const { details, form } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item);
      await outlook.rows().first().click();
      await outlook.pane.getByRole("button", { name: details.edit, exact: true }).first().click();
      await outlook.pane.getByLabel(form.what).fill("floor plan of hall 4711");
      await outlook.pane.getByRole("button", { name: form.save }).click();
      await becomes(() => outlook.text(), "hall 4711");
      await outlook.frame().evaluate(() => window.location.reload());
      await settled(outlook.page);
      await becomes(() => outlook.text(), "hall 4711");
      // Another mail knows nothing of them; coming back they are there.
      await outlook.select(mailIn("ru").item);
      await becomes(() => outlook.text(), mailIn("ru").inMail);
      expect(await outlook.text()).not.toContain("4711");
      await outlook.select(english.item);
      await becomes(() => outlook.text(), "hall 4711");
    });

    it("pain 8: keeps them when it is loaded anew while it reads", async () => {
      const { groups } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item);
      await outlook.rows().first().press("d");
      await becomes(() => outlook.text(), groups.settled);
      await outlook.hold(call.body);
      await outlook.frame().evaluate(() => window.location.reload());
      await outlook.heldCalls(1);
      await outlook.hold(null);
      await outlook.frame().evaluate(() => window.location.reload());
      await outlook.rows().first().waitFor();
      await becomes(() => outlook.text(), groups.settled);
    });

    it("pain 7: says after ten seconds that Outlook is late, and loads again at a click", async () => {
      const { problems } = await loadPanelTexts("en");
      let isSlow = true;
      let words: Promise<unknown> = Promise.resolve();
      const outlook = await openOutlook(async ({ page, context }) => {
        await page.clock.install();
        words = page.waitForResponse(/office_strings\.js/u).then((response) => response.finished());
        await context.route(/hosted\/outlook-web/u, (route) => (isSlow ? undefined : route.continue()));
      });
      await outlook.open(english.item);
      await outlook.pane.locator(".skeleton").waitFor();
      // Only one of its files is late: without this one office.js would give up by itself.
      await words;
      await settled(outlook.page);
      await outlook.page.clock.runFor(10_500);
      await becomes(() => outlook.text(), problems.mailClientRefused);
      isSlow = false;
      await outlook.pane.locator("#again").click();
      await becomes(() => outlook.text(), english.inMail);
    });
  });
}
