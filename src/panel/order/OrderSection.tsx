import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { ProgressPhrases } from "../../engine/progress/progressPhrases.ts";
import { orderName, shownSteps } from "../../engine/progress/progressSheets.ts";
import type { OrderProgress } from "../../engine/progress/progressTypes.ts";
import { copyTable } from "../facts/copyText.ts";
import type { FactsKit } from "../facts/factsKit.ts";
import type { FactsReader } from "../facts/factsPort.ts";
import { fill, usePanelWords } from "../panelWords.ts";
import { smallText } from "../textStyles.ts";
import { FoldedSection } from "./FoldedSection.tsx";
import { orderFileName, pastedTable } from "./orderTable.ts";
import { delayLines } from "./orderWords.ts";
import { StepCards, StepTable } from "./StepRows.tsx";
import { useIsWide } from "./useIsWide.ts";
import { useSaving } from "./useSaving.ts";

const useStyles = makeStyles({
  name: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  delays: {
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    listStyleType: "none",
    ...smallText,
    overflowWrap: "anywhere",
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  told: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ...smallText,
    overflowWrap: "anywhere",
  },
});

/** Where every order of the thread stands, step by step, with the table as a file or to paste. */
export function OrderSection(props: {
  readonly kit: FactsKit;
  readonly orders: readonly OrderProgress[];
  readonly phrases: ProgressPhrases;
  readonly workbook: FactsReader["workbook"];
  /** Writes the weekly progress as a draft. */
  readonly onWeekly: () => void;
  /** null: nudges cannot be set. */
  readonly onRemindWeekly: (() => void) | null;
}) {
  const styles = useStyles();
  const words = usePanelWords();
  const isWide = useIsWide();
  const { kit, orders, phrases } = props;
  const { order: texts, actions } = kit.texts;
  const { Button } = kit.controls;
  const saving = useSaving(kit);
  const steps = orders.flatMap(shownSteps);
  const sum = fill(texts.done, {
    done: words.count(steps.filter(({ state }) => state === "done").length),
    total: words.count(steps.length),
  });

  const download = () =>
    saving.run(async () =>
      saving.save({ name: `${orderFileName(texts.title, orders)}.xlsx`, content: await props.workbook(orders, words.locale) }),
    );
  const copy = () => saving.run(async () => ((await copyTable(pastedTable(orders, phrases))) ? actions.copied : actions.copyRefused));

  return (
    <FoldedSection title={texts.title} sum={sum}>
      {orders.map((order) => (
        <div key={order.key} data-order={order.key}>
          <h3 className={styles.name}>{orderName(order)}</h3>
          {isWide ? (
            <StepTable kit={kit} steps={shownSteps(order)} phrases={phrases} label={orderName(order)} />
          ) : (
            <StepCards kit={kit} steps={shownSteps(order)} phrases={phrases} />
          )}
          {order.delays.length > 0 && (
            <ul className={styles.delays}>
              {delayLines(order, phrases, words).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
      <div className={styles.buttons}>
        <Button size="small" icon={<ArrowDownload16Regular />} disabledFocusable={saving.isBusy} onClick={() => void download()}>
          {texts.download}
        </Button>
        <Button size="small" icon={<Copy16Regular />} disabledFocusable={saving.isBusy} onClick={() => void copy()}>
          {texts.copyTable}
        </Button>
        <Button size="small" onClick={props.onWeekly}>
          {texts.weekly}
        </Button>
        {props.onRemindWeekly !== null && (
          <Button size="small" onClick={props.onRemindWeekly}>
            {texts.remindWeekly}
          </Button>
        )}
      </div>
      <p role="status" className={styles.told}>
        {saving.told}
      </p>
    </FoldedSection>
  );
}
