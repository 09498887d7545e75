import { FluentProvider } from "@fluentui/react-components";
import { useMemo } from "react";
import { dayAndTimeAt, zonedDayAndTime } from "../engine/time/zonedTime.ts";
import type { Instant, Locale, TimeZone } from "../engine/types.ts";
import type { MailHost } from "./mailHost.ts";
import { PanelScreens } from "./PanelScreens.tsx";
import type { PanelReader } from "./panelReader.ts";
import type { PanelTexts } from "./panelTexts.ts";
import { type PanelThemeName, panelTheme } from "./panelTheme.ts";
import { PanelWordsProvider, panelWords } from "./panelWords.ts";
import type { EditMemory } from "./rememberedEdits.ts";
import type { TimingAdviceChoice } from "./SettingsForm.tsx";

/** What a host hands to the panel. `host` and `reader` are the same objects at every render: a new one reads the thread anew. `onLocaleChange` and `onThemeChange` are absent where the host cannot keep the choice. */
export interface PanelProps {
  readonly host: MailHost;
  readonly reader: PanelReader;
  readonly texts: PanelTexts;
  readonly locale: Locale;
  readonly theme: PanelThemeName;
  readonly now: () => Instant;
  readonly zone: TimeZone;
  /** Keeps the user's edits when the mail client loads the panel anew; the same object at every render. */
  readonly memory?: EditMemory;
  readonly onLocaleChange?: (locale: Locale) => void;
  /** Absent where the host cannot keep the choice: advice is then given. */
  readonly timingAdvice?: TimingAdviceChoice;
  readonly onThemeChange?: (theme: PanelThemeName) => void;
}

/** The side panel: reads the open thread through the host, shows who owes what, drafts the follow-up. Knows no mail client. */
export function Panel({ host, reader, texts, locale, theme, now, zone, memory, timingAdvice, onLocaleChange, onThemeChange }: PanelProps) {
  const moment = now();
  const { day: today } = zonedDayAndTime(moment, zone) ?? dayAndTimeAt(moment, 0);
  const words = useMemo(() => panelWords({ texts, locale, zone, today }), [texts, locale, zone, today]);
  const fluentTheme = useMemo(() => panelTheme(theme, locale), [theme, locale]);
  return (
    <FluentProvider theme={fluentTheme} lang={locale}>
      <PanelWordsProvider value={words}>
        <PanelScreens
          host={host}
          reader={reader}
          memory={memory ?? null}
          theme={theme}
          now={now}
          timingAdvice={timingAdvice ?? null}
          onLocaleChange={onLocaleChange ?? null}
          onThemeChange={onThemeChange ?? null}
        />
      </PanelWordsProvider>
    </FluentProvider>
  );
}
