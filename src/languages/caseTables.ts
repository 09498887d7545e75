/** The words of goals, roles and contacts in every language that is read; apart from the packs, because only the case notes need them. */
import type { CaseTables } from "../engine/caseNotes/caseTables.ts";
import type { Language } from "../engine/types.ts";
import { caseReading as en } from "./en/caseReading.ts";
import { caseReading as ja } from "./ja/caseReading.ts";
import { caseReading as ru } from "./ru/caseReading.ts";
import { caseReading as zh } from "./zh/caseReading.ts";

export const caseTables: Readonly<Record<Language, CaseTables>> = { en, zh, ja, ru };
