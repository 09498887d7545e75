/** The main job in a real browser: open a thread, read, check the evidence, correct, draft, insert, save. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import type { Locale } from "../../src/engine/types.ts";
import { readEml } from "../../src/hosts/files/readEml.ts";
import { loadPanelTexts, loadPreviewTexts } from "../../src/languages/texts.ts";
import { axeFaults } from "./axeFaults.ts";
import { launchBrowser, type RunningServer, servePages } from "./browser.ts";
import { writeSummary } from "./writeSummary.ts";

/** One sample thread per language with something open on both sides. */
const threads: readonly { readonly locale: Locale; readonly thread: string }[] = [
  { locale: "en", thread: "202611110920.0.en-call-minutes-lids@harborline.example" },
  { locale: "zh-Hant", thread: "202611041117.0.zh-Hant-yangban-queren@goodhearth.example" },
  { locale: "zh-Hans", thread: "202610261012.0.zh-Hans-jiaoqi-gongzuori@harborline.example" },
  { locale: "ja", thread: "202611090934.0.ja-kisen-minato@hokuto-chubo.example" },
  { locale: "ru", thread: "202611051126.0.ru-port-naznacheniya@baltposuda.example" },
];
/** Saturday, 21 November 2026, 09:00 in Taipei. */
const NOW = Date.UTC(2026, 10, 21, 1);

let server: RunningServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let outside: string[];
let broken: string[];

beforeAll(async () => {
  // The pages are built first when they are stale.
  server = await servePages();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Taipei", acceptDownloads: true });
  page = await context.newPage();
  outside = [];
  broken = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(server.address) && !/^(?:data|blob|about):/.test(address)) outside.push(address);
  });
  page.on("pageerror", (error) => broken.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") broken.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
});

async function open(locale: Locale, thread: string, more: Readonly<Record<string, string>> = {}): Promise<FrameLocator> {
  const asked = new URLSearchParams({ locale, thread, now: String(NOW), ...more });
  await page.goto(`${server.address}/preview.html?${asked.toString()}`);
  const pane = page.frameLocator("iframe.pane");
  await pane.locator("[data-row], footer").first().waitFor();
  return pane;
}

const row = (pane: FrameLocator) => pane.locator("[data-row]").first();

describe.each(threads)("a person reading in $locale", ({ locale, thread }) => {
  it("goes from the thread to a saved reply, and everything on the way is theirs to check", async () => {
    const texts = await loadPanelTexts(locale);
    const previewTexts = await loadPreviewTexts(locale);
    const pane = await open(locale, thread);

    // The evidence: the quote in the panel is marked in the mail itself.
    await row(pane).click();
    const quotes = await pane.locator("figure mark").allInnerTexts();
    await pane.getByRole("button", { name: texts.details.showInMessage }).first().click();
    await expectText(async () => String((await markedText()) !== ""), "true");
    const marked = squash(await markedText());
    expect(quotes.map(squash).filter((quote) => quote.includes(marked) || marked.includes(quote))).not.toEqual([]);

    // A correction shows in the row and in the draft; undo takes it back.
    const before = await row(pane).innerText();
    await pane.getByRole("button", { name: texts.details.edit, exact: true }).first().click();
    const words = `${locale} 4711`;
    await pane.getByRole("textbox", { name: texts.form.what }).fill(words);
    await pane.getByRole("button", { name: texts.form.save }).click();
    await expectText(() => row(pane).innerText(), words);
    await pane.getByRole("button", { name: texts.notice.undo, exact: true }).click();
    await expectText(() => row(pane).innerText(), before.split("\n")[0] ?? "");
    await row(pane).press("e");
    await pane.getByRole("textbox", { name: texts.form.what }).fill(words);
    await pane.getByRole("button", { name: texts.form.save }).click();

    // The draft, in the counterpart's language, into the compose window.
    await writeSummary(pane, locale);
    await pane.getByRole("button", { name: texts.draft.insert }).click();
    const compose = page.getByRole("region", { name: previewTexts.compose });
    await compose.waitFor();
    const written = await compose.innerText();
    expect(written).toContain(words);

    // Saved as a file that a mail program takes: to the others, never to me, in the thread.
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: previewTexts.saveAsEml }).click(),
    ]);
    const saved = await readEml(new Uint8Array(readFileSync(await download.path())));
    if (saved.kind !== "mail") throw new Error(saved.reason);
    const addressed = [...saved.message.to, ...saved.message.cc].map((person) => person.address);
    expect(addressed.length).toBeGreaterThan(0);
    expect(addressed).not.toContain("vivian.kuo@harborline.example");
    expect(saved.message.answers.length).toBeGreaterThan(0);
    expect(saved.text).toContain(words);

    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
  });

  // Colours do not depend on the language: two scripts stand for all.
  const themes = locale === "en" || locale === "ja" ? ["light", "dark", "highContrast"] : ["light"];
  it.each(themes)("has no accessibility fault in %s and never scrolls sideways between 270 and 500 pixels", async (theme) => {
    const pane = await open(locale, thread, { theme });
    await row(pane).click();
    const frame = page.frames().find((one) => /pane\.html/.test(one.url()));
    expect(frame === undefined ? null : await axeFaults(frame)).toEqual([]);
    for (const width of [270, 300, 320, 360, 400, 450, 500]) {
      await page.locator("iframe.pane").evaluate((element, pixels) => element.setAttribute("style", `width:${pixels}px`), width);
      expect([width, await frame?.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")]).toEqual([
        width,
        0,
      ]);
    }
  });
});

