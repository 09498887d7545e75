import { useId } from "react";
import type { Locale } from "../../engine/types.ts";
import { fill, usePanelWords } from "../panelWords.ts";
import { useDraftControls } from "./draftControls.ts";
import type { DraftField, DraftScreenWords, DraftWishes, OwnWords } from "./draftPort.ts";
import { useDraftStyles } from "./draftStyles.ts";
import { type WishChange, wordsFor } from "./draftWishes.ts";

interface Place {
  readonly key: string;
  readonly label: string;
  readonly hint: string | null;
  readonly isDay: boolean;
  readonly value: OwnWords;
  readonly change: (locale: Locale, text: string) => WishChange;
  readonly takeOut: WishChange | null;
}

function placeOf(field: DraftField, { texts, kinds }: DraftScreenWords, { filled, added }: DraftWishes): Place {
  switch (field.kind) {
    case "slot":
    case "answer":
    case "newDay": {
      const { key } = field;
      const hint = field.state === "optional" ? texts.optional : field.state === "asked" ? texts.asked : null;
      return {
        key,
        label: labelOf(field, texts, kinds.slots),
        hint,
        isDay: field.kind === "newDay" || (field.kind === "slot" && field.isDay),
        value: filled[key] ?? {},
        change: (locale, text) => ({ kind: "filled", key, locale, text }),
        takeOut: null,
      };
    }
    case "added": {
      const { what } = field;
      return {
        key: `added ${what}`,
        label: texts.ownSentence,
        hint: null,
        isDay: false,
        // What is being typed counts before the draft has it.
        value: { ...field.texts, ...added.find((one) => one.what === what)?.words },
        change: (locale, text) => ({ kind: "reworded", what, locale, text }),
        takeOut: { kind: "takenOut", what },
      };
    }
  }
}

function labelOf(
  field: Exclude<DraftField, { readonly kind: "added" }>,
  texts: DraftScreenWords["texts"],
  slots: DraftScreenWords["kinds"]["slots"],
): string {
  if (field.kind === "slot") return slots[field.key];
  return fill(field.kind === "newDay" ? texts.newDay : texts.answer, { point: field.point });
}

/** A field for every place of the draft that is open or that the user filled; one per language shown. */
export function DraftFields(props: {
  readonly fields: readonly DraftField[];
  readonly locales: readonly Locale[];
  readonly words: DraftScreenWords;
  readonly wishes: DraftWishes;
  readonly onChange: (change: WishChange) => void;
}) {
  const styles = useDraftStyles();
  const { plural } = usePanelWords();
  const id = useId();
  const { fields, words } = props;
  if (fields.length === 0) return null;
  const open = fields.filter(({ state }) => state === "open").length;
  return (
    <section aria-labelledby={id} className={styles.field}>
      <h3 id={id} className={styles.heading}>
        {plural(words.texts.toFillIn, open)}
      </h3>
      <ul className={styles.list}>
        {fields.map((field) => {
          const place = placeOf(field, words, props.wishes);
          return <PlaceFields key={place.key} place={place} locales={props.locales} words={words} onChange={props.onChange} />;
        })}
      </ul>
    </section>
  );
}

function PlaceFields(props: {
  readonly place: Place;
  readonly locales: readonly Locale[];
  readonly words: DraftScreenWords;
  readonly onChange: (change: WishChange) => void;
}) {
  const { place, locales, onChange } = props;
  const { Button, Input, Textarea, languageName, faceOf } = useDraftControls();
  const styles = useDraftStyles();
  const id = useId();
  const { texts } = props.words;
  const [first = "en"] = locales;
  return (
    <li className={styles.field} {...(place.takeOut === null ? {} : { "data-added": "" })}>
      {(place.isDay ? [first] : locales).map((locale) => {
        const field = `${id} ${locale}`;
        const label =
          locales.length > 1 && !place.isDay ? fill(texts.fieldIn, { field: place.label, language: languageName(locale) }) : place.label;
        // Words of the other language stand in the draft until this one has its own.
        const placeholder = place.value[locale] === undefined ? (wordsFor(place.value, locale) ?? "") : "";
        return (
          <div key={locale} className={styles.field}>
            <label className={styles.small} htmlFor={field}>
              {label}
              {place.hint !== null && ` · ${place.hint}`}
            </label>
            {place.isDay ? (
              <Input
                id={field}
                className={styles.control}
                input={{ className: styles.control }}
                type="date"
                value={wordsFor(place.value, locale) ?? ""}
                onChange={(_, data) => onChange(place.change("en", data.value))}
              />
            ) : (
              <Textarea
                id={field}
                className={styles.control}
                textarea={{ className: styles.text, lang: locale, style: { fontFamily: faceOf(locale) } }}
                resize="vertical"
                rows={1}
                placeholder={placeholder}
                value={place.value[locale] ?? ""}
                onChange={(_, data) => onChange(place.change(locale, data.value))}
              />
            )}
          </div>
        );
      })}
      {place.takeOut !== null && (
        <div>
          <Button
            size="small"
            onClick={() => {
              if (place.takeOut !== null) onChange(place.takeOut);
            }}
          >
            {texts.takeOut}
          </Button>
        </div>
      )}
    </li>
  );
}
