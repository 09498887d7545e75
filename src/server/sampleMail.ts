/** The sample mailbox as the server sees it: whose it is and what lies in it. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { RawMessage } from "../engine/types.ts";
import { readMailPath } from "../hosts/files/readMailPath.ts";
import type { StandInMail } from "./graphStandIn.ts";

function ownerOf(index: unknown): string {
  if (typeof index !== "object" || index === null || !("me" in index)) return "";
  const { me } = index;
  return typeof me === "object" && me !== null && "address" in me && typeof me.address === "string" ? me.address.toLowerCase() : "";
}

/** Reads the folder once, when first asked. Messages that cannot be read are left out. */
export function sampleMail(folder: string): () => Promise<StandInMail> {
  let mail: Promise<StandInMail> | null = null;
  const read = async (): Promise<StandInMail> => {
    const index: unknown = JSON.parse(await readFile(path.join(folder, "index.json"), "utf8"));
    const messages: RawMessage[] = [];
    for await (const found of readMailPath(folder)) if (found.kind === "mail") messages.push(found.message);
    return { owner: ownerOf(index), messages };
  };
  return () => {
    mail ??= read();
    return mail;
  };
}
