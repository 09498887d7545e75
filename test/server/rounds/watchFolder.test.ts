import { address, instant } from "../../../src/engine/brands.ts";
import type { RoundSurroundings } from "../../../src/server/rounds/decideDue.ts";
import { watchFolder } from "../../../src/server/rounds/watchFolder.ts";
import { handClock } from "../../../src/server/wakeUps/clock.ts";
import { START } from "./mailsOfTests.ts";
import { roundScene } from "./roundScene.ts";

it("the folder is looked at every two seconds, and a stop ends it though no time passes", async () => {
  const scene = await roundScene([]);
  const account = await scene.store.accounts.signIn(
    { provider: "local", subject: "watched", address: address("me@example.com") },
    scene.time.now,
  );
  const looks: string[] = [];
  const surroundings: RoundSurroundings = {
    ...scene.surroundings,
    openMailbox: async ({ id }) => {
      looks.push(id);
      return { kind: "timeOnly" };
    },
  };
  const clock = handClock(instant(START));
  const errors: unknown[] = [];
  const stop = watchFolder(surroundings, clock, "watched", (error) => errors.push(error));
  const enough = async (count: number): Promise<void> => {
    while (looks.length < count) await clock.advance(2_000);
  };
  await enough(3);
  expect(new Set(looks)).toEqual(new Set([account.id]));
  await stop();
  const atStop = looks.length;
  await clock.advance(10_000);
  expect(looks).toHaveLength(atStop);
  await stop();
  expect(errors).toEqual([]);
});
