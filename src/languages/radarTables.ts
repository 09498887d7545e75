/** The words of orders, payments and changed documents in every language that is read; apart from the packs, because only the radar needs them. */
import type { RadarTables } from "../engine/radar/radarTables.ts";
import type { Language } from "../engine/types.ts";
import { radarReading as en } from "./en/radarReading.ts";
import { radarReading as ja } from "./ja/radarReading.ts";
import { radarReading as ru } from "./ru/radarReading.ts";
import { radarReading as zh } from "./zh/radarReading.ts";

export const radarTables: Readonly<Record<Language, RadarTables>> = { en, zh, ja, ru };
