/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ThreadReading } from "../../../src/engine/types.ts";
import { panelTexts } from "../../../src/languages/en/panel.ts";
import type { DraftAsked, DraftReader } from "../../../src/panel/drafts/draftPort.ts";
import type { FactsReader } from "../../../src/panel/facts/factsPort.ts";
import type { MailHost } from "../../../src/panel/mailHost.ts";
import { Panel, type PanelProps } from "../../../src/panel/Panel.tsx";
import { fakeDrafts, fakeHost, fakeReader, fakeWritten } from "../fakeHost.ts";
import { now, zone } from "../sampleReading.ts";
import { fakeFacts } from "./madeFacts.ts";
import "../inJsdom.ts";

/** The panel with its facts looked up, as far as they can be. */
async function show(
  given: {
    readonly facts?: Partial<FactsReader>;
    readonly drafts?: Partial<DraftReader>;
    readonly host?: Partial<MailHost>;
    readonly panel?: Partial<PanelProps>;
  } = {},
) {
  const user = userEvent.setup();
  const facts = fakeFacts(given.facts);
  const view = render(
    <Panel
      host={fakeHost(given.host)}
      reader={fakeReader({ facts, drafts: fakeDrafts(given.drafts) })}
      texts={panelTexts}
      locale="en"
      theme="light"
      now={now}
      zone={zone}
      {...given.panel}
    />,
  );
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  await waitFor(() => expect(screen.queryByText(/Order progress/)).toBeTruthy()).catch(() => undefined);
  return { user, ...view };
}

/** A client that takes every file. */
const keepIn =
  (names: string[]): NonNullable<MailHost["saveFile"]> =>
  async ({ name }) => {
    names.push(name);
    return "saved";
  };

const row = (name: RegExp) => screen.getByRole("button", { name, expanded: false });
const button = (name: string) => screen.getByRole("button", { name });

describe("how far both sides agree", () => {
  it("S004-11 stands in the row of each item", async () => {
    await show();
    // A promise taken up, a request that nobody took up, a point in dispute and what holds it back, a question, a decision.
    expect(row(/signed quotation/).textContent).toContain("promised · accepted");
    expect(row(/請於下週五前回覆報價/).textContent).toContain("proposed, not yet accepted");
    expect(row(/訂單確認後交期/).textContent).toContain("promised · disputed · on hold: “訂單確認後”");
    expect(row(/which port you use/).textContent).toContain("not answered");
    expect(row(/CIF Hamburg/).textContent).toContain("confirmed by both sides");
  });

  it("S000-4 tells who was asked when and has not answered, and what settled a point", async () => {
    const { user } = await show();
    await user.click(row(/請於下週五前回覆報價/));
    expect(screen.getByText("You were asked to confirm on Fri 13 Nov and have not answered yet")).toBeTruthy();
    await user.click(row(/訂單確認後交期/));
    expect(screen.getByText("How it came to this")).toBeTruthy();
  });

  it("S000-12 marks what waits for nothing", async () => {
    const { user } = await show();
    await user.click(row(/signed quotation/));
    expect(screen.getByText("Can be done now: it waits for nothing else.")).toBeTruthy();
  });
});

describe("facts to check", () => {
  it("S004-4 stand in one list with the flags, each matter once, with both readings and their source", async () => {
    const { user } = await show();
    await user.click(row(/1 contradiction · 1 date has two readings · 2 items have no clear date · 2 facts to check/));
    expect(screen.getAllByRole("heading", { name: "Calendar days or working days?" })).toHaveLength(1);
    expect(screen.getByText("Counted from Mon 16 Nov, when the order was placed")).toBeTruthy();
    expect(screen.getByText("In calendar days: Tue, 5 Jan – Thu, 4 Feb 2027")).toBeTruthy();
    expect(screen.getByText("In working days: Mon, 25 Jan – Mon, 8 Mar 2027")).toBeTruthy();
    expect(screen.getByText("Was left out: Li")).toBeTruthy();
  });

  it("can be hidden, and come back", async () => {
    const { user } = await show();
    await user.click(row(/2 facts to check/));
    await user.click(screen.getAllByRole("button", { name: "Hide" })[1] ?? document.body);
    expect(screen.queryByText("Was left out: Li")).toBeNull();
    await user.click(button("Undo"));
    expect(screen.getByText("Was left out: Li")).toBeTruthy();
  });

  it("the ready sentence is copied, or marked where the client lets nobody copy", async () => {
    const { user } = await show();
    await user.click(row(/2 facts to check/));
    const [copy = document.body] = screen.getAllByRole("button", { name: "Copy" });
    await user.click(copy);
    expect(await screen.findByText("Copied.")).toBeTruthy();
    navigator.clipboard.writeText = () => Promise.reject(new Error("forbidden"));
    await user.click(copy);
    expect(await screen.findByText(/does not let the panel copy/)).toBeTruthy();
    expect(window.getSelection()?.toString()).toBe("Which days do you count?");
  });
});

