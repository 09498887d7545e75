/** Judges a card before Google does: Google shows nothing, or less, and says nothing. */
import { type Check, list, membersOf, numberWithin, object, oneMember, oneOf, type Report, text, yesOrNo } from "./cardChecks.ts";
import { cardLimits } from "./cardLimits.ts";
import { ACTION_PATH, cardActions, isCardAction } from "./cards/cardActions.ts";
import { type Card, knownIcons } from "./cards/cardTypes.ts";
import { plainFaults, rawFaults, richFaults } from "./cardTextFaults.ts";

export interface CardSurroundings {
  /** Address of the server without a slash at its end. */
  readonly baseUrl: string;
  /** As in the deployment: links outside of these are not shown. */
  readonly openLinkUrlPrefixes: readonly string[];
}

const MS_PER_DAY = 86_400_000;
const WIDEST_MS = 8.64e15;

const rich = (most: number): Check => text(1, most, richFaults);
const plain = (most: number): Check => text(1, most, plainFaults);
const name = text(1, cardLimits.name, rawFaults);
const isLocal = (url: string): boolean => /^http:\/\/localhost(?::\d+)?(?:\/|$)/.test(url);

function urlFaults(url: string, { baseUrl }: CardSurroundings): readonly string[] {
  if (!URL.canParse(url)) return ["is no address"];
  return url.startsWith("https://") || (isLocal(url) && isLocal(baseUrl)) ? [] : ["is not https"];
}

const listOf = (value: unknown, member: string): readonly unknown[] => {
  const found = membersOf(value)?.[member];
  return Array.isArray(found) ? found : [];
};
const textOf = (value: unknown, member: string): string | null => {
  const found = membersOf(value)?.[member];
  return typeof found === "string" ? found : null;
};

/** The call must be in our table, with exactly its parameters. */
function callFaults(value: unknown, path: string, report: Report, { baseUrl }: CardSurroundings): void {
  const address = textOf(value, "function") ?? "";
  const start = `${baseUrl}${ACTION_PATH}`;
  const called = address.slice(start.length);
  if (!address.startsWith(start) || !isCardAction(called)) {
    report(`${path}.function`, "is no action of ours");
    return;
  }
  const wanted: readonly string[] = cardActions[called];
  const given = listOf(value, "parameters").map((parameter) => textOf(parameter, "key") ?? "");
  for (const key of wanted) if (!given.includes(key)) report(`${path}.parameters`, `lacks ${key}`);
  for (const key of given) if (!wanted.includes(key)) report(`${path}.parameters`, `${key} is none of ${called}`);
  if (new Set(given).size < given.length) report(`${path}.parameters`, "names one parameter twice");
}

function selectionFaults(value: unknown, path: string, report: Report): void {
  const items = listOf(value, "items");
  const values = items.map((item) => textOf(item, "value"));
  if (new Set(values).size < values.length) report(`${path}.items`, "hold one value twice");
  const type = textOf(value, "type");
  const selected = items.filter((item) => membersOf(item)?.selected === true).length;
  if ((type === "DROPDOWN" || type === "RADIO_BUTTON") && selected > 1)
    report(`${path}.items`, `select ${selected} where one can be chosen`);
}

function pickerFaults(value: unknown, path: string, report: Report): void {
  const written = textOf(value, "valueMsEpoch");
  if (written === null) return;
  const ms = Number(written);
  if (!/^-?\d{1,16}$/.test(written) || Math.abs(ms) > WIDEST_MS) report(`${path}.valueMsEpoch`, "is no moment in milliseconds");
  else if (textOf(value, "type") === "DATE_ONLY" && ms % MS_PER_DAY !== 0) report(`${path}.valueMsEpoch`, "is not midnight in UTC");
}

function sectionFaults(value: unknown, path: string, report: Report): void {
  const section = membersOf(value);
  const visible = section?.uncollapsibleWidgetsCount;
  if (typeof visible !== "number") return;
  if (section?.collapsible !== true) report(`${path}.uncollapsibleWidgetsCount`, "counts in a section that does not fold");
  else if (visible >= listOf(value, "widgets").length) report(`${path}.uncollapsibleWidgetsCount`, "leaves nothing to fold");
}

/** Names under which the form of the card sends its values. */
function inputNames(widget: unknown): readonly string[] {
  const members = membersOf(widget);
  const inputs = [members?.selectionInput, members?.dateTimePicker, membersOf(members?.decoratedText)?.switchControl];
  return inputs.flatMap((input) => textOf(input, "name") ?? []);
}

function wholeCardFaults(card: unknown, path: string, report: Report): void {
  const widgets = listOf(card, "sections").flatMap((section) => listOf(section, "widgets"));
  if (widgets.length > cardLimits.widgets) report(`${path}sections`, `hold ${widgets.length} widgets, more than ${cardLimits.widgets}`);
  const names = widgets.flatMap(inputNames);
  const twice = names.find((one, place) => names.indexOf(one) < place);
  if (twice !== undefined) report(`${path}sections`, `name two inputs ${twice}`);
}

