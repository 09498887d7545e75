/** The packs as users have them; with --tables after the stage's name without the learned weights, to see what these add. */
import process from "node:process";
import { packsWithWeights } from "../../src/languages/actWeights.ts";
import { packs as tables } from "../../src/languages/index.ts";

export const packs = process.argv.includes("--tables") ? tables : await packsWithWeights();
