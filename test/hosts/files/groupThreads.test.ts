import fc from "fast-check";
import { address, instant, messageId } from "../../../src/engine/brands.ts";
import type { RawMessage } from "../../../src/engine/types.ts";
import { groupThreads } from "../../../src/hosts/files/groupThreads.ts";

interface Sketch {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly day?: number | null;
  readonly answers?: readonly string[];
}

const DAY_MS = 24 * 60 * 60 * 1000;
const message = ({ id, from = "ana@example.com", to = "li@example.cn", subject = "", day = 0, answers = [] }: Sketch): RawMessage => ({
  id: messageId(id),
  from: { address: address(from), name: "" },
  to: [{ address: address(to), name: "" }],
  cc: [],
  sentAt: day === null ? null : instant(day * DAY_MS),
  sentOffset: 0,
  subject,
  body: { kind: "text", content: "" },
  attachmentNames: [],
  answers: answers.map(messageId),
  headers: {},
});
const threadsOf = (sketches: readonly Sketch[]): string[] =>
  groupThreads(sketches.map(message)).map((thread) => thread.messages.map(({ id }) => id).join(" "));

const BACK = { from: "li@example.cn", to: "ana@example.com" };

describe("threads", () => {
  const cases: readonly [string, readonly Sketch[], readonly string[]][] = [
    ["join on In-Reply-To", [{ id: "1" }, { id: "2", day: 1, answers: ["1"] }, { id: "3" }], ["1 2", "3"]],
    [
      "join on a mail that is missing",
      [
        { id: "2", day: 1, answers: ["1"] },
        { id: "3", day: 2, answers: ["1"] },
      ],
      ["2 3"],
    ],
    [
      "join when the answer comes first in the file",
      [
        { id: "2", day: 1, answers: ["1"] },
        { id: "1", day: 0 },
      ],
      ["1 2"],
    ],
    ["keep one copy of a mail", [{ id: "1" }, { id: "1" }, { id: "2", answers: ["1"] }], ["1 2"]],
    [
      "stand oldest first",
      [
        { id: "1", day: 5 },
        { id: "2", day: 1, answers: ["1"] },
        { id: "3", day: 3, answers: ["1"] },
      ],
      ["2 3 1"],
    ],
    [
      "leave a mail without date where it is",
      [
        { id: "1", day: 5 },
        { id: "2", day: null, answers: ["1"] },
        { id: "3", day: 1, answers: ["1"] },
      ],
      ["3 2 1"],
    ],
    [
      "join a reply without ids by subject and people",
      [
        { id: "1", subject: "PO 88" },
        { id: "2", subject: "Re: PO 88", day: 1, ...BACK },
      ],
      ["1 2"],
    ],
    [
      "join replies in the words of five languages",
      [
        { id: "1", subject: "PO 88" },
        { id: "2", subject: "RE: PO 88", day: 1, ...BACK },
        { id: "3", subject: "回复：RE: PO 88", day: 2 },
        { id: "4", subject: "答覆: 回复：PO 88", day: 3, ...BACK },
        { id: "5", subject: "返信: PO  88", day: 4 },
        { id: "6", subject: "Отв[2]: po 88", day: 5, ...BACK },
        { id: "7", subject: "[External] AW: PO 88", day: 6 },
      ],
      ["1 2 3 4 5 6 7"],
    ],
    [
      "stay apart with the same subject and other people",
      [
        { id: "1", subject: "Invoice" },
        { id: "2", subject: "Re: Invoice", day: 1, from: "tom@example.org", to: "ana@example.com" },
      ],
      ["1", "2"],
    ],
    [
      "stay apart when nobody replied",
      [
        { id: "1", subject: "Question" },
        { id: "2", subject: "Question", day: 1 },
      ],
      ["1", "2"],
    ],
    [
      "stay apart after a long silence",
      [
        { id: "1", subject: "Invoice" },
        { id: "2", subject: "Re: Invoice", day: 90, ...BACK },
      ],
      ["1", "2"],
    ],
    [
      "stay apart when a mail is forwarded",
      [
        { id: "1", subject: "PO 88" },
        { id: "2", subject: "Fwd: PO 88", day: 1 },
      ],
      ["1", "2"],
    ],
    ["stay apart without any subject", [{ id: "1" }, { id: "2", subject: "Re: ", day: 1, ...BACK }], ["1", "2"]],
    [
      "trust ids more than subjects",
      [
        { id: "1", subject: "PO 88" },
        { id: "2", subject: "Re: PO 88", day: 1, answers: ["0"], ...BACK },
      ],
      ["1", "2"],
    ],
  ];
  test.each(cases)("%s", (_, sketches, expected) => {
    expect(threadsOf(sketches)).toEqual(expected);
  });

  it("keep their id when more mail arrives", () => {
    const first = message({ id: "1" });
    const second = message({ id: "2", day: 1, answers: ["1"] });
    const third = message({ id: "3", day: 2, answers: ["1", "2"] });
    expect(groupThreads([first]).map(({ id }) => id)).toEqual(groupThreads([first, second, third]).map(({ id }) => id));
    expect(groupThreads([third]).map(({ id }) => id)).toEqual(["1"]);
  });

  it("hold every mail exactly once, whatever the ids say", () => {
    const sketch = fc.record({
      id: fc.integer({ min: 0, max: 9 }).map(String),
      subject: fc.constantFrom("Re: a", "a", "", "Re: b"),
      day: fc.option(fc.integer({ min: 0, max: 200 })),
      answers: fc.array(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 3 }),
      from: fc.constantFrom("ana@example.com", "li@example.cn", "tom@example.org"),
    });
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 30 }), (sketches) => {
        const ids = groupThreads(sketches.map(message)).flatMap((thread) => thread.messages.map(({ id }) => id));
        expect(ids.toSorted()).toEqual([...new Set(sketches.map(({ id }) => id))].toSorted());
      }),
    );
  });

  it("are found among twenty thousand mails with one subject without comparing each with each", () => {
    const mails = Array.from({ length: 20_000 }, (_, i) =>
      message({ id: String(i), subject: "Re: Invoice", day: i / 1000, from: `p${i % 50}@example.com` }),
    );
    expect(groupThreads(mails).length).toBeGreaterThan(0);
  });
});
