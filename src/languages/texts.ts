/** Texts per locale, each loaded when first shown. Apart from index.ts so that a page can show texts before it loads the reading tables. */
import type { AdvicePhrases } from "../engine/advice/advicePhrases.ts";
import type { CasePhrases } from "../engine/caseNotes/casePhrases.ts";
import type { WritingPhrases } from "../engine/languagePack.ts";
import type { NextStepPhrases } from "../engine/nextStep/nextStepPhrases.ts";
import type { ProgressPhrases } from "../engine/progress/progressPhrases.ts";
import type { RadarPhrases } from "../engine/radar/radarPhrases.ts";
import type { KindPhrases } from "../engine/summary/kinds/kindPhrases.ts";
import type { ReminderPhrases } from "../engine/summary/reminderPhrases.ts";
import type { Locale } from "../engine/types.ts";
import type { ConnectTexts } from "../hosts/connectTexts.ts";
import type { GmailTexts } from "../hosts/gmail/gmailTexts.ts";
import type { NoticeTexts } from "../hosts/noticeTexts.ts";
import type { CommandTexts } from "../hosts/outlook/commandTexts.ts";
import type { PreviewTexts } from "../hosts/preview/previewTexts.ts";
import type { DraftPanelTexts } from "../panel/drafts/draftPanelTexts.ts";
import type { FactsTexts } from "../panel/facts/factsTexts.ts";
import type { NudgeTexts } from "../panel/nudges/nudgeTexts.ts";

export { loadPanelTexts } from "./firstTexts.ts";

const writings: Readonly<Record<Locale, () => Promise<{ readonly writing: WritingPhrases }>>> = {
  en: () => import("./en/writing.ts"),
  "zh-Hant": () => import("./zh/writing.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/writing.zh-Hans.ts"),
  ja: () => import("./ja/writing.ts"),
  ru: () => import("./ru/writing.ts"),
};

const draftPanels: Readonly<Record<Locale, () => Promise<{ readonly draftPanelTexts: DraftPanelTexts }>>> = {
  en: () => import("./en/draftPanel.ts"),
  "zh-Hant": () => import("./zh/draftPanel.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/draftPanel.zh-Hans.ts"),
  ja: () => import("./ja/draftPanel.ts"),
  ru: () => import("./ru/draftPanel.ts"),
};

const nudgePanels: Readonly<Record<Locale, () => Promise<{ readonly nudgeTexts: NudgeTexts }>>> = {
  en: () => import("./en/nudgePanel.ts"),
  "zh-Hant": () => import("./zh/nudgePanel.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/nudgePanel.zh-Hans.ts"),
  ja: () => import("./ja/nudgePanel.ts"),
  ru: () => import("./ru/nudgePanel.ts"),
};

const previews: Readonly<Record<Locale, () => Promise<{ readonly previewTexts: PreviewTexts }>>> = {
  en: () => import("./en/preview.ts"),
  "zh-Hant": () => import("./zh/preview.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/preview.zh-Hans.ts"),
  ja: () => import("./ja/preview.ts"),
  ru: () => import("./ru/preview.ts"),
};

const commands: Readonly<Record<Locale, () => Promise<{ readonly commandTexts: CommandTexts }>>> = {
  en: () => import("./en/commands.ts"),
  "zh-Hant": () => import("./zh/commands.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/commands.zh-Hans.ts"),
  ja: () => import("./ja/commands.ts"),
  ru: () => import("./ru/commands.ts"),
};

const gmails: Readonly<Record<Locale, () => Promise<{ readonly gmailTexts: GmailTexts }>>> = {
  en: () => import("./en/gmail.ts"),
  "zh-Hant": () => import("./zh/gmail.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/gmail.zh-Hans.ts"),
  ja: () => import("./ja/gmail.ts"),
  ru: () => import("./ru/gmail.ts"),
};

const notices: Readonly<Record<Locale, () => Promise<{ readonly noticeTexts: NoticeTexts }>>> = {
  en: () => import("./en/notices.ts"),
  "zh-Hant": () => import("./zh/notices.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/notices.zh-Hans.ts"),
  ja: () => import("./ja/notices.ts"),
  ru: () => import("./ru/notices.ts"),
};

const reminders: Readonly<Record<Locale, () => Promise<{ readonly reminder: ReminderPhrases }>>> = {
  en: () => import("./en/reminder.ts"),
  "zh-Hant": () => import("./zh/reminder.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/reminder.zh-Hans.ts"),
  ja: () => import("./ja/reminder.ts"),
  ru: () => import("./ru/reminder.ts"),
};

const kindPhrases: Readonly<Record<Locale, () => Promise<{ readonly kinds: KindPhrases }>>> = {
  en: () => import("./en/kinds.ts"),
  "zh-Hant": () => import("./zh/kinds.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/kinds.zh-Hans.ts"),
  ja: () => import("./ja/kinds.ts"),
  ru: () => import("./ru/kinds.ts"),
};

const connects: Readonly<Record<Locale, () => Promise<{ readonly connectTexts: ConnectTexts }>>> = {
  en: () => import("./en/connect.ts"),
  "zh-Hant": () => import("./zh/connect.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/connect.zh-Hans.ts"),
  ja: () => import("./ja/connect.ts"),
  ru: () => import("./ru/connect.ts"),
};

