import { address, instant, threadId, timeZone } from "../../../src/engine/brands.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";
import { rawMail } from "../rawMail.ts";

const anna = { name: "Anna Weber", address: address("anna@nordlicht.example.com") };
const kenji = { name: "Kenji Mori", address: address("kenji@aster.example.org") };

/** Owner, kind, last day and condition of every item of a mail that Anna wrote on Thursday, 19 November 2026. */
function read(content: string, name = kenji.name): readonly (readonly [string, string, string, string | null])[] {
  const { commitments } = readThread(
    {
      id: threadId("t"),
      messages: [
        rawMail({
          from: anna,
          to: [{ ...kenji, name }],
          sentAt: instant(Date.parse("2026-11-19T09:00:00Z")),
          subject: "Minutes",
          text: content,
        }),
      ],
    },
    { me: anna.address, zone: timeZone("Europe/Berlin"), country: null, packs, calendarOf },
  );
  return commitments.map(({ owners, kind, due, condition }) => [
    owners.map(({ name }) => name).join(),
    kind,
    due.kind === "day" ? due.day : due.kind,
    condition?.quote ?? null,
  ]);
}

describe("a line of minutes that begins with a name", () => {
  it.each([
    ["with dots behind the name", "Kenji Mori … carton marks by 23 November 2026", ["Kenji Mori", "request", "2026-11-23", null]],
    ["with an arrow", "- Kenji → carton marks by 23 November 2026", ["Kenji Mori", "request", "2026-11-23", null]],
    [
      "names the owner and the day",
      "- Kenji Mori: carton marks – by Monday, November 23, 2026",
      ["Kenji Mori", "request", "2026-11-23", null],
    ],
    ["is the writer's own word", "- Anna Weber: new drawing – by Friday, November 27, 2026", ["Anna Weber", "promise", "2026-11-27", null]],
    [
      "keeps the day of the details, not one inside the words",
      "- Kenji Mori: “ready within 5 days?” – on Monday, November 30, 2026",
      ["Kenji Mori", "request", "2026-11-30", null],
    ],
    ["tells what is late, too", "- Kenji Mori: test report – by Monday, November 16, 2026", ["Kenji Mori", "request", "2026-11-16", null]],
    [
      "keeps its condition",
      "- Kenji Mori: tooling – by Monday, November 30, 2026; condition: “once the deposit arrives”",
      ["Kenji Mori", "request", "2026-11-30", "once the deposit arrives"],
    ],
    ["is read in Japanese", "・Kenji Mori様：外箱の表示／期限：2026年11月23日（月）まで", ["Kenji Mori", "request", "2026-11-23", null]],
    ["is read in Chinese", "• Kenji Mori：「carton marks」；最晚2026年11月23日（週一）", ["Kenji Mori", "request", "2026-11-23", null]],
    [
      "is read in Russian",
      "- Kenji Mori: «carton marks» — не позднее 23 ноября 2026 г. (понедельник)",
      ["Kenji Mori", "request", "2026-11-23", null],
    ],
  ] as const)("%s", (_, line, expected) => {
    expect(read(`Summary:\n${line}\n`)).toEqual([expected]);
  });

  it.each(["・看板の塗り直し 沢井さん 11/26(木)", "掲示の届出…沢井さん、11月26日まで"])("or has the name before the day: %s", (line) => {
    expect(read(`分担です。\n${line}\n`, "沢井 健")).toEqual([["沢井 健", "request", "2026-11-26", null]]);
  });

  it.each([
    ["- Photos of the jig: Kenji, by 26 November", "Kenji Mori"],
    ["- Colour cards (Kenji Mori, 26 Nov)", "Kenji Mori"],
    ["- Samples / Kenji / 26 Nov", "Kenji Mori"],
    ["- 样品照片：小郑 11/26", "郑明"],
    ["- 报价更新（郑明，11月26日前）", "郑明"],
    ["・測定データ：森 11/26", "森 太郎"],
    ["・色見本（森さん、11/26）", "森 太郎"],
    ["- Фото оснастки: Света, до 26 ноября", "Света Громова"],
    ["- Замеры — Громова — 26.11", "Света Громова"],
  ])("or has the name and the day behind the deed: %s", (line, name) => {
    expect(read(`Summary:\n${line}\n`, name)).toEqual([[name, "request", "2026-11-26", null]]);
  });

  it.each([
    ["- Kenji Mori: 3 cartons in stock", "Kenji Mori"],
    ["- 联系人：小郑，3楼", "郑明"],
    ["- Контакт: Света, кабинет 3", "Света Громова"],
    ["・窓口：森さん、3階", "森 太郎"],
    ["- Замеры — Громова — 3.11", "Света Громова"],
  ])("is no task when it only reports: %s", (line, name) => {
    expect(read(`Status:\n${line}\n`, name)).toEqual([]);
  });
});
