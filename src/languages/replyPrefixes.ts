import { automatic as en } from "./en/automatic.ts";
import { automatic as ja } from "./ja/automatic.ts";
import { automatic as ru } from "./ru/automatic.ts";
import { automatic as zh } from "./zh/automatic.ts";

/** Reply prefixes of every language: a thread collects those of all its mail programs. */
export const replyPrefixes: readonly string[] = [en, ja, ru, zh].flatMap((automatic) => automatic.replyPrefixes);
