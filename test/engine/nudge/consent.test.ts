import { consentOf } from "../../../src/engine/nudge/consent.ts";
import { packs } from "../../../src/languages/index.ts";
import { type Name, people, readingOf } from "./nudgeThread.ts";

const said = (name: Name, text: string): string | null =>
  consentOf([people[name]], readingOf([{ from: name, to: ["anna"], at: "2026-11-23T12:00:00+03:00", text }]).thread, packs)?.sentence ??
  null;

describe("who asks to be reminded", () => {
  it.each<readonly [Name, string]>([
    ["emily", "If I forget to send it, please remind me."],
    ["emily", "Feel free to chase me next week."],
    ["emily", "If I don't get back to you by Friday, give me a nudge."],
    ["li", "如果我忘记回复，请务必提醒我。"],
    ["li", "到时麻烦您催我一下。"],
    ["lin", "如果我忘記將資料給您，請務必提醒我。"],
    ["kenji", "ご連絡がない場合は、お手数ですが催促いただけますと幸いです。"],
    ["kenji", "金曜日までに返信がない場合はリマインドをお願いいたします。"],
    ["olga", "Если забуду ответить, напомните мне, пожалуйста."],
    ["olga", "Можете смело меня поторопить, пинганите на следующей неделе. Обязательно напомните."],
  ])("%s: %s", (name, text) => expect(said(name, text)).not.toBeNull());

  it.each<readonly [Name, string]>([
    ["emily", "Thank you for the reminder."],
    ["emily", "Please find the reminder letter attached."],
    ["li", "感谢您的提醒。"],
    ["lin", "謝謝您的提醒，資料已寄出。"],
    ["kenji", "リマインドありがとうございます。"],
    ["olga", "Спасибо за напоминание."],
  ])("not %s: %s", (name, text) => expect(said(name, text)).toBeNull());

  it("my own words are not theirs", () => {
    const { thread } = readingOf([{ from: "anna", to: ["emily"], at: "2026-11-23T12:00:00Z", text: "Please remind me if I forget." }]);
    expect(consentOf([people.emily], thread, packs)).toBeNull();
  });
});
