/** Facts to check, order progress and pages for the record in a real browser: what the user sees, copies, saves and prints. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, Frame, FrameLocator, Page } from "playwright-core";
import { readSheet } from "read-excel-file/node";
import type { Locale } from "../../src/engine/types.ts";
import { loadFactsTexts, loadProgressPhrases } from "../../src/languages/texts.ts";
import { axeFaults } from "./axeFaults.ts";
import { launchBrowser, type RunningServer, servePages } from "./browser.ts";

const DISPUTE = path.resolve("test/mail/cli/lead-time-dispute.eml");
/** A lead time that nobody made clear, in an order with steps. */
const SAMPLE = "202610261012.0.zh-Hans-jiaoqi-gongzuori@harborline.example";
/** Saturday, 21 November 2026, 09:00 in Taipei. */
const NOW = String(Date.UTC(2026, 10, 21, 1));

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await servePages();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(given: Readonly<Record<string, string>>): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Taipei", acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(`${server.address}/preview.html?${new URLSearchParams({ now: NOW, ...given }).toString()}`);
  const pane = page.frameLocator("iframe.pane");
  await pane.locator("[data-row]").first().waitFor();
  return { page, pane };
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((one) => /pane\.html/.test(one.url()));
  if (frame === undefined) throw new Error("the preview has no pane");
  return frame;
}

const toggle = (pane: FrameLocator, name: string) => pane.getByRole("button", { name, expanded: false });

it("S004-4, S004-2, S004-14 the dispute: both readings with their sources, the table as .xlsx, the timeline to print", async () => {
  const facts = await loadFactsTexts("en");
  const progress = await loadProgressPhrases("en");
  const { page, pane } = await open({ locale: "en" });
  await page.locator("input[type=file]").first().setInputFiles(DISPUTE);
  await pane.getByText("PO BP-1605 delivery").first().waitFor();

  // One matter, one place: both readings from both starts, and the way to the sentence.
  await toggle(pane, "1 date has two readings").click();
  await pane.getByText("In calendar days: Mon, 4 Jul – Wed, 3 Aug 2016").waitFor();
  const list = await pane.locator("main").innerText();
  expect(list).toContain("In working days: Fri, 22 Jul – Fri, 2 Sept 2016");
  expect(list).toContain("In working days: Mon, 25 Jul – Mon, 5 Sept 2016");
  expect(list.match(/Calendar days or working days\?/g)).toHaveLength(1);
  await pane.locator("[data-fact]").first().getByRole("button", { name: "Show in message" }).first().click();
  await page.waitForFunction(
    "[...document.querySelectorAll('iframe')].some((mail) => mail.contentDocument?.querySelector('mark')?.textContent?.includes('50-80'))",
  );

  // The table: cards in a narrow pane, columns in a wide one, and real dates in the file.
  await toggle(pane, facts.order.title).click();
  expect(await pane.locator("table").count()).toBe(0);
  await page.locator("iframe.pane").evaluate((element) => element.setAttribute("style", "width:640px"));
  await pane.locator("table").waitFor();
  expect(await pane.locator("tr[data-step=payment]").innerText()).toContain("Fri, 2 Sept 2016");
  const [xlsx] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: facts.order.download }).click()]);
  expect(xlsx.suggestedFilename()).toBe("Order progress PO BP-1605.xlsx");
  const rows = await readSheet(readFileSync(await xlsx.path()), 1);
  expect(rows[0]?.slice(0, 3)).toEqual([progress.columns.order, progress.columns.step, progress.columns.state]);
  const payment = rows.find((row) => row[1] === progress.steps.payment);
  expect(payment?.[2]).toBe(progress.states.done);
  expect(payment?.[4]).toEqual(new Date("2016-09-02T00:00:00Z"));

  // The page of who said what: in a window of its own, and as a file.
  await toggle(pane, facts.pages.title).click();
  const [timeline] = await Promise.all([
    page.context().waitForEvent("page"),
    pane.getByRole("button", { name: facts.pages.print }).first().click(),
  ]);
  await timeline.locator("table").waitFor();
  expect(await timeline.locator("h1").innerText()).toContain(progress.timeline.title);
  expect(await timeline.locator("tbody").innerText()).toContain("The balance was paid today.");
  const [handover] = await Promise.all([
    page.waitForEvent("download"),
    pane.getByRole("button", { name: facts.pages.saveMarkdown }).last().click(),
  ]);
  expect(readFileSync(await handover.path(), "utf8")).toContain(`# ${progress.handover.title}`);
  await page.context().close();
});

const looks: readonly (readonly [Locale, string])[] = [
  ["en", "dark"],
  ["zh-Hant", "light"],
  ["zh-Hans", "dark"],
  ["ja", "light"],
  ["ru", "dark"],
];

it.each(looks)(
  "everything opened in a pane of 320 pixels (%s, %s) has no accessibility fault and never scrolls sideways",
  async (locale, theme) => {
    const { order } = await loadFactsTexts(locale);
    const { page, pane } = await open({ locale, theme, thread: SAMPLE });
    await toggle(pane, order.title).waitFor();
    const folded = pane.locator("h2 button[aria-expanded=false]");
    while ((await folded.count()) > 0) await folded.first().click();
    await pane.locator("[data-step] button").first().click();
    const frame = paneFrame(page);
    expect(await axeFaults(frame)).toEqual([]);
    expect(await frame.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth")).toBe(0);
    await page.context().close();
  },
);