it("S004-9 the sentence that settles a fact goes into the draft, in every language of it, once; what a flag asks there is not offered again", async () => {
  const added: string[] = [];
  const write = (reading: ThreadReading, asked: DraftAsked) => {
    for (const { what, words } of asked.wishes.added) added.push(`${what}: ${words.en} ${words.ja}`);
    return Promise.resolve(fakeWritten(reading, asked));
  };
  const { user } = await show({ drafts: { write } });
  await user.click(row(/2 facts to check/));
  expect(screen.getByText("The older version came last")).toBeTruthy();
  const [add, ...others] = screen.getAllByRole("button", { name: "Add to the draft" });
  expect(others).toEqual([]);
  await user.click(add ?? document.body);
  expect(await screen.findByText("It stands in the draft now.")).toBeTruthy();
  await user.click(button("Draft follow-up"));
  await screen.findByText(/^draft in/);
  expect(added).toEqual(["fact versions artwork_v2.pdf/artwork_v1.pdf: Which version is valid? どちらが有効でしょうか。"]);
});

describe("timing advice", () => {
  it("S002-9 is one line with its reason", async () => {
    const { user, container } = await show();
    expect(screen.getByText("Write by Monday.")).toBeTruthy();
    await user.click(button("Why"));
    expect(container.querySelector("[data-advice] mark")?.textContent).toBe("We agreed on CIF Hamburg");
  });

  it.each([true, false])("is on or off as the user chose: %s", async (isOn) => {
    const chosen: boolean[] = [];
    const { user } = await show({ panel: { timingAdvice: { isOn, onChange: (next) => chosen.push(next) } } });
    expect(screen.queryByText("Write by Monday.") !== null).toBe(isOn);
    await user.click(button("Settings"));
    await user.click(screen.getByRole("checkbox", { name: "Advice on when and how to write" }));
    expect(chosen).toEqual([!isOn]);
  });
});

describe("order progress", () => {
  it("S004-2, S004-3 tells step, state, dates, whom it waits for since when, and the delay of each side", async () => {
    const { user, container } = await show();
    await user.click(row(/Order progress ?1 of 5 steps done/));
    const production = container.querySelector("[data-step=production]");
    expect(production?.textContent).toContain("Waiting");
    expect(production?.textContent).toContain("Waiting for: 李文 Li Wen (taipeitools.example)");
    expect(production?.textContent).toContain("Since: Tue 10 Nov");
    expect(production?.textContent).toContain("Days late: 3");
    expect(screen.getByText(/^Waited for .*: 11 days \(9 working days\)$/)).toBeTruthy();
    await user.click(row(/^Production/));
    expect(container.querySelector("[data-step=production] mark")?.textContent).toBe("50-80天");
  });

  it("leads to the weekly progress as a draft", async () => {
    const { user } = await show();
    await user.click(row(/Order progress/));
    await user.click(button("Write the weekly progress"));
    expect((await screen.findAllByText(/Weekly progress/)).length).toBeGreaterThan(0);
  });
});

describe("pages for the record", () => {
  it("S004-14, S000-5 open to print, or are saved as .html and .md", async () => {
    const pages: string[] = [];
    const files: string[] = [];
    const { user } = await show({
      host: { showPage: async (html) => pages.push(html) > 0, saveFile: keepIn(files) },
    });
    await user.click(row(/Timeline and handover/));
    for (const name of ["Open to print", "Save .html", "Save .md"])
      for (const one of screen.getAllByRole("button", { name })) await user.click(one);
    expect(pages).toEqual(["<p>timeline</p>", "<p>handover</p>"]);
    expect(files).toEqual([
      "Who said what, and when Order 4711.html",
      "Handover Order 4711.html",
      "Who said what, and when Order 4711.md",
      "Handover Order 4711.md",
    ]);
  });
});

it("what cannot be looked up leaves the panel whole", async () => {
  await show({ facts: { look: () => Promise.reject(new Error("offline")) } });
  expect(row(/signed quotation/).textContent).toContain("promised");
  expect(row(/1 contradiction/)).toBeTruthy();
  expect(screen.queryByText(/Order progress/)).toBeNull();
});
