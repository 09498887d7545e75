import { createContext, useContext } from "react";
import type { Action, OnClick } from "../../gmail/cards/cardTypes.ts";
import type { FormValue, FormValues } from "./formValues.ts";

/** What the widgets of one card may do. */
export interface CardForm {
  readonly values: FormValues;
  readonly press: (onClick: OnClick) => void;
  /** Fills a field and, where the card wants to know at once, tells it. */
  readonly fill: (name: string, value: FormValue, action: Action | undefined) => void;
  readonly showAll: (count: number) => string;
  readonly showMore: (count: number) => string;
  readonly showLess: string;
}

const CardFormContext = createContext<CardForm | null>(null);
export const CardFormProvider = CardFormContext.Provider;

/** The form of the card around this widget. */
export function useCardForm(): CardForm {
  const form = useContext(CardFormContext);
  if (form === null) throw new Error("cardForm.ts: a widget stands outside of a card");
  return form;
}
