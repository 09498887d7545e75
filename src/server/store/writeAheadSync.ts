/**
 * Makes PGlite's commits survive a power cut. PGlite never calls fsync, so a commit is safe from kill -9 (the kernel has it) but not from a power cut.
 * After a commit the write-ahead log is flushed from here; commits that wait share one flush.
 */

import { open, readdir } from "node:fs/promises";
import path from "node:path";
import { isNativeError } from "node:util/types";

export interface LogPosition {
  /** The segment that holds the end of the log, "000000010000000000000001". */
  readonly segment: string;
  /** Where the newest checkpoint's record stands; changes with every checkpoint. */
  readonly checkpoint: string;
}

export interface WriteAheadSync {
  /** Resolves when everything committed before the call is on the disk. */
  flush(): Promise<void>;
}

async function flushFile(file: string): Promise<void> {
  const handle = await open(file, "r+").catch((error: unknown) => {
    // Dropped or recycled between the listing and now: what it held is not needed any more.
    if (isNativeError(error) && "code" in error && error.code === "ENOENT") return null;
    throw error;
  });
  if (handle === null) return;
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

async function flushFolder(folder: string): Promise<void> {
  // Windows cannot flush a folder and needs not.
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Every file below the folder, then every folder: for the moments after which the log alone does not rebuild the data. */
export async function flushTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) if (entry.isFile()) await flushFile(path.join(entry.parentPath, entry.name));
  for (const entry of entries) if (entry.isDirectory()) await flushFolder(path.join(entry.parentPath, entry.name));
  await flushFolder(folder);
}

/** `folder`: the data folder of the database. `position`: asks the database. */
export function writeAheadSync(folder: string, position: () => Promise<LogPosition>): WriteAheadSync {
  const log = path.join(folder, "pg_wal");
  let flushed: LogPosition | null = null;

  async function flushNow(): Promise<void> {
    const now = await position();
    if (flushed?.segment === now.segment) await flushFile(path.join(log, now.segment));
    else {
      // The commit may begin in the segment before. Names sort by age; later ones are empty, kept for reuse.
      const since = flushed?.segment ?? "";
      const segments = (await readdir(log)).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= since && name <= now.segment);
      for (const segment of segments) await flushFile(path.join(log, segment));
      await flushFolder(log);
    }
    // After a checkpoint recovery starts behind it and trusts the data files, which nobody flushed.
    if (flushed?.checkpoint !== now.checkpoint) await flushTree(folder);
    flushed = now;
  }

  let running: Promise<void> | null = null;
  let waiting: Promise<void> | null = null;
  function start(): Promise<void> {
    waiting = null;
    const flush = flushNow().finally(() => {
      if (running === flush) running = null;
    });
    running = flush;
    return flush;
  }
  return {
    flush() {
      if (running === null) return start();
      // The one that runs may have asked for the position before this commit; one more covers all who come meanwhile.
      waiting ??= running.then(start, start);
      return waiting;
    },
  };
}
