/** The dispute about "50-80 days" from its mail file, as a user of the command line sees it. The days were counted apart from the engine. */
import { execFile } from "node:child_process";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../../src/hosts/cli/cli.ts");
const FILE = join(import.meta.dirname, "../../mail/cli/lead-time-dispute.eml");
const WHO = ["--me", "sofia.marino@brightpan.example.com", "--zone", "America/New_York", "--now", "2016-09-02T12:00"];

function run(command: string, ...options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const args = [CLI, command, FILE, ...WHO, ...options];
    execFile(process.execPath, args, { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (_error, out) => resolve(out));
  });
}

let read: string;
beforeAll(async () => {
  read = await run("read");
});

describe("one missing word: fifty to eighty days", () => {
  it.each([
    ["May 15, 2016", "calendar days", "July 4, 2016", "August 3, 2016"],
    ["May 16, 2016", "calendar days", "July 5, 2016", "August 4, 2016"],
    ["May 15, 2016", "working days", "July 22, 2016", "September 2, 2016"],
    ["May 16, 2016", "working days", "July 25, 2016", "September 5, 2016"],
  ])("S004-4 counted from %s in %s it ends between %s and %s", (start, kind, earliest, latest) => {
    const counted = read.split(/(?<=\.) /).filter((sentence) => sentence.includes(start));
    const [last, first] = [
      counted.find((sentence) => sentence.includes("at the latest")),
      counted.find((sentence) => sentence.includes("At the earliest")),
    ];
    const place = kind === "calendar days" ? 0 : 1;
    const days = (sentence: string | undefined): readonly string[] => (sentence?.match(/\w+day, \w+ \d+, 2016/g) ?? []).slice(1);
    expect(days(last)[place]).toContain(latest);
    expect(days(first)[place]).toContain(earliest);
  });

  it("S004-4 the sentence that asks which days are meant is ready", () => {
    expect(read).toContain("means calendar days or working days, and from which day it is counted?");
  });

  it("S004-5 nothing is firm before the day is known on which the count began", () => {
    expect(read).toContain("is not included in the 50-80 days”, please also tell us the day on which the count began.");
  });

  it("S004-6 S004-7 the payment of Friday before Labor Day is set against the vessel of the 9th", () => {
    expect(read).toContain("The payment left on Friday, September 2, 2016");
    expect(read).toContain("the vessel is set for Friday, September 9, 2016");
  });

  it("the draft asks the same, in English and in Chinese", async () => {
    const draft = await run("draft", "--language", "en", "--and-in", "zh-Hans");
    expect(draft).toContain("mean calendar days or working days, and from which day are they counted?");
    expect(draft).toMatch(/自然日还是工作日/);
  });

  it("nothing is asked where there is nothing to check", async () => {
    const plain = join(import.meta.dirname, "../../mail/cli/gear.eml");
    const out = await new Promise<string>((resolve) => {
      execFile(process.execPath, [CLI, "read", plain, "--me", "anna@nordlicht.example.com"], { encoding: "utf8" }, (_error, told) =>
        resolve(told),
      );
    });
    expect(out).not.toContain("Facts to check");
  });
});
