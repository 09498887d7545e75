import { readThread } from "../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../engine/madeMail.ts";

/** What becomes of what Petra wrote on Monday 9 November 2026 when Chen has answered: "promise/open 2026-11-20". Whole bodies of mails. */
export function afterReply(asked: string, answered: string): readonly string[] {
  const thread = madeMail(`p: ${asked}`, `c: ${answered}`);
  return readThread(thread, petrasContext).commitments.map(({ kind, status, due }) => {
    const days = due.kind === "day" ? ` ${due.day}` : due.kind === "window" ? ` ${due.first}..${due.last}` : "";
    return `${kind}/${status}${days}`;
  });
}
