/** Everything that stands beside the lists of a reading, ready to be placed. A chunk of its own. */
import type { ReactNode } from "react";
import type { Agreement } from "../../engine/agreement/agreements.ts";
import type { PinnedGoal } from "../../engine/goal/threadGoal.ts";
import type { RadarFinding } from "../../engine/radar/radarTypes.ts";
import { tellsSameMatter } from "../../engine/radar/sameMatter.ts";
import type { Commitment, Evidence, Instant, Message, MessageId, ThreadReading } from "../../engine/types.ts";
import type { AddedFact, DraftWishes } from "../drafts/draftPort.ts";
import { nextWishes, noWishes } from "../drafts/draftWishes.ts";
import { decisionId, flagId } from "../edits.ts";
import { OrderSection } from "../order/OrderSection.tsx";
import { PagesSection } from "../order/PagesSection.tsx";
import type { PanelWords } from "../panelWords.ts";
import { AdviceLine } from "./AdviceLine.tsx";
import { AgreementDetails } from "./AgreementDetails.tsx";
import { awaitsWords, furtherEvidence, standingWords } from "./agreementWords.ts";
import { CaseSection } from "./CaseSection.tsx";
import { FactRow, type ShownFact } from "./FactRow.tsx";
import { factParts, factTitle } from "./factLines.ts";
import type { FactsKit } from "./factsKit.ts";
import type { FactsAsked, FactsReader, FoundFacts } from "./factsPort.ts";

/** Parts for the places of the panel, all about one reading. */
export interface ShownFacts {
  /** For the strip of flags; empty when there is no fact to check. */
  counts(isHidden: (id: string) => boolean): readonly string[];
  /** Rows for the list of flags. `onHide` is handed every id that goes with the row. */
  rows(isHidden: (id: string) => boolean, onHide: (ids: readonly string[]) => void): ReactNode;
  /** Ids of flags that a fact tells with more: they need no row of their own. */
  readonly covered: ReadonlySet<string>;
  /** Words for the row of an item, by its id. `own`: the row's own word for how firm it is. */
  standing(item: string, own: string): readonly string[];
  /** Below the quotes of an item, by its id; null: nothing to add. */
  details(item: string): ReactNode;
  readonly advice: ReactNode;
  /** Below the lists. */
  readonly sections: ReactNode;
}

export interface FactsGiven {
  readonly reader: FactsReader;
  readonly reading: ThreadReading;
  readonly asked: FactsAsked;
  readonly words: PanelWords;
  readonly kit: Omit<FactsKit, "texts">;
  readonly now: () => Instant;
  /** The user sets the goal; without text: back to the thread's own. The same function at every render. */
  readonly onGoal: (goal: PinnedGoal) => void;
  /** Changes what the user wishes of the draft, undefined while nothing was wished. The same function at every render. */
  readonly onWishes: (change: (wishes: DraftWishes | undefined) => DraftWishes, opensDraft: boolean) => void;
  /** Opens the nudge for a weekly progress; null: nudges cannot be set. The same function at every render. */
  readonly onRemindWeekly: (() => void) | null;
}

interface RowOfFact extends ShownFact {
  readonly id: AddedFact;
  /** null: an assumption of one side, for which there is no ready sentence. */
  readonly finding: RadarFinding | null;
  /** Of the flags it stands for. */
  readonly flags: readonly string[];
}

