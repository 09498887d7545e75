/** The notes on a case, in the order in which they are worth reading. */
import { ownersCountry } from "../findings/ownersCountry.ts";
import { sidesOf } from "../findings/sides.ts";
import { type PinnedGoal, threadGoal } from "../goal/threadGoal.ts";
import { consentOf } from "../nudge/consent.ts";
import { mutualSilence } from "../nudge/mutualSilence.ts";
import { cueHits } from "../summary/kinds/cueHits.ts";
import type { KindCues } from "../summary/kinds/kindCues.ts";
import type { CalendarDay, Language, ReaderContext, ThreadReading } from "../types.ts";
import { caseSentences, peopleOfThread } from "./caseSentences.ts";
import type { CaseTables } from "./caseTables.ts";
import type { CaseNote } from "./caseTypes.ts";
import { contactPerson } from "./contactPerson.ts";
import { deliveryNear } from "./deliveryNear.ts";
import { waitsInside } from "./waitsInside.ts";
import { whoWrites } from "./whoWrites.ts";

export interface CaseContext extends ReaderContext {
  readonly caseTables: Readonly<Record<Language, CaseTables>>;
  readonly cues: readonly KindCues[];
  readonly replyPrefixes: readonly string[];
}
export interface CaseGiven {
  /** The day on the user's wall. */
  readonly today: CalendarDay;
  readonly pinnedGoal: PinnedGoal | null;
}

/** Everything worth noting beside items and facts; the goal first when there is one. */
export function caseNotes(reading: ThreadReading, context: CaseContext, { today, pinnedGoal }: CaseGiven): readonly CaseNote[] {
  const { messages } = reading.thread;
  if (messages.every(({ automatic }) => automatic !== null)) return [];
  const sides = sidesOf(messages, context.me);
  const sentences = caseSentences(reading.thread, context.packs, context.caseTables);
  const country = ownersCountry(messages, context)(reading.me);
  const calendar = country === null ? null : context.calendarOf(country);
  const goal = threadGoal(reading, { packs: context.packs, replyPrefixes: context.replyPrefixes, pinned: pinnedGoal });
  const hits = cueHits(reading, context.packs, context.cues);
  const surroundings = { packs: context.packs, cues: context.cues, calendarOf: context.calendarOf, today };
  const delivery = deliveryNear(reading, hits, { surroundings, sides, calendar });
  const meeting = hits.findLast(({ cues }) => cues.has("meeting"))?.message ?? null;
  const writer = meeting === null ? null : whoWrites(reading, { sentences, sides, meeting, today, calendar });
  const contact = contactPerson(reading, { sentences, sides, packs: context.packs });
  const silence = mutualSilence(reading, today, calendar);
  const others = peopleOfThread(reading.thread).filter((person) => !sides.isMine(person));
  const consent = consentOf(others, reading.thread, context.packs);
  const reminded = consent === null ? undefined : others.find(({ address }) => address === consent.by);
  return [
    ...(goal === null ? [] : [{ kind: "goal", goal } as const]),
    ...(goal?.offGoal ?? []).map((question): CaseNote => ({ kind: "offGoal", question })),
    ...(delivery === null ? [] : [delivery]),
    ...(writer === null ? [] : [writer]),
    ...waitsInside(reading, sentences, sides),
    ...(silence === null ? [] : [{ kind: "mutualSilence", ...silence } as const]),
    ...(contact === null ? [] : [contact]),
    ...(consent === null || reminded === undefined ? [] : [{ kind: "remindMe", person: reminded, consent } as const]),
  ];
}
