/** Requests to Gmail through Google's own library, repeated only where that is safe and never past the deadline. */
import { gmail, type gmail_v1 } from "googleapis/build/src/apis/gmail/index.js";
import { type GmailProblem, gmailProblem } from "./gmailProblem.ts";

/** The header that a token for the open message alone goes by. */
const MESSAGE_TOKEN_HEADER = "X-Goog-Gmail-Access-Token";
const MOST_ATTEMPTS = 4;
/** Google asks for at least a second before a request that met a limit is repeated. */
const BUSY_PAUSE_MS = 1_000;
const FAILING_PAUSE_MS = 250;
/** Nobody looks at a card that long: a longer Retry-After is told instead of waited for. */
const LONGEST_PAUSE_MS = 5_000;
/** A server has many users: no single answer may take its memory. */
const MOST_ANSWER_BYTES = 32 * 1024 * 1024;

export interface GmailClientOptions {
  /** "https://gmail.googleapis.com/"; may have a path. */
  readonly rootUrl: string;
  readonly accessToken: string;
  /** Gives the add-on access to the open thread; null: the access token reaches the mailbox by itself. */
  readonly messageToken: string | null;
  /** Ends every request and every wait. */
  readonly deadline: AbortSignal;
  /** Node's own where it is left out. */
  readonly fetch?: typeof fetch;
  /** Resolves after so many milliseconds or when the signal fires; a timer where it is left out. */
  readonly pause?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** From 0 to 1, spreads the repetitions of many users. */
  readonly chance?: () => number;
}

export type GmailAnswer<T> = { readonly kind: "value"; readonly value: T } | GmailProblem;

/** What Google's library takes beside the parameters of a call. */
export interface CallOptions {
  readonly rootUrl: string;
  readonly headers: Record<string, string>;
  readonly signal: AbortSignal;
  readonly retry: false;
  readonly fetchImplementation: typeof fetch;
}

type Call<T> = (gmail: gmail_v1.Gmail, options: CallOptions) => Promise<{ readonly data: T }>;

export interface GmailClient {
  readonly deadline: AbortSignal;
  /**
   * "safe": repeated whatever happened on the way. "once": repeated only when Gmail refused to begin, since a second drafts.create would leave
   * a second draft. `within`: an earlier end than the deadline.
   */
  readonly ask: <T>(repeating: "safe" | "once", call: Call<T>, within?: AbortSignal) => Promise<GmailAnswer<T>>;
}

export function gmailClient(options: GmailClientOptions): GmailClient {
  const { rootUrl, accessToken, messageToken, deadline, pause = timer, chance = Math.random } = options;
  const google = gmail("v1");
  const headers = {
    Authorization: `Bearer ${accessToken}`,
    ...(messageToken === null ? {} : { [MESSAGE_TOKEN_HEADER]: messageToken }),
  };

  const limitedFetch = limitedTo(MOST_ANSWER_BYTES, options.fetch ?? fetch);

  async function attempt<T>(call: Call<T>, signal: AbortSignal): Promise<GmailAnswer<T>> {
    if (signal.aborted) return { kind: "tooSlow" };
    try {
      // The root goes with every call: as an option of the library itself it loses its path.
      const { data } = await call(google, {
        rootUrl,
        headers: { ...headers },
        signal,
        retry: false,
        fetchImplementation: limitedFetch,
      });
      return { kind: "value", value: data };
    } catch (error) {
      // What is too large would be too slow as well, and the way out is the same: less at once.
      return signal.aborted || isTooLarge(error) ? { kind: "tooSlow" } : gmailProblem(error, Date.now());
    }
  }

  return {
    deadline,
    ask: async (repeating, call, within) => {
      const signal = within === undefined ? deadline : AbortSignal.any([deadline, within]);
      for (let count = 1; ; count += 1) {
        const answer = await attempt(call, signal);
        const mayRepeat = answer.kind === "busy" || (answer.kind === "failing" && repeating === "safe");
        if (!mayRepeat || count === MOST_ATTEMPTS) return answer;
        const ms = pauseBefore(count, answer, chance());
        if (ms > LONGEST_PAUSE_MS) return answer;
        await pause(ms, signal);
        // Why it had to wait tells more than that the time was up.
        if (signal.aborted) return answer;
      }
    },
  };
}

/** Doubles each time; what Gmail asks for is the least. */
function pauseBefore(count: number, problem: GmailProblem, chance: number): number {
  const base = problem.kind === "busy" ? BUSY_PAUSE_MS : FAILING_PAUSE_MS;
  const asked = problem.kind === "busy" ? (problem.retryAfterMs ?? 0) : 0;
  return Math.max(asked, base * 2 ** (count - 1)) + chance * base;
}

class AnswerTooLarge extends Error {}

const isTooLarge = (error: unknown): boolean => error instanceof Error && (error instanceof AnswerTooLarge || isTooLarge(error.cause));

function limitedTo(mostBytes: number, plainFetch: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await plainFetch(input, init);
    if (response.body === null) return response;
    let bytes = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.length;
        if (bytes > mostBytes) controller.error(new AnswerTooLarge());
        else controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counter), { status, statusText, headers });
  };
}

function timer(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timeout);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timeout = setTimeout(end, ms);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
