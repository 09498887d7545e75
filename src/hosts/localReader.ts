/** The panel's reader in a browser: engine, packs and draft phrases in a chunk of their own, loaded while the panel already shows. */
import { address } from "../engine/brands.ts";
import type { TimeZone } from "../engine/types.ts";
import type { PanelReader } from "../panel/panelReader.ts";

const loadEngine = () => import("./localEngine.ts");
const loadNudges = () => import("./localNudges.ts");

/** `zone`: the user's own, for messages that do not tell their offset. */
export function localReader(zone: TimeZone): PanelReader {
  // Asked for at once, so that it travels while the panel draws its first screen.
  const engine = loadEngine();
  return {
    read: async (thread, me) => (await engine).read(thread, me.address ?? address(""), zone),
    draft: async (reading, locale) => (await engine).draft(reading, locale),
    ask: async (flag, locale) => (await engine).ask(flag, locale),
    nudges: {
      plan: async (reading, asked) => (await loadNudges()).plan(reading, asked, zone),
      decide: async (reading, rule, now) => (await loadNudges()).decide(reading, rule, now, zone),
      reminder: async (reading, people, locale, wasAsked) => (await loadNudges()).reminder(reading, people, locale, wasAsked),
    },
  };
}
