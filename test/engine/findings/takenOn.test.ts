/** What a later word makes of a wish that was taken on with a bare yes, of a refusal with another day, and of a call to cancel. */
import { address, instant, messageId, threadId, timeZone } from "../../../src/engine/brands.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import type { Commitment, Language, ThreadReading } from "../../../src/engine/types.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { rawMail } from "../rawMail.ts";

const packs = await packsWithWeights();
const ann = { address: address("ann@alder.example"), name: "Ann" };
const bob = { address: address("bob@birch.example"), name: "Bob" };
const yes: Readonly<Record<Language, string>> = { en: "Sounds good.", zh: "好的。", ja: "承知いたしました。", ru: "Договорились." };

/** Ann writes first, Bob the rest, a day apart from Monday, 14 September 2026; Ann reads. */
function read(first: string, ...bobs: readonly string[]): ThreadReading {
  const messages = [first, ...bobs].map((text, index) =>
    rawMail({
      id: messageId(`${index}`),
      from: index === 0 ? ann : bob,
      to: [index === 0 ? bob : ann],
      sentAt: instant(Date.UTC(2026, 8, 14 + index, 8)),
      text,
    }),
  );
  const context = { me: ann.address, zone: timeZone("UTC"), country: null, packs, calendarOf: () => null };
  return readThread({ id: threadId("t"), messages }, context);
}

function wished({ commitments }: ThreadReading): Commitment | undefined {
  return commitments.find(({ evidence }) => evidence[0]?.span.message === "0");
}

describe("what was taken on with a yes", () => {
  it.each([
    ["en", "Please get the gate motor serviced.", "The gate motor people are fully booked until spring."],
    ["en", "Please have the brochure proofread.", "The brochure is on hold, our proofreader called in sick."],
    ["en", "Please order the flooring for unit 5.", "The flooring takes about six weeks."],
    ["zh", "请把大门电机保养一下。", "大门电机的保养公司排不过来，排在下个月。"],
    ["zh", "请把宣传册校对一遍。", "宣传册卡在编辑那里。"],
    ["ja", "門のモーターの点検をお願いします。", "門のモーターの件、業者に問い合わせ中です。"],
    ["ja", "パンフレットを校正してください。", "パンフレットの校正の担当者が不在です。"],
    ["ru", "Обслужите, пожалуйста, двигатель ворот.", "Двигатель ворот обслужить некому, мастер на больничном."],
    ["ru", "Вычитайте, пожалуйста, буклет.", "Буклет на согласовании у директора."],
  ] as const)("is open while its deed waits (%s): %s", (language, wish, word) => {
    expect(wished(read(wish, yes[language], word))?.status).toBe("open");
  });

  it.each([
    ["en", "Please get the gate motor serviced.", "The gate motor was serviced this morning."],
    ["zh", "请把大门电机保养一下。", "大门电机今天上午保养好了。"],
    ["ja", "門のモーターの点検をお願いします。", "門のモーターの点検が終わりました。"],
    ["ru", "Обслужите, пожалуйста, двигатель ворот.", "Двигатель ворот обслужили сегодня утром."],
    ["en", "Could you tell me the customs code of the hinge?", "It is 8302 10 00."],
    ["ja", "蝶番のHSコードを教えてください。", "8302.10です。"],
    ["zh", "请提供合页的海关编码。", "8302.10"],
  ] as const)("is done with its deed or its fact (%s): %s", (language, wish, word) => {
    expect(wished(read(wish, yes[language], word))?.status).toBe("done");
  });

  it.each(["Sounds good.", "好的。", "承知いたしました。", "Хорошо."])("a yes alone is no decision: %s", (word) => {
    expect(read("Please get the gate motor serviced.", word).decisions).toEqual([]);
  });
});

describe("late is not refused", () => {
  it.each([
    ["en", "Please send the floor plan by Wednesday.", "I won't manage the floor plan by then, let's say Friday."],
    ["zh", "周三前请把平面图发来。", "平面图来不及，周五行吗？"],
    ["ja", "水曜までに間取り図をお送りください。", "間取り図は水曜には間に合いません。金曜でもよろしいですか。"],
    ["ru", "Пришлите план этажа до среды.", "План этажа не успеваю, давайте до пятницы."],
  ] as const)("a later day keeps the wish open (%s)", (_language, wish, word) => {
    expect(wished(read(wish, word))?.status).toBe("open");
  });

  it.each([
    ["en", "Please send the key.", "We cannot start without the key."],
    ["ja", "鍵を送ってください。", "鍵がないと作業できません。"],
    ["zh", "请把钥匙寄来。", "没钥匙没法开工。"],
    ["ru", "Пришлите ключ.", "Без ключа не начнём."],
  ] as const)("who cannot start without something has refused nothing (%s)", (_language, wish, word) => {
    expect(wished(read(wish, word))?.status).not.toBe("dropped");
  });
});

describe("a call to cancel what nobody here owes", () => {
  it.each([
    ["en", "Cancel the hotel in Bergen please."],
    ["zh", "请取消卑尔根的酒店预订。"],
    ["ja", "ベルゲンのホテルの予約を取り消してください。"],
    ["ru", "Отмените гостиницу в Бергене."],
  ])("is a wish to its reader (%s)", (_language, wish) => {
    const item = wished(read(wish));
    expect(item?.kind).toBe("request");
    expect(item?.owners.map(({ name }) => name)).toEqual(["Bob"]);
  });
});
