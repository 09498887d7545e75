/** How well bytes fit a charset: the share of their non-ASCII part that ordinary business mail in it would hold. */

/** Charsets that can be told apart by their bytes. Names are WHATWG labels. */
export type ScoredCharset =
  | "gb18030"
  | "big5"
  | "shift_jis"
  | "euc-jp"
  | "windows-1251"
  | "koi8-r"
  | "iso-8859-5"
  | "ibm866"
  | "windows-1252";

/** Ties go to the first: a perfect score of a charset with stricter rules is less likely to be chance. */
const CHARSETS: readonly ScoredCharset[] = [
  "windows-1251",
  "koi8-r",
  "euc-jp",
  "gb18030",
  "big5",
  "shift_jis",
  "ibm866",
  "iso-8859-5",
  "windows-1252",
];

/** Enough to tell charsets apart, little enough that a large attachment read as text costs nothing. */
const SAMPLE_BYTES = 8192;
/** The ten letters that make up about 60 % of Russian text (о е а и н т с р в л), against about 30 % of text read in a wrong charset. */
const FREQUENT_CYRILLIC = /[\u043e\u0435\u0430\u0438\u043d\u0442\u0441\u0440\u0432\u043b]/i;
const FREQUENT_SHARE = 0.55;
const RARE_WORTH = 0.4;
const LOWER_CYRILLIC = /[\u0430-\u044f\u0451]/;
const CYRILLIC = /[\u0410-\u044f\u0401\u0451]/;
const TYPOGRAPHIC = /[\u00a0\u00ab\u00bb\u2013\u2014\u2018-\u201e\u2026\u2116\u20ac\u00a9\u00ae\u00b0\u2022]/;

interface Pairs {
  readonly isLead: (byte: number) => boolean;
  /** Characters of the charset's first level (the common ones, in every national standard), punctuation and kana. */
  readonly isOrdinary: (lead: number, trail: number) => boolean;
  /** Valid, but rare in ordinary mail. */
  readonly isRare?: (lead: number, trail: number) => boolean;
}

const between = (byte: number, least: number, most: number): boolean => byte >= least && byte <= most;

const pairs: Readonly<Record<"gb18030" | "big5" | "shift_jis" | "euc-jp", Pairs>> = {
  gb18030: {
    isLead: (byte) => between(byte, 0x81, 0xfe),
    isOrdinary: (lead, trail) => trail >= 0xa1 && (between(lead, 0xb0, 0xd7) || lead === 0xa1 || lead === 0xa3),
    // GBK's own characters: Traditional ones, and names.
    isRare: (lead, trail) => trail !== 0x7f && trail !== 0xff && (lead <= 0xa0 || (lead >= 0xaa && lead <= 0xf7)),
  },
  big5: {
    isLead: (byte) => between(byte, 0x81, 0xfe),
    isOrdinary: (lead, trail) => (between(trail, 0x40, 0x7e) || trail >= 0xa1) && (between(lead, 0xa4, 0xc6) || lead === 0xa1),
  },
  shift_jis: {
    isLead: (byte) => between(byte, 0x81, 0x9f) || between(byte, 0xe0, 0xfc),
    isOrdinary: (lead, trail) => trail >= 0x40 && trail !== 0x7f && (between(lead, 0x81, 0x83) || between(lead, 0x88, 0x98)),
  },
  "euc-jp": {
    isLead: (byte) => between(byte, 0xa1, 0xfe),
    isOrdinary: (lead, trail) => trail >= 0xa1 && (lead === 0xa1 || between(lead, 0xa3, 0xa5) || between(lead, 0xb0, 0xcf)),
  },
};

/** Scores 0 to 1, best first. Reads a sample of the bytes only. */
export function scoreCharsets(bytes: Uint8Array): readonly { readonly charset: ScoredCharset; readonly score: number }[] {
  const sample = sampleOf(bytes);
  return CHARSETS.map((charset) => ({ charset, score: scoreOf(sample, charset) })).toSorted((a, b) => b.score - a.score);
}

/** From the line of the first non-ASCII byte, so that a long ASCII beginning does not hide the rest. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = first < 0 ? 0 : bytes.lastIndexOf(0x0a, first) + 1;
  const from = first - start > SAMPLE_BYTES / 2 ? first : start;
  return bytes.subarray(from, from + SAMPLE_BYTES);
}

function scoreOf(sample: Uint8Array, charset: ScoredCharset): number {
  switch (charset) {
    case "gb18030":
    case "big5":
    case "shift_jis":
    case "euc-jp":
      return scorePairs(sample, charset);
    case "windows-1252":
      return scoreLatin(sample);
    default:
      return scoreCyrillic(new TextDecoder(charset).decode(sample));
  }
}

function scorePairs(sample: Uint8Array, charset: keyof typeof pairs): number {
  const { isLead, isOrdinary, isRare }: Pairs = pairs[charset];
  let ordinary = 0;
  let all = 0;
  let kana = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const lead = sample[i] ?? 0;
    if (lead < 0x80) continue;
    all += 1;
    if (!isLead(lead)) continue;
    const trail = sample[i + 1];
    // The sample may end in the middle of a character.
    if (trail === undefined) ordinary += 1;
    else if (isOrdinary(lead, trail)) {
      ordinary += 1;
      kana += (charset === "euc-jp" && between(lead, 0xa4, 0xa5)) || (charset === "shift_jis" && between(lead, 0x82, 0x83)) ? 1 : 0;
    } else if (trail >= 0x40 && isRare?.(lead, trail) === true) ordinary += RARE_WORTH;
    if (trail !== undefined && trail >= 0x40) i += 1;
  }
  if (all === 0) return 0;
  // Japanese without any kana is far likelier to be Chinese; only half is believed.
  const isJapanese = charset === "euc-jp" || charset === "shift_jis";
  return (ordinary / all) * (isJapanese && kana === 0 ? 0.5 : 1);
}

/** Case like a writer's (no capital after a small letter) and letters as frequent as in Russian. */
function scoreCyrillic(text: string): number {
  let letters = 0;
  let others = 0;
  let plausible = 0;
  let frequent = 0;
  let before = "";
  for (const character of text) {
    if (character >= "\u0080") {
      if (CYRILLIC.test(character)) {
        letters += 1;
        if (LOWER_CYRILLIC.test(character) || !LOWER_CYRILLIC.test(before)) plausible += 1;
        if (FREQUENT_CYRILLIC.test(character)) frequent += 1;
      } else if (!TYPOGRAPHIC.test(character)) others += 1;
    }
    before = character;
  }
  if (letters === 0) return 0;
  const likely = 0.4 + 0.6 * Math.min(1, frequent / letters / FREQUENT_SHARE);
  return likely * (plausible / letters) ** 2 * (letters / (letters + others));
}

/** Accented letters stand alone between ASCII letters; a run of three or more is another alphabet. */
function scoreLatin(sample: Uint8Array): number {
  let all = 0;
  let ordinary = 0;
  let run = 0;
  for (const byte of sample) {
    run = byte >= 0xc0 ? run + 1 : 0;
    if (byte < 0x80) continue;
    all += 1;
    if (
      run <= 2 &&
      (byte >= 0xc0 || between(byte, 0x91, 0x97) || [0x80, 0x85, 0xa0, 0xa3, 0xa7, 0xa9, 0xab, 0xae, 0xb0, 0xb7, 0xba, 0xbb].includes(byte))
    ) {
      ordinary += 1;
    }
  }
  // Below a full score: bytes that form whole words of another charset as well are that charset.
  return all === 0 ? 0 : (ordinary / all) * 0.8;
}
