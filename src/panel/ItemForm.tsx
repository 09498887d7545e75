import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { parseDay } from "../engine/time/calendarDay.ts";
import type { Commitment, Person } from "../engine/types.ts";
import { type Edit, isSamePerson, sideOf } from "./edits.ts";
import { fill, usePanelWords } from "./panelWords.ts";
import { useShownReading } from "./shownReading.ts";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS, minWidth: 0 },
  // Fluent's fields are as wide as their content asks; a pane at 200 % zoom is narrower than that.
  field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" },
  control: { minWidth: 0, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const NOBODY = "nobody";
const AS_READ = "asRead";

function sameOwners(one: readonly Person[], other: readonly Person[]): boolean {
  return one.length === other.length && one.every((person) => other.some((candidate) => isSamePerson(person, candidate)));
}

/** Corrects what, who and when of one commitment; hands over the changed fields only. */
export function ItemForm(props: {
  readonly commitment: Commitment;
  readonly onSave: (edits: readonly Edit[]) => void;
  readonly onCancel: () => void;
}) {
  const { commitment } = props;
  const styles = useStyles();
  const words = usePanelWords();
  const { participants, reading } = useShownReading();
  const { form } = words.texts;
  const oneOwner =
    commitment.owners.length === 1
      ? participants.findIndex((person) => commitment.owners.some((owner) => isSamePerson(owner, person)))
      : -1;
  const ownerAsRead = commitment.owners.length === 0 ? NOBODY : oneOwner === -1 ? AS_READ : String(oneOwner);
  const dayAsRead = commitment.due.kind === "day" ? commitment.due.day : "";
  const [what, setWhat] = useState(commitment.what);
  const [owner, setOwner] = useState(ownerAsRead);
  const [day, setDay] = useState<string>(dayAsRead);

  function save() {
    const item = commitment.id;
    const edits: Edit[] = [];
    const trimmed = what.trim();
    if (trimmed !== "" && trimmed !== commitment.what) edits.push({ kind: "reworded", item, what: trimmed });
    const chosen = owner === NOBODY ? null : participants[Number(owner)];
    const owners = chosen === undefined ? commitment.owners : chosen === null ? [] : [chosen];
    if (!sameOwners(owners, commitment.owners)) {
      const side = chosen ? sideOf(chosen, reading) : commitment.side;
      edits.push({ kind: "ownersChanged", item, owners, side });
    }
    if (day !== dayAsRead) edits.push({ kind: "dueChanged", item, day: parseDay(day) });
    props.onSave(edits);
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field className={styles.field} label={form.what}>
        <Textarea className={styles.control} autoFocus resize="vertical" value={what} onChange={(_, data) => setWhat(data.value)} />
      </Field>
      <Field className={styles.field} label={form.owner}>
        <Select className={styles.control} value={owner} onChange={(_, data) => setOwner(data.value)}>
          {ownerAsRead === AS_READ && <option value={AS_READ}>{words.people(commitment.owners, reading.me)}</option>}
          {participants.map((person, index) => (
            <option key={person.address ?? person.name} value={String(index)}>
              {words.person(person, reading.me)}
            </option>
          ))}
          <option value={NOBODY}>{words.texts.people.nobody}</option>
        </Select>
      </Field>
      <Field
        className={styles.field}
        label={form.due}
        hint={
          commitment.due.kind === "none" || commitment.due.kind === "day"
            ? form.dueHint
            : fill(form.mailSays, { due: words.due(commitment.due) })
        }
      >
        <Input
          className={styles.control}
          input={{ className: styles.control }}
          type="date"
          value={day}
          onChange={(_, data) => setDay(data.value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {form.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
