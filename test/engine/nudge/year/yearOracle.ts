/** What ought to happen in the simulated year, told from the meaning of the mail and published calendars alone. */

import { MY_ZONE, type YearEvent, type YearPerson, type YearThread } from "./yearThreads.ts";
import { dayAfter, isWorkday, momentAt, wallOf, workdaysLater } from "./yearWorld.ts";

const FROM = 9 * 60;
const UNTIL = 18 * 60;
const AT_MOST = 3;
const DAYS_BEFORE_SAILING = 2;

/** Whether one person is to be reminded, as somebody with the whole truth would keep it. */
export class Truth {
  private isOwing = false;
  private isOff = false;
  private touchedAt = 0;
  private promised: string | null = null;
  private sailing: string | null = null;
  private away: { readonly from: string; readonly back: string } | null = null;
  private snoozedUntil = 0;
  private myDebt: string | null = null;
  private wasReminded = false;
  tells: number[] = [];
  private readonly person: YearPerson;
  private readonly quietDays: number;

  constructor(person: YearPerson, { quietDays }: YearThread) {
    this.person = person;
    this.quietDays = quietDays;
  }

  take(event: YearEvent): void {
    const { by, deed, at, day } = event;
    const isTheirs = by !== "me" && by.address === this.person.address;
    const isToThem = event.to.some(({ address }) => address === this.person.address);
    const { zone } = this.person.place;
    if (by === "me") {
      if (deed === "snooze") this.snoozedUntil = momentAt(day ?? "", 0, MY_ZONE);
      if (deed === "off" || (deed === "offPerson" && isToThem)) this.isOff = true;
      if (deed === "ask" || deed === "askBeforeSailing" || deed === "myPromise") {
        this.isOwing = true;
        this.touchedAt = at;
        if (deed === "askBeforeSailing") this.sailing = day;
        if (deed === "myPromise") this.myDebt = day;
      }
      if (deed === "followUp" || deed === "myDelivery") {
        this.touchedAt = at;
        this.wasReminded = true;
        if (deed === "myDelivery") this.myDebt = null;
      }
      return;
    }
    if (!isTheirs) return;
    if (deed === "awayBack" || deed === "awayUntil") {
      const back = deed === "awayBack" ? (day ?? "") : dayAfter(day ?? "", 1);
      this.away = { from: wallOf(at, zone).day, back };
      return;
    }
    if (deed === "bounce" || deed === "deliver" || deed === "decline" || deed === "elsewhere") this.isOwing = false;
    if (deed === "bounce" || deed === "elsewhere") return;
    this.touchedAt = at;
    this.away = null;
    this.tells = [];
    this.wasReminded = false;
    this.promised = deed === "promise" ? day : null;
  }

  told(at: number): void {
    this.tells.push(at);
    this.touchedAt = at;
    this.wasReminded = true;
  }

  /** The first moment from `now` on at which they are to be reminded; null: not before something happens. */
  expected(now: number): number | null {
    const { place } = this.person;
    if (!this.isOwing || this.isOff || (this.tells.length >= AT_MOST && !this.isPutOff())) return null;
    const touched = wallOf(this.touchedAt, place.zone).day;
    let day = workdaysLater(touched, this.quietDays, place);
    if (this.promised !== null && workdaysLater(this.promised, 1, place) > touched) day = workdaysLater(this.promised, 1, place);
    if (this.sailing !== null && !this.wasReminded) {
      const wished = workdaysLater(this.sailing, -DAYS_BEFORE_SAILING, place);
      const next = workdaysLater(touched, 1, place);
      const before = wished > next ? wished : next;
      if (before < this.sailing && before < day) day = before;
    }
    const rested = this.isPutOff() ? 0 : momentAt(day, FROM, place.zone);
    const moment = this.atWork(Math.max(rested, this.snoozedUntil, now));
    // What I promised and have not kept comes first, from the day after on.
    return this.myDebt !== null && wallOf(moment, MY_ZONE).day > this.myDebt ? null : moment;
  }

  /** What is wrong with reminding them at this moment; empty: nothing. */
  faults(at: number): readonly string[] {
    const { place } = this.person;
    const { day, minutes } = wallOf(at, place.zone);
    const last = this.tells.at(-1);
    const expected = this.expected(at);
    const wrong: (readonly [string, boolean])[] = [
      ["weekend or holiday", !isWorkday(day, place)],
      ["night", minutes < FROM || minutes >= UNTIL],
      ["while away", this.away !== null && day >= this.away.from && day < workdaysLater(dayAfter(this.away.back, -1), 1, place)],
      ["after answer, decline, delivery or bounce", !this.isOwing],
      ["switched off", this.isOff],
      ["more than three", this.tells.length >= AT_MOST && !this.isPutOff()],
      ["doubled", last !== undefined && !this.isPutOff() && workdaysLater(wallOf(last, place.zone).day, this.quietDays, place) > day],
      ["before my own overdue promise", this.myDebt !== null && wallOf(at, MY_ZONE).day > this.myDebt],
      ["put off", at < this.snoozedUntil],
      ["too early", expected !== null && expected > at],
    ];
    return wrong.filter(([, is]) => is).map(([name]) => name);
  }

  /** One working day of theirs after a moment. */
  latest(moment: number): number {
    const { place } = this.person;
    return momentAt(workdaysLater(wallOf(moment, place.zone).day, 1, place), UNTIL, place.zone);
  }

  /** "Again tomorrow", said after being told, is the user's own word. */
  private isPutOff(): boolean {
    const last = this.tells.at(-1);
    return last !== undefined && this.snoozedUntil > last;
  }

  private atWork(from: number): number {
    const { place } = this.person;
    let { day, minutes } = wallOf(from, place.zone);
    const settled = this.away === null ? null : workdaysLater(workdaysLater(dayAfter(this.away.back, -1), 1, place), 1, place);
    const isThere = (one: string): boolean =>
      isWorkday(one, place) && !(this.away !== null && settled !== null && one >= this.away.from && one < settled);
    if (isThere(day) && minutes >= FROM && minutes < UNTIL) return from;
    if (!isThere(day) || minutes >= UNTIL) {
      do day = dayAfter(day, 1);
      while (!isThere(day));
      minutes = 0;
    }
    return momentAt(day, FROM, place.zone);
  }
}
