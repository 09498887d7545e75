/** Ways in which a mail arrives broken, or was made to hurt; each changes the bytes of a whole mail by chance that is the same in every run. */
import type { Seeded } from "../contradictions/seeded.ts";

export type Mutator = (mail: Uint8Array, chance: Seeded) => Uint8Array;

/** Latin-1, so that each byte is one letter and comes back as it was. */
const textOf = (mail: Uint8Array): string => Buffer.from(mail).toString("latin1");
const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");

const onText =
  (change: (text: string, chance: Seeded) => string): Mutator =>
  (mail, chance) =>
    bytesOf(change(textOf(mail), chance));

/** Where the head ends; the end of the mail when it has no body. */
function headEnd(text: string): number {
  const at = text.search(/\r?\n\r?\n/u);
  return at === -1 ? text.length : at;
}
const split = (text: string): readonly [head: string, body: string] => [text.slice(0, headEnd(text)), text.slice(headEnd(text))];
const withBody = (change: (body: string, chance: Seeded) => string): Mutator =>
  onText((text, chance) => {
    const [head, body] = split(text);
    return head + change(body, chance);
  });
const setHeader = (head: string, name: string, value: string): string =>
  `${head
    .split(/\r?\n(?![ \t])/u)
    .filter((line) => !line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .join("\r\n")}\r\n${name}: ${value}`;

const CHARSETS = [
  "utf-8",
  "gb18030",
  "gbk",
  "big5",
  "iso-2022-jp",
  "shift_jis",
  "euc-jp",
  "koi8-r",
  "windows-1251",
  "utf-16le",
  "utf-7",
  "x-none",
  "us-ascii",
];
const ENCODINGS = ["base64", "quoted-printable", "8bit", "7bit", "binary", "x-uuencode", "none"];
const PIECES = [
  " ",
  "\n",
  ">",
  "> ",
  "-- ",
  "From: ",
  "On Mon, ",
  "<",
  "<div>",
  "</table>",
  "&nbsp;",
  "&#",
  "=?utf-8?B?",
  "?=",
  "\u0000",
  "\xff\xfe",
  "....",
  "11/12 ",
  "USD 1,",
];
const LONG = 1_000_000;

