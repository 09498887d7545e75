/** Bytes of a mail to text. The label is a hint: much real mail carries a wrong one, or none. */
import { type ScoredCharset, scoreCharsets } from "./scoreCharsets.ts";

/** Labels of mail programs that TextDecoder does not know. WHATWG's gb18030 reads all GBK and GB2312; Node's "gb2312" does not read all of GBK. */
const aliases: Readonly<Record<string, string>> = {
  gb2312: "gb18030",
  gbk: "gb18030",
  "x-gbk": "gb18030",
  cp936: "gb18030",
  ms936: "gb18030",
  "windows-936": "gb18030",
  "euc-cn": "gb18030",
  eucgb2312_cn: "gb18030",
  cp932: "shift_jis",
  ms932: "shift_jis",
  "windows-932": "shift_jis",
  "x-ms-cp932": "shift_jis",
  "x-sjis-jp": "shift_jis",
  cp950: "big5",
  "windows-950": "big5",
  "x-big5": "big5",
  big5_tw: "big5",
  eucjp: "euc-jp",
  euc_jp: "euc-jp",
  shift_jis_2004: "shift_jis",
  euc_jis_2004: "euc-jp",
  "eucjp-ms": "euc-jp",
  cp51932: "euc-jp",
  "iso-2022-jp-1": "iso-2022-jp",
  "iso-2022-jp-2": "iso-2022-jp",
  "iso-2022-jp-3": "iso-2022-jp",
  "iso-2022-jp-2004": "iso-2022-jp",
  "iso-2022-jp-ms": "iso-2022-jp",
  cp50220: "iso-2022-jp",
  cp50221: "iso-2022-jp",
  koi8r: "koi8-r",
  win1251: "windows-1251",
  "win-1251": "windows-1251",
  utf8mb4: "utf-8",
};

/** Labels that programs write without looking at the text: every byte string "is" one of them, so they prove nothing. */
const WEAK = new Set(["windows-1252", "us-ascii", "x-user-defined", "replacement"]);
const SCORED = new Set<string>(["gb18030", "big5", "shift_jis", "euc-jp", "windows-1251", "koi8-r", "iso-8859-5", "ibm866"]);
/** A reading at this score or above is believed against a label that fails. */
const CONVINCING = 0.75;
/** How much better than the labelled reading another one must be. */
const MARGIN = 0.2;
/** Below this score every reading is as wrong as the others. */
const GUESSABLE = 0.45;
/** Fewer non-ASCII bytes than this do not overrule a label. */
const ENOUGH_BYTES = 8;
/** A truncated character or a byte spoilt on the way does not make UTF-8 another charset. */
const SPOILT_SHARE = 0.1;

const ESCAPE = 0x1b;

const decoders = new Map<string, TextDecoder>();

/** The text of `bytes`. `label` is the charset the mail names, null when it names none. Never throws; what cannot be read becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, label: string | null): string {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return decode(bytes, marked);
  const charset = charsetOf(label);
  if (charset === "utf-16le" || charset === "utf-16be") return decode(bytes, charset);
  const high = countHigh(bytes);
  if (hasJapaneseEscape(bytes)) return decode(bytes, "iso-2022-jp");
  if (high === 0) return decode(bytes, "utf-8");
  const asUtf8 = strictUtf8(bytes);
  if (asUtf8 !== null && (charset !== "big5" || /[\u0800-\uffff]/.test(asUtf8))) return asUtf8;
  if (charset === "utf-8") return spoiltOrMislabelled(bytes, high);
  if (charset === null || WEAK.has(charset) || charset === "iso-2022-jp") return decode(bytes, guess(bytes) ?? "windows-1252");
  return decode(bytes, SCORED.has(charset) && high >= ENOUGH_BYTES ? labelOrBetter(bytes, charset) : charset);
}

/** The WHATWG name of a charset label; null when nothing is named or nobody knows it. */
export function charsetOf(label: string | null): string | null {
  if (label === null) return null;
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/^["']|["']$/g, "");
  const name = aliases[plain] ?? plain;
  try {
    return decoderOf(name).encoding === "gbk" ? "gb18030" : decoderOf(name).encoding;
  } catch {
    return null;
  }
}

function decoderOf(charset: string): TextDecoder {
  const known = decoders.get(charset);
  if (known !== undefined) return known;
  const made = new TextDecoder(charset);
  // Only names that exist get here, so the map stays small whatever the mail says.
  decoders.set(charset, made);
  return made;
}

const decode = (bytes: Uint8Array, charset: string): string =>
  decoderOf(charset).decode(charset === "iso-2022-jp" ? withoutEmptyEscapes(bytes) : bytes);

/** An escape followed at once by another one is lawful in mail (two encoded words side by side); WHATWG's decoder makes it U+FFFD. */
function withoutEmptyEscapes(bytes: Uint8Array): Uint8Array {
  let kept = 0;
  const plain = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i += 1) {
    // Both kinds of escape are three bytes long: ESC $ B, ESC ( B.
    if (bytes[i] === ESCAPE && bytes[i + 3] === ESCAPE) i += 2;
    else {
      plain[kept] = bytes[i] ?? 0;
      kept += 1;
    }
  }
  return plain.subarray(0, kept);
}

const strictDecoder = new TextDecoder("utf-8", { fatal: true });

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
}

function countHigh(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high += 1;
  return high;
}

/** ESC $ @, ESC $ B or ESC ( I: only ISO-2022-JP writes them, and programs often forget to say so. */
function hasJapaneseEscape(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
    const second = bytes[at + 1];
    const third = bytes[at + 2];
    if (second === 0x24 && (third === 0x40 || third === 0x42)) return true;
    if (second === 0x28 && third === 0x49) return true;
  }
  return false;
}

function spoiltOrMislabelled(bytes: Uint8Array, high: number): string {
  const lossy = decode(bytes, "utf-8");
  let lost = 0;
  for (let at = lossy.indexOf("\ufffd"); at >= 0; at = lossy.indexOf("\ufffd", at + 1)) lost += 1;
  if (lost <= Math.max(1, high * SPOILT_SHARE)) return lossy;
  const better = guess(bytes);
  return better === null ? lossy : decode(bytes, better);
}

function guess(bytes: Uint8Array): ScoredCharset | null {
  const best = scoreCharsets(bytes)[0];
  return best !== undefined && best.score >= GUESSABLE ? best.charset : null;
}

function labelOrBetter(bytes: Uint8Array, label: string): string {
  const scores = scoreCharsets(bytes);
  const labelled = scores.find(({ charset }) => charset === label)?.score ?? 1;
  const best = scores[0];
  return best !== undefined && best.score >= Math.max(CONVINCING, labelled + MARGIN) ? best.charset : label;
}
