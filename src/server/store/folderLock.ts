/** One server owns a data folder. PGlite itself lets two processes write the same files and silently loses rows. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { DatabaseSync } from "node:sqlite";
import { isNativeError } from "node:util/types";
import { StoreProblem } from "./storeProblem.ts";

export interface FolderLock {
  release(): void;
}

function ownerOf(file: string): string {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return "unknown";
  }
}

/**
 * Takes the folder or throws StoreProblem "taken". Node has no file locks, SQLite does: an exclusive transaction on a file of its own is a lock of the
 * operating system, which ends with the process however it ends, holds between containers that share the folder, and needs no guess whether a process
 * id in a file is still the same process.
 */
export function lockFolder(folder: string): FolderLock {
  mkdirSync(folder, { recursive: true });
  const owner = path.join(folder, "owner.txt");
  const lock = new DatabaseSync(path.join(folder, "owner.lock"), { timeout: 0 });
  try {
    lock.exec("pragma journal_mode = memory; begin exclusive");
  } catch (error) {
    lock.close();
    if (isNativeError(error) && /locked|busy/.test(error.message)) {
      const message = `DATA_DIR ${folder} is in use by another Followthrough (process ${ownerOf(owner)}). Stop it, or give this one a DATA_DIR of its own.`;
      throw new StoreProblem("taken", message, error);
    }
    throw error;
  }
  writeFileSync(owner, `${process.pid}\n`);
  return { release: () => lock.close() };
}
