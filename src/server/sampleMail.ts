/** The sample mailbox as the server sees it: whose it is and what lies in it. */
import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { RawMessage } from "../engine/types.ts";
import { readEml } from "../hosts/files/readEml.ts";
import { readMbox } from "../hosts/files/readMbox.ts";
import type { MailSources } from "./gmailStandIn/addGmailStandIn.ts";
import type { StandInMail } from "./graphStandIn.ts";

/** The same mails twice: as they are read, for Graph's stand-in, and as they came, for Gmail's. */
export type SampleMail = StandInMail & MailSources;

function ownerOf(index: unknown): string {
  if (typeof index !== "object" || index === null || !("me" in index)) return "";
  const { me } = index;
  return typeof me === "object" && me !== null && "address" in me && typeof me.address === "string" ? me.address.toLowerCase() : "";
}

/** Reads the folder's .mbox files once, when first asked. Messages that cannot be read are left out. */
export function sampleMail(folder: string): () => Promise<SampleMail> {
  let mail: Promise<SampleMail> | null = null;
  const read = async (): Promise<SampleMail> => {
    const index: unknown = JSON.parse(await readFile(path.join(folder, "index.json"), "utf8"));
    const messages: RawMessage[] = [];
    const sources: Uint8Array[] = [];
    const files = (await readdir(folder)).filter((name) => name.endsWith(".mbox")).toSorted();
    for (const file of files) {
      for await (const source of readMbox(createReadStream(path.join(folder, file)))) {
        const found = await readEml(source);
        if (found.kind !== "mail") continue;
        messages.push(found.message);
        sources.push(source);
      }
    }
    return { owner: ownerOf(index), messages, sources };
  };
  return () => {
    mail ??= read();
    return mail;
  };
}

/** The same mailbox as it came over the wire: whole mails, for a server that plays one. Read once, when first asked. */
export function sampleSources(folder: string): () => Promise<{ readonly owner: string; readonly sources: readonly Uint8Array[] }> {
  const read = async () => {
    const index: unknown = JSON.parse(await readFile(path.join(folder, "index.json"), "utf8"));
    const names = (await readdir(folder)).filter((name) => name.endsWith(".mbox")).toSorted();
    const sources: Uint8Array[] = [];
    for (const name of names) for await (const mail of readMbox(createReadStream(path.join(folder, name)))) sources.push(mail);
    return { owner: ownerOf(index), sources };
  };
  let mail: ReturnType<typeof read> | null = null;
  return () => {
    mail ??= read();
    return mail;
  };
}
