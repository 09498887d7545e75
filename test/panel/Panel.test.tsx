/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { address } from "../../src/engine/brands.ts";
import type { Evidence, Person, ThreadReading } from "../../src/engine/types.ts";
import { panelTexts as en } from "../../src/languages/en/panel.ts";
import { panelTexts as ja } from "../../src/languages/ja/panel.ts";
import { panelTexts as ru } from "../../src/languages/ru/panel.ts";
import { panelTexts as zhHans } from "../../src/languages/zh/panel.zh-Hans.ts";
import { panelTexts as zhHant } from "../../src/languages/zh/panel.zh-Hant.ts";
import { Panel, type PanelProps } from "../../src/panel/Panel.tsx";
import { fakeDrafts, fakeHost, fakeReader } from "./fakeHost.ts";
import { now, sample, zone } from "./sampleReading.ts";
import "./inJsdom.ts";

const texts = { en, ja, ru, "zh-Hans": zhHans, "zh-Hant": zhHant };

function panel(own: Partial<PanelProps> = {}) {
  const locale = own.locale ?? "en";
  return (
    <Panel host={fakeHost()} reader={fakeReader()} texts={texts[locale]} locale={locale} theme="light" now={now} zone={zone} {...own} />
  );
}

/** The panel with its thread read. */
async function show(own: Partial<PanelProps> = {}) {
  const user = userEvent.setup();
  const view = render(panel(own));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  return { user, ...view };
}

const row = (name: RegExp) => screen.getByRole("button", { name, expanded: false });
const openRow = (name: RegExp) => screen.getByRole("button", { name, expanded: true });
const focus = (element: HTMLElement) => act(() => element.focus());
const spoken = () => screen.getByRole("status").textContent;

