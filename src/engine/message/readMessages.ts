/** The messages of a thread: what each author wrote, in sentences, and the history that only quotes know. */
import { messageId } from "../brands.ts";
import type { LanguagePack } from "../languagePack.ts";
import { countryOf } from "../time/countryOf.ts";
import { regionOf } from "../time/regionOf.ts";
import { clockTime, dayAndTimeAt, instantOf, offsetOf, zonedDayAndTime } from "../time/zonedTime.ts";
import type {
  Address,
  Country,
  Instant,
  Language,
  Locale,
  Message,
  RawMessage,
  RawThread,
  ReaderContext,
  Region,
  Sentence,
} from "../types.ts";
import { automaticKind } from "./automaticMail.ts";
import { detectLocale, languageOf, sentenceLanguage } from "./detectLocale.ts";
import { participantsOf } from "./participants.ts";
import { quoteWords } from "./quoteWords.ts";
import { type QuotedMessage, rebuildHistory } from "./rebuildHistory.ts";
import { type SplitTexts, withoutName } from "./signature.ts";
import { type BodyPart, splitBody } from "./splitBody.ts";
import { splitSentences } from "./splitSentences.ts";
import { writersClock } from "./writersClock.ts";

/** No person writes more in one mail; what comes after is a pasted log or an attack. */
const MOST_SENTENCES = 1_000;
/** Of all messages together that one mail quotes. */
const MOST_QUOTED_SENTENCES = 2_500;
/** Forty pages: of one mail with all that it quotes. */
const MOST_UNITS = 100_000;
/** So much of each message tells the language of the thread. */
const CHARACTERS_FOR_LOCALE = 2_000;
const LAST_RESORT: Locale = "en";
const NOON = clockTime(12, 0);

/** Oldest first; messages rebuilt from quotes stand where their date, or the message that quotes them, puts them. */
export function readMessages(given: RawThread, context: ReaderContext): readonly Message[] {
  const raw: RawThread = { ...given, messages: given.messages.map((message) => withOwnClock(message, context)) };
  const known: SplitTexts = new Map();
  const parts = raw.messages.map((message) => partsOf(message, context.packs, known));
  const threadLocale = detectLocale(
    parts.map((own) => own[0]?.text.slice(0, CHARACTERS_FOR_LOCALE) ?? "").join("\n"),
    LAST_RESORT,
    context.packs,
  );
  const participants = participantsOf(raw.messages);
  const seen = raw.messages.map((message, index) => mailMessage(message, parts[index]?.[0], threadLocale, context));
  const homes = homesOf(seen);
  // One mail of a person tells the country, by its signature or language; the others need not.
  const placed = seen.map((mail) => ({ ...mail, ...homeOf(mail, homes) }));
  const clockOf = writersClock(placed);
  const mails = placed.map((mail): Message => ({ ...mail, ...wallClock(mail.sentAt, clockOf(mail), context) }));
  const quotedSoFar = new Map<number, Bounds>();
  const history = rebuildHistory(raw.messages, parts, participants).map((quoted) => {
    const left = quotedSoFar.get(quoted.quotedBy) ?? {
      sentences: MOST_QUOTED_SENTENCES,
      units: Math.max(0, MOST_UNITS - (seen[quoted.quotedBy]?.ownText.length ?? 0)),
    };
    const most = { ...left, sentences: Math.min(MOST_SENTENCES, left.sentences) };
    const message = quotedMessage(quoted, raw.messages, { threadLocale, homes, most }, context);
    quotedSoFar.set(quoted.quotedBy, {
      sentences: left.sentences - message.sentences.length,
      units: Math.max(0, left.units - message.ownText.length),
    });
    return { quotedBy: quoted.quotedBy, message };
  });
  return inOrder(mails, history);
}

/** A mailbox keeps no header of what its owner sent (Outlook's Sent Items): there the owner's own clock counts, which is known. */
function withOwnClock(raw: RawMessage, { me, zone }: ReaderContext): RawMessage {
  if (raw.sentOffset !== null || raw.sentAt === null || raw.from.address !== me) return raw;
  return { ...raw, sentOffset: offsetOf(raw.sentAt, zone) };
}

