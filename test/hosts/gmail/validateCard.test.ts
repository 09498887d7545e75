import { validateCard } from "../../../src/hosts/gmail/validateCard.ts";

const baseUrl = "https://followthrough.example";
const surroundings = { baseUrl, openLinkUrlPrefixes: [`${baseUrl}/`] };

type Json = Record<string, unknown>;
const call = (name: string, parameters: Record<string, unknown>, own: Json = {}): Json => ({
  function: `${baseUrl}/gmail/addon/action/${name}`,
  parameters: Object.entries(parameters).map(([key, value]) => ({ key, value })),
  loadIndicator: "SPINNER",
  ...own,
});
const press = (action: Json): Json => ({ action });
const button = (own: Json = {}): Json => ({ text: "Refresh", onClick: press(call("refresh", { page: "0" })), ...own });
const box = (own: Json = {}): Json => ({
  name: "done-1",
  value: "1",
  selected: false,
  controlType: "CHECK_BOX",
  onChangeAction: call("done", { item: "promise-0-1", page: "0", from: "thread" }),
  ...own,
});
const row = (own: Json = {}): Json => ({ decoratedText: { text: "Send the price list", wrapText: true, switchControl: box(), ...own } });
const menu = (own: Json = {}): Json => ({
  selectionInput: {
    name: "language",
    label: "Language",
    type: "DROPDOWN",
    items: [
      { text: "English", value: "en", selected: true },
      { text: "Русский", value: "ru", selected: false },
    ],
    ...own,
  },
});
const picker = (own: Json = {}): Json => ({
  dateTimePicker: {
    name: "due",
    label: "By when",
    type: "DATE_ONLY",
    valueMsEpoch: "1795824000000",
    onChangeAction: call("date", { item: "promise-0-1", page: "0" }),
    ...own,
  },
});
const footer = (own: Json = {}): Json => ({
  primaryButton: { text: "Draft", color: { red: 0, green: 0, blue: 1 }, onClick: press(call("draft", { locale: "ja" })), ...own },
});
const section = (widgets: readonly unknown[], own: Json = {}): Json => ({ widgets, ...own });
const paragraph = (text: unknown): Json => ({ textParagraph: { text } });
const card = (sections: readonly unknown[], own: Json = {}): Json => ({
  name: "thread",
  header: { title: "Order 4711" },
  sections,
  ...own,
});
const good = card([section([row()], { header: "We owe · 1" }), section([menu(), picker(), { buttonList: { buttons: [button()] } }])], {
  cardActions: [{ actionLabel: "Settings", onClick: press(call("settings", {})) }],
  fixedFooter: footer(),
});

describe("a card that Google shows in full", () => {
  it.each([
    ["the card of a thread", good],
    ["text with tags that cards may have", card([section([paragraph('<b>a</b> &amp; <font color="#5f6368">b<br>c</font>')])])],
    [
      "a link inside of the allowed prefixes",
      card([section([{ buttonList: { buttons: [button({ onClick: { openLink: { url: `${baseUrl}/x` } } })] } }])]),
    ],
    ["a folded section", card([section([row(), paragraph("more")], { collapsible: true, uncollapsibleWidgetsCount: 1 })])],
    ["a divider", card([section([{ divider: {} }])])],
  ])("%s has no fault", (_, shown) => {
    expect(validateCard(shown, surroundings)).toEqual([]);
  });

  it("may call a server on this machine, but only from a card of that server", () => {
    const local = "http://localhost:3000";
    const own = JSON.parse(JSON.stringify(good).replaceAll(baseUrl, local));
    expect(validateCard(own, { baseUrl: local, openLinkUrlPrefixes: [] })).toEqual([]);
    expect(validateCard(own, surroundings)).not.toEqual([]);
  });
});

