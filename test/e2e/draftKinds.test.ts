/** The draft screen in a real browser: the kind with its reason, places to fill in, two languages, the next step, one mail. */
import type { Browser, FrameLocator, Page } from "playwright-core";
import { LOCALES } from "../../src/engine/locales.ts";
import type { Locale } from "../../src/engine/types.ts";
import { loadDraftPanelTexts, loadKinds, loadPanelTexts, loadPreviewTexts } from "../../src/languages/texts.ts";
import { axeFaults } from "./axeFaults.ts";
import { launchBrowser, type RunningServer, servePages } from "./browser.ts";

/** The Saturday after the newest sample mail, 09:00 in Taipei. */
const NOW = Date.UTC(2026, 10, 21, 1);
const CLAIM = "202611101022.0.en-claim-credit-note@kochwelt-handel.example";
const PORT = "202611051126.0.ru-port-naznacheniya@baltposuda.example";

let server: RunningServer;
let browser: Browser;
let page: Page;
let broken: string[];

beforeAll(async () => {
  server = await servePages();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Taipei" });
  page = await context.newPage();
  broken = [];
  page.on("pageerror", (error) => broken.push(error.message));
});
afterEach(async () => {
  await page.context().close();
});

/** The draft screen of a thread. */
async function openDraft(locale: Locale, thread: string, theme: "light" | "dark" = "light"): Promise<FrameLocator> {
  const asked = new URLSearchParams({ locale, thread, theme, now: String(NOW), width: "320" });
  await page.goto(`${server.address}/preview.html?${asked.toString()}`);
  const pane = page.frameLocator("iframe.pane");
  await pane.locator("[data-draft]").click();
  await pane.locator("[data-draft-text]").first().waitFor();
  return pane;
}
const frame = () => page.frames().find((one) => /pane\.html/u.test(one.url()));
const sideways = () => frame()?.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth");
const lefts = () => frame()?.evaluate("[...document.querySelectorAll('[data-draft-text]')].map((one) => one.getBoundingClientRect().left)");
const widen = (pixels: number) =>
  page.locator("iframe.pane").evaluate((element, width) => element.setAttribute("style", `width:${width}px`), pixels);

it("a complaint is answered with an apology: filled in, in two languages, with its next step, in one mail", async () => {
  const [texts, panel, { names, slots, apology, decline }] = await Promise.all([
    loadDraftPanelTexts("en"),
    loadPanelTexts("en"),
    loadKinds("en"),
  ]);
  const preview = await loadPreviewTexts("en");
  const pane = await openDraft("en", CLAIM);
  const draft = pane.locator("[data-draft-text]").first();

  // Proposed with its reason and the sentence that shows it; changed; changed back by keyboard.
  const kind = pane.getByLabel(texts.kind);
  expect(await kind.inputValue()).toBe("apology");
  await pane.getByText(/Proposed: Apology – They report a problem/).waitFor();
  expect(await pane.locator("q").first().innerText()).toContain("64 of 800 pans");
  await kind.selectOption({ label: names.decline });
  await draft.getByText(decline.begin.at(-1) ?? "").waitFor();
  await kind.focus();
  await page.keyboard.press("Home");
  await draft.getByText(apology.begin.at(-1) ?? "").waitFor();

  // A place that the thread cannot fill: open in the text until the user fills it.
  await draft.locator("mark", { hasText: slots.cause }).waitFor();
  await pane.getByLabel(slots.cause).fill("the pans were stacked without paper");
  await draft.getByText("Cause: the pans were stacked without paper").waitFor();
  expect(await draft.locator("mark", { hasText: slots.cause }).count()).toBe(0);

  // The same facts in a second language; side by side where there is room.
  await pane.getByLabel(texts.second).selectOption("ja");
  await pane.locator("[data-draft-text=ja]").getByText("原因：the pans were stacked without paper").waitFor();
  await pane.getByLabel(`${slots.cause} (日本語)`).fill("合紙を入れずに積み重ねたため");
  await pane.locator("[data-draft-text=ja]").getByText("原因：合紙を入れずに積み重ねたため").waitFor();
  const below = await lefts();
  await widen(560);
  const beside = await lefts();
  expect([below, beside].map((found) => (Array.isArray(found) ? new Set(found).size : 0))).toEqual([1, 2]);
  await widen(320);

  // The next step: what is missing is added by one click, and taken out again.
  await pane.locator("[data-mark='question missing']").waitFor();
  await pane.getByRole("button", { name: /^Add: Could you please let me know/ }).click();
  await pane.locator("[data-mark='question told']").waitFor();
  await draft.getByText(/Could you please let me know whether this works/).waitFor();
  await pane.getByRole("button", { name: texts.takeOut }).click();
  await pane.locator("[data-mark='question missing']").waitFor();
  await pane.getByRole("button", { name: /^Add: Could you please let me know/ }).click();
  await pane.locator("[data-mark='question told']").waitFor();

  // Leaving the screen loses nothing, and nothing was inserted by itself.
  await page.keyboard.press("Escape");
  await pane.locator("[data-draft]").click();
  await draft.getByText("Cause: the pans were stacked without paper").waitFor();
  expect(await page.locator(".composeBody").count()).toBe(0);
  expect(await axeFaults(frame() ?? page)).toEqual([]);
  await pane.getByRole("button", { name: panel.draft.insert }).click();
  const compose = page.getByRole("region", { name: preview.compose });
  await compose.waitFor();
  const written = await compose.innerText();
  expect(written.indexOf("stacked without paper")).toBeLessThan(written.indexOf("合紙を入れずに"));
  expect(written).toContain("Could you please let me know");

  // The reply that now stands open is looked at when asked, and gets what it lacks where the caret is.
  await compose.evaluate((body) => body.replaceChildren("Thank you very much."));
  await pane.getByRole("button", { name: texts.reply.check }).click();
  await pane.locator("[data-mark='action missing']").waitFor();
  await pane.getByRole("button", { name: /^Add: Could you please let me know/ }).click();
  await pane.locator("[data-mark='question told']").waitFor();
  expect(await compose.innerText()).toContain("Could you please let me know");
  expect(broken).toEqual([]);
});

/** Layout in all five, colours in two scripts. */
const looks = LOCALES.map((locale) => ({
  locale,
  themes: locale === "ru" || locale === "ja" ? (["light", "dark"] as const) : (["light"] as const),
}));

it.each(looks)("two languages, fields and meter fit a pane of 320 pixels without a fault ($locale)", async ({ locale, themes }) => {
  const texts = await loadDraftPanelTexts(locale);
  for (const theme of themes) {
    const pane = await openDraft(locale, PORT, theme);
    await pane.getByLabel(texts.second).selectOption(locale === "ja" ? "en" : "ja");
    await pane.locator("[data-draft-text]").nth(1).waitFor();
    await pane.locator("section section li button").first().click();
    await pane.locator("[data-added]").waitFor();
    expect(await sideways()).toBe(0);
    expect(await axeFaults(frame() ?? page)).toEqual([]);
    // What was added would still be there.
    await frame()?.evaluate("sessionStorage.clear()");
  }
  expect(broken).toEqual([]);
});
