import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readEml } from "../../../src/hosts/files/readEml.ts";

const MAIL = join(import.meta.dirname, "../../mail/cli");
const CLI = join(import.meta.dirname, "../../../src/hosts/cli/cli.ts");
const inbox = join(MAIL, "inbox.mbox");
const file = (name: string): string => join(MAIL, name);

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function cli(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

const lines = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

describe("followthrough read", () => {
  it("prints every thread with both sides' to-dos, the sentence behind each and what is not given", async () => {
    const { status, out, err } = await cli(
      "read",
      inbox,
      "--now",
      "2026-11-21",
      "--zone",
      "Europe/Berlin",
      "--me",
      "anna@nordlicht.example.com",
    );
    expect(err).toBe("");
    expect(status).toBe(0);
    expect(out).toContain("Gear housing, sample lot\n2 messages, Mon 2026-11-16 to Tue 2026-11-17\n");
    expect(out).toContain("Your side owes (");
    expect(out).toMatch(/due: by Fri 2026-11-20 \(overdue\)/);
    expect(out).toContain("“I will send the revised drawing by Friday.” — Anna Weber, Tue 2026-11-17");
    expect(out).toMatch(/Their side owes[\s\S]*Please confirm the hardness class/);
    expect(out).toContain("検査成績書");
    expect(out).not.toContain("Save 20 %");
  });

  it("--json prints one object per thread whose quotes are exact slices", async () => {
    const { status, out, err } = await cli("read", inbox, "--json");
    expect([status, err]).toEqual([0, ""]);
    const threads = lines(out);
    expect(threads).toHaveLength(3);
    for (const thread of threads) expectExactQuotes(thread);
  });

  it("takes the newest message's recipient for me, and says so", async () => {
    const { err } = await cli("read", file("kensa.eml"));
    expect(err).toBe("Read as anna@nordlicht.example.com (another: --me ADDRESS).\n");
  });

  it("doubts a --me that no mail names", async () => {
    const { status, err } = await cli("read", file("kensa.eml"), "--me", "ana@nordlicht.example.com");
    expect(status).toBe(0);
    expect(err).toBe("ana@nordlicht.example.com is in no From, To or Cc of this mail: is it spelt right?\n");
  });

  it("names each file it cannot read in one line and reads the others", async () => {
    const { status, out, err } = await cli(
      "read",
      file("not-a-mail.eml"),
      file("empty.eml"),
      "/nowhere/at-all.eml",
      file("gear.eml"),
      "--me",
      "anna@nordlicht.example.com",
    );
    expect(status).toBe(1);
    expect(err.trim().split("\n")).toEqual([
      `${file("not-a-mail.eml")}: not a mail: it has no mail header`,
      `${file("empty.eml")}: the file is empty`,
      "/nowhere/at-all.eml: no such file or folder",
    ]);
    expect(out).toContain("Gear housing, sample lot");
  });

  it("lets no mail steer the terminal", async () => {
    const { out } = await cli("read", file("hostile.eml"), "--me", "anna@nordlicht.example.com");
    expect(out).toContain("Invoice");
    expect(out).not.toMatch(/[^\n\P{Cc}]|[\u202a-\u202e]/u);
  });
});

describe("followthrough draft", () => {
  it("writes to the other side in their language", async () => {
    const { status, out } = await cli("draft", file("kensa.eml"));
    expect(status).toBe(0);
    expect(out.split("\n").slice(0, 2)).toEqual(["みなみ精工株式会社", "山田様"]);
    expect(out).toContain("期限：2026年11月27日（金）まで");
  });

  it("answers the newest thread in which a person wrote, not the newsletter after it", async () => {
    const { out } = await cli("draft", inbox);
    expect(out).toContain("検査成績書を11月27日までにお送りください");
  });

  it("--language writes another language and quotes their words untranslated", async () => {
    const { out } = await cli("draft", file("kensa.eml"), "--language", "en");
    expect(out).toContain("“検査成績書を11月27日までにお送りください” – by Friday, November 27, 2026");
  });

  it("--format html has inline styles and nothing to load", async () => {
    const { out } = await cli("draft", file("hostile.eml"), "--format", "html", "--me", "anna@nordlicht.example.com");
    expect(out).toMatch(/^<div lang="en">/);
    expect(out).not.toMatch(/<script|<b>now|<style|<link|src=|http/);
  });

  it("--format eml --out writes a reply that threads, says Re once and is not addressed to me", async () => {
    const folder = await mkdtemp(join(tmpdir(), "followthrough-"));
    try {
      const target = join(folder, "reply.eml");
      const { status, out } = await cli(
        "draft",
        file("gear.eml"),
        "--me",
        "anna@nordlicht.example.com",
        "--format",
        "eml",
        "--out",
        target,
      );
      expect([status, out]).toEqual([0, ""]);
      const bytes = await readFile(target);
      const read = await readEml(bytes);
      if (read.kind !== "mail") throw new Error(read.reason);
      expect(read.message).toMatchObject({
        subject: "Re: Gear housing, sample lot",
        from: { address: "anna@nordlicht.example.com" },
        to: [{ name: "Emily Fraser", address: "emily@fraser-tools.example.org" }],
        cc: [],
      });
      expect(read.message.answers).toContain("gear-1@fraser-tools.example.org");
      expect(read.message.answers.at(-1)).toBe("gear-2@nordlicht.example.com");
      expect(read.text).toContain("Dear Ms. Fraser,");
      expect(read.html).toContain("<p style=");
      expect(bytes.toString("latin1")).toMatch(/^X-Unsent: 1\r$/m);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("fails on a file without mail", async () => {
    expect(await cli("draft", file("empty.eml"))).toEqual({ status: 1, out: "", err: `${file("empty.eml")}: the file is empty\n` });
  });
});

describe("followthrough nudges", () => {
  it("lists who is waited for, since when, and when a nudge is due on both clocks", async () => {
    const { status, out } = await cli(
      "nudges",
      inbox,
      "--me",
      "anna@nordlicht.example.com",
      "--zone",
      "Europe/Berlin",
      "--now",
      "2026-11-18",
    );
    expect(status).toBe(0);
    expect(out).toContain("waits for Emily Fraser <emily@fraser-tools.example.org> since 2026-11-17 10:30 +01:00");
    expect(out).toContain("3 working days of theirs without an answer after Tue 2026-11-17");
    expect(out).toContain("1 thread of 3 waiting for an answer.");
  });

  it("--json gives the same for programs", async () => {
    const { out } = await cli(
      "nudges",
      inbox,
      "--me",
      "anna@nordlicht.example.com",
      "--zone",
      "Europe/Berlin",
      "--now",
      "2026-11-30",
      "--json",
    );
    expect(lines(out)).toMatchObject([
      { subject: "Gear housing, sample lot", isDue: true, waitingFor: { address: "emily@fraser-tools.example.org" } },
    ]);
  });
});

describe("followthrough", () => {
  it("teaches with examples", async () => {
    const { status, out } = await cli("--help");
    expect(status).toBe(0);
    expect(out).toContain("followthrough draft offer.eml --format eml --out reply.eml");
  });

  it.each([
    ["an unknown command", ["reed"], "unknown command 'reed'"],
    ["no file", ["read"], "missing required argument 'file'"],
    ["an unknown option", ["read", "x.eml", "--tell"], "unknown option '--tell'"],
    ["an impossible moment", ["read", "x.eml", "--now", "2026-13-45"], "It must be an ISO date"],
    ["a day that the month does not have", ["read", "x.eml", "--now", "2026-02-31"], "It must be an ISO date"],
    ["an unknown zone", ["read", "x.eml", "--zone", "Mars/Base"], "It must be an IANA time zone"],
    ["an unknown language", ["draft", "x.eml", "--language", "tlh"], "It must be one of en, zh-Hant, zh-Hans, ja, ru."],
    ["no address", ["read", "x.eml", "--me", "anna"], "It must be a mail address"],
  ])("answers %s with one clear line and status 2", async (_, args, message) => {
    const { status, err, out } = await cli(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(message);
  });
});

function expectExactQuotes(thread: unknown): void {
  const texts =
    isRecord(thread) && Array.isArray(thread.messages) ? thread.messages.map((message) => (isRecord(message) ? message.text : "")) : [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isRecord(value)) return;
    if (typeof value.quote === "string") {
      const text = texts[Number(value.message)];
      expect(typeof text === "string" ? text.slice(Number(value.start), Number(value.end)) : null).toBe(value.quote);
    }
    Object.values(value).forEach(walk);
  };
  expect(texts.length).toBeGreaterThan(0);
  walk(thread);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