describe("the preview page", () => {
  it("has no accessibility fault and fits any window: nothing of it lies beside", async () => {
    await open("ru", threads[4]?.thread ?? "");
    // The mail itself is somebody else's text; its frames are judged by their titles only.
    expect(await axeFaults(page, "{ exclude: [['.message iframe'], ['iframe.pane']] }")).toEqual([]);
    for (const width of [1280, 1000, 800, 600, 360]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([width, width]);
    }
  });

  it("does the whole job by keyboard", async () => {
    const texts = await loadPanelTexts("en");
    const pane = await open("en", threads[0]?.thread ?? "");
    await row(pane).focus();
    await page.keyboard.press("Enter");
    await pane.locator("figure mark").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("d");
    await expectText(() => pane.locator("footer").innerText(), texts.notice.done);
    await page.keyboard.press("u");
    await expectText(() => pane.locator("footer").innerText(), texts.notice.undone);
    for (let stop = 0; stop < 40 && !(await focusedIsDraft()); stop += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await pane.locator("[data-draft-text]").first().waitFor();
    // The fields for what is open stand before it.
    for (let stop = 0; stop < 80 && (await focusedText()) !== texts.draft.insert; stop += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".composeBody").waitFor();
  });

  it("opens the user's own files, says what it could not read, and uploads nothing", async () => {
    const texts = await loadPreviewTexts("en");
    const folder = mkdtempSync(path.join(tmpdir(), "preview-"));
    const mail = path.join(folder, "own.eml");
    writeFileSync(
      mail,
      [
        "From: Dana Reyes <dana@orchard.example>",
        "To: Lee Park <lee@pier.example>",
        "Subject: Crates",
        "Date: Thu, 19 Nov 2026 09:00:00 +0100",
        "Message-ID: <crates@orchard.example>",
        "Content-Type: text/html; charset=utf-8",
        "",
        "<p>Hi Lee,</p><p>Could you send me the crate list by 25 November?</p><img src='https://tracker.example/p.gif'><script>alert(1)</script><p>Dana</p>",
      ].join("\r\n"),
    );
    const noMail = path.join(folder, "picture.eml");
    writeFileSync(noMail, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    const pane = await open("en", threads[0]?.thread ?? "");
    await page.getByLabel(texts.openFiles).setInputFiles([mail, noMail]);
    await page.getByText(`picture.eml: ${texts.unreadable.notMail}`).waitFor();
    await expectText(() => row(pane).innerText(), "crate list");
    expect(outside).toEqual([]);
    expect(broken).toEqual([]);
  });

  it("takes a file dropped while the pointer is over a message", async () => {
    const texts = await loadPreviewTexts("en");
    await open("en", threads[0]?.thread ?? "");
    await page.locator(".message iframe").first().waitFor();
    const [mail] = page.frames().filter((frame) => frame.url() === "about:srcdoc");
    await mail?.evaluate(`{
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["x"], "x.eml"));
      document.body.dispatchEvent(new DragEvent("dragenter", { bubbles: true, dataTransfer }));
    }`);
    const cover = page.getByText(texts.dropHere);
    await cover.waitFor();
    await cover.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(["From: Dana <dana@orchard.example>\nSubject: Dropped crates\n\nHello"], "x.eml"));
      for (const type of ["dragover", "drop"])
        element.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    });
    await page.getByRole("heading", { name: "Dropped crates" }).waitFor();
    expect(await cover.count()).toBe(0);
    expect(outside).toEqual([]);
  });

  it("keeps reading after a change of language", async () => {
    const pane = await open("en", threads[3]?.thread ?? "");
    await page.getByLabel("Language").selectOption("ja");
    const texts = await loadPanelTexts("ja");
    await pane.getByRole("button", { name: texts.draft.write }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
  });
});

const squash = (text: string): string => text.replace(/\s+/g, "");

async function markedText(): Promise<string> {
  const texts = await Promise.all(
    page
      .frames()
      .filter((frame) => frame.url() === "about:srcdoc")
      .map((frame) => frame.evaluate("[...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('')")),
  );
  return texts.join("");
}

const focusedIsDraft = async (): Promise<boolean> =>
  (await page
    .frames()
    .find((frame) => /pane\.html/.test(frame.url()))
    ?.evaluate("document.activeElement?.hasAttribute('data-draft') ?? false")) === true;
const focusedText = async (): Promise<string> =>
  String(
    (await page
      .frames()
      .find((frame) => /pane\.html/.test(frame.url()))
      ?.evaluate("document.activeElement?.textContent ?? ''")) ?? "",
  );

/** Waits until the text holds the words, at most 5 s. */
async function expectText(read: () => Promise<string>, words: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if ((await read()).includes(words)) return;
    await page.waitForTimeout(100);
  }
  expect(await read()).toContain(words);
}
