import { makeStyles, tokens } from "@fluentui/react-components";
import type { Commitment } from "../engine/types.ts";
import { type Fact, Facts } from "./Facts.tsx";
import { isHeldBack } from "./itemGroups.ts";
import { usePanelWords } from "./panelWords.ts";
import { useShownReading } from "./shownReading.ts";

const useStyles = makeStyles({
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorNeutralForeground3 },
});

/** The second line of a row: who, by when, how firm. Each in words; colour only repeats them. */
export function CommitmentFacts({ commitment }: { readonly commitment: Commitment }) {
  const styles = useStyles();
  const words = usePanelWords();
  const { changed, facts: beside, reading } = useShownReading();
  const { state } = words.texts;
  const isOpen = commitment.status === "open";
  const isLate = words.isOverdue(commitment.due);
  const nearness = isOpen && !(isLate && isHeldBack(commitment)) ? words.nearness(commitment.due) : null;
  const standing = !isOpen ? state[commitment.status] : commitment.sure ? state[commitment.kind] : state.notSure;
  const facts: (Fact | null)[] = [
    { text: words.people(commitment.owners, reading.me) },
    commitment.due.kind === "none" ? { text: words.due(commitment.due), look: styles.missing } : { text: words.due(commitment.due) },
    nearness === null ? null : isLate ? { text: nearness, look: styles.late } : { text: nearness },
    ...(beside?.standing(commitment.id, standing) ?? [standing]).map((text) => ({ text })),
    changed.has(commitment.id) ? { text: state.changed } : null,
  ];
  return <Facts facts={facts.filter((fact) => fact !== null)} />;
}
