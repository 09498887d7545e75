/** Feasts that people set dates by. */
import type { CalendarDay, Country, Weekday } from "../types.ts";
import { addDays, calendarDay, weekdayOf } from "./calendarDay.ts";
import type { NamedDay } from "./dateTables.ts";

/** The day of a feast in a year as a country keeps it. */
type Feast = (year: number, country: Country | null) => CalendarDay | null;

const [MONDAY, THURSDAY, SUNDAY] = [1, 4, 7] as const;

const on =
  (month: number, day: number): Feast =>
  (year) =>
    calendarDay(year, month, day);

/** Another day in Taiwan. */
const onInTaiwan =
  (taiwan: readonly [month: number, day: number], elsewhere: Feast): Feast =>
  (year, country) =>
    country === "TW" ? calendarDay(year, ...taiwan) : elsewhere(year, country);

const nth =
  (month: number, weekday: Weekday, which: number, daysLater = 0): Feast =>
  (year) =>
    shifted(nthWeekday(year, month, weekday, which), daysLater);

const lunar =
  (name: keyof typeof lunarDays, daysLater = 0): Feast =>
  (year) =>
    shifted(lunarDay(name, year), daysLater);

/** The sun stands at a quarter or a twelfth of its way; the usual formula, good for 2000-2099. `of2000`: the day of the month in 2000, with its fraction. */
const bySun =
  (month: number, of2000: number): Feast =>
  (year) =>
    year < 2000 || year > 2099
      ? null
      : calendarDay(year, month, Math.floor((year - 2000) * 0.242194 + of2000) - Math.floor((year - 2000) / 4));

const feasts: Readonly<Record<NamedDay, Feast>> = {
  christmas: on(12, 25),
  christmasEve: on(12, 24),
  boxingDay: on(12, 26),
  newYear: on(1, 1),
  newYearsEve: on(12, 31),
  lunarNewYear: lunar("lunarNewYear"),
  lunarNewYearsEve: lunar("lunarNewYear", -1),
  lanternFestival: lunar("lanternFestival"),
  dragonBoat: lunar("dragonBoat"),
  midAutumn: lunar("midAutumn"),
  doubleNinth: lunar("doubleNinth"),
  qingming: bySun(4, 4.81),
  easter: (year) => easterSunday(year),
  goodFriday: (year) => shifted(easterSunday(year), -2),
  easterMonday: (year) => shifted(easterSunday(year), 1),
  orthodoxEaster: (year) => orthodoxEaster(year),
  thanksgiving: nth(11, THURSDAY, 4),
  blackFriday: nth(11, THURSDAY, 4, 1),
  independenceDay: on(7, 4),
  halloween: on(10, 31),
  valentines: on(2, 14),
  mothersDay: nth(5, SUNDAY, 2),
  fathersDay: onInTaiwan([8, 8], nth(6, SUNDAY, 3)),
  labourDay: on(5, 1),
  usLaborDay: nth(9, MONDAY, 1),
  memorialDay: nth(6, MONDAY, 1, -7),
  veteransDay: on(11, 11),
  singles: on(11, 11),
  chinaNationalDay: onInTaiwan([10, 10], on(10, 1)),
  childrensDay: onInTaiwan([4, 4], on(6, 1)),
  womensDay: on(3, 8),
  teachersDay: onInTaiwan([9, 28], on(9, 10)),
  aprilFools: on(4, 1),
  stPatrick: on(3, 17),
  earthDay: on(4, 22),
  martinLutherKing: nth(1, MONDAY, 3),
  presidentsDay: nth(2, MONDAY, 3),
  victoryDay: on(5, 9),
  russiaDay: on(6, 12),
  unityDay: on(11, 4),
  defenderDay: on(2, 23),
  orthodoxChristmas: on(1, 7),
  yearEndClosure: on(12, 29),
  goldenWeek: on(4, 29),
  obon: on(8, 13),
  yearEndClosureEnd: on(1, 3),
  goldenWeekEnd: on(5, 5),
  obonEnd: on(8, 16),
  comingOfAge: nth(1, MONDAY, 2),
  japanFoundation: on(2, 11),
  emperorsBirthday: on(2, 23),
  vernalEquinox: bySun(3, 20.69),
  showaDay: on(4, 29),
  constitutionDay: on(5, 3),
  greeneryDay: on(5, 4),
  japanChildrensDay: on(5, 5),
  marineDay: nth(7, MONDAY, 3),
  mountainDay: on(8, 11),
  respectForTheAged: nth(9, MONDAY, 3),
  autumnalEquinox: bySun(9, 23.09),
  sportsDay: nth(10, MONDAY, 2),
  cultureDay: on(11, 3),
  labourThanksgiving: on(11, 23),
};

/** The day of a feast in a year as that country keeps it, or null when it is not known (lunar feasts outside 2010-2045). */
export const namedDay = (name: NamedDay, year: number, country: Country | null): CalendarDay | null => feasts[name](year, country);

/** The nth such weekday of a month; null when the month has no nth. */
function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): CalendarDay | null {
  const first = calendarDay(year, month, 1);
  if (first === null) return null;
  return calendarDay(year, month, 1 + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

const shifted = (day: CalendarDay | null, days: number): CalendarDay | null => (day === null ? null : addDays(day, days));

/** Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms). */
function easterSunday(year: number): CalendarDay | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const lunar = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * lunar + 114;
  return calendarDay(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Eastern Easter: the same by the Julian calendar, 13 days behind from 1900 to 2099. */
function orthodoxEaster(year: number): CalendarDay | null {
  if (year < 1900 || year > 2099) return null;
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekday + 114;
  return shifted(calendarDay(year, Math.floor(sum / 31), (sum % 31) + 1), 13);
}

// Month and day of 2010, 2011, ... 2045; from the Chinese calendar of ICU (Intl.DateTimeFormat "en-u-ca-chinese"),
// but for the New Years of 2027 and 2030, whose new moons fall minutes from midnight in Beijing and which ICU puts a day wrong (npm date-chinese has them).
const FIRST_LUNAR_YEAR = 2010;
const lunarDays = {
  lunarNewYear:
    "0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 0212 0201 0122 0210 0130 0217",
  lanternFestival:
    "0228 0217 0206 0224 0214 0305 0222 0211 0302 0219 0208 0226 0215 0205 0224 0212 0303 0220 0209 0227 0217 0206 0225 0214 0305 0222 0211 0301 0218 0207 0226 0215 0205 0224 0213 0303",
  dragonBoat:
    "0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 0614 0603 0622 0611 0531 0619",
  midAutumn:
    "0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 0920 0910 0928 0917 1005 0925",
  doubleNinth:
    "1016 1005 1023 1013 1002 1021 1009 1028 1017 1007 1025 1014 1004 1023 1011 1029 1018 1008 1026 1016 1005 1024 1012 1001 1020 1009 1027 1017 1007 1026 1014 1003 1022 1011 1029 1018",
} as const;

function lunarDay(name: keyof typeof lunarDays, year: number): CalendarDay | null {
  const text = lunarDays[name].split(" ")[year - FIRST_LUNAR_YEAR];
  return text === undefined ? null : calendarDay(year, Number(text.slice(0, 2)), Number(text.slice(2)));
}
