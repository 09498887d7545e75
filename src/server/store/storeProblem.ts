/** Why the store could not do what was asked. The outside is at fault, not the caller: nothing was half done. */
import { isNativeError } from "node:util/types";

/**
 * away: not reachable, restarting, too many connections · slow: did not answer in time · full: no space left · readOnly: standby or read-only disk ·
 * contended: lost against others several times over · taken: another process owns the folder · keyMissing: encrypted with a key that is not configured ·
 * forgotten: the account was deleted meanwhile.
 */
export type StoreProblemKind = "away" | "slow" | "full" | "readOnly" | "contended" | "taken" | "keyMissing" | "forgotten";

/** Thrown by every function of the store. Asking again later is safe: what was written before is found again, not doubled. */
export class StoreProblem extends Error {
  readonly kind: StoreProblemKind;
  constructor(kind: StoreProblemKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "StoreProblem";
    this.kind = kind;
  }
  /** Whether time alone may cure it. */
  get passes(): boolean {
    return this.kind !== "taken" && this.kind !== "keyMissing" && this.kind !== "forgotten";
  }
}

const texts: Readonly<Record<Exclude<StoreProblemKind, "taken" | "keyMissing">, string>> = {
  away: "the database cannot be reached",
  slow: "the database did not answer in time",
  full: "the database has no space left",
  readOnly: "the database can only be read",
  contended: "the database was too busy with the same rows",
  forgotten: "the account does not exist any more",
};

/** SQLSTATE classes and codes: https://www.postgresql.org/docs/18/errcodes-appendix.html */
function kindOf(code: string, message: string): keyof typeof texts | null {
  if (code === "53100" || code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG") return "full";
  if (code === "25006" || code === "EROFS") return "readOnly";
  if (code === "57014" || code === "55P03" || code === "ETIMEDOUT") return "slow";
  if (code === "40001" || code === "40P01") return "contended";
  // Every table hangs on its account; an effect also on its nudge, which goes with the account only.
  if (code === "23503") return "forgotten";
  // Node's socket errors, class 08 connection exception, 57P01-05 shutting down or starting, 53300 too many connections.
  if (/^(?:ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|EHOST|ENET|08|57P0|53300|58030|58P01)/.test(code)) return "away";
  // pg has no code for these; the texts are its own.
  if (/timeout exceeded when trying to connect|Query read timeout/.test(message)) return "slow";
  if (
    /Connection terminated|Client has encountered a connection error|not queryable|PGlite is closed|Cannot use a pool after/.test(message)
  ) {
    return "away";
  }
  // A database in WebAssembly that stopped itself: the disk below it failed or is full.
  if (/No space left|ENOSPC/.test(message)) return "full";
  if (/Program terminated|unreachable|Aborted\(|memory access out of bounds/.test(message)) return "away";
  return null;
}

/** The typed form of what a driver threw; null: not the outside's fault but ours. */
export function storeProblemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreProblem) return error;
  // Not instanceof: an error from another realm (a test's sandbox) is an error, too.
  if (!isNativeError(error)) return null;
  // One for each address that a name stands for.
  if ("errors" in error && Array.isArray(error.errors)) return error.errors.map(storeProblemOf).find((one) => one !== null) ?? null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  const kind = kindOf(code, error.message);
  return kind === null ? null : new StoreProblem(kind, texts[kind], error);
}
