/** The cards around a thread: home, settings, compose, problems, sign-in. */
import { messageId, threadId } from "../../../../src/engine/brands.ts";
import { LOCALES } from "../../../../src/engine/locales.ts";
import { defaultSettings, type LastThread } from "../../../../src/hosts/gmail/addonMemory.ts";
import { actionUrl, cardActions, checkBoxName, isCardAction } from "../../../../src/hosts/gmail/cards/cardActions.ts";
import { composeCard } from "../../../../src/hosts/gmail/cards/composeCard.ts";
import { homeCard } from "../../../../src/hosts/gmail/cards/homeCard.ts";
import { problemCard } from "../../../../src/hosts/gmail/cards/problemCard.ts";
import { settingsCard } from "../../../../src/hosts/gmail/cards/settingsCard.ts";
import { signInCard } from "../../../../src/hosts/gmail/cards/signInCard.ts";
import { gmailProblems } from "../../../../src/hosts/gmail/gmailTexts.ts";
import { isCard, validateCard } from "../../../../src/hosts/gmail/validateCard.ts";
import { loadGmailTexts } from "../../../../src/languages/texts.ts";
import { baseUrl, surroundings } from "./cardViews.ts";

const last: LastThread = {
  thread: threadId("15e9fa622ce1029d"),
  message: messageId("15e9fa622ce1029e"),
  subject: "Crates & <pallets>",
  html: "<p>Hello</p>",
  text: Array.from({ length: 40 }, (_, place) => `Line ${place} <b>&amp;`).join("\n"),
  people: ["dana@orchard.example"],
};

describe.each(LOCALES)("in %s", (locale) => {
  it("no card around a thread has a fault", async () => {
    const texts = await loadGmailTexts(locale);
    const setting = { texts, baseUrl };
    const cards = [
      homeCard(setting),
      settingsCard({ ...setting, locale, settings: defaultSettings }),
      settingsCard({ ...setting, locale, settings: { draftLocale: "ru", quietDays: 21 } }),
      composeCard({ ...setting, last: null, isForOthers: false }),
      composeCard({ ...setting, last, isForOthers: false }),
      composeCard({ ...setting, last: { ...last, subject: "", text: "" }, isForOthers: true }),
      ...gmailProblems.flatMap((problem) => [
        problemCard(setting, problem, null),
        problemCard(setting, problem, { name: "draft", parameters: { locale } }),
      ]),
      signInCard({ ...setting, url: `${baseUrl}/gmail/sign-in`, hasEnded: false }),
      signInCard({ ...setting, url: `${baseUrl}/gmail/sign-in`, hasEnded: true }),
    ];
    for (const card of cards) expect(validateCard(card, surroundings)).toEqual([]);
  });
});

describe("the compose card", () => {
  it("offers nothing to insert when no thread was looked at", async () => {
    const texts = await loadGmailTexts("en");
    const card = composeCard({ texts, baseUrl, last: null, isForOthers: false });
    expect(card.fixedFooter).toBeUndefined();
    expect(JSON.stringify(card)).toContain(texts.compose.none);
  });

  it("names the thread, shows its beginning, and warns when the draft goes to other people", async () => {
    const texts = await loadGmailTexts("en");
    const card = JSON.stringify(composeCard({ texts, baseUrl, last, isForOthers: true }));
    expect(card).toContain("Crates &amp; &lt;pallets&gt;");
    expect(card).toContain("Line 0 &lt;b&gt;&amp;amp;<br>Line 1");
    expect(card).not.toContain("Line 14");
    expect(card).toContain(texts.compose.otherPeople);
    expect(card).toContain('"value":"15e9fa622ce1029d"');
  });
});

describe("the settings card", () => {
  it("has the kept choices selected, even days that the menu does not offer", async () => {
    const texts = await loadGmailTexts("ru");
    const card = settingsCard({ texts, baseUrl, locale: "ru", settings: { draftLocale: null, quietDays: 21 } });
    const selected = card.sections
      .flatMap(({ widgets }) => widgets)
      .flatMap((widget) => ("selectionInput" in widget ? widget.selectionInput.items : []))
      .filter((item) => item.selected)
      .map(({ text }) => text);
    expect(selected).toEqual([texts.settings.asInThread, "21 рабочий день"]);
  });
});

describe("the calls of cards", () => {
  it("are addresses without a query string", () => {
    for (const name of Object.keys(cardActions)) {
      expect(isCardAction(name) && actionUrl(baseUrl, name)).toMatch(/^https:\/\/followthrough\.example\/gmail\/addon\/action\/\w+$/);
    }
    expect(isCardAction("toString")).toBe(false);
  });

  it("name check boxes of different items differently", () => {
    const names = ["a_b", "a.b", "a-b", "a_1_b", "a b", "甲", "乙", ""].map(checkBoxName);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[\w-]+$/);
  });

  it("a card from the wire is one only without faults", () => {
    expect(isCard({}, surroundings)).toBe(false);
  });
});
