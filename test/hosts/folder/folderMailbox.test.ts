/** A folder of mail files as a mailbox. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { address, instant, threadId, timeZone } from "../../../src/engine/brands.ts";
import { folderMailbox } from "../../../src/hosts/folder/folderMailbox.ts";
import { read } from "../../../src/hosts/localEngine.ts";
import { reminder } from "../../../src/hosts/reminder.ts";
import { eml, HOUR_MS, LI, ME, QUESTION, START } from "../../server/rounds/mailsOfTests.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "followthrough-folder-"));
  writeFileSync(path.join(folder, "1.eml"), eml({ id: "1@nordholz.example", at: START - HOUR_MS, body: QUESTION }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const thread = threadId("1@nordholz.example");
const answer = () =>
  writeFileSync(
    path.join(folder, "2.eml"),
    eml({ id: "2@taipeitools.example", at: START, from: LI, to: ME, answers: "1@nordholz.example", body: "It is attached." }),
  );

describe("a folder", () => {
  it("tells a file that was put into it", async () => {
    const mailbox = folderMailbox(folder, address(ME));
    const first = await mailbox.changesSince(null);
    expect(first.kind).toBe("begun");
    answer();
    const next = await mailbox.changesSince(first.kind === "begun" ? first.cursor : null);
    expect(next).toMatchObject({ kind: "changes", arrived: [{ thread, isMine: false }] });
    expect(await mailbox.changesSince(next.kind === "changes" ? next.cursor : null)).toMatchObject({ arrived: [] });
  });

  it("gives a thread with all of its messages, and its siblings", async () => {
    const mailbox = folderMailbox(folder, address(ME));
    answer();
    writeFileSync(
      path.join(folder, "3.eml"),
      eml({ id: "3@taipeitools.example", at: START, from: LI, to: ME, subject: "Drawing", body: "Here." }),
    );
    const found = await mailbox.fetchThread(thread);
    expect(found.kind === "thread" ? found.raw.messages.length : found).toBe(2);
    const siblings = await mailbox.siblings({ thread, people: [address(LI)], since: instant(START - HOUR_MS), most: 3 });
    expect(siblings.kind === "threads" ? siblings.threads.map(({ messages }) => messages[0]?.subject) : siblings).toEqual(["Drawing"]);
    expect(await mailbox.fetchThread(threadId("unknown"))).toEqual({ kind: "gone" });
  });

  it("takes a reminder as one unsent file that is not read as mail", async () => {
    const mailbox = folderMailbox(folder, address(ME));
    const found = await mailbox.fetchThread(thread);
    if (found.kind !== "thread") throw new Error("no thread");
    const reading = await read(found.raw, address(ME), timeZone("Europe/Berlin"));
    const draft = await reminder(reading, [{ address: address(LI), name: "Li Wen" }], "en", false);
    const reply = { thread, me: reading.me, draft, idempotencyKey: "nudge/1", before: null };
    const [one, two] = [await mailbox.saveReplyDraft(reply), await mailbox.saveReplyDraft(reply)];
    expect(one).toEqual(two);
    const files = readdirSync(path.join(folder, "Drafts"));
    expect(files).toHaveLength(1);
    const written = readFileSync(path.join(folder, "Drafts", files[0] ?? ""), "utf8");
    expect(written).toContain("In-Reply-To: <1@nordholz.example>");
    expect(written).toMatch(/^X-Unsent: 1/m);
    expect(written).toContain(`To: Li Wen <${LI}>`);
    expect(await folderMailbox(folder, address(ME)).fetchThread(thread)).toMatchObject({ raw: { messages: [{}] } });
  });

  it("that went away fails, and forgets nothing", async () => {
    const mailbox = folderMailbox(path.join(folder, "gone"), address(ME));
    expect(await mailbox.changesSince(null)).toEqual({ kind: "failing" });
    expect(await mailbox.fetchThread(thread)).toEqual({ kind: "failing" });
  });
});
