import type { Commitment, Decision, Evidence, Message, MessageId } from "../engine/types.ts";
import { decisionId } from "./edits.ts";
import { Facts } from "./Facts.tsx";
import { CommitmentDetails, DecisionDetails } from "./ItemDetails.tsx";
import { CommitmentFacts } from "./ItemFacts.tsx";
import { ItemForm } from "./ItemForm.tsx";
import { ItemGroup } from "./ItemGroup.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { type ItemGroups as Groups, languageOf } from "./itemGroups.ts";
import { usePanelWords } from "./panelWords.ts";
import { step, useShownReading } from "./shownReading.ts";

function language(evidence: readonly Evidence[], messages: ReadonlyMap<MessageId, Message>): string | undefined {
  const first = evidence[0];
  const message = first === undefined ? undefined : messages.get(first.span.message);
  return first === undefined || message === undefined ? undefined : languageOf(message, first.span);
}

interface Place {
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

function CommitmentRow({ commitment, place }: { readonly commitment: Commitment; readonly place: Place }) {
  const { messages, edit, undo } = useShownReading();
  const { id, status } = commitment;
  return (
    <ItemRow
      id={id}
      what={commitment.what}
      language={language(commitment.evidence, messages)}
      facts={<CommitmentFacts commitment={commitment} />}
      isSettled={status !== "open"}
      {...place}
      onDone={status === "open" ? () => edit("done", step({ kind: "done", item: id })) : null}
      onUndo={undo}
      details={(control) => <CommitmentDetails commitment={commitment} onEdit={control.openForm} />}
      form={(control) => (
        <ItemForm
          commitment={commitment}
          onSave={(edits) => {
            if (edits.length > 0) edit("changed", edits);
            control.closeForm();
          }}
          onCancel={control.closeForm}
        />
      )}
    />
  );
}

function DecisionRow({ decision, place }: { readonly decision: Decision; readonly place: Place }) {
  const { messages, facts, undo } = useShownReading();
  const { texts } = usePanelWords();
  const id = decisionId(decision);
  return (
    <ItemRow
      id={id}
      what={decision.what}
      language={language(decision.evidence, messages)}
      facts={<Facts facts={(facts?.standing(id, texts.state.decision) ?? [texts.state.decision]).map((text) => ({ text }))} />}
      isSettled={false}
      {...place}
      onDone={null}
      onUndo={undo}
      details={() => <DecisionDetails decision={decision} />}
      form={null}
    />
  );
}

/** All lists of the thread. */
export function ItemGroups({ groups }: { readonly groups: Groups }) {
  const titles = usePanelWords().texts.groups;
  const commitmentRow = (commitment: Commitment, place: Place) => (
    <CommitmentRow key={commitment.id} commitment={commitment} place={place} />
  );
  const idOf = (commitment: Commitment) => commitment.id;
  return (
    <>
      <ItemGroup title={titles.weOwe} items={groups.weOwe} idOf={idOf} row={commitmentRow} />
      <ItemGroup title={titles.theyOwe} items={groups.theyOwe} idOf={idOf} row={commitmentRow} />
      <ItemGroup title={titles.questions} items={groups.questions} idOf={idOf} row={commitmentRow} />
      <ItemGroup
        title={titles.decisions}
        items={groups.decisions}
        idOf={decisionId}
        row={(decision, place) => <DecisionRow key={decisionId(decision)} decision={decision} place={place} />}
      />
      <ItemGroup title={titles.settled} items={groups.settled} idOf={idOf} isFolded row={commitmentRow} />
    </>
  );
}
