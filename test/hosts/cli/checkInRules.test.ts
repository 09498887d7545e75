import { instant } from "../../../src/engine/brands.ts";
import type { CheckInKind } from "../../../src/engine/nudge/checkIns.ts";
import { checkInRule } from "../../../src/hosts/cli/checkInRules.ts";
import { contextOn, madeOrder, readOrders } from "../../engine/progress/madeOrders.ts";

const DAY = "2026-09-25";

function ruleOf(kind: CheckInKind, subject: string, ...lines: readonly string[]) {
  const [reading] = readOrders([madeOrder(subject, ...lines)]);
  if (reading === undefined) throw new Error("no thread");
  return checkInRule(kind, reading, instant(Date.parse(`${DAY}T00:00:00Z`)), contextOn(DAY))?.checkIn ?? null;
}

describe("nudges --check-in", () => {
  const report = "s: 2026-09-15: The deposit arrived today. Materials are complete. Production has started.";
  it("counts the weeks from the last report on the order (S004-1)", () => {
    expect(ruleOf("progress", "PO 7701", report)).toMatchObject({ kind: "progress", anchor: "2026-09-15", everyDays: 7 });
  });
  it("counts after-sales questions from the delivery (S002-6)", () => {
    const arrived = "b: 2026-09-21: The goods arrived yesterday.";
    expect(ruleOf("afterDelivery", "PO 7701", report, arrived)).toMatchObject({ anchor: "2026-09-20", afterDays: [30, 90, 180] });
    expect(ruleOf("progress", "PO 7701", report, arrived)).toBeNull();
  });
  it("leaves out what is no order", () => {
    expect(ruleOf("progress", "Lunch", "b: 2026-09-15: Shall we have lunch on Friday?")).toBeNull();
    expect(ruleOf("afterDelivery", "PO 7701", report)).toBeNull();
  });
});
