import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Instant, Locale, Person } from "../engine/types.ts";
import { changedItems, isSamePerson, leftOutItems, participants } from "./edits.ts";
import { FlagList } from "./FlagList.tsx";
import { ItemGroups } from "./ItemGroups.tsx";
import { type ItemGroups as Groups, isAutomaticOnly } from "./itemGroups.ts";
import type { MailHost } from "./mailHost.ts";
import type { PanelReader } from "./panelReader.ts";
import type { Ready } from "./panelState.ts";
import { fill, usePanelWords } from "./panelWords.ts";
import { IdentitySelect } from "./SettingsForm.tsx";
import { type ShownReading, ShownReadingProvider } from "./shownReading.ts";
import { EmptyNote, LongMailNote, PartialNote } from "./ThreadNotes.tsx";
import { smallText } from "./textStyles.ts";
import { type FactsWanted, useFacts } from "./useFacts.ts";

const useStyles = makeStyles({
  identity: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  text: { margin: 0 },
  end: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ...smallText,
    color: tokens.colorNeutralForeground2,
  },
});

/** From this many messages on the panel says that it read them all: people doubt it. */
const LONG_THREAD = 20;

function Empty({ ready }: { readonly ready: Ready }) {
  const words = usePanelWords();
  const { screens } = words.texts;
  if (isAutomaticOnly(ready.reading)) return <EmptyNote title={screens.automaticOnly} hint={null} />;
  return <EmptyNote title={words.plural(screens.empty, ready.reading.thread.messages.length)} hint={screens.emptyHint} />;
}

/** The findings of a thread: what to look at twice, then the lists. */
export function ResultView(props: {
  readonly ready: Ready;
  /** With the user's edits. */
  readonly reading: Ready["reading"];
  readonly groups: Groups;
  readonly reader: PanelReader;
  readonly askLocale: Locale;
  readonly host: MailHost;
  readonly wantsAdvice: boolean;
  readonly now: () => Instant;
  readonly pinnedGoal: FactsWanted["pinnedGoal"];
  readonly onWishes: FactsWanted["onWishes"];
  readonly onRemindWeekly: FactsWanted["onRemindWeekly"];
  readonly onReadAgain: () => void;
  readonly onIdentity: (me: Person) => void;
  readonly actions: Pick<ShownReading, "edit" | "undo" | "showInMessage" | "followInMessage"> & { readonly setGoal: FactsWanted["onGoal"] };
}) {
  const styles = useStyles();
  const words = usePanelWords();
  const { ready, reading, groups, actions } = props;
  const facts = useFacts({
    reader: props.reader.facts,
    reading,
    host: props.host,
    draftLocale: props.askLocale,
    wantsAdvice: props.wantsAdvice,
    now: props.now,
    pinnedGoal: props.pinnedGoal,
    onGoal: actions.setGoal,
    onWishes: props.onWishes,
    onRemindWeekly: props.onRemindWeekly,
  });
  const shown = useMemo<ShownReading>(
    () => ({
      reading,
      messages: new Map(reading.thread.messages.map((message) => [message.id, message])),
      participants: participants(ready.reading),
      changed: changedItems(ready.edits),
      leftOut: leftOutItems(ready.edits),
      facts,
      ...actions,
    }),
    [reading, ready.reading, ready.edits, facts, actions],
  );
  const { me, thread } = reading;
  const isPresent = shown.participants.some((person) => isSamePerson(person, me));
  const isEmpty = Object.values(groups).every((items) => items.length === 0) && reading.flags.length === 0;
  const { settings, screens } = words.texts;
  return (
    <ShownReadingProvider value={shown}>
      {ready.missing > 0 && <PartialNote read={thread.messages.length} missing={ready.missing} onRetry={props.onReadAgain} />}
      <LongMailNote thread={thread} />
      {!isPresent && shown.participants.length > 0 && (
        <div className={styles.identity}>
          <p className={styles.text}>{fill(settings.notInThread, { person: me.name || (me.address ?? "") })}</p>
          <IdentitySelect me={me} people={shown.participants} onChange={props.onIdentity} />
        </div>
      )}
      {facts?.advice}
      <FlagList flags={reading.flags} ask={props.reader.ask} askLocale={props.askLocale} />
      {isEmpty ? <Empty ready={ready} /> : <ItemGroups groups={groups} />}
      {facts?.sections}
      {thread.messages.length >= LONG_THREAD && <p className={styles.end}>{words.plural(screens.longThread, thread.messages.length)}</p>}
    </ShownReadingProvider>
  );
}
