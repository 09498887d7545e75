/** @jest-environment jsdom */
import { render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { panelTexts } from "../../src/languages/en/panel.ts";
import type { Coverage, MailHost, OpenThread, Problem } from "../../src/panel/mailHost.ts";
import { Panel } from "../../src/panel/Panel.tsx";
import type { EditMemory } from "../../src/panel/rememberedEdits.ts";
import { fakeHost, fakeReader } from "./fakeHost.ts";
import { now, sample, zone } from "./sampleReading.ts";
import "./inJsdom.ts";

async function show(host: MailHost, memory?: EditMemory) {
  const user = userEvent.setup();
  const view = render(
    <Panel
      host={host}
      reader={fakeReader()}
      texts={panelTexts}
      locale="en"
      theme="light"
      now={now}
      zone={zone}
      {...(memory === undefined ? {} : { memory })}
    />,
  );
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  return { user, ...view };
}

const opened = (part: Coverage["part"], problem: Problem | null = null): OpenThread => ({
  kind: "thread",
  thread: { id: sample.thread.id, messages: [] },
  missing: 0,
  coverage: { part, problem },
});

/** A mail client that gives the open mail, and everything once it is turned on. */
function client(refusal: Problem | null = null, rest?: () => Promise<OpenThread>) {
  const state = { isOn: false };
  const host = fakeHost({
    openThread: async () => {
      if (!state.isOn) return opened("openMail");
      const whole = opened(rest === undefined ? "whole" : "wholeLater");
      return whole.kind === "thread" && rest !== undefined ? { ...whole, rest } : whole;
    },
    wholeThread: {
      turnOn: async () => {
        state.isOn = refusal === null;
        return refusal;
      },
      turnOff: async () => {
        state.isOn = false;
      },
    },
  });
  return host;
}

const button = (name: string) => screen.getByRole("button", { name });
const { coverage, problems } = panelTexts;

describe("which messages were read", () => {
  it("is said of the open mail, with the way to read more and back", async () => {
    const { user } = await show(client());
    expect(screen.getByText(/Read this mail/)).toBeTruthy();
    await user.click(button(coverage.readWhole));
    expect(await screen.findByText(/Read \d+ messages? of this conversation/)).toBeTruthy();
    await user.click(button(coverage.readOpenMail));
    expect(await screen.findByText(/Read this mail/)).toBeTruthy();
  });

  it("is not spoken of where the mail client gives everything", async () => {
    await show(fakeHost());
    expect(screen.queryByText(/Read this mail/)).toBeNull();
  });

  it("says why the rest did not come, beside the findings", async () => {
    const { user } = await show(client("otherAccount"));
    await user.click(button(coverage.readWhole));
    expect(await screen.findByText(new RegExp(problems.otherAccount.slice(0, 30)))).toBeTruthy();
    expect(screen.getByRole("region", { name: /We owe/ })).toBeTruthy();
    expect(button(coverage.readWhole)).toBeTruthy();
  });

  it("shows the open mail while the rest is fetched, and keeps it when that fails", async () => {
    let answer: (open: OpenThread) => void = () => undefined;
    const rest = () =>
      new Promise<OpenThread>((resolve) => {
        answer = resolve;
      });
    const { user } = await show(client(null, rest));
    await user.click(button(coverage.readWhole));
    expect(await screen.findByText(new RegExp(coverage.fetching))).toBeTruthy();
    expect(screen.getByRole("region", { name: /We owe/ })).toBeTruthy();
    answer(opened("openMail", "serverBusy"));
    expect(await screen.findByText(new RegExp(problems.serverBusy.slice(0, 20)))).toBeTruthy();
    expect(screen.getByRole("region", { name: /We owe/ })).toBeTruthy();
  });

  it.each<readonly [string, Problem | null]>([
    ["offered", null],
    ["refused", "notInMailbox"],
  ])("has no accessibility faults when more is %s", async (_name, refusal) => {
    const { user, container } = await show(client(refusal));
    if (refusal !== null) await user.click(button(coverage.readWhole));
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

describe("pain 8: a pane that is loaded anew", () => {
  it("still knows what the user did", async () => {
    const kept = new Map<string, string>();
    const memory: EditMemory = {
      load: (thread) => kept.get(thread) ?? null,
      save: (thread, text) => void (text === null ? kept.delete(thread) : kept.set(thread, text)),
    };
    const { user, unmount } = await show(fakeHost(), memory);
    const row = () => screen.queryByRole("button", { name: /signed quotation/, expanded: false });
    await user.click(row() ?? document.body);
    await user.click(button(panelTexts.details.notAnItem));
    expect(row()).toBeNull();
    unmount();
    await show(fakeHost(), memory);
    expect(row()).toBeNull();
    expect(screen.getByRole("region", { name: /We owe/ })).toBeTruthy();
  });

  it("starts from the mail when its memory is damaged", async () => {
    await show(fakeHost(), { load: () => "[[{", save: () => undefined });
    expect(screen.getByRole("region", { name: /We owe/ })).toBeTruthy();
  });
});
