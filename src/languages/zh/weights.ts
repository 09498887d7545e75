/** All that is learned of the language, loaded together. */
export { actWeights } from "./actWeights.ts";
export { closingWeights } from "./closingWeights.ts";
export { decisionWeights } from "./decisionWeights.ts";
export { dropWeights } from "./dropWeights.ts";
export { dueWeights } from "./dueWeights.ts";
export { itemWeights } from "./itemWeights.ts";
export { joinWeights } from "./joinWeights.ts";
export { openWeights } from "./openWeights.ts";
