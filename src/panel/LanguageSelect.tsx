import { Select } from "@fluentui/react-components";
import { LOCALES } from "../engine/locales.ts";
import type { Locale } from "../engine/types.ts";

/** A language by its own name, so that everybody finds theirs whatever the panel speaks. */
export function languageName(locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

const options = LOCALES.map((locale) => ({ locale, name: languageName(locale) }));

/** A choice among the five locales. The list is the system's own: it fits any pane and any screen reader. */
export function LanguageSelect(props: {
  readonly value: Locale;
  readonly label?: string;
  readonly className?: string;
  readonly onChange: (locale: Locale) => void;
}) {
  return (
    <Select
      {...(props.className === undefined ? {} : { className: props.className })}
      {...(props.label === undefined ? {} : { "aria-label": props.label })}
      value={props.value}
      onChange={(_, data) => {
        const chosen = LOCALES.find((locale) => locale === data.value);
        if (chosen !== undefined) props.onChange(chosen);
      }}
    >
      {options.map(({ locale, name }) => (
        <option key={locale} value={locale} lang={locale}>
          {name}
        </option>
      ))}
    </Select>
  );
}