export const mutators: Readonly<Record<string, Mutator>> = {
  "bits turned over": (mail, chance) => {
    const changed = Uint8Array.from(mail);
    const count = 1 + chance.below(40);
    for (let turn = 0; turn < count && changed.length > 0; turn += 1) {
      const at = chance.below(changed.length);
      changed[at] = (changed[at] ?? 0) ^ (1 << chance.below(8));
    }
    return changed;
  },
  "cut short": (mail, chance) => mail.slice(0, chance.below(mail.length + 1)),
  "a piece taken out": (mail, chance) => {
    const from = chance.below(mail.length + 1);
    const to = Math.min(mail.length, from + chance.below(2_000));
    return Buffer.concat([mail.slice(0, from), mail.slice(to)]);
  },
  "a piece told twice": (mail, chance) => {
    const from = chance.below(mail.length + 1);
    const to = Math.min(mail.length, from + chance.below(4_000));
    return Buffer.concat([mail.slice(0, to), mail.slice(from)]);
  },
  "random bytes": (mail, chance) => {
    const at = chance.below(mail.length + 1);
    const noise = Uint8Array.from({ length: 1 + chance.below(400) }, () => chance.below(256));
    return Buffer.concat([mail.slice(0, at), noise, mail.slice(at)]);
  },
  "headers cut": onText((text, chance) => {
    const [head, body] = split(text);
    return head.slice(chance.below(head.length + 1)) + body;
  }),
  "headers in another order": onText((text, chance) => {
    const [head, body] = split(text);
    const lines = head.split(/\r?\n(?![ \t])/u);
    for (let at = lines.length - 1; at > 0; at -= 1) {
      const other = chance.below(at + 1);
      [lines[at], lines[other]] = [lines[other] ?? "", lines[at] ?? ""];
    }
    return lines.join("\r\n") + body;
  }),
  "a header without end": onText((text, chance) => {
    const [head, body] = split(text);
    const name = chance.of(["Subject", "From", "To", "References", "Date", "Content-Type", "Received"]);
    return `${setHeader(head, name, chance.of(PIECES).repeat(1 + chance.below(20_000)))}${body}`;
  }),
  "another charset": onText((text, chance) => {
    const [head, body] = split(text);
    return setHeader(head, "Content-Type", `${chance.of(["text/plain", "text/html"])}; charset=${chance.of(CHARSETS)}`) + body;
  }),
  "another encoding": onText((text, chance) => {
    const [head, body] = split(text);
    return setHeader(head, "Content-Transfer-Encoding", chance.of(ENCODINGS)) + body;
  }),
  "parts in parts": onText((text, chance) => {
    const [head, body] = split(text);
    let inner = `Content-Type: ${chance.of(["text/plain", "text/html"])}; charset=utf-8${body}`;
    const levels = 1 + chance.below(chance.below(10) === 0 ? 300 : 12);
    for (let level = 0; level < levels; level += 1) {
      const type = chance.of(["multipart/mixed", "multipart/alternative", "multipart/related", "multipart/signed", "message/rfc822"]);
      inner =
        type === "message/rfc822"
          ? `Content-Type: ${type}\r\n\r\n${inner}`
          : `Content-Type: ${type}; boundary="b${level}"\r\n\r\n--b${level}\r\n${inner}\r\n${chance.below(4) === 0 ? "" : `--b${level}--\r\n`}`;
    }
    const at = inner.indexOf("\r\n\r\n");
    return `${setHeader(head, "Content-Type", inner.slice("Content-Type: ".length, at))}${inner.slice(at)}`;
  }),
  "quotes of quotes": withBody((body, chance) => {
    let quoted = body;
    const levels = 1 + chance.below(30);
    for (let level = 0; level < levels && quoted.length < LONG; level += 1) {
      quoted = `\n\nThanks.\n\nOn Mon, 16 Nov 2026 at 09:14, Ann ${level} <ann${level}@dock.example> wrote:\n${quoted.replace(/^/gmu, "> ")}`;
    }
    return quoted;
  }),
  "the body again and again": withBody((body, chance) =>
    body.repeat(Math.max(1, Math.min(1 + chance.below(60), Math.floor(LONG / (body.length + 1))))),
  ),
  "one line without end": withBody((body, chance) => body.replaceAll(/\r?\n/gu, " ").repeat(1 + chance.below(20))),
  "a flood of one piece": withBody((body, chance) => {
    const piece = chance.of(PIECES);
    // A megabyte now and then; the cost of it is what the slowest row tells.
    const units = chance.below(25) === 0 ? LONG : 1 + chance.below(20_000);
    const at = chance.below(body.length + 1);
    return body.slice(0, at) + piece.repeat(Math.ceil(units / piece.length)) + body.slice(at);
  }),
  "lines of one letter": withBody(
    (body, chance) =>
      `${body}\n${chance.of(["a\n", "a\r\n", "1.\n", "- b\n", "?\n", ">\n"]).repeat(1 + chance.below(chance.below(25) === 0 ? 300_000 : 4_000))}`,
  ),
  "charsets mixed": withBody((body, chance) => {
    const at = chance.below(body.length + 1);
    const foreign = Buffer.from(
      chance.of(["请于周五前回复。", "図面をお送りください。", "Пришлите, пожалуйста, счёт."]),
      chance.of(["utf8", "utf16le"]),
    ).toString("latin1");
    return body.slice(0, at) + foreign + body.slice(at);
  }),
  "broken HTML": onText((text, chance) => {
    const [head, body] = split(text);
    const tags = Array.from({ length: 1 + chance.below(2_000) }, () =>
      chance.of([
        "<div>",
        "<blockquote>",
        "</div>",
        "<table><tr><td>",
        "<span style='color:",
        "<style>.a{",
        "<b",
        "&lt",
        "<!--",
        "]]>",
        "a ",
      ]),
    );
    return `${setHeader(head, "Content-Type", "text/html; charset=utf-8")}${body}${tags.join("")}`;
  }),
};
