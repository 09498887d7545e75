import { findActs } from "../../../src/engine/acts/findActs.ts";
import { whoOwesWhom } from "../../../src/engine/acts/whoOwesWhom.ts";
import { address, messageId, threadId } from "../../../src/engine/brands.ts";
import type { ActKind, Language, Message, Person, Thread } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";

function person(name: string, mail: string): Person {
  return { address: address(mail), name };
}

const anna = person("Anna Berg", "anna.berg@harbour.example");
const tom = person("Tom O'Neill", "tom@harbour.example");
const sunho = person("Kim Sunho", "s.kim@lantern.example");
const lucy = person("Lucy Wang", "lwang@lantern.example");
const morita = person("森田 健", "morita@kasumi.example");
const sato = person("佐藤 由美", "sato@kasumi.example");
const tanaka = person("田中 聡", "tanaka@kasumi.example");
const sasaki = person("佐々木 恵", "sasaki@kasumi.example");
const wangWei = person("王伟", "wangwei@dongfeng.example");
const chen = person("陈晓红", "chenxh@dongfeng.example");
const lin = person("林志豪", "lin@yuanshan.example");
const roman = person("Роман Ковалёв", "kovalev@zavod.example");
const olga = person("Ольга Зайцева", "zaytseva@zavod.example");

interface Case {
  readonly language: Language;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  readonly text: string;
  readonly kind: ActKind;
}

/** Lines with the offsets they begin at. */
function linesOf(text: string): readonly (readonly [number, string])[] {
  return text.split("\n").map((line, index, all) => [all.slice(0, index).reduce((sum, one) => sum + one.length + 1, 0), line]);
}

function ownersOf({ language, from, to, cc = [], text, kind }: Case): readonly string[] {
  const pack = packs.find((one) => one.language === language);
  if (!pack) throw new Error(`no pack for ${language}`);
  const line = text.slice(text.lastIndexOf("\n") + 1);
  const start = text.length - line.length;
  const id = messageId("one@mail.example");
  const sentence = { span: { message: id, start, end: text.length }, text: line, language };
  const message: Message = {
    id,
    from,
    to,
    cc,
    sentAt: null,
    sentOffset: null,
    sentOn: null,
    sentTime: null,
    subject: "",
    ownText: text,
    signature: "",
    attachmentNames: [],
    locale: language === "zh" ? "zh-Hans" : language,
    sentences: linesOf(text).map(([from, part]) => ({ span: { message: id, start: from, end: from + part.length }, text: part, language })),
    automatic: null,
    origin: "mail",
    country: null,
    region: null,
  };
  const thread: Thread = { id: threadId("one"), subject: "", messages: [message] };
  const mention = findActs(line, pack).find((one) => one.kind === kind);
  if (!mention) throw new Error(`no ${kind} in ${line}`);
  return whoOwesWhom(mention, message, thread, packs, sentence).owners.map(({ name }) => name);
}

