/** The Outlook add-in in a real browser, run by Microsoft's real office.js inside a host page that answers as Outlook does. */
import type { Browser } from "playwright-core";
import { loadPanelTexts } from "../../src/languages/texts.ts";
import { launchBrowser, type RunningServer } from "./browser.ts";
import { mails } from "./outlookMails.ts";
import { type OutlookPage, outlookPage } from "./outlookPage.ts";
import { serveOutlook } from "./outlookServer.ts";

let server: RunningServer;
let browser: Browser;
let outlook: OutlookPage;

beforeAll(async () => {
  server = await serveOutlook();
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
afterEach(async () => {
  await outlook?.close();
});

const host = (): string => `${server.address}/host.html`;

describe.each(mails)("a person whose Outlook speaks $display", (mail) => {
  it("reads the open mail with its history, drafts, and gets a reply to all", async () => {
    const texts = await loadPanelTexts(mail.locale);
    outlook = await outlookPage(browser, host());
    await outlook.open(mail.item, { locale: mail.display });
    await outlook.rows().first().waitFor();
    expect(await outlook.frame().evaluate("document.documentElement.lang")).toBe(mail.locale);
    const rows = (await outlook.rows().allInnerTexts()).join("\n");
    expect(rows).toContain(mail.inMail);
    expect(rows).toContain(mail.inQuote);

    await outlook.pane.getByRole("button", { name: texts.draft.write }).click();
    await outlook.pane.getByRole("button", { name: texts.draft.insert }).waitFor();
    const draft = await outlook.pane.getByRole("region", { name: texts.draft.title }).innerText();
    for (const other of mail.others) expect(draft).toContain(other);
    await outlook.pane.getByRole("button", { name: texts.draft.insert }).click();
    await outlook.pane.locator("footer").getByText(firstWords(texts.notice.newReply.other)).waitFor();

    const { replies } = await outlook.log();
    expect(replies.map(({ all }) => all)).toEqual([true]);
    expect(replies[0]?.html).toContain(mail.inMail);
    expect(outlook.outside).toEqual([]);
    expect(outlook.broken).toEqual([]);
  });
});

/** What stands before or after the slot of a phrase, whichever is longer. */
const firstWords = (phrase: string): string =>
  phrase
    .split(/\{\w+\}/u)
    .toSorted((a, b) => b.length - a.length)[0]
    ?.trim() ?? "";
