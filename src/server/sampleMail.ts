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

/** Whose mailbox the folder holds, from its index alone: no mail is read. "" when it does not say. */
export async function sampleOwner(folder: string): Promise<string> {
  return ownerOf(JSON.parse(await readFile(path.join(folder, "index.json"), "utf8")));
}

function ownerOf(index: unknown): string {
  if (typeof index !== "object" || index === null || !("me" in index)) return "";
  const { me } = index;
  return typeof me === "object" && me !== null && "address" in me && typeof me.address === "string" ? me.address.toLowerCase() : "";
}

/** Reads the folder's .mbox files once, when first asked. Messages that cannot be read are left out. */
export function sampleMail(folder: string): () => Promise<SampleMail> {
  let mail: Promise<SampleMail> | null = null;
  const read = async (): Promise<SampleMail> => {
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
    return { owner: await sampleOwner(folder), messages, sources };
  };
  return () => {
    mail ??= read();
    return mail;
  };
}
