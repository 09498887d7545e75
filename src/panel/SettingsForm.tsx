import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Locale, Person } from "../engine/types.ts";
import { isSamePerson } from "./edits.ts";
import { LanguageSelect } from "./LanguageSelect.tsx";
import type { PanelThemeName } from "./panelTheme.ts";
import { usePanelWords } from "./panelWords.ts";
import { smallText } from "./textStyles.ts";

const useStyles = makeStyles({
  settings: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  box: { width: "18px", height: "18px", margin: 0, accentColor: tokens.colorCompoundBrandBackground },
  keys: { margin: 0, ...smallText, color: tokens.colorNeutralForeground2 },
});

/** Whether the panel says when and how to write. */
export interface TimingAdviceChoice {
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

const THEMES: readonly PanelThemeName[] = ["light", "dark", "highContrast"];

/** Whom the thread is read for; for shared mailboxes and forwarded threads. */
export function IdentitySelect(props: {
  readonly me: Person;
  readonly people: readonly Person[];
  readonly onChange: (me: Person) => void;
}) {
  const { settings } = usePanelWords().texts;
  const place = props.people.findIndex((person) => isSamePerson(person, props.me));
  return (
    <Field label={settings.iAm}>
      <Select
        value={String(place)}
        onChange={(_, data) => {
          const chosen = props.people[Number(data.value)];
          if (chosen !== undefined) props.onChange(chosen);
        }}
      >
        {place === -1 && <option value="-1">{props.me.name || props.me.address}</option>}
        {props.people.map((person, index) => (
          <option key={person.address ?? person.name} value={String(index)}>
            {person.name || person.address}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The pane's own choices; each is shown only where the host can keep it. */
export function SettingsForm(props: {
  readonly id: string;
  readonly theme: PanelThemeName;
  readonly onLocaleChange: ((locale: Locale) => void) | null;
  readonly onThemeChange: ((theme: PanelThemeName) => void) | null;
  readonly timingAdvice: TimingAdviceChoice | null;
  readonly identity: { readonly me: Person; readonly people: readonly Person[]; readonly onChange: (me: Person) => void } | null;
}) {
  const styles = useStyles();
  const { texts, locale } = usePanelWords();
  const { settings } = texts;
  const { onLocaleChange, onThemeChange } = props;
  return (
    <section id={props.id} className={styles.settings} aria-label={texts.header.settings}>
      {onLocaleChange !== null && (
        <Field label={settings.language}>
          <LanguageSelect value={locale} onChange={onLocaleChange} />
        </Field>
      )}
      {onThemeChange !== null && (
        <Field label={settings.theme}>
          <Select
            value={props.theme}
            onChange={(_, data) => {
              const chosen = THEMES.find((theme) => theme === data.value);
              if (chosen !== undefined) onThemeChange(chosen);
            }}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {settings[theme]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {props.identity !== null && <IdentitySelect {...props.identity} />}
      {props.timingAdvice !== null && (
        <label className={styles.choice}>
          <input
            type="checkbox"
            className={styles.box}
            checked={props.timingAdvice.isOn}
            onChange={(event) => props.timingAdvice?.onChange(event.target.checked)}
          />
          {settings.timingAdvice}
        </label>
      )}
      <p className={styles.keys}>{settings.keys}</p>
    </section>
  );
}
