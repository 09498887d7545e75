import { decideSilence } from "../../engine/nudge/decideSilence.ts";
import { readThread } from "../../engine/readThread.ts";
import { loadThreads, progressBar } from "./loadThreads.ts";
import { momentIn, type TypedMoment } from "./options.ts";
import { type ReaderOptions, readerContext } from "./readerContext.ts";
import { type DueNudge, nudgeObject, showNudge } from "./showNudge.ts";
import { counted } from "./showReading.ts";
import { sayWhoReads, statusAfter } from "./statusAfter.ts";
import { writeOut } from "./writeOut.ts";

export interface NudgesOptions extends ReaderOptions {
  readonly after: number;
  readonly now?: TypedMoment;
  readonly json?: boolean;
}

const BAR_FROM_THREADS = 200;

/** Lists the threads that wait for the other side, the longest due first; resolves to the exit status. */
export async function nudgesCommand(files: readonly string[], options: NudgesOptions): Promise<number> {
  const mail = await loadThreads(files);
  const context = readerContext(mail.messages, options);
  const now = momentIn(options.now, options.zone);
  const bar = progressBar("Thread", BAR_FROM_THREADS);
  const nudges: DueNudge[] = [];
  mail.threads.forEach((thread, index) => {
    const reading = readThread(thread, context);
    const decision = decideSilence(reading, { quietDays: options.after, zone: options.zone, calendarOf: context.calendarOf, now });
    if (decision.kind === "nudge") nudges.push({ thread: thread.id, subject: reading.thread.subject, decision });
    bar.progress(index + 1, mail.threads.length);
  });
  bar.stop();
  nudges.sort((a, b) => a.decision.due - b.decision.due);
  if (options.json !== true) sayWhoReads(context.me, options, mail);
  for (const nudge of nudges)
    await writeOut(options.json === true ? `${JSON.stringify(nudgeObject(nudge, options.zone))}\n` : showNudge(nudge, options.zone));
  if (options.json !== true && mail.messages.length > 0) {
    await writeOut(`${counted(nudges.length, "thread")} of ${mail.threads.length} waiting for an answer.\n`);
  }
  return statusAfter(mail);
}
