import { readThread } from "../../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

/** "40 / 44": the two values of each conflict. */
function conflicts(...lines: readonly string[]): readonly string[] {
  return readThread(madeMail(...lines), petrasContext).flags.flatMap((flag) => (flag.kind === "conflict" ? [flag.values.join(" / ")] : []));
}

describe("no conflict is told of", () => {
  it.each([
    [
      "en: a promise made again after its day went by",
      "c: Dear Petra,\n\nI will bring the gasket sample on 10 November.\n\nChen",
      "p: Dear Chen,\n\nthank you.\n\nPetra",
      "c: Dear Petra,\n\nI will bring the gasket sample on 13 November.\n\nChen",
    ],
    [
      "zh: a promise made again after its day went by",
      "c: 您好！\n\n垫片的样品我11月10日给您送过去。\n\n陈",
      "p: 好的。\n\nPetra",
      "c: 您好！\n\n垫片的样品我11月13日给您送过去。\n\n陈",
    ],
    [
      "en: the sum of what was counted before",
      "p: Dear Chen,\n\nwe bring 213 guests and 19 guests of honour.\n\nPetra",
      "c: Dear Petra,\n\nthe hall seats 232 guests.\n\nChen",
    ],
    [
      "ja: a number that the other side had asked about",
      "p: 陳様\n\nボルトを400個注文いたします。\n\nフォス",
      "c: フォス様\n\n450個では難しいでしょうか。\n\n陳",
      "p: 陳様\n\n450個で在庫がございます。\n\nフォス",
    ],
    ["ja: two days with their weekdays", "p: 陳様\n\n搬入は11月19日(木)・20日(金)の二日間です。\n\nフォス"],
    ["zh: two fees added up", "p: 您好！\n\n代理费每票640元。\n\nPetra", "c: 您好！\n\n代理费和换单费共980元，已汇出。\n\n陈"],
    ["zh: the number of a clause", "p: 您好！\n\n合同第7条写的是每箱24公斤，请以书面确认以哪个为准。\n\nPetra"],
    [
      "en: places that have their own numbers",
      "p: Dear Chen,\n\nplease collect 44 cartons in Leeds and 18 cartons in Hull. The last list did not match by 3 pallets.\n\nPetra",
    ],
    [
      "ru: a price beside a number of pairs",
      "p: Чэнь, добрый день!\n\nПримите заказ на 64 пары перчаток по счёту, цена 7 130 рублей.\n\nПетра",
    ],
    [
      "ru: a discount from a number of people on",
      "p: Чэнь, добрый день!\n\nНас 33 человека.\n\nПетра",
      "c: Петра, добрый день!\n\nДля групп от 30 человек билет дешевле.\n\nЧэнь",
    ],
    [
      "ja: an order made smaller",
      "p: 陳様\n\n軽油を900リットルお願いします。\n\nフォス",
      "c: フォス様\n\n承知しました。\n\n陳",
      "p: 陳様\n\n軽油は700リットルに減らします。\n\nフォス",
    ],
    ["zh: a part of the deposit", "p: 您好！\n\n押金6000元还没有收到。\n\nPetra", "c: 您好！\n\n押金里要扣除修锁的240元。\n\n陈"],
  ])("%s", (_name, ...lines) => {
    expect(conflicts(...lines)).toEqual([]);
  });
});

describe("a conflict is told of", () => {
  it.each([
    ["en: two papers", "13 / 17", "c: Dear Petra,\n\nthe weighbridge note says 13 drums, the docket shows 17 drums.\n\nChen"],
    ["zh: two slips", "52 / 58", "c: 您好！\n\n出库单写52箱，对账单写58箱，麻烦核一下。\n\n陈"],
    ["zh: two codes", "KX7302 / KX7320", "c: 您好！\n\n合同上是KX7302，报关单上是KX7320。\n\n陈"],
    [
      "zh: a deposit without currency",
      "900 / 1,200",
      "c: 您好！\n\n押金每台900，退机时退还。\n\n陈",
      "p: 收到。\n\nPetra",
      "c: 您好！\n\n合同附上，里面写的押金是每台1,200。\n\n陈",
    ],
    [
      "ja: the day of a tour",
      "11月26日の9時 / 11月27日の9時",
      "c: フォス様\n\n研修会は11月26日の9時、場所は本館です。\n\n陳",
      "p: 陳様\n\nありがとうございます。\n\nフォス",
      "c: フォス様\n\n研修会は11月27日の9時、北門からの入場です。\n\n陳",
    ],
    [
      "ru: a shipment and its invoice",
      "56 / 52",
      "c: Петра, добрый день!\n\nПодготовили по заявке 56 баллонов по 40 литров.\n\nЧэнь",
      "c: Петра, добрый день!\n\nВ счёте стоит 52 баллона по 40 литров.\n\nЧэнь",
    ],
    [
      "once where both numbers of a sentence differ",
      "60 000 / 57 000",
      "c: Петра, добрый день!\n\nОтгрузили крышки: 60 000 штук в 120 коробах.\n\nЧэнь",
      "c: Петра, добрый день!\n\nВ накладной количество такое: 57 000 штук, 114 коробов.\n\nЧэнь",
    ],
  ])("%s", (_name, expected, ...lines) => {
    expect(conflicts(...lines)).toEqual([expected]);
  });
});
