import { execFile } from "node:child_process";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../../src/hosts/cli/cli.ts");
const MEETING = join(import.meta.dirname, "../../mail/cli/meeting-thanks.eml");
const ASKED = ["--me", "petra@foundry.example", "--zone", "Europe/Berlin", "--now", "2026-11-20T18:00+01:00"];

function read(...options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const args = [CLI, "read", MEETING, ...ASKED, ...options];
    execFile(process.execPath, args, { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (_error, out) => resolve(out));
  });
}

describe("followthrough read, beside the items", () => {
  it("S004-11, S001-5, S000-1 how far both sides agree, what one side assumes, and when the recap is due", async () => {
    const out = await read();
    expect(out).toContain("state: proposed, not yet accepted; asked on Fri 2026-11-20, no answer yet from Petra Voss");
    expect(out).toContain("Assumed by one side only (1)\n  • “I assume that one month will be sufficient for your evaluation.”");
    expect(out).toContain("Timing\n  • The recap of the meeting is due by Saturday, November 21, 2026 16:10");
  });

  it("no timing for those who want none", async () => {
    expect(await read("--no-advice")).not.toContain("Timing");
  });
});
