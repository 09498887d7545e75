import { useCallback, useEffect, useRef, useState } from "react";
import type { DecisionSummary } from "../../engine/nudge/decisionSummary.ts";
import type { Instant, ThreadReading } from "../../engine/types.ts";
import {
  type Nudge,
  type NudgeChange,
  type NudgePort,
  type NudgeProblem,
  type NudgeReader,
  type NudgeToSet,
  peopleOf,
} from "./nudgePort.ts";

/** What just happened; the next one replaces it. */
export interface NudgeNotice {
  readonly kind: "set" | "changed" | "snoozed" | "done" | "off" | "undone" | "answered" | "over" | "problem";
  /** As it is now; null where nothing was changed. */
  readonly nudge: Nudge | null;
  /** As it was before, with the people it waited for. */
  readonly before: Nudge | null;
  readonly undo: string | null;
  readonly problem: NudgeProblem | null;
}

export interface Nudges {
  /** Those that are not over, due first; null: not known yet. */
  readonly list: readonly Nudge[] | null;
  /** The one of the thread on screen. */
  readonly ofThread: Nudge | null;
  /** Why the list may be old, or is not there. */
  readonly problem: NudgeProblem | null;
  readonly notice: NudgeNotice | null;
  readonly isBusy: boolean;
  readonly set: (nudge: NudgeToSet) => Promise<boolean>;
  readonly change: (nudge: Nudge, change: Exclude<NudgeChange, { change: "looked" }>) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  readonly closeNotice: () => void;
  readonly refresh: () => Promise<void>;
  /** null: nobody signs in. */
  readonly signIn: (() => Promise<void>) | null;
}

/** While the pane stays open, a nudge whose moment comes shows within this time. */
const REFRESH_MS = 60_000;
const noticeOf = { snooze: "snoozed", done: "done", off: "off", rule: "changed" } as const;
const isOver = ({ state }: Nudge): boolean => state === "done" || state === "off";

/** They wrote: an answer, the thing itself, or a refusal. */
const isAnswer = (decision: DecisionSummary): boolean =>
  decision.kind === "stop" && ["replied", "delivered", "declined"].includes(decision.because);

/** What can be believed of a decision made from the open mail alone: an answer that is there is there. */
const isSure = (decision: DecisionSummary, isWhole: boolean): boolean => isWhole || isAnswer(decision);

