/** What the user adds on the command line: a goal, words for open slots, the note that a program helped. */
import { execFile } from "node:child_process";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../../src/hosts/cli/cli.ts");
const FILE = join(import.meta.dirname, "../../mail/cli/lead-time-dispute.eml");

interface Ran {
  readonly out: string;
  readonly errors: string;
  readonly code: number | string | null | undefined;
}
function run(...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const given = [CLI, ...args, "--me", "sofia.marino@brightpan.example.com", "--now", "2016-09-02T12:00"];
    execFile(process.execPath, given, { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (error, out, errors) =>
      resolve({ out, errors, code: error === null ? 0 : error.code }),
    );
  });
}

describe("the user's own choices on the command line", () => {
  it("S003-10 read names the goal and where it comes from", async () => {
    const { out } = await run("read", FILE, "--goal", "pans in the shops by October", "--goal-reached", "no");
    expect(out).toContain("Goal (yours): “pans in the shops by October” – not reached yet");
  });

  it("S003-5 S003-10 S000-10 draft says goal, slots and the program's help in the user's words", async () => {
    const words = [
      "--kind",
      "decline",
      "--language",
      "en",
      "--fill",
      "reason=no shelf space",
      "--fill",
      "alternative=half of it in May",
      "--tells-of-tool",
    ];
    const { out } = await run("draft", FILE, ...words);
    expect(out).toContain("Reason: no shelf space");
    expect(out).toContain("What we could offer instead: half of it in May");
    expect(out).toContain("I used a program to list the points above");
    const recap = await run("draft", FILE, "--language", "en", "--goal", "pans in October", "--goal-reached", "yes");
    expect(recap.out).toContain("Our goal “pans in October” has been reached.");
  });

  it("an unknown slot is refused by name", async () => {
    const { errors, code } = await run("draft", FILE, "--fill", "colour=red");
    expect(code).toBe(2);
    expect(errors).toContain("It must be SLOT=WORDS");
  });
});
