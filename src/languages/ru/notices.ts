import type { NoticeTexts } from "../../hosts/noticeTexts.ts";

export const noticeTexts: NoticeTexts = {
  locale: "ru",
  digest: {
    subject: {
      one: "Сегодня стоит напомнить о {count} письме",
      few: "Сегодня стоит напомнить о {count} письмах",
      many: "Сегодня стоит напомнить о {count} письмах",
      other: "Сегодня стоит напомнить о {count} письмах",
    },
    intro: "Доброе утро! На эти письма пока нет ответа:",
    waitingFor: "Ждём ответа: {people}",
    since: "последнее письмо: {day}, ответа нет",
    promised: "обещанный срок: {day}",
    dependency: "нужно до события: {day}",
    checkIn: "плановый вопрос, о котором вы просили",
    notLooked: "ответы не проверялись, последняя проверка: {day}; сначала откройте переписку",
    openMail: "Открыть письмо",
    more: { one: "и ещё {count}", few: "и ещё {count}", many: "и ещё {count}", other: "и ещё {count}" },
    openPanel: "Все напоминания, отложить или завершить: {link}",
    footer: "Вы получаете это письмо, потому что включили утреннюю сводку. Её можно в любой момент отключить в настройках.",
  },
  remind: "Напомнить: {people}, «{subject}»",
  noSubject: "(без темы)",
  between: ", ",
  day: { pattern: "{date} ({weekday})", date: { month: "long", day: "numeric" }, weekday: { weekday: "long" } },
};
