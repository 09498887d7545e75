import { execFile } from "node:child_process";
import { join } from "node:path";

const CLI = join(import.meta.dirname, "../../../src/hosts/cli/cli.ts");
const MAIL = join(import.meta.dirname, "../../mail/cli");

function read(name: string, ...options: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const args = [CLI, "read", join(MAIL, name), ...options];
    execFile(process.execPath, args, { encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } }, (_error, out) => resolve(out));
  });
}

describe("followthrough read: facts to check", () => {
  it("S004-4 tells both readings of '50-80 days': 3 and 4 August in calendar days, 2 and 5 September in working days", async () => {
    const out = await read("lead-time-dispute.eml", "--me", "sofia.marino@brightpan.example.com", "--zone", "America/New_York");
    expect(out).toContain("Facts to check");
    expect(out).toContain(
      "Counted from Sunday, May 15, 2016, it ends on Wednesday, August 3, 2016 at the latest in calendar days, and on Friday, September 2, 2016 in working days.",
    );
    expect(out).toContain(
      "Counted from Monday, May 16, 2016, it ends on Thursday, August 4, 2016 at the latest in calendar days, and on Monday, September 5, 2016 in working days.",
    );
    expect(out.match(/calendar days or working days, and from which day it is counted\?/g)).toHaveLength(1);
  });

  it("S004-5 asks for the start of the count where preparation is left out of it", async () => {
    const out = await read("lead-time-dispute.eml", "--me", "sofia.marino@brightpan.example.com");
    expect(out).toContain("is not included in the 50-80 days”, please also tell us the day on which the count began.");
  });

  it("S004-7 sets the payment against the vessel's day", async () => {
    const out = await read("lead-time-dispute.eml", "--me", "sofia.marino@brightpan.example.com");
    expect(out).toContain("The payment left on Friday, September 2, 2016");
    expect(out).toContain("the vessel is set for Friday, September 9, 2016");
  });

  it("says nothing of facts where there is nothing to check", async () => {
    expect(await read("gear.eml", "--me", "anna@nordlicht.example.com")).not.toContain("Facts to check");
  });
});