const progresses: Readonly<Record<Locale, () => Promise<{ readonly progressPhrases: ProgressPhrases }>>> = {
  en: () => import("./en/progress.ts"),
  "zh-Hant": () => import("./zh/progress.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/progress.zh-Hans.ts"),
  ja: () => import("./ja/progress.ts"),
  ru: () => import("./ru/progress.ts"),
};

const radars: Readonly<Record<Locale, () => Promise<{ readonly radarPhrases: RadarPhrases }>>> = {
  en: () => import("./en/radar.ts"),
  "zh-Hant": () => import("./zh/radar.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/radar.zh-Hans.ts"),
  ja: () => import("./ja/radar.ts"),
  ru: () => import("./ru/radar.ts"),
};

const nextSteps: Readonly<Record<Locale, () => Promise<{ readonly nextStepPhrases: NextStepPhrases }>>> = {
  en: () => import("./en/nextStep.ts"),
  "zh-Hant": () => import("./zh/nextStep.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/nextStep.zh-Hans.ts"),
  ja: () => import("./ja/nextStep.ts"),
  ru: () => import("./ru/nextStep.ts"),
};

const advices: Readonly<Record<Locale, () => Promise<{ readonly advicePhrases: AdvicePhrases }>>> = {
  en: () => import("./en/advice.ts"),
  "zh-Hant": () => import("./zh/advice.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/advice.zh-Hans.ts"),
  ja: () => import("./ja/advice.ts"),
  ru: () => import("./ru/advice.ts"),
};

const factsPanels: Readonly<Record<Locale, () => Promise<{ readonly factsTexts: FactsTexts }>>> = {
  en: () => import("./en/factsPanel.ts"),
  "zh-Hant": () => import("./zh/factsPanel.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/factsPanel.zh-Hans.ts"),
  ja: () => import("./ja/factsPanel.ts"),
  ru: () => import("./ru/factsPanel.ts"),
};

const caseNotes: Readonly<Record<Locale, () => Promise<{ readonly casePhrases: CasePhrases }>>> = {
  en: () => import("./en/caseNotes.ts"),
  "zh-Hant": () => import("./zh/caseNotes.zh-Hant.ts"),
  "zh-Hans": () => import("./zh/caseNotes.zh-Hans.ts"),
  ja: () => import("./ja/caseNotes.ts"),
  ru: () => import("./ru/caseNotes.ts"),
};

/** Draft phrases of one locale, loaded when a draft is first written in it. */
export async function loadWriting(locale: Locale): Promise<WritingPhrases> {
  return (await writings[locale]()).writing;
}

/** What the draft screen says, in one locale. */
export async function loadDraftPanelTexts(locale: Locale): Promise<DraftPanelTexts> {
  return (await draftPanels[locale]()).draftPanelTexts;
}

/** What the panel says about nudges, in one locale. */
export async function loadNudgeTexts(locale: Locale): Promise<NudgeTexts> {
  return (await nudgePanels[locale]()).nudgeTexts;
}

/** Texts of the preview's mail page in one locale. */
export async function loadPreviewTexts(locale: Locale): Promise<PreviewTexts> {
  return (await previews[locale]()).previewTexts;
}

/** What the ribbon button reports, in one locale. */
export async function loadCommandTexts(locale: Locale): Promise<CommandTexts> {
  return (await commands[locale]()).commandTexts;
}

/** Words of the Gmail cards in one locale, the panel's among them. */
export async function loadGmailTexts(locale: Locale): Promise<GmailTexts> {
  return (await gmails[locale]()).gmailTexts;
}

/** Words of the digest, of tasks and of exported calendars in one locale. */
export async function loadNoticeTexts(locale: Locale): Promise<NoticeTexts> {
  return (await notices[locale]()).noticeTexts;
}

/** What a reminder says beside the draft phrases, in one locale. */
export async function loadReminder(locale: Locale): Promise<ReminderPhrases> {
  return (await reminders[locale]()).reminder;
}

/** The kinds of follow-up in one locale: their names, why they are proposed, and their phrases. */
export async function loadKinds(locale: Locale): Promise<KindPhrases> {
  return (await kindPhrases[locale]()).kinds;
}

/** Words of the page a user comes back to after letting the server look for replies, in one locale. */
export async function loadConnectTexts(locale: Locale): Promise<ConnectTexts> {
  return (await connects[locale]()).connectTexts;
}

/** Words of the progress table, the timeline and the handover page, in one locale. */
export async function loadProgressPhrases(locale: Locale): Promise<ProgressPhrases> {
  return (await progresses[locale]()).progressPhrases;
}

/** What the facts radar says, in one locale. */
export async function loadRadarPhrases(locale: Locale): Promise<RadarPhrases> {
  return (await radars[locale]()).radarPhrases;
}

/** Ready sentences for a reply that leads nowhere yet, in one locale. */
export async function loadNextStepPhrases(locale: Locale): Promise<NextStepPhrases> {
  return (await nextSteps[locale]()).nextStepPhrases;
}

/** Advice on when and how to write, in one locale. */
export async function loadAdvicePhrases(locale: Locale): Promise<AdvicePhrases> {
  return (await advices[locale]()).advicePhrases;
}

/** What the panel says about agreement, facts to check, orders and timing, in one locale. */
export async function loadFactsTexts(locale: Locale): Promise<FactsTexts> {
  return (await factsPanels[locale]()).factsTexts;
}

/** Goal, roles, contact, silence and consent of a case, in one locale. */
export async function loadCasePhrases(locale: Locale): Promise<CasePhrases> {
  return (await caseNotes[locale]()).casePhrases;
}
