/** Whether a day is a public holiday where the owner of a deed lives, when nothing but clock and words tell where that is. */

import { country } from "../brands.ts";
import { type FoldingPack, foldText } from "../message/foldText.ts";
import { organisationOf, personKey } from "../message/organisation.ts";
import { holidayName } from "../time/businessDays.ts";
import { countryOf } from "../time/countryOf.ts";
import type { CalendarDay, CalendarOf, Country, Message, Person } from "../types.ts";
import type { HomeExpression } from "./compiledTables.ts";
import { type ClockZone, zoneOfClock } from "./likelyCountries.ts";
import type { MessageReading } from "./sentenceReading.ts";

/** Characters of a mail looked through for signs, and of its end for places. */
const MOST_CHARACTERS = 4_000;
const LEAVE_TAKING = 160;
/** Messages of one writer looked through. */
const MOST_MAILS = 8;
const RUSSIA = country("RU");

/** A holiday with its local name. */
export interface DayOff {
  readonly country: Country;
  readonly name: string;
}

/** Where a writer may live. */
interface Home {
  /** The one country that words and clock agree on. */
  readonly told: Country | null;
  readonly zone: ClockZone;
}

/** Tells where owners live from what they wrote, or their colleagues did; made once per thread. */
export class LikelyHomes {
  private readonly homes = new Map<string, Home | null>();
  private readonly readings: readonly MessageReading[];

  constructor(readings: readonly MessageReading[]) {
    this.readings = readings.filter(({ sentences }) => sentences.length > 0);
  }

  /** The country that words tell, against the one that only the clock told. */
  toldBy(person: Person): Country | null {
    return this.homeOf(person)?.told ?? null;
  }

  /** The holiday that most of the likely countries keep, or any of them when the mail calls the day one. */
  dayOff(person: Person, day: CalendarDay, isCalledOff: boolean, calendarOf: CalendarOf): DayOff | null {
    const home = this.homeOf(person);
    if (home === null) return null;
    const keeps = (one: Country): readonly DayOff[] => {
      const name = holidayName(day, calendarOf(one));
      return name === null ? [] : [{ country: one, name }];
    };
    if (home.told !== null) return keeps(home.told)[0] ?? null;
    const { most, others } = home.zone;
    const kept = most.flatMap(keeps);
    if (isCalledOff) return kept[0] ?? others.flatMap(keeps)[0] ?? null;
    return kept.length * 2 > most.length ? (kept[0] ?? null) : null;
  }

  private homeOf(person: Person): Home | null {
    const key = personKey(person);
    const known = this.homes.get(key);
    if (known !== undefined) return known;
    const own = this.readings.filter(({ message }) => personKey(message.from) === key);
    const house = own.length > 0 ? own : this.readings.filter(({ message }) => organisationOf(message.from) === organisationOf(person));
    const home = homeOf(house.slice(0, MOST_MAILS)) ?? this.sharedHome();
    this.homes.set(key, home);
    return home;
  }

  /** Who wrote nothing lives by the clock that all the others share. */
  private sharedHome(): Home | null {
    const zones = new Set(this.readings.map(({ message }) => zoneOf(message)).filter((zone) => zone !== null));
    const [only, another] = zones;
    return only === undefined || another !== undefined ? null : { told: null, zone: only };
  }
}

/** True when nothing but the clock of the mail told the country. */
export function isToldByClock({ from, locale, signature }: Message): boolean {
  return countryOf({ address: from.address, sentOffset: null, signature, locale }) === null;
}

function zoneOf({ sentOffset, sentOn }: Message): ClockZone | null {
  if (sentOffset === null || sentOn === null) return null;
  const zone = zoneOfClock(sentOffset, sentOn);
  return zone.most.length === 0 ? null : zone;
}

function homeOf(readings: readonly MessageReading[]): Home | null {
  const zone = readings.map(({ message }) => zoneOf(message)).find((one) => one !== null);
  if (zone === undefined || zone === null) return null;
  const told = new Set(
    readings.flatMap((reading) => signsIn(reading)).filter((one) => zone.most.includes(one) || zone.others.includes(one)),
  );
  const [only, another] = told;
  if (only !== undefined) return { told: another === undefined ? only : null, zone };
  // Russian is written at many clocks, and at most of them in Russia alone.
  const isRussian = readings.some(({ message }) => message.locale === "ru") && [...zone.most, ...zone.others].includes(RUSSIA);
  return { told: isRussian ? RUSSIA : null, zone };
}

function signsIn({ message, sentences }: MessageReading): readonly Country[] {
  const [first] = sentences;
  if (first === undefined) return [];
  const { pack, tables } = first;
  const text = message.ownText.slice(0, MOST_CHARACTERS);
  return [
    ...found(tables.homeWords, folded(text, pack), message),
    ...found(tables.homePlaces, folded(`${text.slice(-LEAVE_TAKING)}\n${message.signature.slice(0, MOST_CHARACTERS)}`, pack), message),
  ];
}

const folded = (text: string, pack: FoldingPack): string => foldText(text, pack);

function found(signs: readonly HomeExpression[], text: string, { locale }: Message): readonly Country[] {
  return signs.filter((sign) => sign.locale === locale && sign.expression.test(text)).map((sign) => sign.country);
}