function partsOf(raw: RawMessage, packs: readonly LanguagePack[], known: SplitTexts): readonly BodyPart[] {
  const [own, ...history] = splitBody(raw.body, packs, known);
  return own === undefined ? [] : [{ ...own, ...withoutName(own, raw.from.name, quoteWords(packs)) }, ...history];
}

/** Where somebody works. */
type Home = Pick<Message, "country" | "region">;

/** By what people's own mails tell. */
function homesOf(mails: readonly UnclockedMail[]): ReadonlyMap<Address, Home> {
  const homes = new Map<Address, Home>();
  for (const { from, country, region } of mails) {
    if (from.address === null || country === null) continue;
    const before = homes.get(from.address);
    homes.set(from.address, { country, region: region ?? (before?.country === country ? before.region : null) });
  }
  return homes;
}

function homeOf({ from, country, region }: Pick<Message, "from" | "country" | "region">, homes: ReadonlyMap<Address, Home>): Home {
  const known = from.address === null ? undefined : homes.get(from.address);
  if (known === undefined || (country !== null && country !== known.country)) return { country, region };
  return { country: known.country, region: region ?? known.region };
}

/** Whose writer's clock is not asked for yet. */
type UnclockedMail = Omit<Message, "sentOn" | "sentTime">;

function mailMessage(raw: RawMessage, own: BodyPart | undefined, threadLocale: Locale, context: ReaderContext): UnclockedMail {
  const ownText = own?.text ?? "";
  const signature = own?.signature ?? "";
  const locale = detectLocale(ownText, threadLocale, context.packs);
  const { sentences, isCut } = sentencesOf(ownText, raw.id, locale, { sentences: MOST_SENTENCES, units: MOST_UNITS }, context.packs);
  const country = countryOf({ address: raw.from.address, sentOffset: raw.sentOffset, signature, locale });
  return {
    id: raw.id,
    from: raw.from,
    to: raw.to,
    cc: raw.cc,
    sentAt: raw.sentAt,
    sentOffset: raw.sentOffset,
    subject: raw.subject,
    ownText,
    signature,
    attachmentNames: raw.attachmentNames,
    locale,
    sentences,
    automatic: automaticKind(raw, ownText, context.packs),
    origin: "mail",
    ...(isCut || own?.isCut === true ? { isCut: true as const } : {}),
    country,
    region: regionIn(country, signature, raw.from.name, context),
  };
}

function regionIn(country: Country | null, signature: string, writer: string, { calendarOf }: ReaderContext): Region | null {
  return country === null || signature === "" ? null : regionOf(signature, writer, calendarOf(country));
}

interface QuotedSurroundings {
  readonly threadLocale: Locale;
  /** Where people work, by what their own mails tell. */
  readonly homes: ReadonlyMap<Address, Home>;
  readonly most: Bounds;
}
/** How much is read. */
interface Bounds {
  readonly sentences: number;
  /** UTF-16 units. */
  readonly units: number;
}

