import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useId, useState } from "react";
import type { Flag, Locale } from "../engine/types.ts";
import { flagId } from "./edits.ts";
import { Facts } from "./Facts.tsx";
import { FlagRow } from "./FlagRow.tsx";
import { bySeriousness, familyOf, flagCounts } from "./flagWords.ts";
import type { PanelReader } from "./panelReader.ts";
import { usePanelWords } from "./panelWords.ts";
import { plainButton } from "./plainButton.ts";
import { useShownReading } from "./shownReading.ts";

const useStyles = makeStyles({
  strip: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  // A date nobody gave is worth knowing, not a warning.
  quiet: { border: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  quietIcon: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightRegular },
  toggle: {
    ...plainButton,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "44px",
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalS}`,
  },
  icon: { marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  chevron: { marginTop: "2px" },
  list: {
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: `0 0 ${tokens.borderRadiusMedium} ${tokens.borderRadiusMedium}`,
  },
});

/** The strip that tells what to look at twice, and opens to both quotes and the sentence that settles it. */
export function FlagList(props: { readonly flags: readonly Flag[]; readonly ask: PanelReader["ask"]; readonly askLocale: Locale }) {
  const styles = useStyles();
  const words = usePanelWords();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const { facts, leftOut, edit } = useShownReading();
  const isHidden = (id: string) => leftOut.has(id);
  const factCounts = facts?.counts(isHidden) ?? [];
  if (props.flags.length === 0 && factCounts.length === 0) return null;
  const row = (flag: Flag) => <FlagRow key={flagId(flag)} flag={flag} ask={props.ask} locale={props.askLocale} />;
  const uncovered = bySeriousness(props.flags).filter((flag) => facts?.covered.has(flagId(flag)) !== true);
  const contradictions = uncovered.filter((flag) => flag.kind === "conflict");
  const isQuiet = factCounts.length === 0 && props.flags.every((flag) => familyOf(flag) === "noDate");
  const Icon = isQuiet ? Info16Regular : Warning16Regular;
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={mergeClasses(styles.strip, isQuiet && styles.quiet)}>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon className={mergeClasses(styles.icon, isQuiet && styles.quietIcon)} aria-hidden />
          <span>
            <Facts facts={[...flagCounts(props.flags, words), ...factCounts].map((text) => ({ text }))} />
          </span>
          <Chevron className={styles.chevron} aria-hidden />
        </button>
      </h2>
      {isOpen && (
        <ul id={listId} className={styles.list}>
          {contradictions.map(row)}
          {facts?.rows(isHidden, (ids) =>
            edit(
              "notAnItem",
              ids.map((item) => ({ kind: "notAnItem", item })),
            ),
          )}
          {uncovered.filter((flag) => flag.kind !== "conflict").map(row)}
        </ul>
      )}
    </section>
  );
}
