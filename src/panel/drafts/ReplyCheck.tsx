import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Instant, Locale, ThreadReading } from "../../engine/types.ts";
import type { MailHost, Problem } from "../mailHost.ts";
import { usePanelWords } from "../panelWords.ts";
import { type DraftControls, DraftControlsProvider } from "./draftControls.ts";
import type { AddedKind, DraftReader, DraftScreenWords, DraftStep } from "./draftPort.ts";
import { useDraftStyles } from "./draftStyles.ts";
import { NextStepMeter } from "./NextStepMeter.tsx";

const useStyles = makeStyles({
  check: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

type Checked =
  | { readonly kind: "notYet" }
  | { readonly kind: "checked"; readonly step: DraftStep }
  | { readonly kind: "problem"; readonly problem: Problem };

/** Looks at the reply that the user is writing, when asked to, and adds the sentence that it lacks. */
export function ReplyCheck(props: {
  readonly controls: DraftControls;
  readonly host: Pick<MailHost, "replyBeingWritten">;
  readonly reader: DraftReader;
  readonly words: DraftScreenWords;
  readonly reading: ThreadReading;
  /** Of the sentences offered. */
  readonly locale: Locale;
  readonly now: () => Instant;
}) {
  const { host, reader, words, reading, locale, now } = props;
  const { Button } = props.controls;
  const styles = useStyles();
  const shared = useDraftStyles();
  const { problems } = usePanelWords().texts;
  const id = useId();
  const [checked, setChecked] = useState<Checked>({ kind: "notYet" });

  async function look(): Promise<Checked> {
    const reply = await host.replyBeingWritten?.();
    if (reply === undefined || reply === null) return { kind: "problem", problem: "mailClientRefused" };
    return { kind: "checked", step: await reader.check(reading, reply, locale, now()) };
  }

  async function add(what: AddedKind): Promise<Checked> {
    const text = checked.kind === "checked" ? checked.step.offers.find((offer) => offer.what === what)?.text : undefined;
    const reply = await host.replyBeingWritten?.();
    if (text === undefined || reply === undefined || reply === null) return { kind: "problem", problem: "mailClientRefused" };
    const outcome = await reply.insert(await reader.sentence(text, locale));
    return outcome.kind === "refused" ? { kind: "problem", problem: outcome.problem } : look();
  }

  const run = (work: Promise<Checked>): void => {
    // Rejects where the code could not be loaded or the mail client broke off.
    void work
      .catch((): Checked => ({ kind: "problem", problem: "mailClientRefused" }))
      .then((next) => {
        setChecked(next);
        requestAnimationFrame(() => {
          // The button of a sentence that was added is gone.
          if (document.activeElement === document.body) document.getElementById(id)?.focus();
        });
      });
  };

  return (
    <DraftControlsProvider value={props.controls}>
      <section className={styles.check} aria-label={words.texts.reply.title}>
        <Button id={id} size="small" onClick={() => run(look())}>
          {words.texts.reply.check}
        </Button>
        <div aria-live="polite" className={shared.field}>
          {checked.kind === "problem" && <p className={shared.small}>{problems[checked.problem]}</p>}
          {checked.kind === "checked" && (
            <NextStepMeter step={checked.step} locale={locale} texts={words.texts.step} onAdd={(what) => run(add(what))} />
          )}
        </div>
      </section>
    </DraftControlsProvider>
  );
}
