/** The words of order steps in every language that is read; apart from the packs, because only progress and handover need them. */
import type { ProgressTables } from "../engine/progress/progressTables.ts";
import type { Language } from "../engine/types.ts";
import { progressSteps as en } from "./en/progressSteps.ts";
import { progressSteps as ja } from "./ja/progressSteps.ts";
import { progressSteps as ru } from "./ru/progressSteps.ts";
import { progressSteps as zh } from "./zh/progressSteps.ts";

export const progressTables: Readonly<Record<Language, ProgressTables>> = { en, zh, ja, ru };
