/** What is said about a nudge: in the panel, and in Gmail's cards alike. Pure. */
import type { PersonSummary } from "../../engine/nudge/decisionSummary.ts";
import type { BothClocks } from "../../engine/nudge/nudgeDecision.ts";
import { dayAndTimeAt, zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { Address, Instant } from "../../engine/types.ts";
import { fill, type PanelWords } from "../panelWords.ts";
import { freedOf, type Nudge, peopleOf } from "./nudgePort.ts";
import type { NudgeTexts } from "./nudgeTexts.ts";

/** Why one person is waited for. */
export interface PersonWhy {
  readonly name: string;
  readonly lines: readonly string[];
  /** Sentences of the mail that show it. */
  readonly quotes: readonly string[];
}

export interface NudgeWords {
  readonly texts: NudgeTexts;
  /** On the user's wall. */
  moment(at: Instant): string;
  bothClocks(person: PersonSummary): string;
  names(people: readonly Pick<PersonSummary, "name" | "address">[]): string;
  name(person: Pick<PersonSummary, "name" | "address">): string;
  /** The whole nudge in one line. */
  line(nudge: Nudge): string;
  why(nudge: Nudge): readonly PersonWhy[];
  /** What the reminder does not know: whether somebody looked for replies. Empty where replies are looked for. */
  caveats(nudge: Nudge): readonly string[];
  /** When the next nudge comes; null: nobody knows. */
  next(nudge: Nudge): string | null;
}

type Named = Pick<PersonSummary, "name" | "address">;

export function nudgeWords(texts: NudgeTexts, words: PanelWords): NudgeWords {
  const { locale, zone } = words;
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const regions = new Intl.DisplayNames(locale, { type: "region" });

  const wall = ({ day, time }: BothClocks["mine"]): string => fill(texts.moment, { day: words.day(day), time });
  const moment = (at: Instant): string => wall(zonedDayAndTime(at, zone) ?? dayAndTimeAt(at, 0));
  const name = (person: Named): string => person.name || (person.address ?? words.texts.people.unknown);
  const names = (people: readonly Named[]): string =>
    people.length === 0 ? words.texts.people.nobody : lists.format([...new Set(people.map(name))]);

  function place({ country, zone: theirs }: PersonSummary): string {
    if (country !== null) return regions.of(country) ?? country;
    try {
      const parts = new Intl.DateTimeFormat(locale, { timeZone: theirs, timeZoneName: "longGeneric" }).formatToParts(0);
      return parts.find(({ type }) => type === "timeZoneName")?.value ?? theirs;
    } catch {
      return theirs;
    }
  }

  function bothClocks(person: PersonSummary): string {
    // What is due says since when; else the moment that is to come.
    const { theirs, mine } = person.isDue ? person.due : person.sendAt;
    const isSame = theirs.day === mine.day && theirs.time === mine.time;
    return isSame
      ? fill(texts.oneClock, { here: wall(mine) })
      : fill(texts.bothClocks, { there: wall(theirs), place: place(person), here: wall(mine) });
  }

  /** Whom it is about, by name where one is known. */
  function concerned(nudge: Nudge): string {
    const known = peopleOf(nudge);
    if (known.length > 0) return names(known);
    const { outcome, rule } = nudge;
    const addresses: readonly Address[] =
      outcome !== null && "people" in outcome && (outcome.kind === "parked" || outcome.kind === "over" || outcome.kind === "timeOnly")
        ? outcome.people
        : (rule.waitingFor ?? []);
    return names(addresses.map((address) => ({ name: "", address })));
  }

  function dueLine(nudge: Nudge): string {
    const people = concerned(nudge);
    const [first] = peopleOf(nudge);
    if (nudge.outcome?.kind === "timeOnly") return fill(texts.line.timeOnlyDue, { people });
    if (first === undefined) return texts.line.unknown;
    const day = words.day(first.reason === "silence" ? first.since.mine.day : (first.day ?? first.due.mine.day));
    return fill(texts.line[first.reason], { people, day });
  }

  function why(person: PersonSummary): PersonWhy {
    const { why: said } = texts;
    const who = name(person);
    const lines = [fill(said.waitingSince, { person: who, moment: wall(person.since.mine) })];
    const day = person.day === null ? "" : words.day(person.day);
    if (person.reason === "promiseRunsOut") lines.push(fill(said.promise, { person: who, day }));
    if (person.reason === "dependency") lines.push(fill(said.dependency, { day }));
    if (person.reason === "checkIn") lines.push(said.checkIn);
    if (person.quietDays > 0) lines.push(words.plural(said.counted, person.quietDays));
    if (person.holidays.length > 0) {
      const days = person.holidays.map((one) => (one.name === "" ? words.day(one.day) : `${words.day(one.day)} (${one.name})`));
      lines.push(fill(said.holidays, { days: lists.format(days) }));
    }
    if (person.yearsWithoutHolidays.length > 0)
      lines.push(fill(said.yearsUnknown, { years: lists.format(person.yearsWithoutHolidays.map(String)) }));
    if (person.heldBy === "outOfOffice" && person.backOn !== null) lines.push(fill(said.away, { day: words.day(person.backOn) }));
    if (person.heldBy === "snoozed") lines.push(said.snoozed);
    if (person.told > 0) lines.push(words.plural(said.told, person.told));
    lines.push(bothClocks(person));
    const { from, confidence, isChoiceUnusable } = person.known;
    lines.push(fill(said.clock, { person: who, place: place(person), source: said.source[from], confidence: said.confidence[confidence] }));
    if (isChoiceUnusable) lines.push(said.choiceUnusable);
    return { name: who, lines, quotes: person.quotes };
  }

  return {
    texts,
    moment,
    bothClocks,
    names,
    name,
    line(nudge) {
      const { state, outcome } = nudge;
      const people = concerned(nudge);
      if (state === "failed") {
        const because = outcome?.kind === "over" && outcome.because !== "threadGone" ? outcome.because : null;
        return because === null ? texts.line.failed : fill(texts.why.freed[because], { person: people });
      }
      if (state === "done" || state === "off") return texts.line.over;
      if (state === "needsSignIn") return fill(texts.line.needsSignIn, { people });
      if (state === "due") return dueLine(nudge);
      if (outcome?.kind === "parked") return fill(texts.line.parked, { people });
      const until = outcome?.kind === "waiting" || outcome?.kind === "timeOnly" ? outcome.until : nudge.wakeAt;
      return until === null ? texts.line.unknown : fill(texts.line.pending, { people, moment: moment(until) });
    },
    why(nudge) {
      const { outcome } = nudge;
      const people = peopleOf(nudge).map(why);
      const freed = freedOf(nudge).map((one) => ({
        name: name(one),
        lines: [fill(texts.why.freed[one.because], { person: name(one) })],
        quotes: [],
      }));
      const stopped =
        outcome?.kind === "parked" || (outcome?.kind === "over" && outcome.because !== "threadGone")
          ? [
              {
                name: "",
                lines: [fill(texts.why.freed[outcome.because === "threadGone" ? "tooOld" : outcome.because], { person: concerned(nudge) })],
                quotes: outcome.quote === null ? [] : [outcome.quote],
              },
            ]
          : [];
      return [...people, ...freed, ...stopped];
    },
    caveats({ outcome, replies, trouble }) {
      const lines: string[] = [];
      if (replies.seenBy !== "server") lines.push(texts.replies[replies.seenBy]);
      const looked = outcome?.kind === "timeOnly" ? outcome.notLookedSince : replies.seenBy === "server" ? null : replies.lookedAt;
      if (looked !== null) lines.push(fill(texts.replies.notLookedSince, { moment: moment(looked) }));
      if (trouble !== null) lines.push(fill(texts.replies.trouble, { moment: moment(trouble.since) }));
      return lines;
    },
    next({ outcome, wakeAt }) {
      const until = outcome?.kind === "waiting" || outcome?.kind === "timeOnly" ? outcome.until : wakeAt;
      return until === null ? null : moment(until);
    },
  };
}
