/** @jest-environment jsdom */
import { Button, FluentProvider, Input, Select, Textarea, webLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useState } from "react";
import { calendarDay } from "../../../src/engine/time/calendarDay.ts";
import type { Locale } from "../../../src/engine/types.ts";
import { draftPanelTexts } from "../../../src/languages/en/draftPanel.ts";
import { kinds } from "../../../src/languages/en/kinds.ts";
import { panelTexts } from "../../../src/languages/en/panel.ts";
import { DraftDesk } from "../../../src/panel/drafts/DraftDesk.tsx";
import type { DraftReader, DraftWishes, WrittenDraft } from "../../../src/panel/drafts/draftPort.ts";
import { noWishes } from "../../../src/panel/drafts/draftWishes.ts";
import { LanguageSelect, languageName } from "../../../src/panel/LanguageSelect.tsx";
import type { RenderedDraft } from "../../../src/panel/mailHost.ts";
import { PanelWordsProvider, panelWords } from "../../../src/panel/panelWords.ts";
import type { EditMemory } from "../../../src/panel/rememberedEdits.ts";
import { fakeDrafts, fakeWritten } from "../fakeHost.ts";
import { now, sample, zone } from "../sampleReading.ts";

afterEach(cleanup);

const controls = { Button, Input, Select, Textarea, LanguageSelect, languageName, faceOf: () => undefined };
const today = calendarDay(2026, 11, 21);
if (today === null) throw new Error("DraftDesk.test.tsx: no such day");
const words = panelWords({ texts: panelTexts, locale: "en", zone, today });

/** The screen as the panel keeps it; `written`: what can be inserted, newest last. */
function show(reader: DraftReader, memory: EditMemory | null = null) {
  const written: (RenderedDraft | null)[] = [];
  const backs: string[] = [];
  const keep = (draft: RenderedDraft | null) => written.push(draft);
  function Screen() {
    const [wishes, setWishes] = useState<DraftWishes | null>(null);
    const [locale, setLocale] = useState<Locale>("en");
    return (
      <FluentProvider theme={webLightTheme}>
        <PanelWordsProvider value={words}>
          <DraftDesk
            controls={controls}
            reader={reader}
            words={{ texts: draftPanelTexts, kinds }}
            reading={sample}
            locale={locale}
            wishes={wishes}
            goal={null}
            memory={memory}
            now={now}
            onLocaleChange={setLocale}
            onWishes={setWishes}
            onWritten={keep}
            onBack={() => backs.push("back")}
          />
        </PanelWordsProvider>
      </FluentProvider>
    );
  }
  render(<Screen />);
  return { user: userEvent.setup(), written, backs };
}

const kindSelect = () => screen.getByLabelText<HTMLSelectElement>("Kind of mail");

describe("the draft screen", () => {
  it("says when a kind cannot be loaded, keeps the choice, and tries again", async () => {
    let isBroken = true;
    const { user, written } = show(
      fakeDrafts({
        write: (reading, asked) =>
          asked.wishes.kind === "apology" && isBroken
            ? Promise.reject(new Error("no network"))
            : Promise.resolve(fakeWritten(reading, asked)),
      }),
    );
    await screen.findByText(/draft in en/);
    await user.selectOptions(kindSelect(), "Apology");
    expect((await screen.findByRole("alert")).textContent).toContain("could not be written");
    expect(screen.queryByText(/draft in en/)).toBeNull();
    expect(kindSelect().value).toBe("apology");
    expect(written.at(-1)).toBeNull();
    isBroken = false;
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText(/draft in en/);
    expect(written.at(-1)?.draft.locale).toBe("en");
  });

  it("shows nothing that a slower answer brings after another was asked for", async () => {
    const late: ((draft: WrittenDraft) => void)[] = [];
    const { user } = show(
      fakeDrafts({
        write: (reading, asked) =>
          asked.locale === "ja"
            ? new Promise((resolve) => late.push(() => resolve(fakeWritten(reading, asked))))
            : Promise.resolve(fakeWritten(reading, asked)),
      }),
    );
    await screen.findByText(/draft in en/);
    await user.selectOptions(screen.getByLabelText("Language of the draft"), "日本語");
    await user.selectOptions(screen.getByLabelText("Language of the draft"), "Русский");
    await screen.findByText(/draft in ru/);
    for (const answer of late) answer(fakeWritten(sample, { wishes: noWishes, locale: "ja", now: now() }));
    await waitFor(() => expect(late).toHaveLength(1));
    expect(screen.queryByText(/draft in ja/)).toBeNull();
  });

  it("finds the user's words again when the mail client loads the panel anew, and nothing where they are damaged", async () => {
    const texts = new Map<string, string>();
    const memory: EditMemory = {
      load: (thread) => texts.get(thread) ?? null,
      save: (thread, text) => {
        if (text === null) texts.delete(thread);
        else texts.set(thread, text);
      },
    };
    const { user } = show(fakeDrafts(), memory);
    await screen.findByText(/draft in en/);
    await user.selectOptions(kindSelect(), "Apology");
    await user.selectOptions(screen.getByLabelText("Second language"), "ja");
    cleanup();
    show(fakeDrafts(), memory);
    await screen.findByText(/draft in ja/);
    expect(kindSelect().value).toBe("apology");
    cleanup();
    for (const thread of texts.keys()) texts.set(thread, '{"kind":5,"filled":[{"en":1}],"added":[null,{"what":"x"}]');
    show(fakeDrafts(), memory);
    await screen.findByText(/draft in en/);
    expect(kindSelect().value).toBe("summary");
  });

  it("goes back with Escape, and begins with the focus on its title", async () => {
    const { user, backs } = show(fakeDrafts());
    await screen.findByText(/draft in en/);
    expect(document.activeElement?.textContent).toBe("Draft");
    await user.keyboard("{Escape}");
    expect(backs).toEqual(["back"]);
  });
});