/** The checks of a card, built once for each server address. */
function cardCheck(surroundings: CardSurroundings): Check {
  const parameter = object({ required: { key: name, value: text(0, cardLimits.parameterValue, rawFaults) } });
  const action = object(
    {
      required: {
        function: text(1, cardLimits.url, (url) => urlFaults(url, surroundings)),
        parameters: list(parameter, 0, cardLimits.parameters),
        loadIndicator: oneOf(["SPINNER", "NONE"]),
      },
      optional: { persistValues: yesOrNo },
    },
    (value, path, report) => callFaults(value, path, report, surroundings),
  );
  const linkFaults = (url: string): readonly string[] => {
    const own = urlFaults(url, surroundings);
    const isAllowed = surroundings.openLinkUrlPrefixes.some((prefix) => url.startsWith(prefix));
    return isAllowed ? own : [...own, "is outside of the allowed prefixes"];
  };
  const openLink = object({
    required: { url: text(1, cardLimits.url, linkFaults) },
    optional: { openAs: oneOf(["FULL_SIZE", "OVERLAY"]), onClose: oneOf(["NOTHING", "RELOAD"]) },
  });
  const onClick = oneMember({ action, openLink });
  const part = numberWithin(0, 1, false);
  const color = object({ required: { red: part, green: part, blue: part } });
  const buttonMembers = { text: plain(cardLimits.buttonText), onClick };
  const button = object({
    required: buttonMembers,
    optional: { color, altText: plain(cardLimits.label), disabled: yesOrNo },
  });
  const footerButton = object({ required: { ...buttonMembers, color }, optional: { altText: plain(cardLimits.label), disabled: yesOrNo } });
  const icon = object({ required: { knownIcon: oneOf(knownIcons) }, optional: { altText: plain(cardLimits.label) } });
  const switchControl = object({
    required: {
      name,
      value: text(1, cardLimits.parameterValue, rawFaults),
      selected: yesOrNo,
      controlType: oneOf(["CHECK_BOX", "SWITCH"]),
      onChangeAction: action,
    },
  });
  const decoratedText = object(
    {
      required: { text: rich(cardLimits.text), wrapText: yesOrNo },
      optional: {
        topLabel: plain(cardLimits.label),
        bottomLabel: plain(cardLimits.label),
        startIcon: icon,
        onClick,
        switchControl,
        button,
      },
    },
    (value, path, report) => {
      const own = membersOf(value);
      if (own?.button !== undefined && own.switchControl !== undefined) report(path, "has both a button and a switch");
    },
  );
  const selectionItem = object({
    required: { text: plain(cardLimits.label), value: text(0, cardLimits.parameterValue, rawFaults), selected: yesOrNo },
  });
  const selectionInput = object(
    {
      required: {
        name,
        label: plain(cardLimits.label),
        type: oneOf(["DROPDOWN", "CHECK_BOX", "RADIO_BUTTON", "SWITCH"]),
        items: list(selectionItem, 1, cardLimits.selectionItems),
      },
      optional: { onChangeAction: action },
    },
    selectionFaults,
  );
  const dateTimePicker = object(
    {
      required: { name, label: plain(cardLimits.label), type: oneOf(["DATE_ONLY", "DATE_AND_TIME", "TIME_ONLY"]) },
      optional: { valueMsEpoch: text(1, 17), timezoneOffsetDate: numberWithin(-1080, 1080, true), onChangeAction: action },
    },
    pickerFaults,
  );
  const widget = oneMember({
    textParagraph: object({ required: { text: rich(cardLimits.text) }, optional: { maxLines: numberWithin(1, 100, true) } }),
    decoratedText,
    buttonList: object({ required: { buttons: list(button, 1, cardLimits.buttons) } }),
    selectionInput,
    dateTimePicker,
    divider: object({}),
  });
  const section = object(
    {
      required: { widgets: list(widget, 1, cardLimits.widgets) },
      optional: {
        header: rich(cardLimits.label),
        collapsible: yesOrNo,
        uncollapsibleWidgetsCount: numberWithin(0, cardLimits.widgets, true),
      },
    },
    sectionFaults,
  );
  return object(
    {
      required: {
        name,
        header: object({ required: { title: plain(cardLimits.title) }, optional: { subtitle: plain(cardLimits.title) } }),
        sections: list(section, 1, cardLimits.sections),
      },
      optional: {
        cardActions: list(object({ required: { actionLabel: plain(cardLimits.buttonText), onClick } }), 1, cardLimits.menuItems),
        fixedFooter: object({ required: { primaryButton: footerButton }, optional: { secondaryButton: footerButton } }),
      },
    },
    wholeCardFaults,
  );
}

/** Everything wrong with a card, one sentence each with its place; empty: Google will show all of it. */
export function validateCard(card: unknown, surroundings: CardSurroundings): readonly string[] {
  const faults: string[] = [];
  cardCheck(surroundings)(card, "", (path, fault) => faults.push(`${path === "" ? "card" : path} ${fault}`));
  return faults;
}

/** True for a card without faults: JSON that came over the wire may be used as one. */
export const isCard = (card: unknown, surroundings: CardSurroundings): card is Card => validateCard(card, surroundings).length === 0;