const inWidget = "sections[0].widgets[0]";
const one = (widget: unknown): Json => card([section([widget])]);
const faults: readonly (readonly [string, unknown, string])[] = [
  ["nothing at all", null, "card is no object"],
  ["no name", { ...good, name: undefined }, "name is missing"],
  ["no header", { ...good, header: undefined }, "header is missing"],
  ["a header without a title", card([section([row()])], { header: { subtitle: "x" } }), "header.title is missing"],
  ["an empty title", card([section([row()])], { header: { title: "" } }), "header.title is empty"],
  ["a misspelt member", card([section([row()])], { fixedfooter: {} }), "fixedfooter is no member of this"],
  ["no section", card([]), "sections has 0 entries, fewer than 1"],
  ["a section without widgets", card([section([])]), "sections[0].widgets has 0 entries, fewer than 1"],
  ["101 sections", card(Array.from({ length: 101 }, () => section([paragraph("x")]))), "sections has 101 entries, more than 100"],
  [
    "61 widgets",
    card([section(Array.from({ length: 30 }, () => paragraph("x"))), section(Array.from({ length: 31 }, () => paragraph("x")))]),
    "sections hold 61 widgets, more than 60",
  ],
  [
    "a widget of two kinds",
    one({ ...paragraph("x"), divider: {} }),
    `${inWidget} has textParagraph and divider where exactly one kind belongs`,
  ],
  ["a widget of no kind", one({}), `${inWidget} has none where exactly one kind belongs`],
  ["a kind that is for Chat alone", one({ carousel: {} }), `${inWidget}.carousel is no kind of this`],
  ["a row without text", one(row({ text: undefined })), `${inWidget}.decoratedText.text is missing`],
  ["an empty row", one(row({ text: "" })), `${inWidget}.decoratedText.text is empty`],
  ["a bare ampersand", one(paragraph("Li & Co")), `${inWidget}.textParagraph.text holds &, which is not escaped`],
  [
    "an entity of HTML that cards do not need",
    one(paragraph("a&nbsp;b")),
    `${inWidget}.textParagraph.text holds &nbsp;, which is not escaped`,
  ],
  [
    "a tag that cards do not have",
    one(paragraph("<script>x")),
    `${inWidget}.textParagraph.text holds <script>, which is neither escaped nor a tag for cards`,
  ],
  ["a bare bracket", one(paragraph("a < b")), `${inWidget}.textParagraph.text holds <, which is neither escaped nor a tag for cards`],
  [
    "tags closed in the wrong order",
    one(paragraph("<b><i>x</b></i>")),
    `${inWidget}.textParagraph.text closes <b>, which is not the one open`,
  ],
  ["a tag left open", one(paragraph("<b>x")), `${inWidget}.textParagraph.text leaves <b> open`],
  ["a control character", one(paragraph("a\u0007b")), `${inWidget}.textParagraph.text holds an invisible character`],
  [
    "a character that turns the line round",
    one(row({ bottomLabel: "a\u202eb" })),
    `${inWidget}.decoratedText.bottomLabel holds an invisible character`,
  ],
  ["half an emoji", one(paragraph("a\ud83d")), `${inWidget}.textParagraph.text holds an invisible character`],
  ["a text beyond measure", one(paragraph("x".repeat(6001))), `${inWidget}.textParagraph.text has 6001 characters, more than 6000`],
  [
    "markup in a label",
    one(row({ bottomLabel: "<b>x</b>" })),
    `${inWidget}.decoratedText.bottomLabel holds what a reader of HTML would not show as it stands`,
  ],
  ["a button beside a check box", one(row({ button: button() })), `${inWidget}.decoratedText has both a button and a switch`],
  [
    "the check box of old",
    one(row({ switchControl: box({ controlType: "CHECKBOX" }) })),
    `${inWidget}.decoratedText.switchControl.controlType is none of CHECK_BOX, SWITCH`,
  ],
  [
    "a check box without a value",
    one(row({ switchControl: box({ value: "" }) })),
    `${inWidget}.decoratedText.switchControl.value is empty`,
  ],
  ["two inputs of one name", card([section([row(), row()])]), "sections name two inputs done-1"],
  [
    "an icon that Google does not have",
    one(row({ startIcon: { knownIcon: "ALARM" } })),
    `${inWidget}.decoratedText.startIcon.knownIcon is none of BOOKMARK, CLOCK, DESCRIPTION, EMAIL, INVITE, MULTIPLE_PEOPLE, PERSON, STAR`,
  ],
  ["wrapText as a word", one(row({ wrapText: "true" })), `${inWidget}.decoratedText.wrapText is neither true nor false`],
  ["no buttons in a list of them", one({ buttonList: { buttons: [] } }), `${inWidget}.buttonList.buttons has 0 entries, fewer than 1`],
  [
    "a button that does nothing",
    one({ buttonList: { buttons: [button({ onClick: {} })] } }),
    `${inWidget}.buttonList.buttons[0].onClick has none where exactly one kind belongs`,
  ],
  [
    "a button that does two things",
    one({ buttonList: { buttons: [button({ onClick: { ...press(call("settings", {})), openLink: { url: `${baseUrl}/` } } })] } }),
    `${inWidget}.buttonList.buttons[0].onClick has action and openLink where exactly one kind belongs`,
  ],
  [
    "a link without https",
    one({ buttonList: { buttons: [button({ onClick: { openLink: { url: "http://followthrough.example/" } } })] } }),
    `${inWidget}.buttonList.buttons[0].onClick.openLink.url is not https`,
  ],
  [
    "a link outside of the allowed prefixes",
    one({ buttonList: { buttons: [button({ onClick: { openLink: { url: "https://other.example/" } } })] } }),
    `${inWidget}.buttonList.buttons[0].onClick.openLink.url is outside of the allowed prefixes`,
  ],
  [
    "an action of nobody",
    card([section([row()])], { fixedFooter: footer({ onClick: press(call("sendAll", {})) }) }),
    "fixedFooter.primaryButton.onClick.action.function is no action of ours",
  ],
  [
    "an action with a query string",
    card([section([row()])], {
      fixedFooter: footer({ onClick: press(call("settings", {}, { function: `${baseUrl}/gmail/addon/action/settings?x=1` })) }),
    }),
    "fixedFooter.primaryButton.onClick.action.function is no action of ours",
  ],
  [
    "an action on another server",
    card([section([row()])], {
      fixedFooter: footer({ onClick: press(call("settings", {}, { function: "https://other.example/gmail/addon/action/settings" })) }),
    }),
    "fixedFooter.primaryButton.onClick.action.function is no action of ours",
  ],
  [
    "a call without its parameter",
    card([section([row()])], { fixedFooter: footer({ onClick: press(call("draft", {})) }) }),
    "fixedFooter.primaryButton.onClick.action.parameters lacks locale",
  ],
  [
    "a call with a parameter too many",
    card([section([row()])], { fixedFooter: footer({ onClick: press(call("draft", { locale: "ja", to: "x" })) }) }),
    "fixedFooter.primaryButton.onClick.action.parameters to is none of draft",
  ],
  [
    "a parameter that is no string",
    card([section([row()])], { fixedFooter: footer({ onClick: press(call("draft", { locale: 7 })) }) }),
    "fixedFooter.primaryButton.onClick.action.parameters[0].value is no string",
  ],
  [
    "a loading indicator that Google does not know",
    card([section([row()])], { fixedFooter: footer({ onClick: press(call("settings", {}, { loadIndicator: "BAR" })) }) }),
    "fixedFooter.primaryButton.onClick.action.loadIndicator is none of SPINNER, NONE",
  ],
  ["a footer without its button", card([section([row()])], { fixedFooter: {} }), "fixedFooter.primaryButton is missing"],
  [
    "a footer button without a color",
    card([section([row()])], { fixedFooter: footer({ color: undefined }) }),
    "fixedFooter.primaryButton.color is missing",
  ],
  [
    "a color in parts of 255",
    card([section([row()])], { fixedFooter: footer({ color: { red: 26, green: 0, blue: 0 } }) }),
    "fixedFooter.primaryButton.color.red is no number from 0 to 1",
  ],
  [
    "101 items to choose from",
    one(menu({ items: Array.from({ length: 101 }, (_, place) => ({ text: "x", value: String(place), selected: false })) })),
    `${inWidget}.selectionInput.items has 101 entries, more than 100`,
  ],
  [
    "a menu with two choices made",
    one(
      menu({
        items: [
          { text: "a", value: "a", selected: true },
          { text: "b", value: "b", selected: true },
        ],
      }),
    ),
    `${inWidget}.selectionInput.items select 2 where one can be chosen`,
  ],
  [
    "a menu that offers one value twice",
    one(
      menu({
        items: [
          { text: "a", value: "a", selected: true },
          { text: "b", value: "a", selected: false },
        ],
      }),
    ),
    `${inWidget}.selectionInput.items hold one value twice`,
  ],
  [
    "a kind of menu that Google does not have",
    one(menu({ type: "LIST" })),
    `${inWidget}.selectionInput.type is none of DROPDOWN, CHECK_BOX, RADIO_BUTTON, SWITCH`,
  ],
  [
    "a day that begins in another zone",
    one(picker({ valueMsEpoch: "1795795200000" })),
    `${inWidget}.dateTimePicker.valueMsEpoch is not midnight in UTC`,
  ],
  ["a day as a number", one(picker({ valueMsEpoch: 1795824000000 })), `${inWidget}.dateTimePicker.valueMsEpoch is no string`],
  ["a day as a date", one(picker({ valueMsEpoch: "2026-11-28" })), `${inWidget}.dateTimePicker.valueMsEpoch is no moment in milliseconds`],
  ["a picker without a label", one(picker({ label: undefined })), `${inWidget}.dateTimePicker.label is missing`],
  [
    "rows left open in a section that does not fold",
    card([section([row()], { uncollapsibleWidgetsCount: 1 })]),
    "sections[0].uncollapsibleWidgetsCount counts in a section that does not fold",
  ],
  [
    "a fold with nothing in it",
    card([section([row()], { collapsible: true, uncollapsibleWidgetsCount: 1 })]),
    "sections[0].uncollapsibleWidgetsCount leaves nothing to fold",
  ],
];

describe("a card that Google would cut or drop", () => {
  it.each(faults)("is refused for %s", (_, shown, fault) => {
    expect(validateCard(shown, surroundings)).toContain(fault);
  });

  it("is judged by more than thirty rules", () => {
    expect(new Set(faults.map(([, , fault]) => fault)).size).toBeGreaterThan(30);
  });
});
