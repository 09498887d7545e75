/** @jest-environment jsdom */
import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import { usualCheckIn } from "../../../src/engine/nudge/checkIns.ts";
import type { DecisionSummary } from "../../../src/engine/nudge/decisionSummary.ts";
import { nudgeTexts } from "../../../src/languages/en/nudgePanel.ts";
import { panelTexts } from "../../../src/languages/en/panel.ts";
import type { MailHost } from "../../../src/panel/mailHost.ts";
import type { NudgeReader } from "../../../src/panel/nudges/nudgePort.ts";
import { Panel } from "../../../src/panel/Panel.tsx";
import { day } from "../../engine/summary/sampleReading.ts";
import { fakeHost, fakeReader } from "../fakeHost.ts";
import { li, now, sample, zone } from "../sampleReading.ts";
import { due, type FakeServer, fakeNudgeReader, fakeServer, pending } from "./fakeNudges.ts";
import "../inJsdom.ts";

async function show(server: FakeServer | null, host: Partial<MailHost> = {}, reader: Partial<NudgeReader> = {}) {
  const user = userEvent.setup();
  const view = render(
    <Panel
      host={fakeHost({ nudges: async () => server?.port ?? null, ...host })}
      reader={fakeReader({ nudges: fakeNudgeReader(reader) })}
      texts={panelTexts}
      locale="en"
      theme="light"
      now={now}
      zone={zone}
    />,
  );
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  if (server !== null) await screen.findByRole("region", { name: nudgeTexts.title });
  return { user, ...view };
}
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const drawer = () => screen.getByRole("region", { name: nudgeTexts.title });
const { actions, form, problems } = nudgeTexts;
const OFFER = "Nudge me if no reply in 3 working days";
const THERE = /09:00 there .* 02:00 for you/;

describe("a nudge of the open thread", () => {
  it("shows its date on both clocks before it is set, and nothing is set without a click", async () => {
    const server = fakeServer([]);
    const { user } = await show(server);
    await user.click(await button(OFFER));
    expect(await screen.findByText(THERE)).toBeTruthy();
    expect(server.asked.map(([what]) => what)).not.toContain("set");
    await user.click(await button(form.set));
    expect(await screen.findByText(/Nudge set: Thu,? 26 Nov, 02:00/)).toBeTruthy();
    expect(server.asked.at(-1)).toMatchObject(["set", { thread: sample.thread.id, rule: { quietDays: 3 }, decision: { kind: "wait" } }]);
  });

  it("comes back every week instead, with a mail that reports, and is kept as such (S004-1)", async () => {
    const server = fakeServer([]);
    const checkIn = usualCheckIn("progress", day(11, 20));
    const plain = fakeNudgeReader();
    const plan: NudgeReader["plan"] = async (reading, asked) => {
      const planned = await plain.plan(reading, asked);
      return planned === null ? null : { ...planned, rule: { ...planned.rule, checkIn: asked.checkIn === "progress" ? checkIn : null } };
    };
    const { user } = await show(server, {}, { plan });
    await user.click(await button(OFFER));
    await user.selectOptions(screen.getByRole("combobox", { name: form.kind }), form.kinds.progress);
    expect(screen.queryByRole("combobox", { name: form.days })).toBeNull();
    await screen.findByText(THERE);
    await user.click(await button(form.set));
    await waitFor(() => expect(server.asked.at(-1)).toMatchObject(["set", { rule: { checkIn } }]));
  });

  it("is set for other days and other people", async () => {
    const server = fakeServer([]);
    const { user } = await show(server);
    await user.click(await button(OFFER));
    await user.selectOptions(screen.getByRole("combobox", { name: form.days }), "5");
    expect(await screen.findByText(/28 Nov, 09:00 there/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: li.name }));
    expect(await screen.findByText(form.chooseSomebody)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: li.name }));
    await waitFor(() => expect(screen.queryByText(form.chooseSomebody)).toBeNull());
    await user.click(await button(form.set));
    await screen.findByText(/Nudge set/);
    expect(server.asked.at(-1)).toMatchObject(["set", { rule: { quietDays: 5, waitingFor: [li.address] } }]);
  });

  it("is undone", async () => {
    const server = fakeServer([]);
    const { user } = await show(server);
    await user.click(await button(OFFER));
    await screen.findByText(THERE);
    await user.click(await button(form.set));
    await user.click(await button(actions.undo));
    expect(await screen.findByText(nudgeTexts.notice.undone)).toBeTruthy();
    expect(await button(OFFER)).toBeTruthy();
    expect(server.nudges).toEqual([]);
  });

  it("is proposed after a draft was inserted, with its date, and can be left alone", async () => {
    const server = fakeServer([]);
    const { user } = await show(server);
    await user.click(await button(panelTexts.draft.write));
    await waitFor(() => expect(screen.getByText(/draft in/)).toBeTruthy());
    await user.click(await button(panelTexts.draft.insert));
    expect(await screen.findByText(THERE)).toBeTruthy();
    expect(server.asked.map(([what]) => what)).not.toContain("set");
    await user.click(await button(form.notNow));
    expect(await button(OFFER)).toBeTruthy();
    expect(server.nudges).toEqual([]);
  });
});

