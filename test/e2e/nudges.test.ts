/** Nudges in a real browser on the real service: set, due, reminded, answered; the clock is the test's. */
import process from "node:process";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { LOCALES } from "../../src/engine/locales.ts";
import type { Locale } from "../../src/engine/types.ts";
import { loadNudgeTexts, loadPanelTexts, loadPreviewTexts } from "../../src/languages/texts.ts";
import { axeFaults } from "./axeFaults.ts";
import { launchBrowser } from "./browser.ts";
import { buildPages } from "./gmailServer.ts";
import { type NudgeServer, serveNudges } from "./nudgeServer.ts";

/** Wednesday, 18 November 2026, 10:00 in Taipei. */
const START = Date.UTC(2026, 10, 18, 2);
const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Several pages, one after the other. */
const PATIENCE_MS = 240_000;
const ME = "Vivian Kuo <vivian.kuo@harborline.example>";
const SATO = "Sato Kenji <sato.kenji@minato-parts.example>";

interface Mail {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly date: string;
  readonly subject: string;
  readonly answers?: string;
  readonly text: string;
}
function eml({ id, from, to, date, subject, answers, text }: Mail): string {
  return [
    `Message-ID: <${id}>`,
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${date}`,
    `Subject: ${subject}`,
    ...(answers === undefined ? [] : [`In-Reply-To: <${answers}>`, `References: <${answers}>`]),
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
  ].join("\r\n");
}
const asked = eml({
  id: "hinge-1@minato-parts.example",
  from: SATO,
  to: ME,
  date: "Tue, 17 Nov 2026 16:20:00 +0900",
  subject: "Hinge order 5520",
  text: "Dear Vivian,\n\nThank you for the order. The hinges are on the line.\n\nBest regards,\nSato Kenji\nMinato Parts, Osaka, Japan\n",
});
const mine = eml({
  id: "hinge-2@harborline.example",
  from: ME,
  to: SATO,
  date: "Wed, 18 Nov 2026 09:30:00 +0800",
  subject: "Re: Hinge order 5520",
  answers: "hinge-1@minato-parts.example",
  text: "Dear Sato-san,\n\nCould you send me the packing list for the hinges?\n\nBest regards,\nVivian\n",
});
const reply = eml({
  id: "hinge-3@minato-parts.example",
  from: SATO,
  to: ME,
  date: "Wed, 25 Nov 2026 11:00:00 +0900",
  subject: "Re: Hinge order 5520",
  answers: "hinge-2@harborline.example",
  text: "Dear Vivian,\n\nPlease find the packing list for the hinges attached.\n\nBest regards,\nSato Kenji\n",
});
const other = eml({
  id: "booth-1@harborline.example",
  from: ME,
  to: "Anna Weber <anna.weber@nordholz.example>",
  date: "Wed, 18 Nov 2026 09:00:00 +0800",
  subject: "Booth at the spring fair",
  text: "Dear Anna,\n\nCould you tell me which booth you would like?\n\nBest regards,\nVivian\n",
});
const HINGES = "hinge-1@minato-parts.example";
const BOOTH = "booth-1@harborline.example";

let server: NudgeServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let broken: string[];
beforeAll(async () => {
  await buildPages();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  server = await serveNudges(START);
  server.deliver("1.eml", asked);
  server.deliver("2.eml", mine);
  server.deliver("3.eml", other);
  context = await browser.newContext({ viewport: { width: 1280, height: 760 }, timezoneId: "Asia/Taipei" });
  page = await context.newPage();
  page.setDefaultTimeout(45_000);
  broken = [];
  page.on("pageerror", (error) => broken.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") broken.push(message.text());
  });
}, 300_000);
afterEach(async () => {
  await context.close();
  await server.close();
});

async function open(thread: string, locale: Locale = "en", more: Readonly<Record<string, string>> = {}): Promise<FrameLocator> {
  const asked = new URLSearchParams({ locale, thread, now: String(server.now()), ...more });
  await page.goto(`${server.address}/preview.html?${asked.toString()}`);
  const pane = page.frameLocator("iframe.pane");
  const texts = await loadNudgeTexts(locale);
  await pane.getByRole("region", { name: texts.title, exact: true }).waitFor();
  return pane;
}
const button = (pane: FrameLocator, name: string | RegExp) => pane.getByRole("button", { name, exact: typeof name === "string" }).first();
const OFFER = "Nudge me if no reply in 3 working days";

async function setNudge(pane: FrameLocator): Promise<void> {
  const { form } = await loadNudgeTexts("en");
  await button(pane, OFFER).click();
  await pane.locator("[data-when]").waitFor();
  await button(pane, form.set).click();
  await pane
    .getByText(/Nudge set/)
    .first()
    .waitFor();
}

describe("a nudge from the click to the answer", () => {
  it(
    "is set with both clocks in sight, comes due, brings a reminder, and goes when the reply is there",
    async () => {
      const texts = await loadNudgeTexts("en");
      const panelTexts = await loadPanelTexts("en");
      const previewTexts = await loadPreviewTexts("en");
      let pane = await open(HINGES);
      await button(pane, OFFER).click();
      // Monday 23 November is a holiday in Japan, so the third working day is Tuesday.
      const when = await pane.locator("[data-when]").innerText();
      expect(when).toMatch(/24 Nov, 09:00 there \(Japan\), \w{3},? 24 Nov, 08:00 for you/);
      await button(pane, texts.form.set).click();
      await pane
        .getByText(/Nudge set/)
        .first()
        .waitFor();
      await button(pane, texts.actions.undo).click();
      await button(pane, OFFER).waitFor();
      await setNudge(pane);

      // The clock runs past it; not on the holiday.
      await server.advance(5 * DAY);
      expect(await (await fetch(`${server.address}/api/nudges`, { headers: { Authorization: "Bearer local" } })).text()).not.toContain(
        '"state":"due"',
      );
      await server.advance(2 * DAY);
      pane = await open(HINGES);
      await button(pane, /No reply from Sato Kenji/).click();
      for (const words of [/3 working days/, /Japan, from/, /23 Nov/]) await pane.getByText(words).first().waitFor();

      // Snoozed, switched off and done, and each taken back.
      await button(pane, texts.actions.snooze).click();
      await button(pane, texts.actions.threeDays).click();
      await pane
        .getByText(/Snoozed until/)
        .first()
        .waitFor();
      await button(pane, texts.actions.undo).click();
      await button(pane, texts.actions.off).click();
      await pane.getByText(texts.notice.off).first().waitFor();
      expect(await pane.getByText(/No reply from/).count()).toBe(0);
      await button(pane, texts.actions.undo).click();

      // The reminder: to the silent person alone, into the mail by a click.
      await button(pane, texts.actions.writeReminder).click();
      await pane.getByText("Sato Kenji", { exact: false }).first().waitFor();
      expect(await page.getByRole("region", { name: previewTexts.compose }).count()).toBe(0);
      await button(pane, texts.actions.insert).click();
      const compose = page.getByRole("region", { name: previewTexts.compose });
      await compose.waitFor();
      const written = `${await page.getByTestId("compose-to").innerText()} ${await page.getByTestId("compose-cc").allInnerTexts()}`;
      expect(written).toContain("Sato Kenji");
      expect(written).not.toContain("Anna");

      // The answer comes as a file.
      server.deliver("4.eml", reply);
      await pane.getByRole("button", { name: panelTexts.header.readAgain }).click();
      await pane
        .getByText(/nudge is over/i)
        .first()
        .waitFor();
      expect(await pane.getByText(/No reply from/).count()).toBe(0);
      expect(await (await fetch(`${server.address}/api/nudges`, { headers: { Authorization: "Bearer local" } })).json()).toEqual({
        nudges: [],
        hasMore: false,
      });
      expect(broken).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    "goes by itself when the reply comes while the panel is closed",
    async () => {
      const pane = await open(HINGES);
      await setNudge(pane);
      server.deliver("4.eml", reply);
      await server.advance(9 * DAY);
      const again = await open(HINGES);
      await button(again, OFFER).waitFor();
      expect(await again.getByText(/No reply from/).count()).toBe(0);
    },
    PATIENCE_MS,
  );

  it(
    "is proposed after a draft was inserted, and set by a click alone",
    async () => {
      const texts = await loadNudgeTexts("en");
      const panelTexts = await loadPanelTexts("en");
      const pane = await open(HINGES);
      await button(pane, panelTexts.draft.write).click();
      await button(pane, panelTexts.draft.insert).click();
      await pane.locator("[data-when]").waitFor();
      await button(pane, texts.form.set).click();
      await pane
        .getByText(/Nudge set/)
        .first()
        .waitFor();
      // Seen from another mail, and the way there.
      const elsewhere = await open(BOOTH);
      await button(elsewhere, /Waiting for 1 reply/).click();
      await button(elsewhere, /Sato Kenji: nudge on/).click();
      await button(elsewhere, texts.actions.openMail).click();
      await elsewhere.getByText("Hinge order 5520").first().waitFor();
    },
    PATIENCE_MS,
  );

  it(
    "leaves the panel whole when the server is away",
    async () => {
      const texts = await loadNudgeTexts("en");
      server.fail(true);
      const pane = await open(HINGES);
      await pane.getByText(texts.problems.away).waitFor();
      await pane.locator("[data-row], footer").first().waitFor();
      server.fail(false);
      await button(pane, texts.actions.tryAgain).click();
      await button(pane, OFFER).waitFor();
    },
    PATIENCE_MS,
  );

  it(
    "is set by keyboard alone",
    async () => {
      const texts = await loadNudgeTexts("en");
      const pane = await open(HINGES);
      await button(pane, OFFER).focus();
      await page.keyboard.press("Enter");
      await pane.locator("[data-when]").waitFor();
      // Days, the people, then the button.
      await button(pane, texts.form.set).focus();
      await page.keyboard.press("Enter");
      await pane
        .getByText(/Nudge set/)
        .first()
        .waitFor();
    },
    PATIENCE_MS,
  );
});

it(
  "has no accessibility fault and never scrolls sideways at 320 pixels, in every language",
  async () => {
    await setNudge(await open(HINGES));
    await setNudge(await open(BOOTH));
    await server.advance(8 * DAY + HOUR);
    for (const { locale, theme } of LOCALES.flatMap(themesOf)) {
      const texts = await loadNudgeTexts(locale);
      const pane = await open(HINGES, locale, { theme, width: "320" });
      const frame = page.frames().find((one) => /pane\.html/.test(one.url()));
      const look = async (name: string): Promise<void> => {
        const place = [locale, theme, name];
        const faults = frame === undefined ? null : await axeFaults(frame);
        expect([place, faults]).toEqual([place, []]);
        const sideways = await frame?.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
        expect([place, sideways]).toEqual([place, 0]);
        const section = "[...document.querySelectorAll('section')].map((s) => s.scrollWidth - s.clientWidth).filter((w) => w > 0)";
        expect([place, await frame?.evaluate(section)]).toEqual([place, []]);
        const folder = process.env.PICTURES ?? "";
        if (folder !== "") await page.locator("iframe.pane").screenshot({ path: `${folder}/${locale}-${theme}-${name}.png` });
      };
      const rows = pane.locator("[data-nudge]");
      await rows.first().waitFor();
      await look("due");
      await rows.first().getByRole("button").first().click();
      await look("why");
      await button(pane, texts.form.change).click();
      await pane.locator("[data-when]").waitFor();
      await look("form");
      await button(pane, texts.form.close).click();
      await button(pane, texts.actions.writeReminder).click();
      await button(pane, texts.actions.insert).waitFor();
      await look("reminder");
      await button(pane, texts.actions.back).click();
      await pane.getByRole("button", { expanded: false }).last().click();
      await look("list");
    }
  },
  PATIENCE_MS,
);

/** Colours do not depend on the language: two scripts stand for all. */
function themesOf(locale: Locale): readonly { readonly locale: Locale; readonly theme: string }[] {
  return (locale === "en" || locale === "ja" ? ["light", "dark"] : ["light"]).map((theme) => ({ locale, theme }));
}
