/** The log: one JSON line an event, on standard error. Ids, counts and kinds; never words of a mail, addresses or tokens. */
import { type DestinationStream, type Logger, pino } from "pino";
import type { LogLevel } from "./settings.ts";
import { StoreProblem } from "./store/storeProblem.ts";
import type { WakeUpEvent } from "./wakeUps/wakeUps.ts";

/** `destination`: standard error when left out. */
export function openLog(level: LogLevel, destination: DestinationStream = pino.destination(2)): Logger {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

/** What may be said of an error: its message can hold whatever a mailbox or a database was handling. */
export function errorKind(error: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (error instanceof StoreProblem) return { error: `store ${error.kind}`, at: [] };
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const code = "code" in error && typeof error.code === "string" && /^[\w-]{1,40}$/.test(error.code) ? ` ${error.code}` : "";
  return { error: `${error.name}${code}`, at: placesOf(error) };
}

const MOST_PLACES = 4;
/** "decideDue.ts:41": our own files alone. */
function placesOf({ stack }: Error): readonly string[] {
  const lines = (stack ?? "").split("\n").slice(1);
  return lines.flatMap((line) => /([\w-]+\.tsx?:\d+):\d+\)?$/.exec(line)?.[1] ?? []).slice(0, MOST_PLACES);
}

export function logWakeUp(log: Logger, event: WakeUpEvent): void {
  switch (event.kind) {
    case "settled":
      log.info({ nudges: event.nudges, lost: event.lost }, "settled");
      break;
    case "delivered":
      log.info({ effect: event.effect, outcome: event.outcome, problem: event.problem }, "delivered");
      break;
    case "undecided":
      log.error({ account: event.account, nudges: event.nudges, ...errorKind(event.error) }, "undecided");
      break;
    case "swept":
      log.info(event.swept, "swept");
      break;
    case "trouble":
      log.error({ during: event.during, ...errorKind(event.error) }, "trouble");
  }
}
