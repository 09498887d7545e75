import type { Item } from "../../../src/engine/findings/ledger.ts";
import { anna, by, day, kim, ledgerOf, li, type MadeMessage, on, wu } from "./madeThread.ts";

/** "request/open Li Wei 2026-11-20 x2": kind, status, owners, due day, number of quotes. */
function shown(item: Item): string {
  const due = item.due.kind === "day" ? ` ${item.due.day}` : item.due.kind === "window" ? ` ${item.due.first}..${item.due.last}` : "";
  return `${item.kind}/${item.status} ${item.owners.map((owner) => owner.name).join("+")}${due} x${item.acts.length}`;
}

const asksDrawing: MadeMessage = {
  from: anna,
  to: li,
  says: [
    { text: "Please send the drawing of the bracket by 20 November.", acts: ["request"], dates: { "by 20 November": by("2026-11-20") } },
  ],
};

const threads: readonly (readonly [string, readonly MadeMessage[], readonly string[]])[] = [
  ["a request alone is open and owned by the reader", [asksDrawing], ["request/open Li Wei 2026-11-20 x1"]],
  [
    "a promise that answers a request joins it, and its date wins",
    [
      asksDrawing,
      {
        from: li,
        to: anna,
        says: [
          { text: "You will get the bracket drawing on 23 November.", acts: ["promise"], dates: { "on 23 November": on("2026-11-23") } },
        ],
      },
    ],
    ["promise/open Li Wei 2026-11-23 x2"],
  ],
  [
    "the week that a reminder names does not replace the day in it",
    [
      asksDrawing,
      {
        from: anna,
        to: li,
        says: [
          {
            text: "Please send the bracket drawing this week.",
            acts: ["request"],
            dates: { "this week": { kind: "window", first: day("2026-11-16"), last: day("2026-11-22") } },
          },
        ],
      },
    ],
    ["request/open Li Wei 2026-11-20 x2"],
  ],
  [
    "will do is a promise, not a delivery",
    [asksDrawing, { from: li, to: anna, says: [{ text: "Will do!", acts: ["promise"] }] }],
    ["promise/open Li Wei 2026-11-20 x2"],
  ],
  [
    "the word that was asked for is told, not promised",
    [
      { from: anna, to: li, says: [{ text: "Please let us know the length of the cable.", acts: ["request"] }] },
      { from: li, to: anna, says: [{ text: "A cable length of 1200 mm is fine.", acts: ["acceptance"] }] },
    ],
    ["request/done Li Wei x1"],
  ],
  [
    "a yes to the hour settles a call, which nobody has to deliver",
    [
      {
        from: anna,
        to: li,
        says: [{ text: "Could you join a call on 20 November?", acts: ["request"], dates: { "on 20 November": on("2026-11-20") } }],
      },
      { from: li, to: anna, says: [{ text: "The 20th is fine.", acts: ["acceptance"], dates: { "The 20th": on("2026-11-20") } }] },
    ],
    ["request/done Li Wei 2026-11-20 x1"],
  ],
  [
    "a question that is a wish and the promise of the deed are one thing",
    [
      { from: anna, to: li, says: [{ text: "Could the brackets be galvanised?", acts: ["question"] }] },
      {
        from: li,
        to: anna,
        says: [
          { text: "We will galvanise the brackets on 23 November.", acts: ["promise"], dates: { "on 23 November": on("2026-11-23") } },
        ],
      },
    ],
    ["promise/open Li Wei 2026-11-23 x2"],
  ],
  [
    "a question about the goods and a promise beside it are two things",
    [
      { from: anna, to: li, says: [{ text: "Are the brackets galvanised?", acts: ["question"] }] },
      {
        from: li,
        to: anna,
        says: [{ text: "We will send the brackets on 23 November.", acts: ["promise"], dates: { "on 23 November": on("2026-11-23") } }],
      },
    ],
    ["question/done Li Wei x1", "promise/open Li Wei 2026-11-23 x1"],
  ],
  [
    "what is needed and asked for in one breath is one wish",
    [
      {
        from: anna,
        to: li,
        says: [
          {
            text: "To finish the plan I need the height of the second floor, please send that across.",
            acts: [
              { kind: "request", clause: "To finish the plan I need the height of the second floor" },
              { kind: "request", clause: "please send that across." },
            ],
          },
        ],
      },
    ],
    ["request/open Li Wei x2"],
  ],
  [
    "a number in letters answers who asks how many",
    [
      { from: anna, to: li, says: [{ text: "How many brackets fit into one crate?", acts: ["question"] }] },
      { from: li, to: anna, says: [{ text: "Twelve brackets, with paper between them." }] },
    ],
    ["question/done Li Wei x1"],
  ],
  [
    "no need for it, told to who asked whether there is one: answered",
    [
      { from: anna, to: li, says: [{ text: "Please let us know whether an import licence is needed for the cable.", acts: ["request"] }] },
      { from: li, to: anna, says: [{ text: "An import licence is not needed.", acts: ["withdrawal"] }] },
    ],
    ["request/done Li Wei x1"],
  ],
  [
    "a no in other words than the only wish declines it",
    [
      { from: anna, to: li, says: [{ text: "Please open the crate before loading.", acts: ["request"] }] },
      { from: li, to: anna, says: [{ text: "Our insurer forbids us to break customs seals.", acts: ["refusal"] }] },
    ],
    ["request/dropped Li Wei x1"],
  ],
  [
    "a no to one thing is none to what else was asked",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "What is the diameter of the crankshaft?", acts: ["question"] },
          { text: "Please open the crate before loading.", acts: ["request"] },
        ],
      },
      {
        from: li,
        to: anna,
        says: [
          { text: "The diameter of the crankshaft is 40 mm." },
          { text: "Our insurer forbids us to lend out welding machines.", acts: ["refusal"] },
        ],
      },
    ],
    ["question/done Li Wei x1", "request/open Li Wei x1"],
  ],
  [
    "a yes with the answer behind it is the answer",
    [
      { from: anna, to: li, says: [{ text: "Please let us know whether you keep walnut veneer in stock.", acts: ["request"] }] },
      {
        from: li,
        to: anna,
        says: [{ text: "Yes, we keep walnut veneer in three shades.", acts: [{ kind: "acceptance", clause: "Yes" }] }],
      },
    ],
    ["request/done Li Wei x1"],
  ],
  [
    "what was asked of a colleague is not promised to the customer by who asked",
    [
      asksDrawing,
      {
        from: li,
        to: wu,
        says: [
          {
            text: "Please finish the drawing of the bracket by 17 November.",
            acts: ["request"],
            dates: { "by 17 November": by("2026-11-17") },
          },
        ],
      },
      {
        from: li,
        to: anna,
        says: [
          { text: "You will get the bracket drawing on 19 November.", acts: ["promise"], dates: { "on 19 November": on("2026-11-19") } },
        ],
      },
    ],
    ["promise/open Li Wei 2026-11-19 x2", "request/open Wu Min 2026-11-17 x1"],
  ],
  [
    "what the forwarder was promised is not kept by a mail to the customer",
    [
      { from: anna, to: kim, says: [{ text: "I will send the packing list of the bracket.", acts: ["promise"] }] },
      { from: anna, to: li, says: [{ text: "The packing list of the bracket is attached.", acts: ["delivery"] }] },
    ],
    ["promise/open Anna Berg x1"],
  ],
  [
    "a colleague may promise for the one who was asked",
    [asksDrawing, { from: wu, to: anna, says: [{ text: "I will prepare the bracket drawing tonight.", acts: ["promise"] }] }],
    ["promise/open Wu Min 2026-11-20 x2"],
  ],
  [
    "who hands a request on to a colleague still owes it, and so does the colleague",
    [
      asksDrawing,
      {
        from: li,
        to: wu,
        says: [
          {
            text: "Wu Min, please send Anna the drawing of the bracket.",
            acts: [{ kind: "request", clause: "Wu Min, please send Anna the drawing of the bracket.", owner: wu }],
          },
        ],
      },
    ],
    ["request/open Li Wei 2026-11-20 x1", "request/open Wu Min x1"],
  ],
  [
    "a request put again to the colleague who stands in is the colleague's",
    [asksDrawing, { from: anna, to: wu, says: [{ text: "Please send the drawing of the bracket.", acts: ["request"] }] }],
    ["request/open Wu Min 2026-11-20 x2"],
  ],
  [
    "a promise of something else stands alone",
    [asksDrawing, { from: li, to: anna, says: [{ text: "I will pay invoice 4471 on Monday.", acts: ["promise"] }] }],
    ["request/open Li Wei 2026-11-20 x1", "promise/open Li Wei x1"],
  ],
  [
    "a delivery closes what it names and nothing else",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "Please send the drawing of the bracket.", acts: ["request"] },
          { text: "Please send the price of the gasket too.", acts: ["request"] },
        ],
      },
      { from: li, to: anna, says: [{ text: "The bracket drawing is attached.", acts: ["delivery"] }] },
    ],
    ["request/done Li Wei x1", "request/open Li Wei x1"],
  ],
  [
    "a file named like the request delivers it",
    [asksDrawing, { from: li, to: anna, attachments: ["bracket_drawing_v2.pdf"], says: [{ text: "Best regards" }] }],
    ["request/done Li Wei 2026-11-20 x1"],
  ],
  [
    "thanks for the thing closes it",
    [asksDrawing, { from: anna, to: li, says: [{ text: "Thanks for the bracket drawing." }] }],
    ["request/done Li Wei 2026-11-20 x1"],
  ],
  [
    "thanks for something else by nearly the same name close nothing that is due later",
    [asksDrawing, { from: anna, to: li, says: [{ text: "Thanks for the bracket samples." }] }],
    ["request/open Li Wei 2026-11-20 x1"],
  ],
  [
    "thanks with a complaint closes nothing",
    [asksDrawing, { from: anna, to: li, says: [{ text: "Thanks for the parcel, but the bracket drawing is missing." }] }],
    ["request/open Li Wei 2026-11-20 x1"],
  ],
  [
    "what is no longer needed is dropped",
    [asksDrawing, { from: anna, to: li, says: [{ text: "No need for the bracket drawing any more.", acts: ["withdrawal"] }] }],
    ["request/dropped Li Wei 2026-11-20 x1"],
  ],
  [
    "a refused request is dropped",
    [asksDrawing, { from: li, to: anna, says: [{ text: "We cannot give out the bracket drawing.", acts: ["refusal"] }] }],
    ["request/dropped Li Wei 2026-11-20 x1"],
  ],
  [
    "a reminder adds its quote and its new date",
    [
      asksDrawing,
      {
        from: anna,
        to: li,
        says: [
          {
            text: "Gentle reminder: we need the bracket drawing by 25 November.",
            acts: ["request"],
            dates: { "by 25 November": by("2026-11-25") },
          },
        ],
      },
    ],
    ["request/open Li Wei 2026-11-25 x2"],
  ],
  [
    "automatic mail answers nothing",
    [
      asksDrawing,
      { from: li, to: anna, automatic: true, says: [{ text: "I am away, the bracket drawing is attached.", acts: ["delivery"] }] },
    ],
    ["request/open Li Wei 2026-11-20 x1"],
  ],
  [
    "a question that the reply speaks of is done, the other stays open",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "Which colour has the gasket?", acts: ["question"] },
          { text: "Is the bracket made of steel?", acts: ["question"] },
        ],
      },
      { from: li, to: anna, says: [{ text: "The gasket is black." }] },
    ],
    ["question/done Li Wei x1", "question/open Li Wei x1"],
  ],
  [
    "a numbered answer belongs to the question of that number",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "1. Which colour has the gasket?", acts: ["question"] },
          { text: "2. Is the bracket made of steel?", acts: ["question"] },
        ],
      },
      { from: li, to: anna, says: [{ text: "2. Stainless, the same grade as the gasket." }] },
    ],
    ["question/open Li Wei x1", "question/done Li Wei x1"],
  ],
  [
    "thanks for a day that is still to come is no receipt",
    [
      {
        from: li,
        to: anna,
        on: "2026-11-16",
        says: [{ text: "The brackets leave on 23 November.", acts: ["promise"], dates: { "on 23 November": on("2026-11-23") } }],
      },
      {
        from: anna,
        to: li,
        on: "2026-11-17",
        says: [{ text: "Thank you, 23 November it is then.", dates: { "23 November": on("2026-11-23") } }],
      },
    ],
    ["promise/open Li Wei 2026-11-23 x1"],
  ],
  [
    "who introduces oneself has not answered yet",
    [
      { from: anna, to: li, says: [{ text: "Is the bracket tested in your laboratory?", acts: ["question"] }] },
      { from: li, to: anna, says: [{ text: "This is Li Wei of the bracket laboratory." }] },
    ],
    ["question/open Li Wei x1"],
  ],
  [
    "a when-question answered by a dated promise is done, and the promise is new",
    [
      { from: anna, to: li, says: [{ text: "When can you ship the brackets?", acts: ["question"] }] },
      {
        from: li,
        to: anna,
        says: [{ text: "We ship the brackets on 20 November.", acts: ["promise"], dates: { "on 20 November": on("2026-11-20") } }],
      },
    ],
    ["question/done Li Wei x1", "promise/open Li Wei 2026-11-20 x1"],
  ],
  [
    "a line that only says when an answer is wanted dates the question before it",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "Is the bracket made of steel?", acts: ["question"] },
          { text: "Please let me know by 18 November.", acts: ["request"], dates: { "by 18 November": by("2026-11-18") } },
        ],
      },
    ],
    ["question/open Li Wei 2026-11-18 x2"],
  ],
  [
    "two wishes of one sentence with one fate are one item",
    [
      {
        from: anna,
        to: li,
        says: [
          {
            text: "Please check the bracket and tell me the result.",
            acts: [
              { kind: "request", clause: "Please check the bracket" },
              { kind: "request", clause: "tell me the result" },
            ],
          },
        ],
      },
    ],
    ["request/open Li Wei x2"],
  ],
  [
    "zh: a promise in other words about the same thing joins the request",
    [
      { from: anna, to: li, language: "zh", says: [{ text: "麻烦提供一下支架图纸。", acts: ["request"] }] },
      { from: li, to: anna, language: "zh", says: [{ text: "图纸我后天发您。", acts: ["promise"], dates: { 后天: on("2026-11-12") } }] },
    ],
    ["promise/open Li Wei 2026-11-12 x2"],
  ],
  [
    "zh: the one promise with a day meets the one wish that is left, whatever words they have in common",
    [
      { from: anna, to: li, language: "zh", says: [{ text: "烦请排查。", acts: ["request"] }] },
      { from: li, to: anna, language: "zh", says: [{ text: "后天给您。", acts: ["promise"], dates: { 后天: on("2026-11-12") } }] },
    ],
    ["promise/open Li Wei 2026-11-12 x2"],
  ],
  [
    "zh: Traditional and Simplified characters are one script",
    [
      { from: anna, to: li, language: "zh", says: [{ text: "請提供支架圖紙。", acts: ["request"] }] },
      { from: li, to: anna, language: "zh", says: [{ text: "支架图纸已放在附件。", acts: ["delivery"] }] },
    ],
    ["request/done Li Wei x1"],
  ],
  [
    "ja: the delivery names the thing",
    [
      { from: anna, to: li, language: "ja", says: [{ text: "ブラケットの図面をお送りください。", acts: ["request"] }] },
      { from: li, to: anna, language: "ja", says: [{ text: "図面を添付いたします。", acts: ["delivery"] }] },
    ],
    ["request/done Li Wei x1"],
  ],
  [
    "a day that is asked about is no day for the answer",
    [
      {
        from: anna,
        to: li,
        says: [{ text: "Is the hall free until 4 December?", acts: ["question"], dates: { "until 4 December": by("2026-12-04") } }],
      },
    ],
    ["question/open Li Wei x1"],
  ],
  [
    "ru: other case endings, same thing",
    [
      { from: anna, to: li, language: "ru", says: [{ text: "Пришлите, пожалуйста, чертёж кронштейна.", acts: ["request"] }] },
      { from: li, to: anna, language: "ru", says: [{ text: "По чертежу кронштейна отвечу завтра.", acts: ["promise"] }] },
    ],
    ["promise/open Li Wei x2"],
  ],
  [
    "yes to another day moves the deadline",
    [
      asksDrawing,
      {
        from: li,
        to: anna,
        says: [
          {
            text: "20 November is too early for us, would 24 November be acceptable?",
            acts: ["question"],
            dates: { "20 November": on("2026-11-20"), "24 November": on("2026-11-24") },
          },
        ],
      },
      { from: anna, to: li, says: [{ text: "24 November is fine.", acts: ["acceptance"], dates: { "24 November": on("2026-11-24") } }] },
    ],
    ["request/open Li Wei 2026-11-24 x2", "question/done Anna Berg x1"],
  ],
  [
    "a bare no is for the wish that the rest of the mail leaves over",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "Could you visit the fair?", acts: ["request"] },
          { text: "Please send the gasket price.", acts: ["request"] },
        ],
      },
      {
        from: li,
        to: anna,
        says: [
          { text: "We cannot.", acts: ["refusal"] },
          { text: "The gasket price is attached.", acts: ["delivery"] },
        ],
      },
    ],
    ["request/dropped Li Wei x1", "request/done Li Wei x1"],
  ],
  [
    "one wish and one promise are left and their days fit: they are one",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "Could somebody train our operators by 27 November?", acts: ["request"], dates: { "by 27 November": by("2026-11-27") } },
        ],
      },
      {
        from: li,
        to: anna,
        says: [{ text: "Mr. Gao comes to your plant on 25 November.", acts: ["promise"], dates: { "on 25 November": on("2026-11-25") } }],
      },
    ],
    ["promise/open Li Wei 2026-11-25 x2"],
  ],
  [
    "any news on it reminds of what was promised",
    [
      asksDrawing,
      { from: li, to: anna, says: [{ text: "We will send the bracket drawing.", acts: ["promise"] }] },
      { from: anna, to: li, says: [{ text: "Any news on the bracket drawing?", acts: ["question"] }] },
    ],
    ["promise/open Li Wei 2026-11-20 x3"],
  ],
  [
    "we are still checking answers nothing",
    [
      { from: anna, to: li, says: [{ text: "Is the bracket made of steel?", acts: ["question"] }] },
      { from: li, to: anna, says: [{ text: "The steel of the bracket is still pending." }] },
    ],
    ["question/open Li Wei x1"],
  ],
  [
    "a short answer that says the verb of the question again",
    [
      { from: anna, to: li, language: "zh", says: [{ text: "车位的保险续不续？", acts: ["question"] }] },
      { from: li, to: anna, language: "zh", says: [{ text: "不续。" }] },
    ],
    ["question/done Li Wei x1"],
  ],
  [
    "a bare line right behind a wish is part of it",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "Please send the drawing of the bracket.", acts: ["request"] },
          { text: "Please do.", acts: ["request"] },
        ],
      },
    ],
    ["request/open Li Wei x2"],
  ],
  [
    "what somebody who is away was asked falls to the colleague written to next",
    [
      { from: anna, to: li, says: [{ text: "Which alloy is the bracket made of?", acts: ["question"] }] },
      { from: li, to: anna, automatic: true, says: [] },
      { from: anna, to: wu, says: [{ text: "Li Wei is away, so I turn to you." }] },
    ],
    ["question/open Wu Min x1"],
  ],
  [
    "a colleague who had written of another matter does not stand in",
    [
      { from: anna, to: li, says: [{ text: "Which alloy is the bracket made of?", acts: ["question"] }] },
      { from: li, to: anna, automatic: true, says: [] },
      { from: wu, to: anna, says: [{ text: "The cartons are too small." }] },
      { from: anna, to: wu, says: [{ text: "Thank you for the hint." }] },
    ],
    ["question/open Li Wei x1"],
  ],
  [
    "what was promised in English is paid in Japanese",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "We will transfer the deposit.", acts: ["promise"] },
          { text: "We will also mend the fence.", acts: ["promise"] },
        ],
      },
      { from: anna, to: li, language: "ja", says: [{ text: "前金は送り終えております。", acts: ["delivery"] }] },
    ],
    ["promise/done Anna Berg x1", "promise/open Anna Berg x1"],
  ],
  [
    "a number tells which of two things has come",
    [
      {
        from: anna,
        to: li,
        says: [
          { text: "Please bring the missing 14.", acts: ["request"] },
          { text: "Please also bring the spare 60.", acts: ["request"] },
        ],
      },
      { from: anna, to: li, says: [{ text: "Got all 14, thank you." }] },
    ],
    ["request/done Li Wei x1", "request/open Li Wei x1"],
  ],
  [
    "an answer to one person does not answer another",
    [
      { from: wu, to: li, says: [{ text: "Where is the bracket drawing?", acts: ["question"] }] },
      { from: li, to: anna, says: [{ text: "The bracket drawing is on the server." }] },
    ],
    ["question/open Li Wei x1"],
  ],
];

describe("the ledger of a thread", () => {
  it.each(threads)("%s", (_name, made, expected) => {
    expect(ledgerOf(made).items.map(shown)).toEqual(expected);
  });
});
