/** Texts for the speed of dates: mail as people write it, and lines of which nearly every one names a day. */
import type { Language } from "../../src/engine/types.ts";

export interface TimedText {
  readonly language: Language;
  readonly name: "mail" | "dense";
  readonly text: string;
}

const mail: Readonly<Record<Language, string>> = {
  en: "Dear Ana,\n\nThank you for the drawings. We have checked the second sheet with our workshop, and the larger bore is possible without changing the housing. The revised offer follows by Thursday at the latest; the tooling takes about three weeks after you release it, so the first samples could leave our factory around 15 January 2027. Please let us know whether sea freight is still what you prefer, because the rates go up next month. If something is unclear, call me any time.\n\nKind regards,\nPaul Weber\nSales Engineer, Example Drives GmbH\nPhone +49 30 5550 172\n\n",
  zh: "陈经理，您好！\n\n图纸已经收到，我们和车间确认过，第二页上的孔径可以加大，不需要改外壳。新的报价最迟周四发给您。模具大约需要三个星期，如果您下周三前确认，样品预计在明年1月15日前后寄出。另外想请教一下，这一批还是走海运吗？下个月运费会上调，请尽早告诉我们。有任何问题请随时联系我。\n\n顺祝商祺！\n王丽\n示例传动有限公司 销售部\n电话：021-5550 1723\n\n",
  ja: "株式会社サンプル\n田中様\n\nいつもお世話になっております。山本です。\n図面をお送りいただきありがとうございました。工場と確認したところ、二枚目の穴径は筐体を変更せずに大きくできるとのことです。改訂した見積書は木曜日までにお送りいたします。金型には約三週間かかりますので、来週の水曜日までにご承認いただければ、サンプルは1月15日頃に発送できる見込みです。船便でよろしいかどうかも併せてお知らせください。\n\n何卒よろしくお願いいたします。\n電話 03-5550-1723\n\n",
  ru: "Ольга Сергеевна, добрый день!\n\nСпасибо за чертежи. Мы проверили второй лист с цехом: увеличить отверстие можно, корпус менять не придётся. Новое предложение пришлём не позднее четверга. На оснастку уйдёт примерно три недели, поэтому первые образцы сможем отгрузить около 15 января. Сообщите, пожалуйста, остаётся ли доставка морем, потому что со следующего месяца ставки вырастут. Если что-то непонятно, звоните в любое время.\n\nС уважением,\nПавел Крылов\nООО «Пример»\nтел. +7 495 555-01-72\n\n",
};

const dense: Readonly<Record<Language, string>> = {
  en: "Drawing by 20 November.\nTooling from 23 to 27 November.\nSamples on Friday, 4 December 2026.\nYour answer within 5 working days.\nFirst lot mid-December, second lot in Q1.\nClosed December 24 through January 2.\nInvoice on 2026-12-15, due in 30 days.\nETD 12/18, ETA early February.\nCall tomorrow at 3 pm or next Tuesday morning.\nWarranty until the end of next year.\n",
  zh: "图纸11月20日前提供。\n模具11月23日至27日。\n样品2026年12月4日（周五）寄出。\n五个工作日内回复。\n首批12月中旬，第二批明年一季度。\n12月24日到1月2日放假。\n发票12月15号开，30天内付款。\n船期12/18，二月上旬到港。\n明天下午3点或下周二上午通话。\n质保到明年年底。\n",
  ja: "図面は11月20日までに。\n金型は11月23日から27日まで。\nサンプルは2026年12月4日（金）発送。\n5営業日以内にご回答ください。\n初回は12月中旬、2回目は第1四半期。\n12月24日～1月2日は休業。\n請求書は12月15日付、30日以内。\n本船は12/18出港、2月上旬入港。\n明日15時または来週火曜の午前にお電話します。\n保証は来年末まで。\n",
  ru: "Чертёж до 20 ноября.\nОснастка с 23 по 27 ноября.\nОбразцы в пятницу, 4 декабря 2026 г.\nОтвет в течение пяти рабочих дней.\nПервая партия в середине декабря, вторая в первом квартале.\nС 24 декабря по 2 января не работаем.\nСчёт 15.12.2026, оплата через 30 дней.\nВыход судна 18.12, приход в начале февраля.\nСозвон завтра в 15:00 или в следующий вторник утром.\nГарантия до конца следующего года.\n",
};

const LANGUAGES: readonly Language[] = ["en", "zh", "ja", "ru"];
export const timedTexts: readonly TimedText[] = LANGUAGES.flatMap((language) => [
  { language, name: "mail", text: mail[language] },
  { language, name: "dense", text: dense[language] },
]);
