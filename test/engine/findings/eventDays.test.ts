import { compiledTables } from "../../../src/engine/findings/compiledTables.ts";
import { dayToPointAt, eventDates, lastAppointment } from "../../../src/engine/findings/eventDays.ts";
import { foldText } from "../../../src/engine/message/foldText.ts";
import { clockTime } from "../../../src/engine/time/zonedTime.ts";
import type { CalendarDay, DatePhraseReading, Language } from "../../../src/engine/types.ts";
import { packs } from "../../../src/languages/index.ts";
import { day } from "./madeThread.ts";

const meeting = day("2026-11-24");

function dayOf(text: string, language: Language, known: CalendarDay | null): string | null {
  const pack = packs.find((one) => one.language === language);
  if (pack === undefined) throw new Error("no pack");
  const [date] = eventDates(text, foldText(text, pack), compiledTables(pack), known, []);
  return date?.when.kind === "day" ? date.when.day : null;
}

const at = (text: string, hour: number | null): DatePhraseReading => ({
  start: 0,
  end: 1,
  text: "x",
  when: { kind: "day", day: day(text), time: hour === null ? null : clockTime(hour, 0), bound: "on" },
  doubt: null,
  rule: "D1",
});

describe("days counted from an appointment", () => {
  it.each([
    ["the day before", "You get the slides the day before.", "en", meeting, "2026-11-23"],
    ["the same day", "名单请当天中午前给我。", "zh", meeting, "2026-11-24"],
    ["that evening", "The photos I'll mail you that evening.", "en", meeting, "2026-11-24"],
    ["the next morning", "You get the keys the following morning.", "en", meeting, "2026-11-25"],
    ["the same day in Traditional", "名單請當天中午前給我。", "zh", meeting, "2026-11-24"],
    ["前日", "資料は前日までにお送りします。", "ja", meeting, "2026-11-23"],
    ["その日のうちに", "議事録はその日のうちにお送りします。", "ja", meeting, "2026-11-24"],
    ["同日の夕方", "写真は同日の夕方にお渡しします。", "ja", meeting, "2026-11-24"],
    ["それまでに", "名札もそれまでにお渡しください。", "ja", meeting, "2026-11-24"],
    ["by then", "Would you have the badges printed by then?", "en", meeting, "2026-11-24"],
    ["until then is no deadline", "Leave the stand as it is until then.", "en", meeting, null],
    ["その時までに", "原稿もその時までにお願いします。", "ja", meeting, "2026-11-24"],
    ["к этому времени", "Соберите, пожалуйста, к этому времени заявки.", "ru", meeting, "2026-11-24"],
    ["what is prepared for it", "Подготовьте к нему справку по долгам.", "ru", meeting, "2026-11-24"],
    ["an invoice for it is no day", "Счёт к нему пришлю отдельно.", "ru", meeting, null],
    ["在那之前", "请在那之前把胸卡印好。", "zh", meeting, "2026-11-24"],
    ["in the meantime is no deadline", "在那之前，我们先用旧胸卡。", "zh", meeting, null],
    ["накануне", "Программу пришлю накануне.", "ru", meeting, "2026-11-23"],
    ["no appointment was named", "You get the slides the day before.", "en", null, null],
  ] as const)("%s", (_name, text, language, known, expected) => {
    expect(dayOf(text, language, known)).toBe(expected);
  });

  it("that day is the last day which the sentence names, not the appointment before it", () => {
    const text = "20日まで猶予をいただき、その日にお送りします。";
    const pack = packs.find((one) => one.language === "ja");
    if (pack === undefined) throw new Error("no pack");
    const until: DatePhraseReading = {
      ...at("2026-11-20", null),
      end: 5,
      when: { kind: "day", day: day("2026-11-20"), time: null, bound: "by" },
    };
    const [date] = eventDates(text, foldText(text, pack), compiledTables(pack), meeting, [until]);
    expect(date?.when.kind === "day" ? date.when.day : null).toBe("2026-11-20");
  });

  it("that day is the day which the sentence before names, not the appointment before it", () => {
    const text = "鍵も同じ日にお返しします。";
    const pack = packs.find((one) => one.language === "ja");
    if (pack === undefined) throw new Error("no pack");
    const before = dayToPointAt([at("2026-11-17", null), at("2026-11-26", null)], day("2026-11-20"));
    const [date] = eventDates(text, foldText(text, pack), compiledTables(pack), meeting, [], before);
    expect(date?.when.kind === "day" ? date.when.day : null).toBe("2026-11-26");
  });

  it("an appointment with a clock time outlives later days without one", () => {
    const known = lastAppointment([at("2026-11-24", 10), at("2026-12-01", null)], null, day("2026-11-20"));
    expect(known).toBe("2026-11-24");
  });

  it.each([
    ["a day without a clock time is no appointment", "2026-11-24", null],
    ["what is over is no appointment", "2026-11-02", 10],
  ])("%s", (_name, text, hour) => {
    expect(lastAppointment([at(text, hour)], null, day("2026-11-20"))).toBeNull();
  });
});
