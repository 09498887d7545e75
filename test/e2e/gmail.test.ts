/** The Gmail add-on in a real browser: the preview shows its cards as Gmail does, and every button calls the real routes with signed tokens. */
import { mkdirSync } from "node:fs";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import type { Locale } from "../../src/engine/types.ts";
import type { GmailTexts } from "../../src/hosts/gmail/gmailTexts.ts";
import type { PreviewTexts } from "../../src/hosts/preview/previewTexts.ts";
import { loadGmailTexts, loadPreviewTexts } from "../../src/languages/texts.ts";
import { axeFaults } from "./axeFaults.ts";
import { launchBrowser } from "./browser.ts";
import { buildPages, type GmailServer, serveGmail } from "./gmailServer.ts";

const threads: readonly { readonly locale: Locale; readonly thread: string }[] = [
  { locale: "en", thread: "202611110920.0.en-call-minutes-lids@harborline.example" },
  { locale: "zh-Hant", thread: "202611041117.0.zh-Hant-yangban-queren@goodhearth.example" },
  { locale: "zh-Hans", thread: "202610261012.0.zh-Hans-jiaoqi-gongzuori@harborline.example" },
  { locale: "ja", thread: "202611090934.0.ja-kisen-minato@hokuto-chubo.example" },
  { locale: "ru", thread: "202611051126.0.ru-port-naznacheniya@baltposuda.example" },
];
const [english] = threads;
const ME = "vivian.kuo@harborline.example";
/** Saturday, 21 November 2026, 09:00 in Taipei. */
const NOW = Date.UTC(2026, 10, 21, 1);
const PICTURES = "test/artifacts/gmail";

let browser: Browser;
let server: GmailServer;
let context: BrowserContext;
let page: Page;
let broken: string[];
/** Answers that tell of an error on purpose. */
let allowed: RegExp | null;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  await buildPages();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  // A server of its own, so that no draft or edit of another test is there.
  server = await serveGmail(NOW);
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Taipei" });
  page = await context.newPage();
  broken = [];
  allowed = null;
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(server.address) && !/^(?:data|blob|about):/.test(address)) broken.push(`outside: ${address}`);
  });
  page.on("pageerror", (error) => broken.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && allowed?.test(message.text()) !== true) broken.push(message.text());
  });
}, 300_000);
afterEach(async () => {
  await context.close();
  await server.close();
  // Every card was held against Google's rules by the page and by the server.
  expect(broken).toEqual([]);
  expect(server.log.filter(({ outcome }) => outcome.startsWith("invalid"))).toEqual([]);
});

const pane = (): Locator => page.locator(".gmail");
const card = (): Locator => pane().locator(".gmScroll");
const idle = async (): Promise<void> => {
  await page.locator(".gmail[aria-busy=false] .gmScroll").waitFor();
};
const drafts = async (): Promise<readonly string[]> => (await server.standIn.drafts(ME)).map(({ id }) => id);

async function open(locale: Locale, thread: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.goto(`${server.address}/preview.html?${new URLSearchParams({ locale, thread, client: "gmail", ...more }).toString()}`);
  await idle();
}

async function press(name: string): Promise<void> {
  await pane().getByRole("button", { name, exact: true }).first().click();
  await idle();
}

async function fromMenu(texts: PreviewTexts, name: string): Promise<void> {
  await pane().getByRole("button", { name: texts.gmail.menu }).click();
  await press(name);
}

/** The accessibility faults of the pane. */
const faults = (): Promise<unknown> => axeFaults(page, "'.gmail'");

async function eventually(read: () => Promise<string>, words: string): Promise<void> {
  for (let tries = 0; tries < 50 && !(await read()).includes(words); tries += 1) await page.waitForTimeout(100);
  expect(await read()).toContain(words);
}

