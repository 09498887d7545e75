/** Reads the files named on the command line into threads. What cannot be read is said in one line; the rest goes on. */
import cliProgress from "cli-progress";
import type { RawMessage, RawThread } from "../../engine/types.ts";
import { groupThreads } from "../files/groupThreads.ts";
import { type PathProblem, type Progress, readMailPath } from "../files/readMailPath.ts";

/** Reading less than this is over before a bar could be seen. */
const BAR_FROM_BYTES = 1_000_000;

export interface LoadedMail {
  readonly messages: readonly RawMessage[];
  /** Oldest thread first. */
  readonly threads: readonly RawThread[];
  readonly unreadable: number;
}

const PROBLEMS: Readonly<Record<PathProblem, string>> = {
  noSuchFile: "no such file or folder",
  noMailInFolder: "the folder holds no .eml or .mbox file",
  cannotOpen: "cannot be opened",
  tooLarge: "too large for one mail",
  empty: "the file is empty",
  notMail: "not a mail: it has no mail header",
  encrypted: "encrypted: only your mail program can open it",
};

/** Reads every path in turn; problems go to standard error, a progress bar too when it is a terminal. */
export async function loadThreads(paths: readonly string[]): Promise<LoadedMail> {
  const messages: RawMessage[] = [];
  let unreadable = 0;
  const bar = progressBar("Reading");
  for (const path of paths) {
    for await (const read of readMailPath(path, bar.progress)) {
      if (read.kind === "mail") {
        messages.push(read.message);
        continue;
      }
      unreadable += 1;
      bar.stop();
      process.stderr.write(`${read.path}${read.number === null ? "" : `, message ${read.number}`}: ${PROBLEMS[read.reason]}\n`);
    }
  }
  bar.stop();
  return { messages, threads: groupThreads(messages), unreadable };
}

/** A bar on standard error, drawn only on a terminal and only for long work. `progress` takes units done and in all. */
export function progressBar(label: string, longFrom = BAR_FROM_BYTES): { readonly progress: Progress; readonly stop: () => void } {
  if (!process.stderr.isTTY) return { progress: () => undefined, stop: () => undefined };
  const bar = new cliProgress.SingleBar(
    { format: `${label} {bar} {percentage}% | {eta_formatted} left`, stream: process.stderr, clearOnComplete: true, hideCursor: true },
    cliProgress.Presets.shades_classic,
  );
  return {
    progress: (done, total) => {
      if (total < longFrom) return;
      if (bar.isActive) bar.update(done);
      else if (done < total) bar.start(total, done);
    },
    stop: () => {
      if (bar.isActive) bar.stop();
    },
  };
}
