/** The one thing that is left, when no other could be meant. */

/** Null when there is none, or more than one. */
export function onlyOf<Thing>(things: readonly Thing[]): Thing | null {
  return things.length === 1 ? (things[0] ?? null) : null;
}
