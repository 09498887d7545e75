/** Takes the README's pictures from the real preview: `npx node scripts/make-screenshots.ts`. CJK text needs a font such as Noto Sans CJK. */
import { mkdirSync } from "node:fs";
import { launchBrowser, servePages } from "../test/e2e/browser.ts";
import { serveGmail } from "../test/e2e/gmailServer.ts";

const folder = "assets/screenshots";
/** Saturday, 21 November 2026, 09:00 in Taipei: the day the sample mailbox was written for. */
const now = String(Date.UTC(2026, 10, 21, 1));
const threads = {
  en: "202611110920.0.en-call-minutes-lids@harborline.example",
  "zh-Hant": "202611041117.0.zh-Hant-yangban-queren@goodhearth.example",
  "zh-Hans": "202610261012.0.zh-Hans-jiaoqi-gongzuori@harborline.example",
  ja: "202611090934.0.ja-kisen-minato@hokuto-chubo.example",
  ru: "202611051126.0.ru-port-naznacheniya@baltposuda.example",
} as const;
const themes = ["light", "dark", "highContrast"] as const;

mkdirSync(folder, { recursive: true });
const server = await servePages();
const browser = await launchBrowser();
const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, timezoneId: "Asia/Taipei" });
const page = await context.newPage();
for (const [locale, thread] of Object.entries(threads)) {
  for (const theme of themes) {
    await page.goto(
      `${server.address}/preview.html?${new URLSearchParams({ locale, thread, theme, now, width: "320", client: "files" }).toString()}`,
    );
    const pane = page.frameLocator("iframe.pane");
    await pane.locator("[data-row]").first().waitFor();
    await page.locator("iframe.pane").screenshot({ path: `${folder}/pane-${locale}-${theme}.png` });
    if (theme !== "light") continue;
    await pane.locator("[data-row]").first().click();
    await pane.locator("figure").first().waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${folder}/preview-${locale}.png` });
    await pane.locator("[data-draft]").click();
    await page.waitForTimeout(800);
    await page.locator("iframe.pane").screenshot({ path: `${folder}/draft-${locale}.png` });
  }
}

// A complaint: the apology that is proposed, a place filled in, the same in a second language.
await page.setViewportSize({ width: 1280, height: 1150 });
await page.goto(
  `${server.address}/preview.html?${new URLSearchParams({ locale: "en", thread: "202611101022.0.en-claim-credit-note@kochwelt-handel.example", theme: "light", now, width: "320", client: "files" }).toString()}`,
);
const apology = page.frameLocator("iframe.pane");
await apology.locator("[data-draft]").click();
await apology.getByLabel("Second language").selectOption("ja");
await apology.getByLabel("Cause (English)").fill("the pans were stacked without paper");
await apology.getByLabel("Cause (日本語)").fill("合紙を入れずに積み重ねたため");
await apology.locator("[data-draft-text=ja]").waitFor();
await page.waitForTimeout(600);
await page.locator("iframe.pane").screenshot({ path: `${folder}/draft-kind-en.png` });
await page.setViewportSize({ width: 1280, height: 860 });

// A lead time that both sides count differently: the facts to check, and the order's progress, in a pane of 320 pixels.
await page.goto(
  `${server.address}/preview.html?${new URLSearchParams({ locale: "en", theme: "light", now: String(Date.UTC(2016, 8, 3, 1)), width: "320", client: "files" }).toString()}`,
);
await page.locator("input[type=file]").first().setInputFiles("test/mail/cli/lead-time-dispute.eml");
const dispute = page.frameLocator("iframe.pane");
await dispute.getByText("PO BP-1605 delivery").first().waitFor();
for (const [name, toggle] of [
  ["facts", "1 date has two readings"],
  ["progress", "Order progress"],
] as const) {
  const button = dispute.getByRole("button", { name: toggle, expanded: false });
  await button.click();
  await dispute.getByRole("button", { name: toggle, expanded: true }).evaluate((element) => element.scrollIntoView());
  await page.mouse.move(0, 0);
  await page.waitForTimeout(400);
  await page.locator("iframe.pane").screenshot({ path: `${folder}/${name}-en.png` });
  await dispute.getByRole("button", { name: toggle, expanded: true }).click();
}

// Gmail: the cards of the thread, and the draft in the window that the add-on opened.
const gmail = await serveGmail(Number(now));
for (const [locale, thread] of Object.entries(threads)) {
  for (const theme of ["light", "dark"]) {
    await page.goto(
      `${gmail.address}/preview.html?${new URLSearchParams({ locale, thread, theme, width: "320", client: "gmail" }).toString()}`,
    );
    await page.locator(".gmail[aria-busy=false] .gmFooter").waitFor();
    await page.locator(".gmail").screenshot({ path: `${folder}/gmail-${locale}-${theme}.png` });
    if (theme !== "light") continue;
    await page.locator(".gmFooter button").click();
    await page.locator(".composeBody").waitFor();
    await page.waitForTimeout(600);
    await page.screenshot({ path: `${folder}/gmail-draft-${locale}.png` });
  }
}
await gmail.close();
await browser.close();
await server.close();
