import { afterReply } from "../afterReply.ts";

/** What Petra asked, what Chen answers, and what becomes of it. */
function after(asked: string, answered: string): readonly string[] {
  return afterReply(`Чэнь, добрый день!\n\n${asked}\n\nПетра`, `Петра, здравствуйте!\n\n${answered}\n\nЧэнь`);
}

describe("Russian: what a reply makes of a wish", () => {
  it.each([
    // Done, in other words than asked
    ["Разблокируйте, пожалуйста, учётную запись.", "Разблокировали, можете заходить.", ["request/done"]],
    ["Замените, пожалуйста, датчик.", "Датчик поменяли сегодня утром.", ["request/done"]],
    ["Оплатите, пожалуйста, счёт 155.", "Платёжка во вложении.", ["request/done"]],
    ["Посмотрите, пожалуйста, договор.", "Договор посмотрели, вопросов нет.", ["request/done"]],
    // The verb of the wish is the noun of the promise
    ["Смонтируйте, пожалуйста, стеллажи до 27 ноября.", "Монтаж проведём 23 и 24 ноября.", ["promise/open 2026-11-23..2026-11-24"]],
    ["Настройте, пожалуйста, терминал.", "Настройку сделаем 19 ноября.", ["promise/open 2026-11-19"]],
    // How long the work takes is not when it is due
    ["Развезите, пожалуйста, каталоги по салонам.", "Развезём за два дня, 19 и 20 ноября.", ["promise/open 2026-11-19..2026-11-20"]],
    // The day is when the answer comes
    ["Когда сможете заменить витрину?", "О дате замены сообщим 24 ноября.", ["promise/open 2026-11-24"]],
    // A step towards the deed is not the deed
    ["Замените, пожалуйста, лампы на складе.", "Лампы заказали, поставим их 24 ноября.", ["promise/open 2026-11-24"]],
    ["Подготовьте, пожалуйста, смету к понедельнику.", "Смету сделаю к среде, 25 ноября, раньше не успеем.", ["promise/open 2026-11-25"]],
    // What was received pays nothing
    ["Пришлите, пожалуйста, расчёт по перечню.", "Перечень получил. Расчёт пришлю 19 ноября.", ["promise/open 2026-11-19"]],
    // The day stands by itself, or says only from when
    ["Почините, пожалуйста, шлагбаум.", "Шлагбаум починим, но в пятницу, мастер занят.", ["promise/open 2026-11-13"]],
    ["Проведите, пожалуйста, показ стенда.", "Провести показ могу 18 ноября.", ["promise/open 2026-11-18"]],
    // Wishes of one sentence
    [
      "По объекту: вывезите мусор, верните ключи от щитовой.",
      "Мусор вывезли, ключи вернём 12 ноября.",
      ["request/done", "promise/open 2026-11-12"],
    ],
    // What is listed under a wish, and the line that says when
    [
      "Ещё нужны от вас:\n- план этажа,\n- паспорт лебёдки.\nСрок: 20 ноября.",
      "Паспорт лебёдки во вложении. План этажа пришлю 17 ноября.",
      ["promise/open 2026-11-17", "request/done 2026-11-20"],
    ],
    [
      "Для допуска нужны: паспорт вышки, приказ об ответственном.",
      "Паспорт вышки пришлю 18 ноября. Приказ об ответственном не дам, его у нас нет.",
      ["promise/open 2026-11-18", "request/dropped"],
    ],
    // No, in whatever verb; a no to one day is no "no"
    ["Дайте, пожалуйста, погрузчик на субботу.", "Погрузчик не дам, он на ремонте.", ["request/dropped 2026-11-14"]],
    ["Уберите, пожалуйста, пункт о хранении.", "Пункт о хранении убирать не станем.", ["request/dropped"]],
    // The day beside the verb, not that of what comes before
    ["Пришлите, пожалуйста, макет.", "Художник вернётся 16 ноября, макет вышлю 18 ноября.", ["promise/open 2026-11-18"]],
    // One wish of that very day
    ["Мне обратно стенды нужны 20 ноября. Успеете?", "Успеем, 20 ноября всё будет.", ["promise/open 2026-11-20"]],
    ["Приезжайте, пожалуйста, в среду, 18 ноября, пресс встал.", "18 ноября буду к 10.", ["promise/open 2026-11-18"]],
    // A day of the month beside a verb or a noun; the hour is of that day
    ["Когда поставите лоток?", "Лоток 6 800, 29-го привезу.", ["question/done", "promise/open 2026-11-29"]],
    ["Замените, пожалуйста, рамы.", "Рамы заменю, 30-го наша машина завернёт к вам до десяти утра.", ["promise/open 2026-11-30"]],
    // What is brought is no answer to another question
    [
      "Жду исправленный счёт.\nИ вопрос: вывеску над входом повесить можно?",
      "Исправленный счёт во вложении.",
      ["request/done", "question/open"],
    ],
    // Only when the answer is wanted
    ["Берёте остаток плёнки или отдаём другим? Скажите сегодня, очередь стоит.", "Подумаем.", ["promise/open 2026-11-09"]],
    // No more is given, but what is asked is
    ["Замените, пожалуйста, рамы.", "Четыре рамы меняем, больше не могу.", ["request/open"]],
    // Each lot has its day
    [
      "Загрузите, пожалуйста, обе фуры до 27 ноября.",
      "Первую фуру загрузим 19 ноября, вторую — 25 ноября.",
      ["promise/open 2026-11-19", "promise/open 2026-11-25"],
    ],
  ] as const)("%s - %s", (asked, answered, expected) => {
    expect(after(asked, answered)).toEqual(expected);
  });
});