export function useNudges(given: {
  readonly port: NudgePort;
  readonly reader: NudgeReader;
  /** As the engine gave it: a new object whenever the thread was read. null: none is on screen. */
  readonly read: ThreadReading | null;
  /** The same with the user's edits. */
  readonly reading: ThreadReading | null;
  /** The reading holds the whole conversation. */
  readonly isWhole: boolean;
  readonly now: () => Instant;
}): Nudges {
  const { port, reader, read } = given;
  const [list, setList] = useState<readonly Nudge[] | null>(null);
  const [problem, setProblem] = useState<NudgeProblem | null>(null);
  const [notice, setNotice] = useState<NudgeNotice | null>(null);
  const [isBusy, setBusy] = useState(false);
  const pass = useRef(0);
  const current = useRef(given);
  current.current = given;
  const thread = read?.thread.id ?? null;

  const put = useCallback((nudge: Nudge) => {
    setList((known) => inOrder([...(known ?? []).filter(({ id }) => id !== nudge.id), ...(isOver(nudge) ? [] : [nudge])]));
  }, []);

  const load = useCallback(async (): Promise<readonly Nudge[]> => {
    pass.current += 1;
    const mine = pass.current;
    const answered = await port.list(thread);
    if (pass.current !== mine) return [];
    setProblem(answered.kind === "problem" ? answered.problem : null);
    if (answered.kind === "problem") return [];
    setList(answered.answer);
    return answered.answer;
  }, [port, thread]);

  /** The mail at hand decides anew, and the server is told. */
  const lookAgain = useCallback(
    async (found: readonly Nudge[]): Promise<void> => {
      const { reading, isWhole, now } = current.current;
      const before = found.find((one) => one.thread === reading?.thread.id);
      if (reading === null || before === undefined || before.state === "failed") return;
      const decision = await reader.decide(reading, before.rule, now()).catch(() => null);
      if (decision === null || !isSure(decision, isWhole)) return;
      const changed = await port.change(before.id, { change: "looked", decision });
      if (changed.kind === "problem") return;
      const { nudge, undo } = changed.answer;
      put(nudge);
      if (!isOver(nudge)) return;
      setNotice({ kind: isAnswer(decision) ? "answered" : "over", nudge, before, undo, problem: null });
    },
    [port, reader, put],
  );

  useEffect(() => {
    setNotice(null);
    void load().then(read === null ? undefined : lookAgain);
    return () => {
      pass.current += 1;
    };
  }, [load, lookAgain, read]);

  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === "visible") void load();
    };
    const timer = setInterval(look, REFRESH_MS);
    window.addEventListener("focus", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", look);
    };
  }, [load]);

  const tell = (failure: NudgeProblem): void => {
    // What the whole list suffers from stands above it anyway.
    if (failure === "away" || failure === "signedOut") setProblem(failure);
    setNotice({ kind: "problem", nudge: null, before: null, undo: null, problem: failure });
  };

  async function busy<T>(work: () => Promise<T>): Promise<T> {
    setBusy(true);
    // A list asked for before the change would bring back what was.
    pass.current += 1;
    try {
      return await work();
    } finally {
      setBusy(false);
    }
  }

  return {
    list,
    ofThread: list?.find((one) => one.thread === thread) ?? null,
    problem,
    notice,
    isBusy,
    set: (wish) =>
      busy(async () => {
        const before = list?.find((one) => one.thread === wish.thread) ?? null;
        const answered = await port.set(wish);
        if (answered.kind === "problem") {
          tell(answered.problem);
          return false;
        }
        const { nudge, undo } = answered.answer;
        put(nudge);
        setProblem(null);
        setNotice({ kind: before === null ? "set" : "changed", nudge, before, undo, problem: null });
        return true;
      }),
    change: (before, change) =>
      busy(async () => {
        const answered = await port.change(before.id, change);
        if (answered.kind === "problem") {
          if (answered.problem === "gone") void load();
          tell(answered.problem);
          return false;
        }
        const { nudge, undo } = answered.answer;
        put(nudge);
        const isOff = change.change === "rule" && change.rule.offPeople !== undefined;
        // A check-in that is done comes back.
        const comesBack = change.change === "done" && !isOver(nudge);
        setNotice({ kind: isOff ? "off" : comesBack ? "changed" : noticeOf[change.change], nudge, before, undo, problem: null });
        return true;
      }),
    undo: () =>
      busy(async () => {
        const token = notice?.undo ?? null;
        if (token === null) return;
        const answered = await port.undo(token);
        if (answered.kind === "problem") {
          tell(answered.problem);
          void load();
          return;
        }
        put(answered.answer);
        setNotice({ kind: "undone", nudge: answered.answer, before: null, undo: null, problem: null });
      }),
    closeNotice: () => setNotice(null),
    refresh: async () => {
      await load();
    },
    signIn:
      port.signIn === undefined
        ? null
        : async () => {
            if (await port.signIn?.()) await lookAgain(await load());
          },
  };
}

/** As the server lists them: due first, the longest due first, then by their moment. */
function inOrder(nudges: readonly Nudge[]): readonly Nudge[] {
  const moment = (nudge: Nudge): number => peopleOf(nudge)[0]?.due.at ?? nudge.wakeAt ?? Number.POSITIVE_INFINITY;
  const place = ({ state }: Nudge): number => (state === "due" ? 0 : state === "pending" ? 2 : 1);
  return nudges.toSorted((a, b) => place(a) - place(b) || moment(a) - moment(b));
}
