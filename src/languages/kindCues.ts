/** Cues for the kinds of follow-up, loaded when a kind is first proposed or written. Apart from index.ts, which is loaded whole. */
import type { KindCues } from "../engine/summary/kinds/kindCues.ts";

/** The cues of every language that is read. */
export async function loadKindCues(): Promise<readonly KindCues[]> {
  const modules = await Promise.all([
    import("./en/kindCues.ts"),
    import("./zh/kindCues.ts"),
    import("./ja/kindCues.ts"),
    import("./ru/kindCues.ts"),
  ]);
  return modules.map(({ kindCues }) => kindCues);
}
