/** Feasts that people set dates by. */
import type { CalendarDay, Country, Weekday } from "../types.ts";
import { addDays, calendarDay, weekdayOf } from "./calendarDay.ts";
import type { NamedDay } from "./dateTables.ts";

/** The day of a feast in a year as that country keeps it, or null when it is not known (lunar feasts outside 2010-2045). */
export function namedDay(name: NamedDay, year: number, country: Country | null): CalendarDay | null {
  switch (name) {
    case "christmas":
      return calendarDay(year, 12, 25);
    case "christmasEve":
      return calendarDay(year, 12, 24);
    case "boxingDay":
      return calendarDay(year, 12, 26);
    case "newYear":
      return calendarDay(year, 1, 1);
    case "newYearsEve":
      return calendarDay(year, 12, 31);
    case "lunarNewYear":
    case "lanternFestival":
    case "dragonBoat":
    case "midAutumn":
    case "doubleNinth":
      return lunarDay(name, year);
    case "lunarNewYearsEve": {
      const day = lunarDay("lunarNewYear", year);
      return day === null ? null : addDays(day, -1);
    }
    case "qingming":
      // The sun stands at 15 degrees; the usual formula for 2000-2099.
      return year < 2000 || year > 2099
        ? null
        : calendarDay(year, 4, Math.floor((year - 2000) * 0.2422 + 4.81) - Math.floor((year - 2000) / 4));
    case "easter":
      return easterSunday(year);
    case "goodFriday":
      return shifted(easterSunday(year), -2);
    case "easterMonday":
      return shifted(easterSunday(year), 1);
    case "thanksgiving":
      return nthWeekday(year, 11, 4, 4);
    case "blackFriday":
      return shifted(nthWeekday(year, 11, 4, 4), 1);
    case "independenceDay":
      return calendarDay(year, 7, 4);
    case "halloween":
      return calendarDay(year, 10, 31);
    case "valentines":
      return calendarDay(year, 2, 14);
    case "mothersDay":
      return nthWeekday(year, 5, 7, 2);
    case "fathersDay":
      return country === "TW" ? calendarDay(year, 8, 8) : nthWeekday(year, 6, 7, 3);
    case "labourDay":
      return calendarDay(year, 5, 1);
    case "usLaborDay":
      return nthWeekday(year, 9, 1, 1);
    case "memorialDay":
      return shifted(nthWeekday(year, 6, 1, 1), -7);
    case "veteransDay":
    case "singles":
      return calendarDay(year, 11, 11);
    case "chinaNationalDay":
      return country === "TW" ? calendarDay(year, 10, 10) : calendarDay(year, 10, 1);
    case "childrensDay":
      return country === "TW" ? calendarDay(year, 4, 4) : calendarDay(year, 6, 1);
    case "womensDay":
      return calendarDay(year, 3, 8);
    case "teachersDay":
      return country === "TW" ? calendarDay(year, 9, 28) : calendarDay(year, 9, 10);
    case "aprilFools":
      return calendarDay(year, 4, 1);
    case "stPatrick":
      return calendarDay(year, 3, 17);
    case "earthDay":
      return calendarDay(year, 4, 22);
    case "martinLutherKing":
      return nthWeekday(year, 1, 1, 3);
    case "presidentsDay":
      return nthWeekday(year, 2, 1, 3);
    case "victoryDay":
      return calendarDay(year, 5, 9);
    case "russiaDay":
      return calendarDay(year, 6, 12);
    case "unityDay":
      return calendarDay(year, 11, 4);
    case "defenderDay":
      return calendarDay(year, 2, 23);
    case "orthodoxChristmas":
      return calendarDay(year, 1, 7);
    case "yearEndClosure":
      return calendarDay(year, 12, 29);
    case "goldenWeek":
      return calendarDay(year, 4, 29);
    case "obon":
      return calendarDay(year, 8, 13);
    case "yearEndClosureEnd":
      return calendarDay(year, 1, 3);
    case "goldenWeekEnd":
      return calendarDay(year, 5, 5);
    case "obonEnd":
      return calendarDay(year, 8, 16);
    default: {
      const never: never = name;
      return never;
    }
  }
}

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
