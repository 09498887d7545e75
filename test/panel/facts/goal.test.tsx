/** @jest-environment jsdom */
import { Button, FluentProvider, Input, webLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { useMemo, useState } from "react";
import type { PinnedGoal } from "../../../src/engine/goal/threadGoal.ts";
import { calendarDay } from "../../../src/engine/time/calendarDay.ts";
import { factsTexts } from "../../../src/languages/en/factsPanel.ts";
import { panelTexts } from "../../../src/languages/en/panel.ts";
import { Facts } from "../../../src/panel/Facts.tsx";
import type { FactsReader, FoundGoal } from "../../../src/panel/facts/factsPort.ts";
import { GoalRow } from "../../../src/panel/facts/GoalRow.tsx";
import { Panel } from "../../../src/panel/Panel.tsx";
import { PanelWordsProvider, panelWords } from "../../../src/panel/panelWords.ts";
import { Quote } from "../../../src/panel/Quote.tsx";
import type { EditMemory } from "../../../src/panel/rememberedEdits.ts";
import { type ShownReading, ShownReadingProvider } from "../../../src/panel/shownReading.ts";
import { fakeDrafts, fakeHost, fakeReader, fakeWritten } from "../fakeHost.ts";
import { messages, now, quoteIn, sample, zone } from "../sampleReading.ts";
import { fakeFacts, found } from "./madeFacts.ts";
import "../inJsdom.ts";

const today = calendarDay(2026, 11, 21);
if (today === null) throw new Error("goal.test.tsx: no such day");
const words = panelWords({ texts: panelTexts, locale: "en", zone, today });
const kit = { controls: { Button, Input, Quote, Facts }, texts: factsTexts, host: fakeHost() };
const nothing = () => undefined;
const shown: ShownReading = {
  reading: sample,
  messages: new Map(messages.map((message) => [message.id, message])),
  participants: [],
  changed: new Set(),
  leftOut: new Set(),
  facts: null,
  edit: nothing,
  undo: nothing,
  showInMessage: null,
  followInMessage: nothing,
};

const [, second] = messages;
if (second === undefined) throw new Error("goal.test.tsx: the sample has too few messages");
const which = quoteIn(second, "Could you tell us which port you use?");

/** As the engine finds it: what the user pinned, else the subject. */
function goalWith(pinned: PinnedGoal | null): FoundGoal {
  const own = { text: "Order 4711", source: "subject", evidence: null } as const;
  const named = pinned !== null && pinned.text !== own.text ? ({ text: pinned.text, source: "user", evidence: null } as const) : own;
  return { named, isReached: pinned?.isReached === true, offGoal: [which] };
}

function keptInWindow(): EditMemory {
  const kept = new Map<string, string>();
  return {
    load: (thread) => kept.get(thread) ?? null,
    save: (thread, text) => void (text === null ? kept.delete(thread) : kept.set(thread, text)),
  };
}

/** The row by itself; `told`: what the user said of the goal, newest last. */
function show(goalOf: (pinned: PinnedGoal | null) => FoundGoal = goalWith) {
  const told: PinnedGoal[] = [];
  function Row() {
    const [pinned, setPinned] = useState<PinnedGoal | null>(null);
    const goal = useMemo(() => goalOf(pinned), [pinned]);
    const onGoal = (next: PinnedGoal) => {
      told.push(next);
      setPinned(next.text === "" ? null : next);
    };
    return (
      <FluentProvider theme={webLightTheme}>
        <PanelWordsProvider value={words}>
          <ShownReadingProvider value={shown}>
            <GoalRow kit={kit} goal={goal} onGoal={onGoal} />
          </ShownReadingProvider>
        </PanelWordsProvider>
      </FluentProvider>
    );
  }
  return { user: userEvent.setup(), told, ...render(<Row />) };
}

const row = () => document.querySelector("[data-item=goal]");
const field = () => screen.getByLabelText<HTMLInputElement>("Goal of this thread");
const reached = () => screen.getByLabelText<HTMLInputElement>("Reached");

/** Writes the goal anew and saves it. */
function set(text: string, button = "Change the goal"): void {
  fireEvent.click(screen.getByText(button));
  fireEvent.change(field(), { target: { value: text } });
  fireEvent.click(screen.getByText("Save"));
}

describe("the goal in the panel", () => {
  it("S001-7 says where it comes from, and lists questions off it with their place in the mail", () => {
    show();
    expect(row()?.textContent).toContain("Order 4711from the subject");
    expect(row()?.textContent).toContain("Questions off this goal");
    expect(row()?.querySelector("mark")?.textContent).toBe(which.quote);
    expect(reached().checked).toBe(false);
  });

  it.each([
    ["the user's own", "  Price agreed ", "Price agreedset by you"],
    ["the thread's own again when it is emptied", " ", "Order 4711from the subject"],
  ])("S001-7 is %s", (_title, written, expected) => {
    show();
    set("Lid colour chosen");
    expect(row()?.textContent).toContain("Lid colour chosenset by you");
    set(written);
    expect(row()?.textContent).toContain(expected);
  });

  it.each(["x{Escape}", "x{Tab}{Tab}{Enter}", "{Enter}"])(
    "stays as it is when nothing is changed or saved (%s), and the focus goes back to its button",
    async (keys) => {
      const { user, told } = show();
      await user.click(screen.getByText("Change the goal"));
      expect(document.activeElement).toBe(field());
      await user.keyboard(keys);
      await waitFor(() => expect(document.activeElement?.textContent).toBe("Change the goal"));
      expect(told).toEqual([]);
    },
  );

  it("can be set where the thread names none", () => {
    show((pinned) => (pinned === null ? { named: null, isReached: false, offGoal: [] } : goalWith(pinned)));
    expect(row()?.textContent).toContain("The thread names no goal.");
    expect(screen.queryByLabelText("Reached")).toBeNull();
    set("Price agreed", "Set a goal");
    expect(row()?.textContent).toContain("Price agreedset by you");
  });

  it("has names for every control", async () => {
    const { container } = show();
    fireEvent.click(screen.getByText("Change the goal"));
    expect(field().getAttribute("aria-describedby")).not.toBeNull();
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  const pin = () => set("Price agreed");
  const tick = () => fireEvent.click(reached());
  it.each([
    ["not reached before the user says so", [pin], { text: "Price agreed", isReached: false }],
    ["reached when the user says so of the thread's own", [tick], { text: "Order 4711", isReached: true }],
    ["not reached when the user takes that back", [tick, tick], { text: "Order 4711", isReached: false }],
    ["not reached when it becomes another", [pin, tick, () => set("Lid colour chosen")], { text: "Lid colour chosen", isReached: false }],
  ] as const)("S003-10 is %s", (_title, actions, expected) => {
    const { told } = show();
    for (const act of actions) act();
    expect(told.at(-1)).toEqual(expected);
    expect(reached().checked).toBe(expected.isReached);
  });
});

/** The whole panel with "About this case" open; `drafted`: the goals that drafts were written with. */
async function openPanel(memory: EditMemory) {
  const drafted: (PinnedGoal | null | undefined)[] = [];
  const drafts = fakeDrafts({
    write: (reading, asked) => {
      drafted.push(asked.goal);
      return Promise.resolve(fakeWritten(reading, asked));
    },
  });
  const look: FactsReader["look"] = (_reading, { pinnedGoal }) => Promise.resolve({ ...found, goal: goalWith(pinnedGoal ?? null) });
  const reader = fakeReader({ facts: fakeFacts({ look }), drafts });
  render(<Panel host={fakeHost()} reader={reader} texts={panelTexts} locale="en" theme="light" now={now} zone={zone} memory={memory} />);
  fireEvent.click(await screen.findByText("About this case", {}, { timeout: 15_000 }));
  return drafted;
}

it("S001-7, S003-10 the user's goal outlives the pane, can be undone, and goes into the draft", async () => {
  const memory = keptInWindow();
  await openPanel(memory);
  set("Price agreed");
  await screen.findByText("set by you");
  fireEvent.click(reached());
  cleanup();
  const drafted = await openPanel(memory);
  expect(row()?.textContent).toContain("Price agreedset by you");
  expect(reached().checked).toBe(true);
  fireEvent.click(reached());
  fireEvent.click(await screen.findByText("Undo"));
  await waitFor(() => expect(reached().checked).toBe(true));
  fireEvent.click(screen.getByText("Draft follow-up"));
  await waitFor(() => expect(drafted).toEqual([{ text: "Price agreed", isReached: true }]));
});
