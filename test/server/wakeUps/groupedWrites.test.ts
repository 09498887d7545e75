import { StoreProblem } from "../../../src/server/store/storeProblem.ts";
import { groupedWrites } from "../../../src/server/wakeUps/groupedWrites.ts";

describe("writes that come at once", () => {
  it("share one transaction while another runs, and each gets its own answer", async () => {
    const groups: number[][] = [];
    const write = groupedWrites(async (items: readonly number[]) => {
      groups.push([...items]);
      await Promise.resolve();
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([1, 2, 3, 4].map(write))).toEqual([2, 4, 6, 8]);
    expect(groups).toEqual([[1], [2, 3, 4]]);
    expect(await write(5)).toBe(10);
  });

  it("one that is refused does not take the others with it", async () => {
    const write = groupedWrites((items: readonly number[]) =>
      items.includes(3) ? Promise.reject(new Error("refused")) : Promise.resolve(items.map(String)),
    );
    const results = await Promise.allSettled([1, 2, 3, 4].map(write));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled", "rejected", "fulfilled"]);
  });

  it("a database that is away is asked once for all of them", async () => {
    let asked = 0;
    const write = groupedWrites((items: readonly number[]) => {
      asked += 1;
      return items.length > 1 ? Promise.reject(new StoreProblem("away", "away")) : Promise.resolve(items);
    });
    const results = await Promise.allSettled([1, 2, 3].map(write));
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "rejected"]);
    expect(asked).toBe(2);
  });
});
