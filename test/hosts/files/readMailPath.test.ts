import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readMailPath } from "../../../src/hosts/files/readMailPath.ts";

const MAIL = "From: a@example.com\r\nSubject: one\r\n\r\nx\r\n";
const MBOX = `From a@example.com Fri Nov 20 10:00:00 2026\n${MAIL}\nFrom a@example.com Fri Nov 20 11:00:00 2026\n${MAIL.replace("one", "two")}`;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "followthrough-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(path: string): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const read of readMailPath(path)) {
    lines.push(read.kind === "mail" ? `${read.message.subject} ${read.number ?? "-"}` : `${read.reason} ${read.path.slice(folder.length)}`);
  }
  return lines;
}

describe("paths", () => {
  it("reads one mail, a mailbox by its content, and a folder with a bad file in the middle", async () => {
    await writeFile(join(folder, "a.eml"), MAIL);
    await writeFile(join(folder, "Inbox"), MBOX);
    await writeFile(join(folder, "b.eml"), "");
    await writeFile(join(folder, "c.mbox"), MBOX);
    await writeFile(join(folder, "d.eml"), "%PDF-1.7");
    await writeFile(join(folder, "notes.txt"), "not looked at");
    expect(await linesOf(join(folder, "a.eml"))).toEqual(["one -"]);
    expect(await linesOf(join(folder, "Inbox"))).toEqual(["one 1", "two 2"]);
    expect(await linesOf(folder)).toEqual(["one -", "empty /b.eml", "one 1", "two 2", "notMail /d.eml"]);
    expect(await linesOf(join(folder, "notes.txt"))).toEqual(["notMail /notes.txt"]);
  });
  it("reads the folder that Apple Mail exports, without the files macOS adds", async () => {
    const exported = await mkdtemp(join(folder, "Inbox.mbox-"));
    await writeFile(join(exported, "mbox"), MBOX);
    await writeFile(join(exported, "._copy.eml"), "Mac OS X");
    await writeFile(join(exported, "table_of_contents"), "x");
    expect(await linesOf(exported)).toEqual(["one 1", "two 2"]);
  });
  it("says when a path is missing or a folder has no mail", async () => {
    expect(await linesOf(join(folder, "missing.eml"))).toEqual(["noSuchFile /missing.eml"]);
    const empty = await mkdtemp(join(folder, "empty-"));
    expect((await linesOf(empty)).map((line) => line.split(" ")[0])).toEqual(["noMailInFolder"]);
  });
  it("tells how far it is, up to the end", async () => {
    const seen: [number, number][] = [];
    for await (const read of readMailPath(join(folder, "c.mbox"), (done, total) => seen.push([done, total])))
      expect(read.kind).toBe("mail");
    expect(seen.at(-1)).toEqual([MBOX.length, MBOX.length]);
  });
});
