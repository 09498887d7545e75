import { homeCard } from "../../../../src/hosts/gmail/cards/homeCard.ts";
import { insertIntoDraft, notify, openDraft, popAndUpdate, pushCard, showCard, updateCard } from "../../../../src/hosts/gmail/respond.ts";
import { readAnswer } from "../../../../src/hosts/preview/gmail/addonAnswer.ts";
import { gmailTexts } from "../../../../src/languages/en/gmail.ts";

const baseUrl = "https://followthrough.example";
const read = (json: unknown) => readAnswer(JSON.parse(JSON.stringify(json)), { baseUrl, openLinkUrlPrefixes: [`${baseUrl}/`] });
const card = homeCard({ texts: gmailTexts, baseUrl });

describe("an answer of the add-on", () => {
  it.each([
    ["the first card", showCard(card), { navigations: [{ kind: "push", card }] }],
    ["a card on top", pushCard(card), { navigations: [{ kind: "push", card }] }],
    ["the card anew, with a word about it", updateCard(card, "Saved"), { navigations: [{ kind: "update", card }], notification: "Saved" }],
    ["a step back", popAndUpdate(card), { navigations: [{ kind: "pop" }, { kind: "update", card }] }],
    ["a word alone", notify("Done"), { navigations: [], notification: "Done" }],
    ["a draft to open", openDraft({ draftId: "r1", threadId: "15e9" }, "Draft created"), { draft: "r1", notification: "Draft created" }],
    ["words for the mail being written", insertIntoDraft("<p>Hi</p>"), { insertion: "<p>Hi</p>" }],
  ])("is read as %s", (_, json, expected) => {
    expect(read(json)).toMatchObject({ ...expected, faults: [] });
  });

  it("may ask for permissions", () => {
    expect(read({ requesting_google_scopes: { scopes: ["a", "b"] } })).toMatchObject({ scopes: ["a", "b"], faults: [] });
  });

  it.each([
    ["a card that Google would refuse", showCard({ ...card, sections: [] }), "sections has 0 entries, fewer than 1"],
    ["a navigation that does not exist", { action: { navigations: [{ pullCard: card }] } }, "navigation of no kind that Gmail knows"],
    ["nothing to see", {}, "an answer that shows nothing"],
    ["no object at all", null, "an answer that shows nothing"],
  ])("is refused for %s", (_, json, fault) => {
    expect(read(json).faults).toContain(fault);
    expect(read(json).navigations).toEqual([]);
  });
});
