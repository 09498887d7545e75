/** Signs of something owed beside something said, for more than one learned question. */
import type { DeedName } from "./deedTables.ts";

const STEPS = [0.1, 0.2, 0.3, 0.45, 0.65];

/** Likeness in few steps: 0, then 1 to 6. */
export function likenessStep(like: number): number {
  return like <= 0 ? 0 : 1 + STEPS.filter((edge) => like >= edge).length;
}

/** Which deeds are owed and which are told, each with each; `alike`: in steps. */
export function deedSigns(owed: ReadonlySet<DeedName>, told: ReadonlySet<DeedName>, alike: number): readonly string[] {
  let shared = 0;
  const signs: string[] = [];
  for (const deed of owed) {
    if (told.has(deed)) shared += 1;
    for (const other of told) signs.push(`${deed} then ${other}`);
  }
  const has = owed.size === 0 ? "none owed" : told.size === 0 ? "none told" : `${Math.min(3, shared)}`;
  return [`deeds ${has}`, `deeds ${has} like ${alike}`, ...signs];
}
