import { defaultSettings } from "../../../../src/hosts/gmail/addonMemory.ts";
import { itemCard } from "../../../../src/hosts/gmail/cards/itemCard.ts";
import { settingsCard } from "../../../../src/hosts/gmail/cards/settingsCard.ts";
import { threadCard } from "../../../../src/hosts/gmail/cards/threadCard.ts";
import { dayOfMs, firstValues, formInputs, msOfDay } from "../../../../src/hosts/preview/gmail/formValues.ts";
import { gmailTexts } from "../../../../src/languages/en/gmail.ts";
import { sample } from "../../../panel/sampleReading.ts";
import { baseUrl, viewOf } from "../../gmail/cards/cardViews.ts";

const view = viewOf(sample, gmailTexts, "en", { draftLocale: "ja" });

describe("what Google is told of a form", () => {
  it("names a ticked box with its value and leaves out the others", () => {
    const inputs = formInputs(firstValues(threadCard(view)));
    const settled = sample.commitments.find(({ status }) => status !== "open");
    expect(inputs).toEqual({
      [`done-${settled?.id}`]: { stringInputs: { value: ["1"] } },
      kind: { stringInputs: { value: ["summary"] } },
      language: { stringInputs: { value: ["ja"] } },
      second: { stringInputs: { value: [""] } },
    });
  });

  it("gives a day as its midnight in UTC, and nothing for a cleared one", () => {
    expect(formInputs(firstValues(itemCard(view, "quotation")))).toEqual({ due: { dateInput: { msSinceEpoch: Date.UTC(2026, 10, 20) } } });
    expect(formInputs({ due: { kind: "day", ms: null } })).toEqual({});
    expect(formInputs({ due: { kind: "day", ms: msOfDay("2026-12-04") } })).toEqual({
      due: { dateInput: { msSinceEpoch: Date.UTC(2026, 11, 4) } },
    });
  });

  it("gives the choice of a menu even when it is empty text", () => {
    const card = settingsCard({ texts: gmailTexts, baseUrl, locale: "en", settings: defaultSettings });
    expect(formInputs(firstValues(card))).toEqual({
      language: { stringInputs: { value: [""] } },
      quietDays: { stringInputs: { value: ["3"] } },
    });
  });

  it("reads a date field back as it was filled in", () => {
    expect(dayOfMs(msOfDay("2028-02-29"))).toBe("2028-02-29");
    expect([msOfDay(""), dayOfMs(null)]).toEqual([null, ""]);
  });
});