describe("who has to act", () => {
  it.each<[string, Case, readonly string[]]>([
    [
      "a promise binds its author",
      { language: "en", from: anna, to: [sunho], text: "I will send it tomorrow.", kind: "promise" },
      ["Anna Berg"],
    ],
    [
      "a request binds the only recipient",
      { language: "en", from: anna, to: [sunho], text: "Please send it.", kind: "request" },
      ["Kim Sunho"],
    ],
    [
      "without a name all of the To line is asked",
      { language: "en", from: anna, to: [sunho, lucy], text: "Hi all,\nplease send it.", kind: "request" },
      ["Kim Sunho", "Lucy Wang"],
    ],
    [
      "the greeting narrows the To line",
      { language: "en", from: anna, to: [sunho, lucy], text: "Dear Lucy,\nplease send it.", kind: "request" },
      ["Lucy Wang"],
    ],
    [
      "a sentence about somebody at the top is no greeting",
      {
        language: "en",
        from: anna,
        to: [sunho],
        cc: [lucy],
        text: "Lucy found the second set herself, so that is settled.\n\nPlease send the list.",
        kind: "request",
      },
      ["Kim Sunho"],
    ],
    [
      "a greeting by surname and title",
      { language: "en", from: anna, to: [sunho, lucy], text: "Dear Mr. Kim,\nplease send it.", kind: "request" },
      ["Kim Sunho"],
    ],
    [
      "two people greeted",
      { language: "en", from: anna, to: [sunho, lucy, tom], text: "Hi Lucy and Tom,\nplease send it.", kind: "request" },
      ["Lucy Wang", "Tom O'Neill"],
    ],
    [
      "a name at the head of the sentence",
      { language: "en", from: anna, to: [sunho, lucy], text: "Hi both,\nLucy, could you send it?", kind: "request" },
      ["Lucy Wang"],
    ],
    [
      "a colleague who will act",
      { language: "en", from: anna, to: [sunho], cc: [tom], text: "Tom will send the certificate.", kind: "promise" },
      ["Tom O'Neill"],
    ],
    [
      "a colleague in copy, told so in brackets",
      { language: "en", from: anna, to: [sunho], cc: [tom], text: "Mr. O'Neill (cc) sends you the plan on Monday.", kind: "promise" },
      ["Tom O'Neill"],
    ],
    [
      "a colleague who has the matter and passes it on",
      {
        language: "en",
        from: anna,
        to: [sunho],
        cc: [tom],
        text: "The test log is with Tom, who will get it across to you on Friday.",
        kind: "promise",
      },
      ["Tom O'Neill"],
    ],
    [
      "a colleague spoken of as he",
      {
        language: "en",
        from: anna,
        to: [sunho],
        cc: [tom],
        text: "Our buyer is Tom O'Neill.\nHe sends you the new rates on Monday.",
        kind: "promise",
      },
      ["Tom O'Neill"],
    ],
    [
      "a colleague named before the verb, in Japanese",
      {
        language: "ja",
        from: sato,
        to: [lin],
        cc: [tanaka],
        text: "看板の色は田中が業者に確かめて、木曜までに返事します。",
        kind: "promise",
      },
      ["田中 聡"],
    ],
    [
      "a role alone, of whom the greeting names with it, in Japanese",
      {
        language: "ja",
        from: tanaka,
        to: [morita, sato],
        text: "森田部長、佐藤さん\n部長、会場の案内図をお送りください。",
        kind: "request",
      },
      ["森田 健"],
    ],
    [
      "what a colleague has told is no deed of his, in Japanese",
      { language: "ja", from: sato, to: [lin], cc: [tanaka], text: "田中が番号を控えていたので、午後に送ります。", kind: "promise" },
      ["佐藤 由美"],
    ],
    [
      "a colleague just named in another case, then spoken of as she, in Russian",
      {
        language: "ru",
        from: roman,
        to: [lin],
        cc: [olga],
        text: "Пропуска передал Ольге Зайцевой, она вам завтра напишет.",
        kind: "promise",
      },
      ["Ольга Зайцева"],
    ],
    [
      "a colleague who is making what the reader will get, in Russian",
      { language: "ru", from: roman, to: [lin], cc: [olga], text: "Эскиз рисует Зайцева, вы получите его 20 февраля.", kind: "promise" },
      ["Ольга Зайцева"],
    ],
    [
      "a colleague who was told to act",
      {
        language: "en",
        from: anna,
        to: [sunho],
        cc: [tom],
        text: "I've got Tom in the yard to send you the photos by Monday.",
        kind: "promise",
      },
      ["Tom O'Neill"],
    ],
    [
      "a reader who only gets what is promised",
      {
        language: "en",
        from: anna,
        to: [sunho],
        cc: [lucy],
        text: "The samples go out today, so Lucy has them by Friday.",
        kind: "promise",
      },
      ["Anna Berg"],
    ],
    [
      "somebody's help who is not in the thread is the author's promise",
      { language: "en", from: anna, to: [sunho], text: "My assistant will call you.", kind: "promise" },
      ["Anna Berg"],
    ],
    [
      "an item of the minutes",
      { language: "en", from: anna, to: [sunho, lucy], text: "Minutes\n- Lucy: send the drawings by Friday", kind: "request" },
      ["Lucy Wang"],
    ],
    [
      "initials in the minutes",
      { language: "en", from: anna, to: [sunho, lucy], text: "Minutes\n- LW: send the drawings by Friday", kind: "request" },
      ["Lucy Wang"],
    ],
    [
      "a name as a heading",
      { language: "en", from: anna, to: [sunho, lucy], text: "Hi both,\n\nLucy:\nplease send the drawings", kind: "request" },
      ["Lucy Wang"],
    ],
    [
      "a recipient in copy is not asked",
      { language: "en", from: anna, to: [sunho], cc: [tom], text: "Could you send it?", kind: "request" },
      ["Kim Sunho"],
    ],
    [
      "様 after the family name",
      { language: "ja", from: anna, to: [morita, sato], text: "森田様\nご確認ください。", kind: "request" },
      ["森田 健"],
    ],
    [
      "さん at the head of the sentence",
      { language: "ja", from: morita, to: [sato, anna], text: "お疲れ様です。\n佐藤さん、議事録を送ってください。", kind: "request" },
      ["佐藤 由美"],
    ],
    [
      "a Japanese colleague marked by が",
      { language: "ja", from: sato, to: [anna], cc: [morita], text: "当日は営業の森田が伺います。", kind: "promise" },
      ["森田 健"],
    ],
    [
      "a family name that ends like a word of place",
      { language: "ja", from: sato, to: [anna], cc: [tanaka], text: "見本は在庫がなく、田中が9日に発送します。", kind: "promise" },
      ["田中 聡"],
    ],
    [
      "a family name with 々 and a title",
      { language: "ja", from: sato, to: [anna], cc: [sasaki], text: "図面は佐々木課長から木曜にお渡しします。", kind: "promise" },
      ["佐々木 恵"],
    ],
    [
      "what comes from the works is the author's word",
      { language: "ja", from: sato, to: [anna], cc: [tanaka], text: "見本は工場から9日に発送します。", kind: "promise" },
      ["佐藤 由美"],
    ],
    [
      "the firm before the first of two names",
      {
        language: "ja",
        from: anna,
        to: [tanaka, sasaki],
        text: "霞製作所 田中様、佐々木様\n\nお世話になっております。\n図面をお送りください。",
        kind: "request",
      },
      ["田中 聡", "佐々木 恵"],
    ],
    [
      "the deed first, then who is asked",
      {
        language: "ja",
        from: morita,
        to: [tanaka, sasaki],
        text: "お疲れ様です。\n当日の受付は佐々木さんにお願いします。",
        kind: "request",
      },
      ["佐々木 恵"],
    ],
    [
      "called by name and は",
      {
        language: "ja",
        from: morita,
        to: [tanaka, sasaki],
        text: "お疲れ様です。\n佐々木さんは、会場の下見をお願いします。",
        kind: "request",
      },
      ["佐々木 恵"],
    ],
    [
      "担当 in the minutes",
      { language: "ja", from: anna, to: [morita, sato], text: "議事録\n・見積書の提出（担当：佐藤）", kind: "request" },
      ["佐藤 由美"],
    ],
    [
      "a title after the family name",
      { language: "zh", from: anna, to: [wangWei, chen], text: "王经理您好：\n请发一份目录。", kind: "request" },
      ["王伟"],
    ],
    [
      "Traditional text, Simplified name",
      { language: "zh", from: anna, to: [lin, chen], text: "陳小姐您好：\n請提供目錄。", kind: "request" },
      ["陈晓红"],
    ],
    [
      "小 before the family name",
      { language: "zh", from: wangWei, to: [anna], cc: [chen], text: "小陈会把合同发给您。", kind: "promise" },
      ["陈晓红"],
    ],
    [
      "who was called keeps the rest of the paragraph",
      {
        language: "ja",
        from: anna,
        to: [morita, sato],
        text: "お世話になっております。\n本日は寒いですね。\n先日の件です。\n\n佐藤さん、試作品は届きました。\n写真も送ってもらえますか。",
        kind: "request",
      },
      ["佐藤 由美"],
    ],
    [
      "a colleague called in a mail to a customer is called for one sentence",
      {
        language: "en",
        from: anna,
        to: [sunho],
        cc: [tom],
        text: "Dear Sunho,\n\nTom, please ask the warehouse about the lids.\nPlease fill in the claim form.",
        kind: "request",
      },
      ["Kim Sunho"],
    ],
    [
      "a new paragraph speaks to all again",
      {
        language: "ja",
        from: anna,
        to: [morita, sato],
        text: "お世話になっております。\n本日は寒いですね。\n先日の件です。\n\n佐藤さん、試作品は届きました。\n\n写真も送ってもらえますか。",
        kind: "request",
      },
      ["森田 健", "佐藤 由美"],
    ],
    [
      "an item of the minutes that falls to their writer",
      { language: "ja", from: morita, to: [anna, sato], text: "議事録\n・森田：会場を予約する", kind: "request" },
      ["森田 健"],
    ],
    [
      "items under the writer's own name",
      { language: "ja", from: morita, to: [anna, sato], text: "議事録\n\n森田：\n会場の予約をお願いします。", kind: "request" },
      ["森田 健"],
    ],
    ["@ with a name", { language: "zh", from: anna, to: [wangWei, chen], text: "各位：\n@王伟 请找出发票。", kind: "request" }, ["王伟"]],
    [
      "a Chinese heading",
      { language: "zh", from: anna, to: [wangWei, chen], text: "两位好：\n\n小陈：\n请补一张发票。", kind: "request" },
      ["陈晓红"],
    ],
    [
      "a title and a day right behind the name",
      { language: "zh", from: anna, to: [wangWei, chen], text: "两位好：\n麻烦陈医生12号前把模型寄回来。", kind: "request" },
      ["陈晓红"],
    ],
    [
      "a full name before a comma",
      { language: "zh", from: anna, to: [wangWei], cc: [chen], text: "王经理：\n陈晓红，顺便把样品也寄给王经理。", kind: "request" },
      ["陈晓红"],
    ],
    [
      "a given name behind 请",
      { language: "zh", from: anna, to: [lin, chen], text: "各位：\n也請志豪下週三前交出企劃書。", kind: "request" },
      ["林志豪"],
    ],
    [
      "a name that only tells whose thing it is",
      { language: "zh", from: anna, to: [chen], cc: [wangWei], text: "陈小姐：\n王伟上次做的图请转给我。", kind: "request" },
      ["陈晓红"],
    ],
    [
      "a colleague whose department stands before the name",
      { language: "zh", from: wangWei, to: [anna], cc: [chen], text: "测试报告由品质部陈晓红周三前寄给您。", kind: "promise" },
      ["陈晓红"],
    ],
    [
      "a colleague who is told to write",
      { language: "zh", from: wangWei, to: [anna], cc: [chen], text: "扣款是仓库记的，让陈晓红查好跟您说。", kind: "promise" },
      ["陈晓红"],
    ],
    [
      "she, whose trade was named in the same sentence",
      {
        language: "en",
        from: sunho,
        to: [anna],
        cc: [lucy],
        text: "Lucy's our colour expert, she'll send you a sample on Friday.",
        kind: "promise",
      },
      ["Lucy Wang"],
    ],
    [
      "a colleague at work on what the reader will have",
      {
        language: "en",
        from: sunho,
        to: [anna],
        cc: [lucy],
        text: "Lucy is drawing up the plan and you will have it on Monday.",
        kind: "promise",
      },
      ["Lucy Wang"],
    ],
    [
      "the author, who hands over what a colleague makes",
      {
        language: "en",
        from: sunho,
        to: [anna],
        cc: [lucy],
        text: "Lucy is drawing up the plan, you will have it from me on Monday.",
        kind: "promise",
      },
      ["Kim Sunho"],
    ],
    [
      "the reader, after the author has told what a colleague will do",
      {
        language: "en",
        from: sunho,
        to: [anna],
        cc: [lucy],
        text: "Lucy will work out the freight.\nMay I know the weight of the crates?",
        kind: "question",
      },
      ["Anna Berg"],
    ],
    [
      "the reader, after the author has handed over to a colleague",
      {
        language: "en",
        from: sunho,
        to: [anna],
        cc: [lucy],
        text: "I am away from Monday so Lucy will take over.\nPlease send the list of the crates.",
        kind: "request",
      },
      ["Anna Berg"],
    ],
    [
      "who is called by name at the end of the question",
      { language: "en", from: anna, to: [sunho, lucy], text: "Which depot takes the pallets back, Lucy?", kind: "question" },
      ["Lucy Wang"],
    ],
    [
      "who is called by name behind the first words",
      { language: "en", from: anna, to: [sunho, lucy], text: "And the ramp, Lucy: could you measure it?", kind: "request" },
      ["Lucy Wang"],
    ],
    [
      "she, whom the author asks",
      { language: "zh", from: wangWei, to: [anna], cc: [chen], text: "税务的事陈小姐最熟，我请她周四前写一段给您。", kind: "promise" },
      ["陈晓红"],
    ],
    [
      "she, after the colleague was named",
      { language: "zh", from: wangWei, to: [anna], cc: [chen], text: "付款的事请找陈小姐。\n她明天把水单发您。", kind: "promise" },
      ["陈晓红"],
    ],
    [
      "a given name before the deed",
      { language: "zh", from: chen, to: [anna], cc: [lin], text: "您好：\n志豪下週二寄給您。", kind: "promise" },
      ["林志豪"],
    ],
    [
      "a name in the minutes",
      { language: "zh", from: anna, to: [wangWei, chen], text: "各位：\n2. 陈晓红整理客户名单，下周一前完成。", kind: "request" },
      ["陈晓红"],
    ],
    [
      "everybody greeted beside one name",
      { language: "zh", from: anna, to: [wangWei, chen], text: "王总、各位同事：\n请确认各自的名单。", kind: "request" },
      ["王伟", "陈晓红"],
    ],
    [
      "another name of the same address in another header",
      {
        language: "zh",
        from: anna,
        to: [person("Xiaohong Chen", "chenxh@dongfeng.example"), lin],
        cc: [chen],
        text: "各位：\n请晓红补一张发票。",
        kind: "request",
      },
      ["Xiaohong Chen"],
    ],
    ["a given name alone", { language: "zh", from: anna, to: [lin, chen], text: "志豪，\n请确认。", kind: "request" }, ["林志豪"]],
    [
      "first name and patronymic",
      {
        language: "ru",
        from: anna,
        to: [roman, olga],
        text: "Роман Сергеевич, добрый день!\nПришлите, пожалуйста, счёт.",
        kind: "request",
      },
      ["Роман Ковалёв"],
    ],
    [
      "a greeting before the name",
      { language: "ru", from: anna, to: [roman, olga], text: "Здравствуйте, Ольга!\nПришлите, пожалуйста, счёт.", kind: "request" },
      ["Ольга Зайцева"],
    ],
    [
      "a sentence about somebody at the top is no greeting",
      {
        language: "ru",
        from: anna,
        to: [roman],
        cc: [olga],
        text: "Ольга нашла ключи сама, вопрос закрыт.\n\nПришлите, пожалуйста, счёт.",
        kind: "request",
      },
      ["Роман Ковалёв"],
    ],
    [
      "the verb before the name",
      { language: "ru", from: roman, to: [anna], cc: [olga], text: "Договор вышлет Ольга.", kind: "promise" },
      ["Ольга Зайцева"],
    ],
    [
      "the name before the verb",
      { language: "ru", from: roman, to: [anna], cc: [olga], text: "Ольга пришлёт договор завтра.", kind: "promise" },
      ["Ольга Зайцева"],
    ],
  ])("%s", (_, one, owners) => {
    expect(ownersOf(one)).toEqual(owners);
  });

  it("what is asked is owed to the author", () => {
    expect(ownersOf({ language: "en", from: anna, to: [anna, sunho], text: "Please send it.", kind: "request" })).toEqual(["Kim Sunho"]);
  });
});
