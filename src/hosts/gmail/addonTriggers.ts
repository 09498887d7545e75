/** What Google calls by itself: a homepage, an open thread, a compose window, the settings. */
import { draft } from "../localEngine.ts";
import { homeWithNudges } from "./addonNudges.ts";
import { type AddonAnswer, keepSummary, openThread, pageOf, type Visit } from "./addonVisit.ts";
import { composeCard } from "./cards/composeCard.ts";
import { settingsCard } from "./cards/settingsCard.ts";
import { threadCard } from "./cards/threadCard.ts";
import { showCard } from "./respond.ts";

export const homeTrigger = async (visit: Visit): Promise<AddonAnswer> => showCard(await homeWithNudges(visit));

export async function threadTrigger(visit: Visit): Promise<AddonAnswer> {
  const opened = await openThread(visit, pageOf(visit.event));
  if (opened.kind === "answer") return opened.answer;
  await keepSummary(visit, opened, await draft(opened.view.reading, opened.view.draftLocale));
  return showCard(threadCard(opened.view));
}

/** A compose event names no thread: the thread looked at last is offered, and whether its people are those written to is said. */
export async function composeTrigger({ memory, user, event, texts, baseUrl }: Visit): Promise<AddonAnswer> {
  const last = await memory.lastThread(user.id);
  const written = event.recipients.map((recipient) => (/<([^<>]+)>/.exec(recipient)?.[1] ?? recipient).trim().toLowerCase());
  const isForOthers = last !== null && written.length > 0 && !written.some((recipient) => last.people.includes(recipient));
  return showCard(composeCard({ texts, baseUrl, last, isForOthers }));
}

export async function settingsTrigger({ memory, user, event, texts, baseUrl }: Visit): Promise<AddonAnswer> {
  return showCard(settingsCard({ texts, baseUrl, locale: event.locale, settings: await memory.settingsOf(user.id) }));
}
