/** What the user can choose: own files, who they are, language, theme and width of the panel. */
import { useRef } from "react";
import { LOCALES } from "../../engine/locales.ts";
import type { Person } from "../../engine/types.ts";
import { type Choices, clients, isClient, isLocale, isTheme, localeNames, themes } from "./choices.ts";
import type { Mailbox } from "./mailbox.ts";
import type { PreviewTexts } from "./previewTexts.ts";

interface Props {
  readonly texts: PreviewTexts;
  readonly choices: Choices;
  readonly mailbox: Mailbox;
  readonly onChoose: (choices: Choices) => void;
  readonly onOpen: (files: readonly File[]) => void;
  readonly onMe: (me: Person) => void;
}

export function Toolbar({ texts, choices, mailbox, onChoose, onOpen, onMe }: Props) {
  const file = useRef<HTMLInputElement>(null);
  return (
    <header className="toolbar">
      <strong>Followthrough</strong>
      <span className="quiet">{texts.title}</span>
      <button type="button" onClick={() => file.current?.click()} title={texts.stays}>
        {texts.openFiles}
      </button>
      <input
        ref={file}
        type="file"
        multiple
        accept=".eml,.mbox,.mbx,message/rfc822,application/mbox"
        hidden
        aria-label={texts.openFiles}
        onChange={(event) => {
          onOpen([...(event.target.files ?? [])]);
          // The same file can be opened again after it changed.
          event.target.value = "";
        }}
      />
      <label>
        {texts.client}{" "}
        <select
          value={choices.client}
          onChange={(event) => isClient(event.target.value) && onChoose({ ...choices, client: event.target.value })}
        >
          {clients.map((client) => (
            <option key={client} value={client}>
              {texts.clients[client]}
            </option>
          ))}
        </select>
      </label>
      <span className="gap" />
      <label>
        {texts.iAm}{" "}
        <select
          className="me"
          value={mailbox.me.address ?? ""}
          onChange={(event) => {
            const person = mailbox.people.find(({ address }) => address === event.target.value);
            if (person !== undefined) onMe(person);
          }}
        >
          {mailbox.people.slice(0, 300).map(({ name, address }) => (
            <option key={address} value={address ?? ""}>
              {name === "" ? address : `${name} <${address}>`}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.language}{" "}
        <select
          value={choices.locale}
          onChange={(event) => isLocale(event.target.value) && onChoose({ ...choices, locale: event.target.value })}
        >
          {LOCALES.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {localeNames[locale]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.theme}{" "}
        <select
          value={choices.theme}
          onChange={(event) => isTheme(event.target.value) && onChoose({ ...choices, theme: event.target.value })}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {texts.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.paneWidth}{" "}
        <input
          type="range"
          min={270}
          max={500}
          step={10}
          value={choices.paneWidth}
          onChange={(event) => onChoose({ ...choices, paneWidth: Number(event.target.value) })}
        />
      </label>
    </header>
  );
}
