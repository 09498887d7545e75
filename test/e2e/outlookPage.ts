/** One Outlook window of a test: a browser page with the host and the pane in it, and what went wrong meanwhile. */
import type { Browser, BrowserContext, Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { OutlookItem } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";
import { axeFaults } from "./axeFaults.ts";
import type { Faults, HarnessLog, HarnessOptions } from "./outlookHarness.ts";
import { me } from "./outlookMails.ts";

/** Saturday, 21 November 2026, 09:00 in Taipei. */
const NOW = Date.UTC(2026, 10, 21, 1);

export interface OutlookPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly pane: FrameLocator;
  /** Requests that left for another server. */
  readonly outside: string[];
  /** Errors of scripts and of the console. */
  readonly broken: string[];
  /** Takes the errors back that the test made on purpose. */
  readonly forgive: (error: RegExp) => void;
  readonly open: (item: OutlookItem | null, more?: Partial<HarnessOptions>) => Promise<void>;
  readonly select: (item: OutlookItem | null) => Promise<void>;
  readonly setFaults: (faults: Faults) => Promise<void>;
  /** Keeps answers to this call back from now on; null: no longer. */
  readonly hold: (dispatch: number | null) => Promise<void>;
  /** Waits until so many answers are kept back. */
  readonly heldCalls: (count: number) => Promise<void>;
  /** Gives this as the answer to all that were kept back. */
  readonly release: (data: unknown) => Promise<number>;
  /** Waits until the pane has made this call. */
  readonly calls: (dispatch: number) => Promise<void>;
  readonly log: () => Promise<HarnessLog>;
  /** What stands in the pane. */
  readonly text: () => Promise<string>;
  /** The frame of the pane, for scripts. */
  readonly frame: () => Frame;
  readonly rows: () => Locator;
  readonly axeFaults: () => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** What a test may do before any page of ours is loaded. */
export type Before = (browsing: { readonly page: Page; readonly context: BrowserContext }) => Promise<unknown>;
/** Opens an Outlook that is closed after the test. The clock stands at NOW. */
export type OpenOutlook = (before?: Before) => Promise<OutlookPage>;

/** `host`: address of the page around the pane. */
export async function outlookPage(browser: Browser, host: string, before?: Before): Promise<OutlookPage> {
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
  await page.clock.setFixedTime(NOW);
  await before?.({ page, context });
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
    forgive: (error) => {
      broken.splice(0, broken.length, ...broken.filter((text) => !error.test(text)));
    },
    open: (item, more = {}) => {
      const options: HarnessOptions = {
        pane: "/local-taskpane.html",
        item,
        profile: me,
        locale: "en-US",
        // The npm package knows the requirement sets up to about 1.12.
        mailbox: "1.12",
        settings: {},
        signIn: "absent",
        faults: {},
        width: 320,
        ...more,
      };
      return page.evaluate((one) => window.harness.open(one), options);
    },
    select: (item) => page.evaluate((next) => window.harness.select(next), item),
    setFaults: (faults) => page.evaluate((next) => window.harness.setFaults(next), faults),
    hold: (dispatch) => page.evaluate((next) => window.harness.hold(next), dispatch),
    heldCalls: async (count) => {
      await page.waitForFunction((least) => window.harness.heldCount() >= least, count);
    },
    calls: async (dispatch) => {
      await page.waitForFunction((wanted) => window.harness.log.calls.includes(wanted), dispatch);
    },
    release: (data) => page.evaluate((answer) => window.harness.release(answer), data),
    text: () => pane.locator("body").innerText(),
    log: () => page.evaluate(() => window.harness.log),
    rows: () => pane.locator("[data-row]"),
    axeFaults: () => axeFaults(frame()),
    close: () => context.close(),
  };
}

/** The longest part of a phrase between its slots. */
export const saying = (phrase: string): string =>
  phrase
    .split(/\{\w+\}/u)
    .toSorted((a, b) => b.length - a.length)[0]
    ?.trim() ?? "";

/** Waits until whatever is under way in the pane has come to an end. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(400);

/** Lets time pass on the page's own clock, at most so many seconds, until it has happened. */
export async function passing(page: Page, seconds: number, hasHappened: () => Promise<boolean>): Promise<void> {
  for (let second = 0; second <= seconds && !(await hasHappened()); second += 2) {
    await page.clock.runFor(2_000);
    // What one timer sets off may set another.
    await page.waitForTimeout(50);
  }
}

/** Reads until the text holds the words. */
export async function becomes(read: () => Promise<string>, words: string, patienceMs = 20_000): Promise<void> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if ((await read()).includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await read()).toContain(words);
}
