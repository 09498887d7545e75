/** The Outlook add-in in a real browser, run by Microsoft's real office.js inside a host page that answers as Outlook does. */
import type { Browser } from "playwright-core";
import { loadPanelTexts } from "../../src/languages/texts.ts";
import { launchBrowser, type RunningServer } from "./browser.ts";
import { draftTests } from "./outlookDrafts.ts";
import { faultTests } from "./outlookFaults.ts";
import { graphTests } from "./outlookGraph.ts";
import { lookTests } from "./outlookLook.ts";
import { mails } from "./outlookMails.ts";
import { originTests } from "./outlookOrigins.ts";
import { becomes, type OpenOutlook, type OutlookPage, outlookPage, saying } from "./outlookPage.ts";
import { readingTests } from "./outlookReading.ts";
import { serveOutlook } from "./outlookServer.ts";
import { writeSummary } from "./writeSummary.ts";

let server: RunningServer;
let browser: Browser;
const opened: OutlookPage[] = [];

beforeAll(async () => {
  server = await serveOutlook();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  const windows = opened.splice(0);
  await Promise.all(windows.map((window) => window.close()));
  // Whatever a test was about: no script broke, and nothing left for another server.
  expect(windows.flatMap(({ broken }) => broken)).toEqual([]);
  expect(windows.flatMap(({ outside }) => outside)).toEqual([]);
});

const openOutlook: OpenOutlook = async (before) => {
  const window = await outlookPage(browser, `${server.address}/host.html`, before);
  opened.push(window);
  return window;
};

describe.each(mails)("a person whose Outlook speaks $display", (mail) => {
  it("reads the open mail with its history, drafts, and gets a reply to all", async () => {
    const texts = await loadPanelTexts(mail.locale);
    const outlook = await openOutlook();
    await outlook.open(mail.item, { locale: mail.display });
    await outlook.rows().first().waitFor();
    expect(await outlook.frame().evaluate("document.documentElement.lang")).toBe(mail.locale);
    const rows = (await outlook.rows().allInnerTexts()).join("\n");
    expect(rows).toContain(mail.inMail);
    expect(rows).toContain(mail.inQuote);

    await writeSummary(outlook.pane, mail.locale);
    const draft = outlook.pane.getByRole("region", { name: texts.draft.title });
    for (const other of mail.others) await becomes(() => draft.innerText(), other);
    await outlook.pane.getByRole("button", { name: texts.draft.insert }).click();
    await outlook.pane.locator("footer").getByText(saying(texts.notice.newReply.other)).waitFor();

    const { replies } = await outlook.log();
    expect(replies.map(({ all }) => all)).toEqual([true]);
    expect(replies[0]?.html).toContain(mail.inMail);
  });
});

readingTests(openOutlook);
draftTests(openOutlook);
faultTests(openOutlook);
graphTests(openOutlook, () => server.address);
lookTests(openOutlook);
originTests(
  () => browser,
  () => server.address,
);
