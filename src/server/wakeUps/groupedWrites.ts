/** Many small writes that come at once share one transaction: while one runs, the next gathers. */
import { StoreProblem } from "../store/storeProblem.ts";

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** More would make one transaction long, not the whole faster. */
const MOST_TOGETHER = 500;

/** `write` answers one result for each item, in order. An item that the database refuses does not take the others with it. */
export function groupedWrites<Item, Result>(
  write: (items: readonly Item[]) => Promise<readonly Result[]>,
): (item: Item) => Promise<Result> {
  const queue: Waiting<Item, Result>[] = [];
  let isRunning = false;

  async function writeTogether(group: readonly Waiting<Item, Result>[]): Promise<void> {
    const results = await write(group.map(({ item }) => item));
    group.forEach(({ resolve, reject }, index) => {
      const result = results[index];
      if (result === undefined) reject(new Error("a grouped write answered fewer results than items"));
      else resolve(result);
    });
  }

  async function run(): Promise<void> {
    isRunning = true;
    while (queue.length > 0) {
      const group = queue.splice(0, MOST_TOGETHER);
      try {
        await writeTogether(group);
      } catch (error) {
        // A database that is away is away for each of them; anything else may be one item's fault.
        const oneByOne = !(error instanceof StoreProblem && error.passes) && group.length > 1;
        if (!oneByOne) for (const { reject } of group) reject(error);
        else for (const one of group) await writeTogether([one]).catch(one.reject);
      }
    }
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      queue.push({ item, resolve, reject });
      if (!isRunning) void run();
    });
}
