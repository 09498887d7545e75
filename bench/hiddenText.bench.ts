/** Text that the eye does not see, by every trick in five languages: items read from it, and items lost from the text that is seen. VERBOSE=1 names the mails. */
import process from "node:process";
import { packsWithWeights } from "../src/languages/actWeights.ts";
import { loadWriting } from "../src/languages/texts.ts";
import { hiddenMails, LANGUAGES } from "./hiddenText/hiddenMails.ts";
import { readHidden } from "./hiddenText/readHidden.ts";

const SEED = 11;
const COUNT = 900;

export async function run(): Promise<void> {
  const [packs, writing] = await Promise.all([packsWithWeights(), loadWriting("en")]);
  const rows = new Map(LANGUAGES.map((language) => [language, { mails: 0, fromInvisible: 0, lost: 0 }]));
  for (const mail of hiddenMails(COUNT, SEED)) {
    const { fromInvisible, lost } = readHidden(mail, packs, writing);
    const row = rows.get(mail.language);
    if (row === undefined) continue;
    row.mails += 1;
    row.fromInvisible += fromInvisible.length;
    row.lost += lost.length;
    if (process.env.VERBOSE === "1" && fromInvisible.length + lost.length > 0) {
      console.log(`${mail.language}, ${mail.trick}: ${[...fromInvisible, ...lost.map((item) => `lost: ${item}`)].join("; ")}`);
    }
  }
  console.table(Object.fromEntries(rows));
}
