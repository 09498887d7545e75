/** The digest as a mail: text and HTML, every word of somebody's mail escaped, nothing loaded from outside. */
import type { PersonSummary } from "../../engine/nudge/decisionSummary.ts";
import { escapeHtml } from "../../engine/summary/escapeHtml.ts";
import { fillPhrase } from "../../engine/summary/fillPhrase.ts";
import { zonedDayAndTime } from "../../engine/time/zonedTime.ts";
import type { Instant, TimeZone } from "../../engine/types.ts";
import type { NoticeTexts } from "../../hosts/noticeTexts.ts";
import type { Nudge } from "../store/store.ts";
import { type StoredDecision, storedDecision } from "./storedDecision.ts";

const MOST_ROWS = 20;

export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Row {
  readonly title: string;
  readonly lines: readonly string[];
  readonly link: string | null;
}

/** `due`: in the order in which they are shown. */
export function digestMail(due: readonly Nudge[], texts: NoticeTexts, panelUrl: string | null, zone: TimeZone): DigestMail {
  const rows = due.slice(0, MOST_ROWS).map((nudge) => rowOf(nudge, texts, zone));
  const left = due.length - rows.length;
  const { digest, locale } = texts;
  const plural = new Intl.PluralRules(locale);
  const counted = (forms: NoticeTexts["digest"]["more"], count: number): string =>
    fillPhrase(forms[plural.select(count)] ?? forms.other, { count: String(count) });
  const more = left > 0 ? [counted(digest.more, left)] : [];
  const panel = panelUrl === null ? [] : [fillPhrase(digest.openPanel, { link: panelUrl })];
  const text = [
    digest.intro,
    ...rows.map(({ title, lines, link }) => [title, ...lines, ...(link === null ? [] : [link])].join("\n")),
    ...more,
    ...panel,
    digest.footer,
  ].join("\n\n");
  const link = (href: string, words: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`;
  const item = ({ title, lines, link: href }: Row): string =>
    `<li style="margin:0 0 12px 0"><b>${escapeHtml(title)}</b><br>${lines.map(escapeHtml).join("<br>")}${href === null ? "" : `<br>${link(href, digest.openMail)}`}</li>`;
  const paragraph = (html: string): string => `<p style="margin:0 0 12px 0">${html}</p>`;
  const panelHtml = panelUrl === null ? [] : [paragraph(digest.openPanel.split("{link}").map(escapeHtml).join(link(panelUrl, panelUrl)))];
  const html = [
    paragraph(escapeHtml(digest.intro)),
    `<ul style="margin:0 0 12px 0;padding-left:24px">${rows.map(item).join("")}</ul>`,
    ...more.map((words) => paragraph(escapeHtml(words))),
    ...panelHtml,
    `<p style="margin:0;color:#666">${escapeHtml(digest.footer)}</p>`,
  ].join("");
  return { subject: counted(digest.subject, due.length), text: `${text}\n`, html: `<div lang="${locale}">${html}</div>` };
}

function rowOf({ decision }: Nudge, texts: NoticeTexts, zone: TimeZone): Row {
  const stored = storedDecision(decision);
  const { digest } = texts;
  const people = peopleOf(stored);
  const waiting = people.length === 0 ? [] : [fillPhrase(digest.waitingFor, { people: people.join(texts.between) })];
  const [quote] = stored?.outcome.kind === "due" ? (stored.outcome.people[0]?.quotes ?? []) : [];
  return {
    title: stored === null || stored.subject === "" ? texts.noSubject : stored.subject,
    lines: [...waiting, ...whyNow(stored, texts, zone), ...(quote === undefined ? [] : [`> ${quote.replaceAll("\n", " ")}`])],
    link: stored?.link ?? null,
  };
}

function peopleOf(stored: StoredDecision | null): readonly string[] {
  if (stored?.outcome.kind === "due") return stored.outcome.people.map(({ name, address }) => name || (address ?? ""));
  if (stored?.outcome.kind !== "timeOnly") return [];
  const { known, people } = stored.outcome;
  return people.map((one) => known.find(({ address }) => address === one)?.name || one);
}

function whyNow(stored: StoredDecision | null, texts: NoticeTexts, zone: TimeZone): readonly string[] {
  const { digest } = texts;
  if (stored?.outcome.kind === "timeOnly")
    return [fillPhrase(digest.notLooked, { day: writtenMoment(stored.outcome.notLookedSince, texts, zone) })];
  const person = stored?.outcome.kind === "due" ? stored.outcome.people[0] : undefined;
  return person === undefined ? [] : [reasonOf(person, texts)];
}

function reasonOf({ reason, since, day }: PersonSummary, texts: NoticeTexts): string {
  const { digest } = texts;
  switch (reason) {
    case "checkIn":
      return digest.checkIn;
    case "promiseRunsOut":
      return fillPhrase(digest.promised, { day: writtenDay(day ?? since.mine.day, texts) });
    case "dependency":
      return fillPhrase(digest.dependency, { day: writtenDay(day ?? since.mine.day, texts) });
    case "silence":
      return fillPhrase(digest.since, { day: writtenDay(since.mine.day, texts) });
  }
}

const writtenMoment = (at: Instant, texts: NoticeTexts, zone: TimeZone): string =>
  writtenDay(zonedDayAndTime(at, zone)?.day ?? new Date(at).toISOString().slice(0, 10), texts);

function writtenDay(day: string, { locale, day: { pattern, date, weekday } }: NoticeTexts): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  const written = (form: Intl.DateTimeFormatOptions): string => new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" }).format(ms);
  return fillPhrase(pattern, { date: written(date), weekday: written(weekday) });
}
