import { Button, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { PinnedGoal } from "../engine/goal/threadGoal.ts";
import type { Instant, Locale, ThreadReading } from "../engine/types.ts";
import { Facts } from "./Facts.tsx";
import type { FactsReader } from "./facts/factsPort.ts";
import type { FactsGiven, ShownFacts } from "./facts/shownFacts.tsx";
import type { MailHost } from "./mailHost.ts";
import { usePanelWords } from "./panelWords.ts";
import { Quote } from "./Quote.tsx";

const controls = { Button, Input, Quote, Facts };

export interface FactsWanted {
  /** undefined: nobody looks at facts here. */
  readonly reader: FactsReader | undefined;
  readonly reading: ThreadReading;
  readonly host: MailHost;
  readonly draftLocale: Locale;
  readonly wantsAdvice: boolean;
  readonly now: () => Instant;
  /** null: the thread's own. The same object as long as it says the same. */
  readonly pinnedGoal: PinnedGoal | null;
  readonly onGoal: FactsGiven["onGoal"];
  readonly onWishes: FactsGiven["onWishes"];
  readonly onRemindWeekly: FactsGiven["onRemindWeekly"];
}

/** What stands beside the lists; null until it was looked up, and for good where its code cannot be loaded: the lists do not need it. */
export function useFacts({
  reader,
  reading,
  host,
  draftLocale,
  wantsAdvice,
  now,
  pinnedGoal,
  onGoal,
  onWishes,
  onRemindWeekly,
}: FactsWanted): ShownFacts | null {
  const words = usePanelWords();
  const [shown, setShown] = useState<ShownFacts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const look = async (): Promise<void> => {
      if (reader === undefined) return;
      const { shownFacts } = await import("./facts/shownFacts.tsx");
      const asked = { locale: words.locale, draftLocale, now: now(), wantsAdvice, pinnedGoal };
      const found = await shownFacts({ reader, reading, asked, words, kit: { controls, host }, now, onGoal, onWishes, onRemindWeekly });
      if (isCurrent) setShown(found);
    };
    look().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [reader, reading, host, words, draftLocale, wantsAdvice, now, pinnedGoal, onGoal, onWishes, onRemindWeekly]);
  return shown;
}
