/** Answers that say what went wrong: RFC 9457, with a sentence a person can act on. Never repeats what was sent. */
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ApiProblem } from "./shapes.ts";

interface Kind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
}

const kinds = {
  unauthorized: {
    status: 401,
    title: "Not signed in",
    detail: "Sign in again; the token is missing, has expired or is not for this server.",
  },
  foreignOrigin: { status: 403, title: "Another site asked", detail: "Only this server's own pages may call it from a browser." },
  notFound: { status: 404, title: "Not found", detail: "There is no such thing, or it is over." },
  methodNotAllowed: { status: 405, title: "Not possible here", detail: "This address does not take that method." },
  notReadable: {
    status: 409,
    title: "Mail not readable",
    detail: "The server may not read this mailbox now; open the thread and write the reminder there.",
  },
  mailboxAway: { status: 503, title: "Mailbox out of reach", detail: "The mailbox does not answer; nothing was saved. Try again shortly." },
  changedSince: { status: 409, title: "Changed meanwhile", detail: "Something else happened to the nudge since, so nothing was undone." },
  tooLarge: { status: 413, title: "Too large", detail: "The request is larger than 128 KB." },
  notJson: { status: 415, title: "Not JSON", detail: "Send the body as application/json." },
  badRequest: { status: 400, title: "Not understood", detail: "A part of the request is missing or not as described; see faults." },
  nothingToWaitFor: {
    status: 422,
    title: "Nothing to wait for",
    detail: "Nobody in this thread is waited for, so a nudge would never come.",
  },
  unknownZone: { status: 422, title: "Unknown time zone", detail: "No such time zone is known; use a name such as Asia/Taipei." },
  inThePast: { status: 422, title: "In the past", detail: "The moment has passed already; choose a later one." },
  tooManyRequests: { status: 429, title: "Too many requests", detail: "Wait a little and try again." },
  unexpected: { status: 500, title: "Our mistake", detail: "Something went wrong here; nothing was changed. Try again later." },
  notOffered: { status: 501, title: "Not offered", detail: "This server is not set up for it." },
  keysUnreachable: { status: 503, title: "Sign-in cannot be checked", detail: "The provider's keys cannot be reached; try again shortly." },
  storeAway: { status: 503, title: "Out of service", detail: "The database does not answer; nothing was changed. Try again shortly." },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProblemKind = keyof typeof kinds;

export interface ProblemExtras {
  /** Seconds. */
  readonly retryAfter?: number;
  readonly faults?: NonNullable<ApiProblem["faults"]>;
  /** Instead of the kind's own sentence. */
  readonly detail?: string;
}

export function problem(kind: ProblemKind, { retryAfter, faults, detail }: ProblemExtras = {}): Response {
  const { status, title, detail: usual } = kinds[kind];
  const body: ApiProblem = {
    type: `urn:followthrough:problem:${kind}`,
    title,
    status,
    detail: detail ?? usual,
    ...(faults === undefined ? {} : { faults }),
  };
  const headers = new Headers({ "Content-Type": "application/problem+json", "Cache-Control": "no-store" });
  if (retryAfter !== undefined) headers.set("Retry-After", String(retryAfter));
  if (status === 401) headers.set("WWW-Authenticate", "Bearer");
  return new Response(JSON.stringify(body), { status, headers });
}
