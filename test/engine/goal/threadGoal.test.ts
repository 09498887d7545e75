import { type PinnedGoal, threadGoal } from "../../../src/engine/goal/threadGoal.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { replyPrefixes } from "../../../src/languages/replyPrefixes.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

const context = { ...petrasContext, packs: await packsWithWeights() };

function goalOf(subject: string, lines: readonly string[], pinned: PinnedGoal | null = null): ReturnType<typeof threadGoal> {
  const mail = madeMail(...lines);
  const reading = readThread({ ...mail, messages: mail.messages.map((message) => ({ ...message, subject })) }, context);
  return threadGoal(reading, { packs: context.packs, replyPrefixes, pinned });
}

describe("the goal of a thread", () => {
  const asked = ["p: Please send the brake drawing by 20 November."];
  it.each([
    ["what the user pinned", "Hello", { text: "drawing released", isReached: null }, "user", "drawing released"],
    [
      "the thread's own where the user pinned the same words",
      "Brake drawing",
      { text: "Brake drawing", isReached: true },
      "subject",
      "Brake drawing",
    ],
    ["else the subject, without reply prefixes", "Re: AW: Brake drawing for lot 7731", null, "subject", "Brake drawing for lot 7731"],
    ["else what was asked first", "Hi", null, "firstRequest", "Please send the brake drawing by 20 November"],
  ] as const)("S001-7 is %s", (_title, subject, pinned, source, text) => {
    expect(goalOf(subject, asked, pinned)).toMatchObject({ source, text: expect.stringContaining(text) });
  });

  it("S001-7 is nobody's guess where nothing names one", () => {
    expect(goalOf("", ["p: Thank you."])).toBeNull();
  });

  it.each([
    [
      "en",
      "Brake drawing",
      "p: Please send the brake drawing. When is the brake drawing ready?",
      "c: Soon. By the way, which hotel can you recommend in Hamburg?",
      "hotel",
    ],
    ["zh", "制动器图纸", "p: 请把制动器图纸发给我们。图纸什么时候能好？", "c: 很快。顺便问一下，汉堡有什么推荐的酒店吗？", "酒店"],
    [
      "ja",
      "ブレーキ図面の件",
      "p: ブレーキ図面を今週中にお送りください。図面はいつ頃になりますでしょうか。",
      "c: 近日中です。ところで、ハンブルクでおすすめのホテルはございますか。",
      "ホテル",
    ],
    [
      "ru",
      "Чертёж тормоза",
      "p: Пришлите, пожалуйста, чертёж тормоза. Когда чертёж будет готов?",
      "c: Скоро. Кстати, какую гостиницу вы посоветуете в Гамбурге?",
      "гостиниц",
    ],
  ])("S001-7 lists questions off it apart (%s)", (_language, subject, first, second, word) => {
    const off = goalOf(subject, [first, second])?.offGoal ?? [];
    expect(off.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join()).toContain(word);
    expect(off).toHaveLength(1);
  });

  it("S001-7 a question in another language is not judged by its words", () => {
    expect(goalOf("Brake drawing", ["p: Please send the brake drawing.", "c: 图纸要彩色的吗？"])?.offGoal).toEqual([]);
  });

  it.each([
    ["open while something of it is open", asked, null, "notReached"],
    ["not called reached because its items are done", [...asked, "c: The brake drawing is attached."], null, "nothingOpen"],
    ["reached when the user says so", asked, true, "reached"],
    ["not reached when the user says so", [...asked, "c: The brake drawing is attached."], false, "notReached"],
  ] as const)("S003-10 is %s", (_title, lines, isReached, state) => {
    expect(goalOf("Brake drawing", lines, isReached === null ? null : { text: "Brake drawing", isReached })?.state).toBe(state);
  });
});