describe("a nudge whose moment has come", () => {
  it("says why now: since when, what was counted, what was not, whose clock and how it is known, and the sentence", async () => {
    const { user } = await show(fakeServer([due()]));
    await user.click(await button(/No reply from/));
    for (const words of [/turn since Tue,? 17 Nov/, /3 working days/, /23 Nov \(Market holiday\)/, /from their signature \(likely\)/])
      expect(within(drawer()).getByText(words)).toBeTruthy();
    expect(within(drawer()).getByText("Please send the drawing.")).toBeTruthy();
  });

  it("gives a ready reminder to the silent person alone, inserted by a click", async () => {
    const inserted: string[] = [];
    const host: Partial<MailHost> = {
      insertDraft: async ({ draft, text }) => {
        inserted.push(`${draft.to.map(({ address }) => address).join()} ${text}`);
        return { kind: "inserted", into: "newReply" };
      },
    };
    const { user } = await show(fakeServer([due()]), host);
    await user.click(await button(actions.writeReminder));
    expect(await screen.findByText("reminder in zh-Hant")).toBeTruthy();
    expect(inserted).toEqual([]);
    await user.click(await button(actions.insert));
    expect(inserted).toEqual([`${li.address} reminder in zh-Hant`]);
    // The nudge stays until they answer.
    expect(await button(/No reply from/)).toBeTruthy();
  });

  it.each([
    [actions.done, "done", nudgeTexts.notice.done],
    [actions.off, "off", nudgeTexts.notice.off],
  ])("is ended by %s, and comes back by undo", async (name, asked, told) => {
    const server = fakeServer([due()]);
    const { user } = await show(server);
    await user.click(await button(/No reply from/));
    await user.click(await button(name));
    expect(await screen.findByText(told)).toBeTruthy();
    expect(server.asked.map(([what]) => what)).toContain(asked);
    expect(screen.queryByRole("button", { name: /No reply from/ })).toBeNull();
    await user.click(await button(actions.undo));
    expect(await button(/No reply from/)).toBeTruthy();
  });

  it("is snoozed until tomorrow morning of the user's", async () => {
    const server = fakeServer([due()]);
    const { user } = await show(server);
    await user.click(await button(/No reply from/));
    await user.click(await button(actions.snooze));
    await user.click(await button(actions.tomorrow));
    expect(await screen.findByText(/Snoozed until Sun,? 22 Nov, 09:00/)).toBeTruthy();
  });
});

describe("the mail at hand", () => {
  const answered: DecisionSummary = { kind: "stop", because: "replied", people: [], quote: "Here it is." };

  it("ends a nudge that was answered, and says so with the way back", async () => {
    const server = fakeServer([due()]);
    const { user } = await show(server, {}, { decide: async () => answered });
    expect(await screen.findByText(new RegExp(`${li.name} replied; the nudge is over`))).toBeTruthy();
    expect(screen.queryByRole("button", { name: /No reply from/ })).toBeNull();
    await user.click(await button(actions.undo));
    expect(await button(/No reply from/)).toBeTruthy();
  });

  it("ends nothing by its silence when only the open mail was read", async () => {
    const server = fakeServer([due()]);
    const openMail: Partial<MailHost> = {
      openThread: async () => ({
        kind: "thread",
        thread: { id: sample.thread.id, messages: [] },
        missing: 0,
        coverage: { part: "openMail", problem: null },
      }),
    };
    await show(server, openMail, { decide: async () => ({ ...answered, because: "itIsMyTurn" }) });
    expect(await button(/No reply from/)).toBeTruthy();
    expect(server.asked.map(([what]) => what)).not.toContain("looked");
  });
});

