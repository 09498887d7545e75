/** The mail the preview shows: the sample mailbox, or files the user opened. Everything is read in this page; nothing is uploaded. */
import { address } from "../../engine/brands.ts";
import type { Person, RawMessage, RawThread } from "../../engine/types.ts";
import { deliveredTo } from "../files/deliveredTo.ts";
import { groupThreads } from "../files/groupThreads.ts";
import { readEml, type UnreadableReason } from "../files/readEml.ts";
import { readMbox } from "../files/readMbox.ts";

/** A file, or one message of it, that could not be read; everything else was. */
export interface MailProblem {
  readonly file: string;
  /** Place in the mailbox, from 1; null for a file of one message. */
  readonly message: number | null;
  readonly reason: UnreadableReason;
}

export interface Mailbox {
  /** Newest thread first. */
  readonly threads: readonly RawThread[];
  readonly me: Person;
  /** Everyone the user may be: "I am ..." */
  readonly people: readonly Person[];
  readonly problems: readonly MailProblem[];
}

export interface SampleIndex {
  readonly me: { readonly name: string; readonly address: string };
  readonly files: readonly string[];
}

const looksLikeMbox = (head: Uint8Array): boolean => new TextDecoder("latin1").decode(head.subarray(0, 5)) === "From ";

async function* chunksOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function readFile(
  file: File,
  messages: RawMessage[],
  problems: MailProblem[],
  onProgress: (messages: number) => void,
): Promise<void> {
  const head = new Uint8Array(await file.slice(0, 5).arrayBuffer());
  const isMbox = looksLikeMbox(head);
  const parts = isMbox ? readMbox(chunksOf(file)) : [new Uint8Array(await file.arrayBuffer())];
  let number = 0;
  for await (const bytes of parts) {
    number += 1;
    const read = await readEml(bytes);
    if (read.kind === "mail") messages.push(read.message);
    else problems.push({ file: file.name, message: isMbox ? number : null, reason: read.reason });
    // Let the page breathe while a large mailbox is read.
    if (number % 100 === 0) {
      onProgress(messages.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
}

const lastSent = (thread: RawThread): number => thread.messages.reduce((newest, message) => Math.max(newest, message.sentAt ?? 0), 0);

function everyone(messages: readonly RawMessage[]): readonly Person[] {
  const known = new Map<string, Person>();
  for (const message of messages) {
    for (const person of [message.from, ...message.to, ...message.cc]) {
      const key = person.address;
      if (key !== null && (known.get(key)?.name ?? "") === "") known.set(key, person);
    }
  }
  return [...known.values()];
}

/** Reads .eml and .mbox files in the page. */
export async function openFiles(files: readonly File[], onProgress: (messages: number) => void): Promise<Mailbox> {
  const messages: RawMessage[] = [];
  const problems: MailProblem[] = [];
  for (const file of files) {
    await readFile(file, messages, problems, onProgress);
  }
  const threads = groupThreads(messages).toSorted((a, b) => lastSent(b) - lastSent(a));
  const people = everyone(messages);
  const mine = deliveredTo(messages);
  return { threads, me: people.find((person) => person.address === mine) ?? { address: mine, name: "" }, people, problems };
}

/** What lies in the mailbox that ships with the product; a server of the user's own adds what was put into its folder. Rejects when there is none. */
export async function sampleIndex(): Promise<SampleIndex> {
  return (await fetch("assets/samples/index.json")).json();
}

export async function openSamples(index: SampleIndex): Promise<Mailbox> {
  const files = await Promise.all(
    index.files.map(async (name) => new File([await (await fetch(`assets/samples/${encodeURIComponent(name)}`)).blob()], name)),
  );
  const mailbox = await openFiles(files, () => undefined);
  return { ...mailbox, me: { address: address(index.me.address), name: index.me.name } };
}
