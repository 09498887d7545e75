/** Mail on disk: a .eml, an .mbox, or a folder of them. Node only; the browser reads File objects through readEml and readMbox. */
import { createReadStream } from "node:fs";
import { open, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type ReadMail, readEml, type UnreadableReason } from "./readEml.ts";
import { readMbox } from "./readMbox.ts";

/** One mail of a path, or why there is none. `number`: place in its mbox, from 1; null for a file that is one mail. */
export type ReadFile =
  | (Extract<ReadMail, { kind: "mail" }> & { readonly path: string; readonly number: number | null })
  | { readonly kind: "unreadable"; readonly path: string; readonly number: number | null; readonly reason: PathProblem };
/** "noSuchFile", "noMailInFolder" and "cannotOpen" are about the path; the others about the bytes. */
export type PathProblem = UnreadableReason | "noSuchFile" | "noMailInFolder" | "cannotOpen" | "tooLarge";

/** Bytes read so far and in all; called often, so keep it cheap. */
export type Progress = (bytesDone: number, bytesTotal: number) => void;

/** A single mail beyond this size is not one. An mbox may be of any size. */
const LARGEST_MAIL_BYTES = 200 * 1024 * 1024;
/** Apple Mail exports a folder "Name.mbox" that holds one file "mbox"; "._name.eml" is what macOS adds beside a file, not mail. */
const MAIL_FILE = /^(?:mbox|[^.].*\.(?:eml|mbox|mbx))$/i;

/** Reads every mail under the path, one after the other; unreadable ones come as values and the rest is still read. */
export async function* readMailPath(path: string, progress: Progress = () => undefined): AsyncGenerator<ReadFile> {
  const found = await filesAt(path);
  if (typeof found === "string") {
    yield { kind: "unreadable", path, number: null, reason: found };
    return;
  }
  const total = found.reduce((sum, { bytes }) => sum + bytes, 0);
  let before = 0;
  for (const file of found) {
    yield* readFile(file, (done) => progress(before + done, total));
    before += file.bytes;
    progress(before, total);
  }
}

interface MailFile {
  readonly path: string;
  readonly bytes: number;
}

async function filesAt(path: string): Promise<readonly MailFile[] | PathProblem> {
  const info = await stat(path).catch(() => null);
  if (info === null) return "noSuchFile";
  if (!info.isDirectory()) return [{ path, bytes: info.size }];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) return "cannotOpen";
  const names = entries.filter((entry) => entry.isFile() && MAIL_FILE.test(entry.name)).map(({ name }) => name);
  if (names.length === 0) return "noMailInFolder";
  const files: MailFile[] = [];
  for (const name of names.toSorted()) {
    const file = join(path, name);
    files.push({ path: file, bytes: (await stat(file).catch(() => null))?.size ?? 0 });
  }
  return files;
}

async function* readFile(file: MailFile, done: (bytes: number) => void): AsyncGenerator<ReadFile> {
  const { path } = file;
  try {
    if (!(await startsLikeMbox(path))) {
      yield file.bytes > LARGEST_MAIL_BYTES
        ? { kind: "unreadable", path, number: null, reason: "tooLarge" }
        : { ...(await readEml(await wholeFile(path))), path, number: null };
      return;
    }
    let number = 0;
    for await (const bytes of readMbox(counted(createReadStream(path), done))) {
      number += 1;
      yield { ...(await readEml(bytes)), path, number };
    }
  } catch (error) {
    // Reading the disk fails for reasons we cannot mend (rights, a share that went away); the other files are still read.
    if (!(error instanceof Error && "code" in error)) throw error;
    yield { kind: "unreadable", path, number: null, reason: "cannotOpen" };
  }
}

/** By content, not by name: mailboxes are often called "Inbox" or "export.txt". */
async function startsLikeMbox(path: string): Promise<boolean> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead).toString("latin1").replace(/^ï»¿/, "").startsWith("From ");
  } finally {
    await handle.close();
  }
}

async function wholeFile(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, done: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    done(bytes);
    yield chunk;
  }
}
