import type { Card } from "../../gmail/cards/cardTypes.ts";
import type { Navigation } from "./addonAnswer.ts";

/** Cards on top of each other, the one in sight last. */
export type CardStack = readonly Card[];

function step(stack: CardStack, navigation: Navigation): CardStack {
  switch (navigation.kind) {
    case "push":
      return [...stack, navigation.card];
    case "update":
      return [...stack.slice(0, -1), navigation.card];
    case "pop":
      return stack.length > 1 ? stack.slice(0, -1) : stack;
    case "popToRoot":
      return stack.slice(0, 1);
    case "popToCard": {
      const place = stack.findLastIndex(({ name }) => name === navigation.name);
      return place === -1 ? stack : stack.slice(0, place + 1);
    }
  }
}

/** What Gmail's side panel shows after these navigations, taken in order. */
export const navigate = (stack: CardStack, navigations: readonly Navigation[]): CardStack => navigations.reduce(step, stack);