function quotedMessage(
  quoted: QuotedMessage,
  raws: readonly RawMessage[],
  { threadLocale, homes, most }: QuotedSurroundings,
  context: ReaderContext,
): Message {
  const { part, from, quotedBy, place } = quoted;
  const quoting = raws[quotedBy];
  const id = messageId(`${quoting?.id ?? ""}#quoted-${place}`);
  const locale = detectLocale(part.text, threadLocale, context.packs);
  const { sentences, isCut } = sentencesOf(part.text, id, locale, most, context.packs);
  const synthetic: RawMessage = {
    id,
    from,
    to: quoted.to,
    cc: [],
    sentAt: quoted.sentAt,
    sentOffset: part.date?.offset ?? null,
    subject: part.subject ?? quoting?.subject ?? "",
    body: { kind: "text", content: part.text },
    attachmentNames: [],
    answers: [],
    headers: {},
  };
  // The clock in a quote is mostly that of the reader's program, so it tells nothing of the author.
  const country =
    (from.address === null ? undefined : homes.get(from.address)?.country) ??
    countryOf({ address: from.address, sentOffset: null, signature: part.signature, locale });
  const region = regionIn(country, part.signature, from.name, context);
  return {
    id,
    from,
    to: synthetic.to,
    cc: [],
    sentAt: quoted.sentAt,
    sentOffset: synthetic.sentOffset,
    sentOn: part.date?.day ?? null,
    sentTime: wallClock(quoted.sentAt, synthetic.sentOffset, context).sentTime,
    subject: synthetic.subject,
    ownText: part.text,
    signature: part.signature,
    attachmentNames: [],
    locale,
    sentences,
    // The subject of the quoting mail ("Automatic reply: ...") tells nothing of this one.
    automatic: automaticKind({ ...synthetic, subject: part.subject ?? "" }, part.text, context.packs),
    origin: "quoted",
    ...(isCut ? { isCut: true as const } : {}),
    ...homeOf({ from, country, region }, homes),
  };
}

function wallClock(at: Instant | null, offset: number | null, { zone }: ReaderContext): Pick<Message, "sentOn" | "sentTime"> {
  if (at === null) return { sentOn: null, sentTime: null };
  if (offset === null) return { sentOn: zonedDayAndTime(at, zone)?.day ?? null, sentTime: null };
  const { day, time } = dayAndTimeAt(at, offset);
  return { sentOn: day, sentTime: time };
}

function sentencesOf(
  text: string,
  message: Message["id"],
  locale: Locale,
  most: Bounds,
  packs: readonly LanguagePack[],
): { readonly sentences: readonly Sentence[]; readonly isCut: boolean } {
  const language = languageOf(locale);
  const pack = packFor(language, packs);
  const slices = pack === undefined ? [] : splitSentences(text.slice(0, most.units), pack, most.sentences + 1);
  const sentences = slices.slice(0, most.sentences).map(({ start, end }) => {
    const sentence = text.slice(start, end);
    return { span: { message, start, end }, text: sentence, language: sentenceLanguage(sentence, language) };
  });
  return { sentences, isCut: slices.length > most.sentences || text.length > most.units };
}

function packFor(language: Language, packs: readonly LanguagePack[]): LanguagePack | undefined {
  return packs.find((pack) => pack.language === language) ?? packs[0];
}

interface Placed {
  readonly message: Message;
  readonly at: number;
}

/** Every quoted message goes before the mail that quotes it; dates decide the rest. */
function inOrder(
  mails: readonly Message[],
  history: readonly { readonly quotedBy: number; readonly message: Message }[],
): readonly Message[] {
  const placed: Placed[] = [];
  let last = Number.NEGATIVE_INFINITY;
  const quotesOf = new Map<number, Message[]>();
  for (const { quotedBy, message } of history) {
    const known = quotesOf.get(quotedBy);
    if (known === undefined) quotesOf.set(quotedBy, [message]);
    else known.push(message);
  }
  mails.forEach((mail, index) => {
    // Mails without a date stay where the host put them; out-of-order dates do not move a mail before its elders.
    const at = Math.max(last, mail.sentAt ?? last);
    let before = Number.NEGATIVE_INFINITY;
    for (const quoted of quotesOf.get(index) ?? []) {
      const own = Math.min(quoted.sentAt ?? dayStart(quoted) ?? at, at);
      before = Math.max(before, own);
      placed.push({ message: quoted, at: before });
    }
    placed.push({ message: mail, at });
    last = at;
  });
  return placed
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.at === b.entry.at ? a.index - b.index : a.entry.at - b.entry.at))
    .map(({ entry }) => entry.message);
}

/** A quoted day without a clock, as a moment to sort by. */
function dayStart(message: Message): number | null {
  return message.sentOn === null || NOON === null ? null : instantOf(message.sentOn, NOON, 0);
}
