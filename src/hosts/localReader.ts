/** The panel's reader in a browser: engine, packs and draft phrases in a chunk of their own, loaded while the panel already shows. */
import { address } from "../engine/brands.ts";
import type { TimeZone } from "../engine/types.ts";
import type { PanelReader } from "../panel/panelReader.ts";

const loadEngine = () => import("./localEngine.ts");
const loadDrafts = () => import("./localDrafts.ts");
const loadNudges = () => import("./localNudges.ts");
const loadFacts = () => import("./localFacts.ts");

/** `zone`: the user's own, for messages that do not tell their offset. */
export function localReader(zone: TimeZone): PanelReader {
  // Asked for at once, so that it travels while the panel draws its first screen.
  const engine = loadEngine();
  return {
    read: async (thread, me) => (await engine).read(thread, me.address ?? address(""), zone),
    drafts: {
      words: async (locale) => (await loadDrafts()).words(locale),
      write: async (reading, asked) => (await loadDrafts()).write(reading, asked, zone),
      check: async (reading, reply, locale, now) => (await loadDrafts()).check(reading, reply, locale, { now, zone }),
      sentence: async (text, locale) => (await loadDrafts()).sentence(text, locale),
    },
    ask: async (flag, locale) => (await engine).ask(flag, locale),
    facts: {
      texts: async (locale) => (await loadFacts()).texts(locale),
      look: async (reading, asked) => (await loadFacts()).look(reading, asked, zone),
      sentences: async (finding) => (await loadFacts()).sentencesOf(finding),
      page: async (kind, reading, asked) => (await loadFacts()).page(kind, reading, asked, zone),
      workbook: async (orders, locale) => (await loadFacts()).workbookOf(orders, locale),
    },
    nudges: {
      plan: async (reading, asked) => (await loadNudges()).plan(reading, asked, zone),
      decide: async (reading, rule, now) => (await loadNudges()).decide(reading, rule, now, zone),
      reminder: async (reading, people, locale, about) => (await loadNudges()).reminder(reading, people, locale, { ...about, zone }),
    },
  };
}
