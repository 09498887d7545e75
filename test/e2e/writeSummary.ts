/** The draft screen, whatever kind the thread calls for, turned to the summary: the one that holds every item. */
import type { FrameLocator } from "playwright-core";
import type { Locale } from "../../src/engine/types.ts";
import { loadDraftPanelTexts, loadPanelTexts } from "../../src/languages/texts.ts";

/** `locale`: of the panel. What inserts it can be clicked once it is written. */
export async function writeSummary(pane: FrameLocator, locale: Locale = "en"): Promise<void> {
  const [{ draft }, { kind }] = await Promise.all([loadPanelTexts(locale), loadDraftPanelTexts(locale)]);
  await pane.getByRole("button", { name: draft.write }).click();
  await pane.getByLabel(kind, { exact: true }).selectOption("summary");
  await pane.getByRole("button", { name: draft.insert }).waitFor();
}