describe("the list of all that is waited for", () => {
  const elsewhere = [
    due({ id: "a", thread: "other-1", subject: "Sample lids", link: "https://mail.example/1" }),
    pending({ id: "b", thread: "other-2", subject: "Booth" }),
  ];

  it("tells how many and how many are due, due first, without a red badge", async () => {
    const { user } = await show(fakeServer(elsewhere));
    await user.click(await button("Waiting for 2 replies · 1 due"));
    const rows = within(drawer()).getAllByRole("listitem");
    expect(rows.map((row) => row.textContent)).toEqual([expect.stringContaining("Sample lids"), expect.stringContaining("Booth")]);
  });

  it("leads to the thread: in the client where it can, by its link else", async () => {
    const opened: string[] = [];
    const { user, unmount } = await show(fakeServer(elsewhere, { openThread: ({ thread }) => opened.push(thread) }));
    await user.click(await button(/Waiting for/));
    await user.click(await button(/No reply from/));
    await user.click(await button(actions.openMail));
    expect(opened).toEqual(["other-1"]);
    unmount();
    const second = await show(fakeServer(elsewhere));
    await second.user.click(await button(/Waiting for/));
    await second.user.click(await button(/No reply from/));
    expect(screen.getByRole("link", { name: actions.openMail }).getAttribute("href")).toBe("https://mail.example/1");
  });

  it("is there when no mail is open", async () => {
    await show(fakeServer(elsewhere), { openThread: async () => ({ kind: "none" }) });
    expect(await button(/Waiting for 2 replies/)).toBeTruthy();
  });
});

describe("what can go wrong", () => {
  it("shows nothing of nudges without a server", async () => {
    await show(null);
    expect(screen.queryByRole("region", { name: nudgeTexts.title })).toBeNull();
    expect(screen.queryByText(/Nudge/)).toBeNull();
  });

  it("keeps the panel whole when the server is away, and tries again", async () => {
    const server = fakeServer([due()]);
    server.isAway = true;
    const { user } = await show(server);
    expect(screen.getByText(problems.away)).toBeTruthy();
    expect(screen.getByRole("region", { name: /We owe/ })).toBeTruthy();
    server.isAway = false;
    await user.click(await button(actions.tryAgain));
    expect(await button(/No reply from/)).toBeTruthy();
    expect(screen.queryByText(problems.away)).toBeNull();
  });

  it("keeps what is shown when the server goes away during a change", async () => {
    const server = fakeServer([due()]);
    const { user } = await show(server);
    await user.click(await button(/No reply from/));
    server.isAway = true;
    await user.click(await button(actions.done));
    expect(await screen.findByText(problems.away)).toBeTruthy();
    expect(await button(/No reply from/)).toBeTruthy();
  });

  it("asks to sign in, by a click", async () => {
    let isSignedIn = false;
    const server = fakeServer([due()]);
    const { list } = server.port;
    const port = {
      ...server.port,
      list: (thread: Parameters<typeof list>[0]) =>
        isSignedIn ? list(thread) : Promise.resolve({ kind: "problem", problem: "signedOut" } as const),
      signIn: async () => {
        isSignedIn = true;
        return true;
      },
    };
    const { user } = await show({ ...server, port });
    await user.click(await button(actions.signIn));
    expect(await button(/No reply from/)).toBeTruthy();
  });

  it.each([
    [
      "the mailbox is not read while it is closed",
      due({ replies: { seenBy: "panelOnly", lookedAt: now() } }),
      nudgeTexts.replies.panelOnly,
    ],
    [
      "the mailbox wants another sign-in",
      pending({ state: "needsSignIn", replies: { seenBy: "afterSignIn", lookedAt: null } }),
      nudgeTexts.replies.afterSignIn,
    ],
  ])("says that %s", async (_name, nudge, words) => {
    const { user } = await show(fakeServer([nudge]));
    await user.click(await button(/No reply from|sign in so that/));
    expect(within(drawer()).getByText(words)).toBeTruthy();
  });

  it("says why a nudge stopped by itself", async () => {
    const failed = pending({
      state: "failed",
      outcome: { kind: "over", because: "addressDoesNotWork", people: li.address === null ? [] : [li.address], quote: null },
    });
    await show(fakeServer([failed]));
    expect(await button(/came back/)).toBeTruthy();
  });
});

describe("keyboard and screen reader", () => {
  it("does everything by keyboard and puts the focus where the next thing is", async () => {
    const { user } = await show(fakeServer([]));
    (await button(OFFER)).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement?.tagName).toBe("SELECT"));
    await screen.findByText(THERE);
    (await button(form.set)).focus();
    await user.keyboard("{Enter}");
    await screen.findByText(/Nudge set/);
    await waitFor(() => expect(drawer().contains(document.activeElement)).toBe(true));
    (await button(/nudge on/)).focus();
    await user.keyboard("{Enter}");
    expect(await button(actions.snooze)).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("button", { name: actions.snooze })).toBeNull();
  });

  it.each([
    ["nothing set", []],
    ["one due", [due()]],
    ["a list", [due({ id: "a", thread: "x" }), due()]],
  ] as const)("has no accessibility fault with %s", async (_name, nudges) => {
    const { user, container } = await show(fakeServer(nudges));
    for (const one of within(drawer()).queryAllByRole("button", { expanded: false })) await user.click(one);
    await act(async () => undefined);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
