/**
 * The part of Google's card schema that this product writes, with the values Google accepts where the schema only says "string".
 * Names and types are held against googleapis: a member that Google does not know does not compile.
 */
import type { chat_v1 } from "googleapis/build/src/apis/chat/v1.js";

type Known<Google, Name> = Name extends keyof Google ? Google[Name] : never;
type Plain = string | number | boolean;
/** Each member must be one of Google's; a plain value must fit what Google declares. */
type Checked<Google, Own> = {
  readonly [Name in keyof Own]: Name extends keyof Google
    ? NonNullable<Own[Name]> extends Plain
      ? NonNullable<Own[Name]> extends Known<Google, Name>
        ? Own[Name]
        : never
      : Own[Name]
    : never;
};
type Narrowed<Google, Own extends Checked<Google, Own>> = Readonly<Own>;

export type ActionParameter = Narrowed<chat_v1.Schema$GoogleAppsCardV1ActionParameter, { key: string; value: string }>;

/** A call of our server. `function` is its full HTTPS address. */
export type Action = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1Action,
  { function: string; parameters: readonly ActionParameter[]; loadIndicator: "SPINNER" | "NONE"; persistValues?: boolean }
>;

export type OpenLink = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1OpenLink,
  { url: string; openAs?: "FULL_SIZE" | "OVERLAY"; onClose?: "NOTHING" | "RELOAD" }
>;

export type OnClick = Narrowed<chat_v1.Schema$GoogleAppsCardV1OnClick, { action: Action } | { openLink: OpenLink }>;

/** Parts from 0 to 1. */
export type Color = Narrowed<chat_v1.Schema$Color, { red: number; green: number; blue: number }>;

export const knownIcons = ["BOOKMARK", "CLOCK", "DESCRIPTION", "EMAIL", "INVITE", "MULTIPLE_PEOPLE", "PERSON", "STAR"] as const;
export type Icon = Narrowed<chat_v1.Schema$GoogleAppsCardV1Icon, { knownIcon: (typeof knownIcons)[number]; altText?: string }>;

export type Button = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1Button,
  { text: string; onClick: OnClick; color?: Color; altText?: string; disabled?: boolean }
>;

export type SwitchControl = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1SwitchControl,
  { name: string; value: string; selected: boolean; controlType: "CHECK_BOX" | "SWITCH"; onChangeAction: Action }
>;

export type DecoratedText = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1DecoratedText,
  {
    text: string;
    /** Cut by Gmail at the end of its one line. */
    topLabel?: string;
    bottomLabel?: string;
    wrapText: boolean;
    startIcon?: Icon;
    onClick?: OnClick;
    switchControl?: SwitchControl;
    button?: Button;
  }
>;

export type TextParagraph = Narrowed<chat_v1.Schema$GoogleAppsCardV1TextParagraph, { text: string; maxLines?: number }>;

export type ButtonList = Narrowed<chat_v1.Schema$GoogleAppsCardV1ButtonList, { buttons: readonly Button[] }>;

export type SelectionItem = Narrowed<chat_v1.Schema$GoogleAppsCardV1SelectionItem, { text: string; value: string; selected: boolean }>;

export type SelectionInput = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1SelectionInput,
  {
    name: string;
    label: string;
    type: "DROPDOWN" | "CHECK_BOX" | "RADIO_BUTTON" | "SWITCH";
    items: readonly SelectionItem[];
    onChangeAction?: Action;
  }
>;

export type DateTimePicker = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1DateTimePicker,
  {
    name: string;
    label: string;
    type: "DATE_ONLY" | "DATE_AND_TIME" | "TIME_ONLY";
    /** Whole milliseconds since 1970 in UTC, as a string of digits. */
    valueMsEpoch?: string;
    /** Minutes east of UTC. */
    timezoneOffsetDate?: number;
    onChangeAction?: Action;
  }
>;

/** An empty object. */
export type Divider = Readonly<Record<string, never>>;

/** Exactly one kind. */
export type Widget =
  | { readonly textParagraph: TextParagraph }
  | { readonly decoratedText: DecoratedText }
  | { readonly buttonList: ButtonList }
  | { readonly selectionInput: SelectionInput }
  | { readonly dateTimePicker: DateTimePicker }
  | { readonly divider: Divider };

export type Section = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1Section,
  { header?: string; widgets: readonly Widget[]; collapsible?: boolean; uncollapsibleWidgetsCount?: number }
>;

export type CardHeader = Narrowed<chat_v1.Schema$GoogleAppsCardV1CardHeader, { title: string; subtitle?: string }>;

export type CardMenuItem = Narrowed<chat_v1.Schema$GoogleAppsCardV1CardAction, { actionLabel: string; onClick: OnClick }>;

export type FixedFooter = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1CardFixedFooter,
  { primaryButton: Button & { readonly color: Color }; secondaryButton?: Button & { readonly color: Color } }
>;

export type Card = Narrowed<
  chat_v1.Schema$GoogleAppsCardV1Card,
  {
    name: string;
    header: CardHeader;
    sections: readonly Section[];
    cardActions?: readonly CardMenuItem[];
    fixedFooter?: FixedFooter;
  }
>;
