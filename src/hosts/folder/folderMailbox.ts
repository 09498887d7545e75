/** A folder of .eml and .mbox files as a mailbox: the preview, and anybody who exports mail into a folder. */
import { createHash } from "node:crypto";
import { mkdir, readdir, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Address, RawMessage, RawThread } from "../../engine/types.ts";
import { groupThreads } from "../files/groupThreads.ts";
import { readMailPath } from "../files/readMailPath.ts";
import type { Arrived, Mailbox, MailboxProblem } from "../mailbox.ts";
import { replyEml } from "../replyEml.ts";

/** Below the mailbox, so that what nobody has sent is not read as mail. */
const DRAFTS = "Drafts";

interface FolderMail {
  /** Name, size and time of each file, sorted. */
  readonly files: readonly string[];
  readonly messages: readonly { readonly file: string; readonly message: RawMessage }[];
  readonly threads: readonly RawThread[];
}

export function folderMailbox(folder: string, me: Address): Mailbox {
  let kept: FolderMail | null = null;

  async function mail(): Promise<FolderMail | null> {
    const files = await filesOf(folder);
    if (files === null) return null;
    if (kept !== null && kept.files.join("\n") === files.join("\n")) return kept;
    const messages: { file: string; message: RawMessage }[] = [];
    for await (const found of readMailPath(folder)) {
      if (found.kind === "mail") messages.push({ file: path.basename(found.path), message: found.message });
    }
    kept = { files, messages, threads: groupThreads(messages.map(({ message }) => message)) };
    return kept;
  }

  /** A share that went away comes back, so it is no reason to forget a nudge. */
  const away: MailboxProblem = { kind: "failing" };

  return {
    kind: "folder",

    async changesSince(cursor) {
      const found = await mail();
      if (found === null) return away;
      const known = cursor === null ? null : new Set(cursor.split("\n"));
      const next = found.files.join("\n");
      if (known === null) return { kind: "begun", cursor: next };
      const fresh = new Set(found.files.filter((file) => !known.has(file)).map(nameOf));
      const threadOf = new Map(found.threads.flatMap(({ id, messages }) => messages.map((message) => [message.id, id] as const)));
      const arrived = found.messages
        .filter(({ file }) => fresh.has(file))
        .flatMap(({ message }): readonly Arrived[] => {
          const thread = threadOf.get(message.id);
          return thread === undefined ? [] : [{ thread, message: message.id, isMine: message.from.address === me }];
        });
      return { kind: "changes", arrived, cursor: next };
    },

    async fetchThread(thread) {
      const found = await mail();
      if (found === null) return away;
      const raw =
        found.threads.find(({ id }) => id === thread) ??
        found.threads.find(({ messages }) => messages.some(({ id }) => String(id) === thread));
      return raw === undefined ? { kind: "gone" } : { kind: "thread", raw: { ...raw, id: thread }, missing: 0 };
    },

    async siblings({ thread, people, since, most }) {
      const found = await mail();
      if (found === null) return away;
      const newest = ({ messages }: RawThread): number => Math.max(...messages.map(({ sentAt }) => sentAt ?? 0));
      const threads = found.threads
        .filter(({ id, messages }) => id !== thread && messages.some(({ id: one }) => String(one) === thread) === false)
        .filter(({ messages }) =>
          messages.some(({ from, sentAt }) => from.address !== null && people.includes(from.address) && (sentAt ?? 0) >= since),
        );
      return { kind: "threads", threads: threads.toSorted((a, b) => newest(b) - newest(a)).slice(0, most) };
    },

    async saveReplyDraft({ thread, me: author, draft, idempotencyKey }) {
      const found = await mail();
      if (found === null) return away;
      const answered = found.threads.find(({ id, messages }) => id === thread || messages.some((one) => String(one.id) === thread));
      const parent = answered?.messages.at(-1);
      if (parent === undefined) return { kind: "gone" };
      const { to, cc, subject } = draft.draft;
      const { text, html } = draft;
      const mailBytes = await replyEml({ from: author, to, cc, bcc: [], subject, text, html, parent, headers: { "X-Unsent": "1" } });
      const name = `reply-${createHash("sha256").update(idempotencyKey).digest("hex").slice(0, 16)}.eml`;
      const file = path.join(folder, DRAFTS, name);
      try {
        await mkdir(path.dirname(file), { recursive: true });
        // Whole or not at all: a mail program may be looking.
        await writeFile(`${file}.part`, mailBytes);
        await rename(`${file}.part`, file);
      } catch {
        return away;
      }
      return { kind: "draft", draft: name };
    },

    linkTo: () => null,
  };
}

const nameOf = (file: string): string => file.slice(0, file.lastIndexOf(":", file.lastIndexOf(":") - 1));

/** null: the folder cannot be read. */
async function filesOf(folder: string): Promise<readonly string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const files = entries.filter((entry) => entry.isFile() && !/[\n]/.test(entry.name)).map(({ name }) => name);
  const listed = await Promise.all(
    files.map(async (name) => {
      const info = await stat(path.join(folder, name)).catch(() => null);
      return info === null ? [] : [`${name}:${info.size}:${Math.trunc(info.mtimeMs)}`];
    }),
  );
  return listed.flat().toSorted();
}