describe("what the user sees", () => {
  it("the whole thread in one line, and whose turn it is", async () => {
    await show();
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("You owe 2 · They owe 3 · 2 questions · 1 overdue · Next: Fri 27 Nov");
    expect(screen.getByText("Your turn to write since Wed 18 Nov")).toBeTruthy();
  });

  it("both sides' lists, each under its name", async () => {
    await show();
    const names = screen.getAllByRole("heading", { level: 2 }).map((heading) => heading.textContent);
    expect(names.slice(1)).toEqual(["We owe2", "They owe3", "Open questions2", "Decisions1", "Done or dropped1"]);
    expect(within(screen.getByRole("region", { name: /We owe/ })).getAllByRole("listitem")).toHaveLength(2);
  });

  it("owner, date and state of every item in words, also what is not known", async () => {
    await show();
    expect(row(/signed quotation/).textContent).toContain("You · by Fri 20 Nov · 1 day overdue · promised");
    expect(row(/Мы оплатим/).textContent).toContain("Ольга Петрова · no date given · not sure");
    expect(row(/подтвердить порт/).textContent).toContain("nobody named · no date given · not answered");
  });

  it("done items folded away", async () => {
    const { user } = await show();
    expect(screen.queryByText("サンプルは本日発送いたしました")).toBeNull();
    await user.click(screen.getByRole("button", { name: /Done or dropped/ }));
    expect(screen.getByText("サンプルは本日発送いたしました")).toBeTruthy();
  });

  it("the exact quote in its sentence, with sender, both clocks and the language of the words", async () => {
    const { user, container } = await show();
    await user.click(row(/請於下週五前回覆報價/));
    const quote = container.querySelector("blockquote");
    expect(quote?.textContent).toBe("請於下週五前回覆報價。");
    expect(quote?.querySelector("mark")?.textContent).toBe("請於下週五前回覆報價");
    expect(quote?.getAttribute("lang")).toBe("zh-Hant");
    expect(quote?.closest("figure")?.textContent).toContain("李文 Li Wen · Fri, 13 Nov 2026, 03:00 · 10:00 for the sender");
  });

  it("what to look at twice: both quotes, their values, the sentence to ask", async () => {
    const { user } = await show();
    await user.click(row(/1 contradiction/));
    expect(screen.getByRole("heading", { name: "Two different places" })).toBeTruthy();
    expect(screen.getByText("Earlier: 基隆")).toBeTruthy();
    expect(screen.getByText("Later: Гаосюн")).toBeTruthy();
    expect(await screen.findByText("ask about conflict in ru")).toBeTruthy();
    expect(screen.getByText("Read as Mon, 8 Feb 2027")).toBeTruthy();
    expect(screen.getByText("Could also be Fri, 12 Mar 2027")).toBeTruthy();
  });

  it("mail text stays text", async () => {
    const hostile = "<img src=x onerror=alert(1)> will be sent";
    const first = sample.commitments[0];
    if (first === undefined) throw new Error("Panel.test.tsx: the sample is empty");
    const reading: ThreadReading = { ...sample, commitments: [{ ...first, what: hostile }] };
    const { container } = await show({ reader: fakeReader({ read: () => Promise.resolve(reading) }) });
    expect(screen.getByText(hostile)).toBeTruthy();
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("every screen", () => {
  it("loading, with how far it has come", async () => {
    const host = fakeHost({
      openThread(onProgress) {
        onProgress?.({ loaded: 3, total: 12 });
        return new Promise(() => {});
      },
    });
    render(panel({ host }));
    expect(await screen.findByText("3 of 12 messages")).toBeTruthy();
    expect(spoken()).toBe("Reading the thread");
  });

  it("no mail open", async () => {
    await show({ host: fakeHost({ openThread: () => Promise.resolve({ kind: "none" }) }) });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Open a mail to see who owes what");
  });

  it("nothing found", async () => {
    const reader = fakeReader({ read: () => Promise.resolve({ ...sample, commitments: [], decisions: [], flags: [] }) });
    await show({ reader });
    expect(screen.getByText("No promises, requests or questions found in 4 messages.")).toBeTruthy();
  });

  it("only automatic mail", async () => {
    const messages = sample.thread.messages.map((message) => ({ ...message, automatic: "newsletter" as const }));
    const empty = { ...sample, thread: { ...sample.thread, messages }, commitments: [], decisions: [], flags: [] };
    await show({ reader: fakeReader({ read: () => Promise.resolve(empty) }) });
    expect(screen.getByText(/only automatic mail/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Draft follow-up" })).toBeNull();
  });

  it("messages missing, with a way to try again", async () => {
    const openThread = () => Promise.resolve({ kind: "thread" as const, thread: { id: sample.thread.id, messages: [] }, missing: 4 });
    await show({ host: fakeHost({ openThread }) });
    expect(screen.getByText("Read 4 of 8 messages; 4 could not be loaded.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
  });

  it("a failure, then a try that works", async () => {
    let isOffline = true;
    const works = fakeHost();
    const host = fakeHost({ openThread: () => (isOffline ? Promise.resolve({ kind: "failed", problem: "offline" }) : works.openThread()) });
    const { user } = await show({ host });
    expect(spoken()).toBe("No connection. Check the network, then try again.");
    isOffline = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/You owe 2/)).toBeTruthy();
  });

  it("a failure while reading again keeps the last result", async () => {
    let calls = 0;
    const read = () => (calls++ === 0 ? Promise.resolve(sample) : Promise.reject(new Error("no network")));
    const { user } = await show({ reader: fakeReader({ read }) });
    await user.click(screen.getByRole("button", { name: "Read again" }));
    expect(await screen.findByText(/The last result stays below/)).toBeTruthy();
    expect(row(/signed quotation/)).toBeTruthy();
  });

  it("a mail client that breaks off is reported, not thrown", async () => {
    await show({ host: fakeHost({ whoAmI: () => Promise.reject(new Error("gone")) }) });
    expect(spoken()).toContain("Your mail program did not answer");
  });

  it("a very long thread: the first rows at once, the rest on demand, and all of it read", async () => {
    const message = sample.thread.messages[1];
    const first = sample.commitments[0];
    if (message === undefined || first === undefined) throw new Error("Panel.test.tsx: the sample is empty");
    const reading = {
      ...sample,
      thread: { ...sample.thread, messages: Array.from({ length: 300 }, () => message) },
      commitments: Array.from({ length: 200 }, (_, index) => ({ ...first, id: `c${index}` })),
    };
    const { user } = await show({ reader: fakeReader({ read: () => Promise.resolve(reading) }) });
    const list = screen.getByRole("region", { name: /We owe/ });
    expect(within(list).getAllByRole("listitem")).toHaveLength(40);
    await user.click(within(list).getByRole("button", { name: "Show 160 more" }));
    expect(within(list).getAllByRole("listitem")).toHaveLength(200);
    expect(screen.getByText("300 messages read")).toBeTruthy();
  });

  it("another thread replaces this one", async () => {
    const listeners: (() => void)[] = [];
    const another = { ...sample, commitments: [], thread: { ...sample.thread, subject: "Another" } };
    let isSecond = false;
    await show({
      host: fakeHost({
        onThreadChanged(listener) {
          listeners.push(listener);
          return () => {};
        },
      }),
      reader: fakeReader({ read: () => Promise.resolve(isSecond ? another : sample) }),
    });
    isSecond = true;
    act(() => {
      for (const listener of listeners) listener();
    });
    expect(await screen.findByText("Nothing is open")).toBeTruthy();
  });

  it("somebody who is not in the thread is asked who they are", async () => {
    const shared: Person = { address: address("orders@nordholz.example"), name: "Orders" };
    const { user } = await show({ host: fakeHost({ whoAmI: () => Promise.resolve(shared) }) });
    expect(screen.getByText("Orders does not appear in this thread. Choose who you are here.")).toBeTruthy();
    await user.selectOptions(screen.getByLabelText("I am"), "Anna Weber");
    await waitFor(() => expect(screen.queryByText(/does not appear/)).toBeNull());
  });
});

describe("correcting items", () => {
  it("done leaves the list, is announced, and comes back with Undo", async () => {
    const { user } = await show();
    await user.click(row(/signed quotation/));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.queryByRole("button", { name: /signed quotation/ })).toBeNull();
    expect(spoken()).toBe("Marked as done");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(row(/signed quotation/)).toBeTruthy();
    expect(spoken()).toBe("Undone");
  });

  it("several edits are undone one after the other", async () => {
    const { user } = await show();
    focus(row(/signed quotation/));
    await user.keyboard("dd");
    expect(screen.queryByRole("heading", { name: /We owe/ })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(within(screen.getByRole("region", { name: /We owe/ })).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("not an item disappears", async () => {
    const { user } = await show();
    await user.click(row(/CIF Hamburg/));
    await user.click(screen.getByRole("button", { name: "Not an item" }));
    expect(screen.queryByText(/CIF Hamburg/)).toBeNull();
    expect(screen.queryByRole("heading", { name: /Decisions/ })).toBeNull();
  });

  it("what, who and when are changed in place, marked, and go into the draft", async () => {
    const { user } = await show();
    await user.click(row(/Мы оплатим/));
    await user.click(screen.getByRole("button", { name: "Edit" }));
    const what = screen.getByLabelText("What");
    expect(document.activeElement).toBe(what);
    await user.clear(what);
    await user.type(what, "Pay the invoice");
    await user.selectOptions(screen.getByLabelText("Who"), "You");
    await user.type(screen.getByLabelText("By when"), "2026-12-01");
    await user.click(screen.getByRole("button", { name: "Save" }));
    const list = screen.getByRole("region", { name: /We owe/ });
    expect(within(list).getByRole("button", { name: /Pay the invoice/ }).textContent).toContain(
      "You · by Tue 1 Dec · in 10 days · promised · changed by you",
    );
    await user.click(screen.getByRole("button", { name: "Draft follow-up" }));
    expect(await screen.findByText(/- Pay the invoice/)).toBeTruthy();
  });

  it("saving without a change changes nothing", async () => {
    const { user } = await show();
    await user.click(row(/signed quotation/));
    await user.click(screen.getByRole("button", { name: "Edit" }));
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
    expect(openRow(/signed quotation/).textContent).not.toContain("changed by you");
  });

  it("a not-sure item can be kept", async () => {
    const { user } = await show();
    await user.click(row(/Мы оплатим/));
    expect(screen.getByText(/stays out of the draft unless you keep it/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    expect(openRow(/Мы оплатим/).textContent).toContain("promised");
  });

  it("a flag can be left out of the draft", async () => {
    const { user } = await show();
    await user.click(row(/1 contradiction/));
    const first = screen.getAllByRole("button", { name: "Leave out of the draft" })[0];
    if (first === undefined) throw new Error("Panel.test.tsx: the strip is empty");
    await user.click(first);
    expect(screen.queryByText("1 contradiction")).toBeNull();
  });

  it("a mail client that cannot mark a sentence is not offered to do it", async () => {
    const { showInMessage: _, ...host } = fakeHost();
    const { user } = await show({ host });
    await user.click(row(/signed quotation/));
    expect(screen.getAllByText(/signed quotation by 20 November/)).not.toHaveLength(0);
    expect(screen.queryByRole("button", { name: "Show in message" })).toBeNull();
  });

  it("opening an item marks its words in the mail; the button says so when the client cannot", async () => {
    const asked: Evidence[] = [];
    const host = fakeHost({
      showInMessage(evidence) {
        asked.push(evidence);
        return Promise.resolve(false);
      },
    });
    const { user } = await show({ host });
    const words = "We will send the signed quotation by 20 November";
    await user.click(row(/signed quotation/));
    expect(asked.map(({ quote }) => quote)).toEqual([words]);
    expect(screen.queryByText(/cannot jump to the sentence/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show in message" }));
    expect(asked.map(({ quote }) => quote)).toEqual([words, words]);
    expect(await screen.findAllByText(/cannot jump to the sentence/)).not.toHaveLength(0);
  });
});

describe("the draft", () => {
  it("starts in the language the other side wrote in last", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: "Draft follow-up" }));
    expect(await screen.findByText(/draft in ru/)).toBeTruthy();
    expect(screen.getByText("To: 李文 Li Wen")).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Draft" }));
  });

  it("is written again in another language, and that choice stays", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: "Draft follow-up" }));
    await user.selectOptions(screen.getByLabelText("Language of the draft"), "日本語");
    const text = await screen.findByText(/draft in ja/);
    expect(text.closest("[lang]")?.getAttribute("lang")).toBe("ja");
    await user.click(screen.getByRole("button", { name: "Back to the items" }));
    expect(screen.getByLabelText<HTMLSelectElement>("Language of the draft").value).toBe("ja");
  });

  it("is inserted with its items counted, and taken out again where the client can", async () => {
    const host = fakeHost({
      insertDraft: () => Promise.resolve({ kind: "inserted", into: "openCompose", undo: () => Promise.resolve(true) }),
    });
    const { user } = await show({ host });
    await user.click(screen.getByRole("button", { name: "Draft follow-up" }));
    await user.click(await screen.findByRole("button", { name: "Insert" }));
    await waitFor(() => expect(spoken()).toBe("Inserted 7 items"));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Draft follow-up" }));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(spoken()).toBe("The draft was taken out again"));
  });

  it("stays on screen when the client refuses it", async () => {
    const host = fakeHost({ insertDraft: () => Promise.resolve({ kind: "refused", problem: "noPermission" }) });
    const { user } = await show({ host });
    await user.click(screen.getByRole("button", { name: "Draft follow-up" }));
    await user.click(await screen.findByRole("button", { name: "Insert" }));
    await waitFor(() => expect(spoken()).toContain("may not read this mailbox"));
    expect(screen.getByText(/draft in ru/)).toBeTruthy();
  });

  it("that cannot be written says so and leads back", async () => {
    const { user } = await show({ reader: fakeReader({ drafts: fakeDrafts({ words: () => Promise.reject(new Error("no network")) }) }) });
    await user.click(screen.getByRole("button", { name: "Draft follow-up" }));
    await waitFor(() => expect(spoken()).toContain("could not be written"));
    expect(screen.getByRole("button", { name: "Draft follow-up" })).toBeTruthy();
  });
});

describe("by keyboard alone", () => {
  it("each list is one tab stop, and arrows, Home and End move inside", async () => {
    const { user } = await show();
    const stops = document.querySelectorAll("[data-row][tabindex='0']");
    expect(stops).toHaveLength(4);
    focus(row(/図面/));
    await user.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(row(/Мы оплатим/));
    await user.keyboard("{End}");
    expect(document.activeElement).toBe(row(/訂單確認後/));
    await user.keyboard("{ArrowDown}{Home}");
    expect(document.activeElement).toBe(row(/図面/));
  });

  it("Enter opens, Esc closes and stays on the row", async () => {
    const { user } = await show();
    focus(row(/signed quotation/));
    await user.keyboard("{Enter}");
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Show in message" }));
    await user.keyboard("{Escape}");
    expect(document.activeElement).toBe(row(/signed quotation/));
  });

  it("E edits, Esc leaves the form without a change", async () => {
    const { user } = await show();
    focus(row(/signed quotation/));
    await user.keyboard("e");
    await user.keyboard("xyz{Escape}");
    expect(screen.queryByLabelText("What")).toBeNull();
    expect(document.activeElement).toBe(openRow(/signed quotation/));
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  it("D marks as done and goes on to the next row; U brings it back", async () => {
    const { user } = await show();
    focus(row(/signed quotation/));
    await user.keyboard("d");
    expect(document.activeElement).toBe(row(/請於下週五前回覆報價/));
    await user.keyboard("u");
    expect(row(/signed quotation/)).toBeTruthy();
  });

  it("letters work on a Russian layout by their place, and stay letters inside a field", async () => {
    const { user } = await show();
    focus(row(/signed quotation/));
    await user.keyboard("[KeyD>]в[/KeyD]");
    focus(row(/CIF Hamburg/));
    await user.keyboard("e");
    expect(screen.queryByLabelText("What")).toBeNull();
  });

  it("the focus stays where it is when a thread is read", async () => {
    await show();
    expect(document.activeElement).toBe(document.body);
  });
});

describe("settings", () => {
  it("are shown only where the host keeps them, and reported to it", async () => {
    const chosen: string[] = [];
    const { user } = await show({ onLocaleChange: (locale) => chosen.push(locale), onThemeChange: (theme) => chosen.push(theme) });
    await user.click(screen.getByRole("button", { name: "Settings" }));
    await user.selectOptions(screen.getByLabelText("Panel language"), "Русский");
    await user.selectOptions(screen.getByLabelText("Colors"), "Dark");
    expect(chosen).toEqual(["ru", "dark"]);
  });
});

/** axe without colours: they need a real layout, and the browser tests look at them. */
async function violations(container: Element): Promise<readonly string[]> {
  const result = await axe.run(container, { rules: { "color-contrast": { enabled: false } }, resultTypes: ["violations"] });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

describe.each(["en", "ja", "ru", "zh-Hans", "zh-Hant"] as const)("in %s", (locale) => {
  it("lists, quotes, flags and the form have no accessibility violation", async () => {
    const { user, container } = await show({ locale });
    expect(container.querySelector("[lang]")?.getAttribute("lang")).toBe(locale);
    await user.click(row(/signed quotation/));
    focus(row(/請於下週五前回覆報價/));
    await user.keyboard("e");
    for (const folded of container.querySelectorAll("main h2 button")) await user.click(folded);
    expect(await violations(container)).toEqual([]);
  });
});

describe("no accessibility violation", () => {
  const screens: readonly (readonly [string, Partial<PanelProps>])[] = [
    ["while loading", { host: fakeHost({ openThread: () => new Promise(() => {}) }) }],
    ["without a mail", { host: fakeHost({ openThread: () => Promise.resolve({ kind: "none" }) }) }],
    ["after a failure", { host: fakeHost({ openThread: () => Promise.resolve({ kind: "failed", problem: "encrypted" }) }) }],
  ];
  it.each(screens)("%s", async (_name, own) => {
    const { container } = render(panel(own));
    await waitFor(() => expect(spoken()).not.toBe(""));
    expect(await violations(container)).toEqual([]);
  });

  it("in the draft, the settings and a notice", async () => {
    const { user, container } = await show({ onLocaleChange: () => {}, onThemeChange: () => {} });
    focus(row(/signed quotation/));
    await user.keyboard("d");
    await user.click(screen.getByRole("button", { name: "Settings" }));
    await user.click(screen.getByRole("button", { name: "Draft follow-up" }));
    await screen.findByText(/draft in ru/);
    expect(await violations(container)).toEqual([]);
  });
});
