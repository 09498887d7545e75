/** Nudges over a server's API, for a pane that the same server serves. */
import type { Locale, ThreadId, TimeZone } from "../engine/types.ts";
import { loadNudgeTexts } from "../languages/texts.ts";
import type { Nudge, NudgeAnswer, NudgeChange, NudgeChanged, NudgePort, NudgeProblem, NudgeToSet } from "../panel/nudges/nudgePort.ts";

/** How a user signs in at this server. */
export interface SignInWays {
  /** The server is the user's own. */
  readonly local: boolean;
  readonly entra: { readonly clientId: string; readonly scope: string } | null;
}

export interface NudgeApiParts {
  /** Kind of mailbox the thread on screen lies in. */
  readonly mailbox: () => "folder" | "graph";
  /** The user's own. */
  readonly zone: TimeZone;
  /** What the `Authorization` header says; null: not signed in. `fresh`: the last one was refused. Never opens a window. */
  readonly authorization: (fresh: boolean) => Promise<string | null>;
  /** Where a browser shows the thread that is open now. */
  readonly link: () => string | null;
  /** Opens a window; true when the user signed in. */
  readonly signIn?: () => Promise<boolean>;
  readonly openThread?: (nudge: Nudge) => void;
  readonly fetch?: typeof fetch;
}

const LONGEST_LIST = 200;
/** A server that does not answer is away. */
const TIMEOUT_MS = 15_000;

const problemOfStatus: Readonly<Record<number, NudgeProblem>> = { 401: "signedOut", 404: "gone", 409: "changedSince" };
const problemOfType: Readonly<Record<string, NudgeProblem>> = {
  "urn:followthrough:problem:nothingToWaitFor": "nobody",
  "urn:followthrough:problem:inThePast": "inThePast",
};
const problem = (kind: NudgeProblem): { readonly kind: "problem"; readonly problem: NudgeProblem } => ({ kind: "problem", problem: kind });

/** null: there is no server behind the pages, or it keeps no nudges. */
export async function signInWays(ask: typeof fetch = fetch): Promise<SignInWays | null> {
  try {
    const response = await ask("api/sign-in", { signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!response.ok || !(response.headers.get("content-type") ?? "").includes("json")) return null;
    return await response.json();
  } catch {
    return null;
  }
}

export function nudgeApi(parts: NudgeApiParts): NudgePort {
  const { mailbox, zone, authorization } = parts;
  const ask = parts.fetch ?? fetch;

  async function answered<T>(method: string, path: string, body: unknown, isAgain = false): Promise<NudgeAnswer<T>> {
    try {
      const token = await authorization(isAgain);
      if (token === null) return problem("signedOut");
      const response = await ask(`api/${path}`, {
        method,
        headers: { Authorization: token, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (response.status === 401 && !isAgain) return answered<T>(method, path, body, true);
      if (response.ok) return { kind: "answer", answer: await response.json() };
      if (response.status >= 500 || response.status === 429) return problem("away");
      return problem(problemOfStatus[response.status] ?? (await problemIn(response)));
    } catch {
      return problem("away");
    }
  }

  async function list(thread: ThreadId | null): Promise<NudgeAnswer<readonly Nudge[]>> {
    const all = await answered<{ nudges: readonly Nudge[]; hasMore: boolean }>("GET", `nudges?limit=${LONGEST_LIST}`, undefined);
    if (all.kind === "problem") return all;
    const { nudges, hasMore } = all.answer;
    if (thread === null || !hasMore || nudges.some((one) => one.thread === thread)) return { kind: "answer", answer: nudges };
    const own = await answered<{ nudges: readonly Nudge[] }>("GET", `nudges?thread=${encodeURIComponent(thread)}`, undefined);
    if (own.kind === "problem") return own;
    return { kind: "answer", answer: [...own.answer.nudges.filter(({ state }) => state !== "done" && state !== "off"), ...nudges] };
  }

  return {
    texts: (locale: Locale) => loadNudgeTexts(locale),
    list,
    set: ({ thread, subject, rule, decision }: NudgeToSet) =>
      answered<NudgeChanged>("POST", "nudges", {
        mailbox: mailbox(),
        thread,
        subject: subject.slice(0, 1_000),
        link: parts.link(),
        zone,
        rule,
        decision,
      }),
    change: (id: string, change: NudgeChange) =>
      answered<NudgeChanged>("PATCH", `nudges/${encodeURIComponent(id)}`, {
        ...change,
        ...(change.change === "rule" || change.change === "looked" ? { zone } : {}),
      }),
    undo: async (token: string) => {
      const undone = await answered<{ nudge: Nudge }>("POST", "nudges/undo", { undo: token });
      return undone.kind === "problem" ? undone : { kind: "answer", answer: undone.answer.nudge };
    },
    ...(parts.signIn === undefined ? {} : { signIn: parts.signIn }),
    ...(parts.openThread === undefined ? {} : { openThread: parts.openThread }),
  };
}

async function problemIn(response: Response): Promise<NudgeProblem> {
  const body: unknown = await response.json().catch(() => null);
  if (typeof body !== "object" || body === null || !("type" in body) || typeof body.type !== "string") return "refused";
  return problemOfType[body.type] ?? "refused";
}
