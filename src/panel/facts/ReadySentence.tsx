import { makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { type ReactNode, useRef, useState } from "react";
import type { Locale } from "../../engine/types.ts";
import { readySentence, smallText } from "../textStyles.ts";
import { copyText, selectText } from "./copyText.ts";
import type { FactsKit } from "./factsKit.ts";

const useStyles = makeStyles({
  label: { ...smallText, color: tokens.colorNeutralForeground2 },
  sentence: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    ...readySentence,
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** A sentence in the language of the draft, with a button that copies it. */
export function ReadySentence(props: {
  readonly kit: FactsKit;
  readonly text: string;
  readonly locale: Locale;
  /** Another button beside the one that copies. */
  readonly beside?: ReactNode;
  /** Puts it into the draft; left out or null: that cannot be done. */
  readonly onAdd?: (() => Promise<void>) | null;
}) {
  const styles = useStyles();
  const { texts, controls } = props.kit;
  const sentence = useRef<HTMLParagraphElement>(null);
  const [told, setTold] = useState("");

  async function copy(): Promise<void> {
    const isCopied = await copyText(props.text);
    if (!isCopied && sentence.current !== null) selectText(sentence.current);
    setTold(isCopied ? texts.actions.copied : texts.actions.copyRefused);
  }

  async function add(run: () => Promise<void>): Promise<void> {
    // The words of the other languages may be out of reach.
    const isAdded = await run().then(
      () => true,
      () => false,
    );
    setTold(isAdded ? texts.actions.added : texts.actions.failed);
  }

  const { onAdd } = props;
  return (
    <div>
      <div className={styles.label}>{texts.facts.ask}</div>
      <p ref={sentence} className={styles.sentence} lang={props.locale}>
        {props.text}
      </p>
      <div className={styles.row}>
        <controls.Button size="small" icon={<Copy16Regular />} onClick={() => void copy()}>
          {texts.actions.copy}
        </controls.Button>
        {onAdd !== undefined && onAdd !== null && (
          <controls.Button size="small" icon={<Add16Regular />} onClick={() => void add(onAdd)}>
            {texts.actions.add}
          </controls.Button>
        )}
        {props.beside}
      </div>
      <div role="status" className={styles.label}>
        {told}
      </div>
    </div>
  );
}