/** Asks for everything and puts it into words; rejects only when code could not be loaded. */
export async function shownFacts({
  reader,
  reading,
  asked,
  words,
  kit: shared,
  now,
  onGoal,
  onWishes,
  onRemindWeekly,
}: FactsGiven): Promise<ShownFacts> {
  const [texts, found] = await Promise.all([reader.texts(asked.locale), reader.look(reading, asked)]);
  const kit: FactsKit = { ...shared, texts };
  const rows = factRows(found, reading, kit, words);
  const agreements = byItem(found.agreements, reading);
  const messages = new Map<MessageId, Message>(reading.thread.messages.map((message) => [message.id, message]));
  const addToDraft = (id: AddedFact, finding: RadarFinding) => async () => {
    const sentences = await reader.sentences(finding);
    onWishes((wishes = noWishes) => nextWishes(wishes, { kind: "added", what: id, words: sentences }), false);
  };
  return {
    counts: (isHidden) => {
      const count = rows.filter(({ id, flags }) => flags.length === 0 && !isHidden(id)).length;
      return count === 0 ? [] : [words.plural(texts.facts.count, count)];
    },
    rows: (isHidden, onHide) =>
      rows
        .filter(({ id }) => !isHidden(id))
        .map((fact) => (
          <FactRow
            key={fact.id}
            kit={kit}
            fact={fact}
            locale={asked.draftLocale}
            hideLabel={fact.flags.length > 0 ? words.texts.flags.leaveOut : texts.facts.hide}
            onHide={() => onHide([fact.id, ...fact.flags])}
            onAdd={fact.flags.length > 0 || fact.finding === null ? null : addToDraft(fact.id, fact.finding)}
          />
        )),
    covered: new Set(rows.flatMap(({ flags }) => flags)),
    standing: (item, own) => {
      const known = agreements.get(item);
      return known === undefined ? [own] : standingWords(known.agreement, known.item, own, texts);
    },
    details: (item) => {
      const known = agreements.get(item);
      if (known === undefined) return null;
      const awaits = known.item?.kind === "question" ? null : awaitsWords(known.agreement, messages, texts, words, reading.me);
      const lines = [...(awaits === null ? [] : [awaits]), ...(found.canBeSentNow.has(item) ? [texts.agreement.canBeSentNow] : [])];
      const evidence = furtherEvidence(known.agreement, known.evidence);
      return lines.length === 0 && evidence.length === 0 ? null : <AgreementDetails kit={kit} lines={lines} evidence={evidence} />;
    },
    advice: found.advice === null ? null : <AdviceLine kit={kit} advice={found.advice} />,
    sections: (
      <>
        {(found.goal !== null || found.notes.length > 0) && (
          <CaseSection kit={kit} found={found} locale={asked.draftLocale} onGoal={onGoal} />
        )}
        {found.orders.length > 0 && (
          <OrderSection
            kit={kit}
            orders={found.orders}
            phrases={found.progress}
            workbook={reader.workbook}
            onWeekly={() => onWishes((wishes = noWishes) => nextWishes(wishes, { kind: "kindChosen", chosen: "weeklyProgress" }), true)}
            onRemindWeekly={onRemindWeekly}
          />
        )}
        <PagesSection kit={kit} reading={reading} page={reader.page} now={now} />
      </>
    ),
  };
}

function factRows(found: FoundFacts, reading: ThreadReading, kit: FactsKit, words: PanelWords): readonly RowOfFact[] {
  const { texts } = kit;
  const facts = found.facts.map(({ finding, sentence, note }) => ({
    id: idOf(finding),
    finding,
    title: factTitle(finding, texts, words),
    parts: factParts(finding, texts, words, reading.me),
    note,
    sentence,
    flags: reading.flags.filter((flag) => tellsSameMatter(finding, flag, reading.thread.messages)).map(flagId),
  }));
  const messages = new Map<MessageId, Message>(reading.thread.messages.map((message) => [message.id, message]));
  const assumptions = found.agreements.flatMap((agreement) => {
    const { about, state } = agreement;
    if (about.kind !== "assumption" || state !== "proposed") return [];
    return [
      {
        id: `fact assumption ${key(about.evidence)}` as const,
        finding: null,
        title: texts.facts.title.assumption,
        parts: [{ label: null, evidence: about.evidence, lines: [] }],
        note: awaitsWords(agreement, messages, texts, words, reading.me) ?? "",
        sentence: "",
        flags: [],
      },
    ];
  });
  return [...facts, ...assumptions];
}

function idOf(finding: RadarFinding): AddedFact {
  switch (finding.kind) {
    case "leadTime":
      return `fact leadTime ${finding.wait.least}-${finding.wait.most}`;
    case "paymentChain":
      return `fact paymentChain ${finding.paid} ${finding.sails}`;
    case "versions":
      return `fact versions ${finding.versions.map(({ name }) => name).join("/")}`;
    case "leftOut":
    case "newcomer":
      return `fact ${finding.kind} ${finding.people.map(({ address }) => address).join(" ")}`;
    case "privateAddress":
      return `fact privateAddress ${finding.person.address}`;
  }
}

const key = ({ span }: Evidence): string => `${span.message}:${span.start}-${span.end}`;

interface KnownAgreement {
  readonly agreement: Agreement;
  /** null: a decision. */
  readonly item: Commitment | null;
  /** What the item shows by itself. */
  readonly evidence: readonly Evidence[];
}

function byItem(agreements: readonly Agreement[], { commitments, decisions }: ThreadReading): ReadonlyMap<string, KnownAgreement> {
  const items = new Map(commitments.map((item) => [item.id, item]));
  const settled = new Map(decisions.flatMap((decision) => decision.evidence.slice(0, 1).map((first) => [key(first), decision] as const)));
  return new Map(
    agreements.flatMap((agreement): readonly (readonly [string, KnownAgreement])[] => {
      const { about } = agreement;
      if (about.kind === "commitment") {
        const item = items.get(about.id);
        if (item === undefined) return [];
        const evidence = [...item.evidence, ...[item.condition, item.closedBy].filter((one) => one !== null)];
        return [[item.id, { agreement, item, evidence }]];
      }
      const decision = about.kind === "decision" ? settled.get(key(about.evidence)) : undefined;
      return decision === undefined ? [] : [[decisionId(decision), { agreement, item: null, evidence: decision.evidence }]];
    }),
  );
}
