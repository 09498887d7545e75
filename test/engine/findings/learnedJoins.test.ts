import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { bob, readTwoMails } from "./twoMails.ts";

const packs = await packsWithWeights();
const without = packs.map(({ joinWeights: _, ...pack }): LanguagePack => pack);

/** What Bob owes after Ann's mail and his answer: the sentences of each item. */
function owedByBob(asked: string, answered: string, read: readonly LanguagePack[]): readonly (readonly string[])[] {
  const { commitments } = readTwoMails(asked, answered, read);
  return commitments
    .filter(({ owners, status }) => status === "open" && owners.some((owner) => owner.address === bob.address))
    .map(({ evidence }) => evidence.map(({ quote }) => quote));
}

describe("learned joins", () => {
  it.each([
    ["Could you send us the photos of the stand?", "I get the card back on the 24th and forward them at once."],
    ["Could you send us the photos of the stand?", "I'm in the studio on the 24th and will pass them on then."],
  ])("take an answer in other words for the matter it answers: %s", (asked, answered) => {
    expect(owedByBob(asked, answered, without)).toHaveLength(2);
    expect(owedByBob(asked, answered, packs)).toHaveLength(1);
  });

  it.each([
    [
      "Hello Bob,\n\nplease send us the fire certificate for hall 2 by Friday. Please also have the broken lamp over the ramp replaced.\n\nAnn",
      "Hello Ann,\n\nour electrician will change the lamp on Thursday.\n\nBob",
    ],
  ])("leave two matters two: %s", (asked, answered) => {
    expect(owedByBob(asked, answered, packs)).toHaveLength(2);
  });

  it("are not asked where no weights are loaded", () => {
    const asked = "Hello Bob,\n\nplease send the gate list.\n\nAnn";
    expect(owedByBob(asked, "Hello Ann,\n\nthe gate list goes out to you on Monday.\n\nBob", without)).toEqual([
      ["please send the gate list.", "the gate list goes out to you on Monday."],
    ]);
  });
});
