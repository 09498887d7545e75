/** The list of languages that are read. A new one adds a line here; its texts are listed in texts.ts. */
import type { LanguagePack } from "../engine/languagePack.ts";
import { acts as enActs } from "./en/acts.ts";
import { automatic as enAutomatic } from "./en/automatic.ts";
import { dates as enDates } from "./en/dates.ts";
import { deeds as enDeeds } from "./en/deeds.ts";
import { findings as enFindings } from "./en/findings.ts";
import { nudges as enNudges } from "./en/nudges.ts";
import { quotes as enQuotes } from "./en/quotes.ts";
import { acts as jaActs } from "./ja/acts.ts";
import { automatic as jaAutomatic } from "./ja/automatic.ts";
import { dates as jaDates } from "./ja/dates.ts";
import { deeds as jaDeeds } from "./ja/deeds.ts";
import { findings as jaFindings } from "./ja/findings.ts";
import { nudges as jaNudges } from "./ja/nudges.ts";
import { quotes as jaQuotes } from "./ja/quotes.ts";
import { acts as ruActs } from "./ru/acts.ts";
import { automatic as ruAutomatic } from "./ru/automatic.ts";
import { dates as ruDates } from "./ru/dates.ts";
import { deeds as ruDeeds } from "./ru/deeds.ts";
import { findings as ruFindings } from "./ru/findings.ts";
import { nudges as ruNudges } from "./ru/nudges.ts";
import { quotes as ruQuotes } from "./ru/quotes.ts";
import { acts as zhActs } from "./zh/acts.ts";
import { automatic as zhAutomatic } from "./zh/automatic.ts";
import { dates as zhDates } from "./zh/dates.ts";
import { deeds as zhDeeds } from "./zh/deeds.ts";
import { findings as zhFindings } from "./zh/findings.ts";
import { nudges as zhNudges } from "./zh/nudges.ts";
import { quotes as zhQuotes } from "./zh/quotes.ts";

/** Every language that is read; the order has no meaning. */
export const packs: readonly LanguagePack[] = [
  {
    language: "en",
    wordsHaveSpaces: true,
    quotes: enQuotes,
    automatic: enAutomatic,
    dates: enDates,
    acts: enActs,
    findings: enFindings,
    deeds: enDeeds,
    nudges: enNudges,
  },
  {
    language: "zh",
    wordsHaveSpaces: false,
    quotes: zhQuotes,
    automatic: zhAutomatic,
    dates: zhDates,
    acts: zhActs,
    findings: zhFindings,
    deeds: zhDeeds,
    nudges: zhNudges,
  },
  {
    language: "ja",
    wordsHaveSpaces: false,
    quotes: jaQuotes,
    automatic: jaAutomatic,
    dates: jaDates,
    acts: jaActs,
    findings: jaFindings,
    deeds: jaDeeds,
    nudges: jaNudges,
  },
  {
    language: "ru",
    wordsHaveSpaces: true,
    quotes: ruQuotes,
    automatic: ruAutomatic,
    dates: ruDates,
    acts: ruActs,
    findings: ruFindings,
    deeds: ruDeeds,
    nudges: ruNudges,
  },
];
