import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { RawMessage } from "../../../src/engine/types.ts";
import { groupThreads } from "../../../src/hosts/files/groupThreads.ts";
import { readMailPath } from "../../../src/hosts/files/readMailPath.ts";

const FOLDER = join(import.meta.dirname, "../../../assets/samples");
const MOST_BYTES = 300 * 1024;

interface Index {
  readonly me: { readonly name: string; readonly address: string };
  readonly files: readonly string[];
}

async function messagesOf(file: string): Promise<readonly RawMessage[]> {
  const messages: RawMessage[] = [];
  for await (const read of readMailPath(join(FOLDER, file))) {
    if (read.kind !== "mail") throw new Error(`${file}: ${read.reason}`);
    messages.push(read.message);
  }
  return messages;
}

describe("the sample mailbox", () => {
  it("lists every file and stays small", async () => {
    const index: Index = JSON.parse(await readFile(join(FOLDER, "index.json"), "utf8"));
    const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".mbox"));
    expect(index.files.toSorted()).toEqual(files.toSorted());
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(FOLDER, file))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(MOST_BYTES);
  });

  it("holds one thread per file, readable to the last character, for one user", async () => {
    const index: Index = JSON.parse(await readFile(join(FOLDER, "index.json"), "utf8"));
    for (const file of index.files) {
      const messages = await messagesOf(file);
      expect(groupThreads(messages)).toHaveLength(1);
      for (const message of messages) {
        expect(message.sentAt).not.toBeNull();
        expect(message.sentOffset).not.toBeNull();
        expect(message.subject + message.body.content + message.attachmentNames.join()).not.toContain("\ufffd");
        const people = [message.from, ...message.to, ...message.cc];
        expect(people.map(({ address }) => address)).toContain(index.me.address);
        for (const { address } of people) expect(address).toMatch(/\.example$/);
      }
    }
  });

  it("stays fifteen threads when all files are opened together", async () => {
    const index: Index = JSON.parse(await readFile(join(FOLDER, "index.json"), "utf8"));
    const messages = (await Promise.all(index.files.map(messagesOf))).flat();
    expect(groupThreads(messages)).toHaveLength(index.files.length);
  });
});
