/** How often somebody's clock is told right from made mail: 4,000 people in 52 zones, some on journeys, some behind servers on UTC, some with addresses that tell nothing. */
import { address, instant, messageId, threadId, timeZone } from "../src/engine/brands.ts";
import { whereabouts } from "../src/engine/nudge/whereabouts.ts";
import { countryOf } from "../src/engine/time/countryOf.ts";
import type { Message, Person } from "../src/engine/types.ts";
import { dice } from "../test/engine/nudge/year/yearThreads.ts";
import { offsetAt, PLACES } from "../test/engine/nudge/year/yearWorld.ts";

const PEOPLE = 4_000;
const SEED = 11;
const DAY_MS = 86_400_000;
const START = Date.parse("2026-01-05T00:00:00Z");
const MINE = "Europe/Berlin";
const PHONES: Readonly<Record<string, string>> = {
  JP: "+81 3 5555 0100",
  DE: "+49 40 555 0100",
  IN: "+91 22 5555 0100",
  CN: "+86 21 5555 0100",
  KR: "+82 2 555 0100",
  GB: "+44 20 5555 0100",
  IT: "+39 02 5555 0100",
  PL: "+48 22 555 0100",
};
const HOMES: readonly (readonly [string, string])[] = [
  ...PLACES.map(({ code, zone }) => [code, zone] as const),
  ["US", "America/Chicago"],
  ["US", "America/Los_Angeles"],
  ["US", "America/Denver"],
  ["CA", "America/Vancouver"],
  ["CA", "America/Halifax"],
  ["AU", "Australia/Perth"],
  ["AU", "Australia/Brisbane"],
  ["RU", "Asia/Yekaterinburg"],
  ["RU", "Asia/Vladivostok"],
  ["BR", "America/Manaus"],
  ["MX", "America/Tijuana"],
  ["ID", "Asia/Makassar"],
];

export function run(): void {
  const random = dice(SEED);
  const byConfidence = new Map<string, { right: number; all: number }>();
  for (let index = 0; index < PEOPLE; index += 1) {
    const [code, zone] = HOMES[index % HOMES.length] ?? ["DE", MINE];
    const top = random() < 0.4 ? "com" : code === "GB" ? "co.uk" : code.toLowerCase();
    const person: Person = { address: address(`p${index}@firm${index}.${top}`), name: "" };
    const signature = random() < 0.4 ? (PHONES[code] ?? "") : "";
    const [isOnUtc, hasOffsets] = [random() < 0.08, random() < 0.9];
    const messages = Array.from({ length: 1 + Math.floor(random() * 8) }, (_, mail): Message => {
      const at = START + Math.floor(random() * 330) * DAY_MS + (8 + random() * 10) * 3_600_000;
      const wall = random() < 0.08 ? "America/New_York" : zone;
      const sent = at - offsetAt(at, wall) * 60_000;
      const sentOffset = hasOffsets ? (isOnUtc ? 0 : offsetAt(sent, wall)) : null;
      const country = countryOf({ address: person.address, sentOffset, signature, locale: "en" });
      return {
        id: messageId(`${index}-${mail}`),
        from: person,
        to: [],
        cc: [],
        sentAt: instant(sent),
        sentOffset,
        sentOn: null,
        sentTime: null,
        subject: "",
        ownText: "",
        signature,
        attachmentNames: [],
        locale: "en",
        sentences: [],
        automatic: null,
        origin: "mail",
        country,
        region: null,
      };
    }).toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
    const found = whereabouts(person, { id: threadId("t"), subject: "", messages }, { myZone: timeZone(MINE), chosen: null });
    const now = START + 340 * DAY_MS;
    const counted = byConfidence.get(found.known.confidence) ?? { right: 0, all: 0 };
    counted.all += 1;
    if (offsetAt(now, zone) === offsetAt(now, found.zone)) counted.right += 1;
    byConfidence.set(found.known.confidence, counted);
  }
  for (const confidence of ["high", "medium", "low", "assumed"]) {
    const { right, all } = byConfidence.get(confidence) ?? { right: 0, all: 0 };
    console.log(`  ${confidence}: ${all} people, UTC offset right in ${all === 0 ? "-" : ((100 * right) / all).toFixed(1)} %`);
  }
  const stated = ["high", "medium"].map((one) => byConfidence.get(one) ?? { right: 0, all: 0 });
  const [right, all] = [stated.reduce((sum, one) => sum + one.right, 0), stated.reduce((sum, one) => sum + one.all, 0)];
  console.log(`  stated as known: ${((100 * all) / PEOPLE).toFixed(1)} % of all, right in ${((100 * right) / all).toFixed(1)} %`);
}
