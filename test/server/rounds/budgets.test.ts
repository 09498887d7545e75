/** What an account and the whole server may ask of a provider in a minute. */
import { budgets } from "../../../src/server/rounds/budgets.ts";

describe("a budget", () => {
  it("lets no account take more than its share in any minute, and says how long to wait", () => {
    let now = 0;
    const budget = budgets({ perAccount: 100, perProject: 1_000 }, () => now);
    expect([budget.take("a", 60), budget.take("a", 40), budget.take("a", 1)]).toEqual([0, 0, 60_000]);
    now = 30_000;
    expect(budget.take("a", 1)).toBe(30_000);
    expect(budget.take("b", 100)).toBe(0);
    now = 60_000;
    expect(budget.take("a", 100)).toBe(0);
  });

  it("keeps all accounts together below the project's share", () => {
    const budget = budgets({ perAccount: 100, perProject: 150 }, () => 0);
    expect([budget.take("a", 100), budget.take("b", 100)]).toEqual([0, 60_000]);
  });

  it("gives those who have to wait a moment each, one after the other", () => {
    const budget = budgets({ perAccount: 100, perProject: 1_000 }, () => 0);
    budget.take("a", 100);
    const waits = [budget.laterMs("a", 50), budget.laterMs("a", 50), budget.laterMs("a", 50)];
    expect(waits).toEqual([60_000, 90_000, 120_000]);
  });

  it("survives a clock that is set back", () => {
    let now = 10_000_000;
    const budget = budgets({ perAccount: 100, perProject: 1_000 }, () => now);
    budget.take("a", 100);
    now = 0;
    expect(budget.take("a", 100)).toBe(0);
  });
});
