import { execFile } from "node:child_process";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../../src/hosts/cli/cli.ts");
const SAMPLES = join(import.meta.dirname, "../../../assets/samples");
const sample = (name: string): string => join(SAMPLES, `${name}.mbox`);
const asVivian = ["--me", "vivian.kuo@harborline.example", "--zone", "Asia/Taipei", "--now", "2026-11-21T09:00+08:00"];

interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

function draft(...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, "draft", ...args], { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (error, out, err) => {
      resolve({ status: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

describe("followthrough draft --kind", () => {
  it("writes the kind asked for, with what the thread cannot tell left open", async () => {
    const { status, out } = await draft(sample("en-claim-credit-note"), "--kind", "apology", ...asVivian);
    expect(status).toBe(0);
    expect(out).toContain("Please accept our sincere apologies");
    expect(out).toMatch(/What happened: “[^”]*64 of 800 pans/);
    expect(out).toContain("Cause: [please fill in]");
  });

  it("takes the kind with or without hyphens and capitals", async () => {
    const outs = await Promise.all(
      ["thanks-and-minutes", "thanksAndMinutes"].map((kind) => draft(sample("ru-vstrecha-itogi"), "--kind", kind, ...asVivian)),
    );
    expect(outs[0]?.out).toContain("Спасибо, что уделили нам время.");
    expect(outs[1]?.out).toBe(outs[0]?.out);
  });

  it("a wrong kind is wrong usage and lists the kinds", async () => {
    const { status, out, err } = await draft(sample("en-claim-credit-note"), "--kind", "poem");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("proposed, summary, thanks-and-minutes, pending-answers, reminder, weekly-progress, delivery, after-delivery");
  });

  it("proposed: writes what the thread calls for and says why on standard error", async () => {
    const { out, err } = await draft(sample("ja-kisen-minato"), "--kind", "proposed", ...asVivian);
    expect(err).toContain("Delivery details: A delivery is near.\n");
    expect(out).toContain("・納品日：2026年11月25日（水）");
  });

  it("without a kind it is the summary, as ever", async () => {
    const [plain, named] = await Promise.all([
      draft(sample("en-call-minutes-lids"), ...asVivian),
      draft(sample("en-call-minutes-lids"), "--kind", "summary", ...asVivian),
    ]);
    expect(plain.out).toBe(named.out);
  });
});

describe("followthrough draft --and-in", () => {
  it("puts a second language below the first", async () => {
    const { status, out } = await draft(sample("ja-kisen-minato"), "--language", "zh-Hant", "--and-in", "ja", ...asVivian);
    expect(status).toBe(0);
    expect(out.indexOf("我方待辦事項")).toBeGreaterThan(0);
    expect(out.indexOf("以下は日本語版です。")).toBeGreaterThan(out.indexOf("我方待辦事項"));
    expect(out.indexOf("【当方にて対応する事項】")).toBeGreaterThan(out.indexOf("以下は日本語版です。"));
  });

  it("a reply to open in a mail program holds both", async () => {
    const { out } = await draft(sample("ja-kisen-minato"), "--and-in", "en", "--format", "html", ...asVivian);
    expect(out).toContain('<div lang="ja">');
    expect(out).toContain('<div lang="en">');
  });
});
