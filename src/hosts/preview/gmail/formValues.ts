/** What the user filled in on a card, and how Google tells it to the add-on. */
import type { Card, Widget } from "../../gmail/cards/cardTypes.ts";

/** `texts`: of check boxes and menus. `day`: milliseconds of that day's midnight in UTC; null: cleared. */
export type FormValue =
  | { readonly kind: "texts"; readonly texts: readonly string[] }
  | { readonly kind: "day"; readonly ms: number | null };
export type FormValues = Readonly<Record<string, FormValue>>;

function firstValue(widget: Widget): readonly (readonly [string, FormValue])[] {
  if ("selectionInput" in widget) {
    const { name, items } = widget.selectionInput;
    return [[name, { kind: "texts", texts: items.filter(({ selected }) => selected).map(({ value }) => value) }]];
  }
  if ("dateTimePicker" in widget) {
    const { name, valueMsEpoch } = widget.dateTimePicker;
    return [[name, { kind: "day", ms: valueMsEpoch === undefined ? null : Number(valueMsEpoch) }]];
  }
  if ("decoratedText" in widget && widget.decoratedText.switchControl !== undefined) {
    const { name, value, selected } = widget.decoratedText.switchControl;
    return [[name, { kind: "texts", texts: selected ? [value] : [] }]];
  }
  return [];
}

/** The values a card comes with. */
export const firstValues = (card: Card): FormValues =>
  Object.fromEntries(card.sections.flatMap(({ widgets }) => widgets.flatMap(firstValue)));

/** As in `commonEventObject.formInputs`: what is not ticked or not filled in is not there. */
export function formInputs(values: FormValues): Readonly<Record<string, unknown>> {
  const filled = Object.entries(values).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    if (value.kind === "day") return value.ms === null ? [] : [[name, { dateInput: { msSinceEpoch: value.ms } }]];
    return value.texts.length === 0 ? [] : [[name, { stringInputs: { value: value.texts } }]];
  });
  return Object.fromEntries(filled);
}

/** "2026-11-28" of a date field as Google counts it; null when the field was cleared. */
export function msOfDay(day: string): number | null {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms;
}

/** The value of a date field. */
export const dayOfMs = (ms: number | null): string => (ms === null ? "" : new Date(ms).toISOString().slice(0, 10));