describe.each(threads)("a person reading in $locale", ({ locale, thread }) => {
  let texts: GmailTexts;
  let around: PreviewTexts;
  beforeAll(async () => {
    [texts, around] = await Promise.all([loadGmailTexts(locale), loadPreviewTexts(locale)]);
  });
  const compose = (): Locator => page.getByRole("region", { name: around.compose });

  // The same presses on the same routes: two scripts stand for all; the cards themselves are tried in every language.
  if (locale === "en" || locale === "ja") {
    it("ticks a deed off, and it stays so after reading anew", async () => {
      await open(locale, thread);
      const row = card()
        .locator(".gmRow")
        .filter({ has: page.getByRole("checkbox", { checked: false }) })
        .first();
      const deed = (await row.locator(".gmText").innerText()).split("\n").at(-1) ?? "";
      await row.getByRole("checkbox").check();
      await idle();
      const settled = card().locator(".gmSection").filter({ hasText: texts.panel.groups.settled });
      await settled.getByRole("button", { expanded: false }).click();
      await eventually(() => settled.innerText(), deed);
      await fromMenu(around, texts.thread.refresh);
      await eventually(() => settled.innerText(), deed);
      // And back again.
      await settled.locator(".gmRow").filter({ hasText: deed }).getByRole("checkbox").uncheck();
      await idle();
      await eventually(
        async () =>
          String((await card().locator(".gmSection").filter({ hasText: deed }).getByRole("checkbox", { checked: false }).count()) > 0),
        "true",
      );
    });

    it("opens an item, sees the words it rests on with both clocks, and changes its date", async () => {
      await open(locale, thread);
      await card()
        .locator(".gmRow")
        .filter({ has: page.getByRole("checkbox") })
        .locator(".gmPress")
        .first()
        .click();
      await page.getByRole("heading", { name: texts.item.evidence }).waitFor();
      expect(await card().locator(".gmBottom").count()).toBeGreaterThan(1);
      await card().locator("input[type=date]").fill("2026-12-04");
      await idle();
      await eventually(() => card().innerText(), texts.panel.state.changed);
      const day = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { day: "numeric", month: "short" }).format(
        new Date(2026, 11, 4),
      );
      expect(await card().innerText()).toContain(day);
    });

    it("presses for a draft twice and has one, written into the thread and to the others", async () => {
      await open(locale, thread);
      await press(texts.panel.draft.write);
      await compose().waitFor();
      const written = await compose().innerText();
      expect(written.length).toBeGreaterThan(40);
      expect(await page.getByTestId("compose-to").innerText()).not.toContain("Vivian");
      await page.screenshot({ path: `${PICTURES}/draft-${locale}.png` });
      const first = await drafts();
      expect(first.length).toBe(1);
      await press(texts.panel.draft.write);
      await eventually(() => pane().innerText(), texts.notice.draftUpdated);
      expect(await drafts()).toEqual(first);
      expect((await server.standIn.drafts(ME)).map(({ ghost }) => ghost)).toEqual([null]);
      expect(await compose().innerText()).toBe(written);
    });

    it("inserts the summary into a reply of their own", async () => {
      await open(locale, thread);
      await press(around.gmail.reply);
      await compose().waitFor();
      expect((await compose().innerText()).trim()).toBe("");
      await press(around.gmail.insertSummary);
      await pane().getByRole("heading", { name: texts.compose.title }).waitFor();
      expect(await faults()).toEqual([]);
      await page.screenshot({ path: `${PICTURES}/compose-${locale}.png` });
      await press(texts.compose.insert);
      await eventually(async () => String((await compose().innerText()).length > 40), "true");
      expect(await drafts()).toEqual([]);
    });
  }

  // Colours do not depend on the language: two scripts stand for all.
  const themes = locale === "en" || locale === "zh-Hant" ? ["light", "dark", "highContrast"] : ["light"];
  it.each(themes)("has no accessibility fault and nothing beside the pane in %s", async (theme) => {
    await open(locale, thread, { theme });
    expect(await faults()).toEqual([]);
    await pane().screenshot({ path: `${PICTURES}/thread-${locale}-${theme}.png` });
    for (const width of [270, 300, 360]) {
      await pane().evaluate((element, pixels) => element.setAttribute("style", `width:${pixels}px`), width);
      expect([
        width,
        await page.evaluate("document.querySelector('.gmScroll').scrollWidth - document.querySelector('.gmScroll').clientWidth"),
      ]).toEqual([width, 0]);
    }
    await card().locator(".gmPress").first().click();
    await pane().getByRole("button", { name: around.gmail.back, exact: true }).first().waitFor();
    await idle();
    expect(await faults()).toEqual([]);
    await pane().screenshot({ path: `${PICTURES}/item-${locale}-${theme}.png` });
  });
});

