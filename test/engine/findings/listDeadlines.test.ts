import { packs } from "../../../src/languages/index.ts";
import { readTwoMails } from "./twoMails.ts";

/** Sent on Monday, 14 September 2026. */
function dues(mail: string): readonly string[] {
  return readTwoMails(mail, "Thanks.", packs).commitments.map(({ due }) => (due.kind === "day" ? due.day : due.kind));
}

describe("the day in a line below a list of wishes", () => {
  it.each<[string, string, readonly string[]]>([
    [
      "is that of all its points",
      "Hello Bob,\n1. Please send the seating plan.\n2. Which colour is the carpet?\nPlease answer by Friday.",
      ["2026-09-18", "2026-09-18"],
    ],
    [
      "leaves a point the day it names",
      "1. Please send the seating plan by Wednesday.\n2. Please order the carpet.\nPlease reply by Friday.",
      ["2026-09-16", "2026-09-18"],
    ],
    [
      "counts behind the reason for it, in Russian",
      "1) пришлите план зала\n2) закажите ковролин\nНам открываться, прошу до 18.09.",
      ["2026-09-18", "2026-09-18"],
    ],
    ["counts in Chinese", "1、座位图请发一份；\n2、地毯要哪个颜色？\n请9月18日前回复。", ["2026-09-18", "2026-09-18"]],
    [
      "counts in Japanese",
      "1) 座席表を送ってください\n2) カーペットを手配してください\n9月18日までにお願いします。",
      ["2026-09-18", "2026-09-18"],
    ],
    [
      "is that of another wish where it says what",
      "1. Please send the seating plan.\n2. Please order the carpet.\nPlease return the keys of the old hall by Friday.",
      ["none", "none", "2026-09-18"],
    ],
    [
      "is none of a single point, which has the words of its line alone",
      "1. Please order the carpet for the hall.\nThe hall is ours.\nPlease send the keys by Friday.",
      ["none", "2026-09-18"],
    ],
  ])("%s", (_, mail, days) => {
    expect(dues(mail)).toEqual(days);
  });
});
