/** One Outlook window of a test: a browser page with the host and the pane in it, and what went wrong meanwhile. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { OutlookItem } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";
import type { Fault, HarnessLog, HarnessOptions } from "./outlookHarness.ts";
import { me } from "./outlookMails.ts";

/** Saturday, 21 November 2026, 09:00 in Taipei. */
export const NOW = Date.UTC(2026, 10, 21, 1);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

export interface OutlookPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: FrameLocator;
  /** Requests that left for another server. */
  readonly outside: string[];
  /** Errors of scripts and of the console. */
  readonly broken: string[];
  readonly open: (item: OutlookItem | null, more?: Partial<HarnessOptions>) => Promise<void>;
  readonly select: (item: OutlookItem | null) => Promise<void>;
  readonly setFaults: (faults: Readonly<Record<string, Fault>>) => Promise<void>;
  readonly log: () => Promise<HarnessLog>;
  /** The frame of the pane, for scripts. */
  readonly frame: () => Frame;
  readonly rows: () => Locator;
  readonly axeFaults: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** `host`: address of the page around the pane. `before` runs before any page of ours is loaded. */
export async function outlookPage(browser: Browser, host: string, before?: (page: Page) => Promise<void>): Promise<OutlookPage> {
  const context = await browser.newContext({ viewport: { width: 900, height: 800 }, timezoneId: "Asia/Taipei" });
  const page = await context.newPage();
  const { origin } = new URL(host);
  const outside: string[] = [];
  const broken: string[] = [];
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !/^(?:data|blob|about):/u.test(address)) outside.push(address);
  });
  page.on("pageerror", (error) => broken.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") broken.push(message.text());
  });
  await (before ?? ((one) => one.clock.setFixedTime(NOW)))(page);
  await page.goto(host);
  const frame = (): Frame => {
    const found = page.frames().find((one) => one.parentFrame() === page.mainFrame());
    if (found === undefined) throw new Error("the pane is not open");
    return found;
  };
  const pane = page.frameLocator("iframe");
  return {
    page,
    context,
    pane,
    outside,
    broken,
    frame,
    open: (item, more = {}) =>
      page.evaluate((options) => window.harness.open(options), {
        pane: "/local-taskpane.html",
        item,
        profile: me,
        locale: "en-US",
        // The npm package knows the requirement sets up to about 1.12.
        mailbox: "1.12",
        settings: {},
        faults: {},
        width: 320,
        ...more,
      }),
    select: (item) => page.evaluate((next) => window.harness.select(next), item),
    setFaults: (faults) => page.evaluate((next) => window.harness.setFaults(next), faults),
    log: () => page.evaluate(() => window.harness.log),
    rows: () => pane.locator("[data-row]"),
    axeFaults: async () => {
      await frame().evaluate(axe);
      return frame().evaluate(
        "axe.run().then((found) => found.violations.map(({ id, nodes }) => id + ' ' + nodes.map((n) => n.html).join(' ')))",
      );
    },
    close: () => context.close(),
  };
}

/** Reads until the text holds the words, at most 5 s. */
export async function becomes(read: () => Promise<string>, words: string): Promise<void> {
  const end = performance.now() + 5_000;
  while (performance.now() < end) {
    if ((await read()).includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await read()).toContain(words);
}