describe("the add-on in Gmail", () => {
  const { locale, thread } = english ?? { locale: "en" as const, thread: "" };
  let texts: GmailTexts;
  let around: PreviewTexts;
  beforeAll(async () => {
    [texts, around] = await Promise.all([loadGmailTexts("en"), loadPreviewTexts("en")]);
  });

  it("throws out what is not an item and goes back to the list", async () => {
    await open(locale, thread);
    const before = await card().getByRole("checkbox").count();
    await card().locator(".gmPress").first().click();
    await pane().getByRole("button", { name: texts.panel.details.notAnItem }).waitFor();
    await press(texts.panel.details.notAnItem);
    await eventually(async () => String(await card().getByRole("checkbox").count()), String(before - 1));
  });

  it("keeps the settings, and writes the next draft in the language chosen there", async () => {
    await open(locale, thread);
    await fromMenu(around, texts.settings.title);
    expect(await faults()).toEqual([]);
    await pane().getByLabel(texts.settings.draftLanguage).selectOption("ja");
    await pane().getByLabel(texts.settings.quietDays).selectOption("5");
    await press(texts.settings.save);
    await eventually(() => pane().innerText(), texts.notice.settingsSaved);
    await open(locale, thread);
    expect(await pane().getByLabel(texts.panel.draft.language).inputValue()).toBe("ja");
    await press(texts.panel.draft.write);
    await eventually(() => page.getByRole("region", { name: around.compose }).innerText(), "お世話");
  });

  it("chooses the language of the draft on the card of the thread", async () => {
    await open(locale, thread);
    await pane().getByLabel(texts.panel.draft.language).selectOption("ru");
    await idle();
    await eventually(() => pane().innerText(), texts.notice.languageChosen);
    await press(texts.panel.draft.write);
    await eventually(() => page.getByRole("region", { name: around.compose }).innerText(), "добрый день");
  });

  it("says what is so while Gmail is busy, and goes on when it is not", async () => {
    // Longer than anybody looks at a card: it is told at once.
    server.standIn.faults.set([{ status: 429, times: 40, retryAfter: "60", reason: "rateLimitExceeded" }]);
    await open(locale, thread);
    await eventually(() => card().innerText(), texts.problem.sentences.gmailBusy);
    expect(await faults()).toEqual([]);
    server.standIn.faults.set([]);
    await press(texts.problem.tryAgain);
    await eventually(() => card().innerText(), texts.panel.groups.weOwe);
  });

  it("says that a mail is gone", async () => {
    await open(locale, thread);
    const { messages } = await server.standIn.mailbox(ME);
    const own = messages().find(({ message }) => message.id === thread);
    if (own === undefined) throw new Error("the sample mailbox has the thread");
    await server.standIn.deleteThread(ME, own.threadId);
    await page.reload();
    await eventually(() => pane().innerText(), around.gmail.samplesOnly);
  });

  it("makes a deleted draft anew", async () => {
    await open(locale, thread);
    await press(texts.panel.draft.write);
    const [first] = await drafts();
    const mailbox = await server.standIn.mailbox(ME);
    mailbox.deleteDraft(first ?? "");
    await press(texts.panel.draft.write);
    await eventually(() => pane().innerText(), texts.notice.draftCreated);
    expect((await drafts()).length).toBe(1);
    expect(await drafts()).not.toEqual([first]);
  });

  it("shows its homepage, and the thread again after it", async () => {
    await open(locale, thread);
    await press(around.gmail.home);
    await eventually(() => card().innerText(), texts.home.title);
    expect(await faults()).toEqual([]);
    await press(around.gmail.back);
    await eventually(() => card().innerText(), texts.panel.groups.weOwe);
  });

  it("does it all by keyboard", async () => {
    await open(locale, thread);
    await card().getByRole("checkbox").first().focus();
    await page.keyboard.press("Space");
    await idle();
    await card().locator(".gmPress").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: texts.item.evidence }).waitFor();
    await pane().getByRole("button", { name: around.gmail.back, exact: true }).first().focus();
    await page.keyboard.press("Enter");
    await pane().getByRole("button", { name: texts.panel.draft.write }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: around.compose }).waitFor();
  });

  it("tells of a server that is not there", async () => {
    await open(locale, thread);
    allowed = /Failed to load resource/;
    await page.route("**/gmail/addon/**", (route) => route.abort());
    await pane().getByRole("button", { name: texts.panel.draft.write }).click();
    await eventually(() => pane().innerText(), around.gmail.failed);
    expect(await faults()).toEqual([]);
  });
});
