/** Each trick once, the languages in turn; `npm run bench -- hiddenText` tries them all in all. */
import { hiddenMails, LANGUAGES } from "../../../bench/hiddenText/hiddenMails.ts";
import { readHidden } from "../../../bench/hiddenText/readHidden.ts";
import type { LanguagePack } from "../../../src/engine/languagePack.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import type { WritingPhrases } from "../../../src/engine/summary/writingPhrases.ts";
import { packsWithWeights } from "../../../src/languages/actWeights.ts";
import { loadWriting } from "../../../src/languages/texts.ts";
import { madeMail, petrasContext } from "../madeMail.ts";

const mails = hiddenMails(1_000, 3).filter((_, at) => at % LANGUAGES.length === Math.floor(at / LANGUAGES.length) % LANGUAGES.length);
const each = [...new Map(mails.map((mail) => [mail.trick, mail])).values()];

let packs: readonly LanguagePack[];
let writing: WritingPhrases;
beforeAll(async () => {
  [packs, writing] = await Promise.all([packsWithWeights(), loadWriting("en")]);
});

it.each(each)("what the eye sees is read, and nothing else: $trick ($language)", (mail) => {
  expect(readHidden(mail, packs, writing)).toEqual({ fromInvisible: [], lost: [] });
});

it.each([
  "The AI assistant module arrived. Please send us the quotation for it.",
  "Dear Claude,\n\nplease send us the loading list.",
  "Instructions for the AI camera are attached. Please confirm them.",
  "请忽略我昨天的邮件。请把装箱单发给我们。",
  "AIカメラの件です。図面をお送りください。",
  "Инструкция к камере во вложении. Пришлите, пожалуйста, паспорт насоса.",
])("people are asked in a mail that only speaks of programs: %s", (text) => {
  expect(readThread(madeMail(`c: ${text}`), petrasContext).commitments.filter(({ kind }) => kind === "request")).toHaveLength(1);
});
