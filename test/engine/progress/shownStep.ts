/** A row of the progress table as one line, for tables of tests. */
import type { StepProgress } from "../../../src/engine/progress/progressTypes.ts";

/** "" where nothing is told of the step. */
export function shownStep({ state, since, actual, planned, late, blocked, unclear }: StepProgress, me: "seller" | "buyer"): string {
  const other = me === "seller" ? "buyer" : "seller";
  const side = blocked === null || blocked.party === null ? "?" : blocked.party.isMine ? me : other;
  const parts = [
    `${state ?? ""}${actual === null ? "" : ` ${actual.day}`}`,
    since === null ? "" : `since ${since}`,
    planned === null ? "" : `plan ${planned.first === planned.last ? "" : `${planned.first}..`}${planned.last}`,
    late === null ? "" : `late ${late.calendarDays}`,
    blocked === null ? "" : `blocked ${side} ${blocked.from}${blocked.waitsFor === null ? "" : ` for ${blocked.waitsFor}`}`,
    unclear === null ? "" : `either ${unclear.readings?.join("/") ?? "?"}${unclear.late === null ? "" : ` late ${unclear.late.join("/")}`}`,
  ];
  return parts.filter((part, index) => part !== "" || (index === 0 && parts.some((one) => one !== ""))).join("; ");
}
