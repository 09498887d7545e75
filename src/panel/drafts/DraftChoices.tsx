import { useId } from "react";
import { LOCALES } from "../../engine/locales.ts";
import { DRAFT_KINDS } from "../../engine/summary/kinds/draftKind.ts";
import type { Locale, ThreadReading } from "../../engine/types.ts";
import { fill, usePanelWords } from "../panelWords.ts";
import { useDraftControls } from "./draftControls.ts";
import { type DraftScreenWords, type DraftWishes, INSERTS, type WrittenDraft } from "./draftPort.ts";
import { useDraftStyles } from "./draftStyles.ts";
import type { WishChange } from "./draftWishes.ts";

const NONE = "none";

/** What kind of mail, in which language or two, and what of it goes into the mail. */
export function DraftChoices(props: {
  /** null: the first draft is being written. */
  readonly written: WrittenDraft | null;
  readonly reading: ThreadReading;
  readonly locale: Locale;
  readonly wishes: DraftWishes;
  readonly words: DraftScreenWords;
  readonly onLocaleChange: (locale: Locale) => void;
  readonly onChange: (change: WishChange) => void;
}) {
  const { written, reading, locale, wishes, onChange } = props;
  const { texts, kinds } = props.words;
  const styles = useDraftStyles();
  const panelWords = usePanelWords();
  const { Select, LanguageSelect, languageName } = useDraftControls();
  const id = useId();
  const second = wishes.second === locale ? null : wishes.second;
  const nameOf = (inserts: DraftWishes["inserts"]): string => {
    if (inserts === "both" || second === null) return texts.both;
    return fill(texts.only, { language: languageName(inserts === "first" ? locale : second) });
  };
  return (
    <>
      {written !== null && (
        <div className={styles.field}>
          <label className={styles.small} htmlFor={`${id} kind`}>
            {texts.kind}
          </label>
          <Select
            id={`${id} kind`}
            className={styles.control}
            value={wishes.kind ?? written.proposed.kind}
            onChange={(_, data) => {
              const chosen = DRAFT_KINDS.find((kind) => kind === data.value);
              if (chosen !== undefined) onChange({ kind: "kindChosen", chosen });
            }}
          >
            {written.kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kind === written.proposed.kind ? fill(texts.proposedKind, { kind: kinds.names[kind] }) : kinds.names[kind]}
              </option>
            ))}
          </Select>
          <Why written={written} reading={reading} words={props.words} />
        </div>
      )}
      <div className={styles.field}>
        <LanguageSelect label={panelWords.texts.draft.language} value={locale} onChange={props.onLocaleChange} />
        <Select
          aria-label={texts.second}
          className={styles.control}
          value={second ?? NONE}
          onChange={(_, data) => onChange({ kind: "secondChosen", locale: LOCALES.find((one) => one === data.value) ?? null })}
        >
          <option value={NONE}>{texts.noSecond}</option>
          {LOCALES.filter((one) => one !== locale).map((one) => (
            <option key={one} value={one} lang={one}>
              + {languageName(one)}
            </option>
          ))}
        </Select>
        {second !== null && (
          <Select
            aria-label={texts.inserts}
            className={styles.control}
            value={wishes.inserts}
            onChange={(_, data) => onChange({ kind: "insertsChosen", inserts: INSERTS.find((one) => one === data.value) ?? "both" })}
          >
            {INSERTS.map((inserts) => (
              <option key={inserts} value={inserts}>
                {nameOf(inserts)}
              </option>
            ))}
          </Select>
        )}
      </div>
    </>
  );
}

/** Why the kind is proposed, with the sentence of the thread that shows it. */
function Why({
  written,
  reading,
  words,
}: {
  readonly written: WrittenDraft;
  readonly reading: ThreadReading;
  readonly words: DraftScreenWords;
}) {
  const styles = useDraftStyles();
  const { faceOf } = useDraftControls();
  const { proposed } = written;
  const { texts, kinds } = words;
  const evidence = proposed.evidence.at(-1);
  const language = reading.thread.messages.find(({ id }) => id === evidence?.span.message)?.locale;
  return (
    <p className={styles.small}>
      {fill(texts.proposed, { kind: kinds.names[proposed.kind], reason: kinds.reasons[proposed.reason] })}
      {evidence !== undefined && (
        <>
          {" "}
          <q {...(language === undefined ? {} : { lang: language, style: { fontFamily: faceOf(language) } })}>{evidence.quote}</q>
        </>
      )}
    </p>
  );
}
