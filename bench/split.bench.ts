/** How long one body takes to be cut, on real sizes and on input made to hurt; every row must stay under a second. */
import { splitBody } from "../src/engine/message/splitBody.ts";
import { packs } from "../src/languages/index.ts";

interface Row {
  readonly name: string;
  readonly kind: "text" | "html";
  readonly content: string;
}

const MEGABYTE = 1_000_000;

function filled(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length));
}

const reply = "Dear Tom,\n\nthe second lot leaves on Monday. Please confirm the port of discharge.\n\nBest regards,\nAnna\n\n";
const outlookBlock =
  "From: Anna Hale <anna@example.com>\nSent: Monday, November 16, 2026 9:14 AM\nTo: Tom Reed <tom@example.com>\nSubject: Lot 2\n\n";

function nestedThread(levels: number, size: number): string {
  const perLevel = Math.floor(size / levels / 60);
  return Array.from({ length: levels }, (_, level) => {
    const marks = ">".repeat(level);
    const head = level === 0 ? "" : `${marks.slice(1)} On Mon, 16 Nov 2026 at 09:14, Anna <anna@example.com> wrote:\n`;
    return `${head}${filled(`${marks} The goods are packed and wait for the vessel.\n`, perLevel * 60)}`;
  }).join("");
}

const rows: readonly Row[] = [
  { name: "1 MB thread of Outlook blocks", kind: "text", content: filled(reply + outlookBlock, MEGABYTE) },
  { name: "1 MB thread of 60 nested levels", kind: "text", content: nestedThread(60, MEGABYTE) },
  { name: "1 MB flat text", kind: "text", content: filled("The goods are packed and wait for the vessel.\n", MEGABYTE) },
  { name: "10,000 '>' lines", kind: "text", content: filled("> The goods are packed.\n", 240_000) },
  { name: "one line, 1M 'a'", kind: "text", content: filled("a", MEGABYTE) },
  { name: "1M blanks in a line", kind: "text", content: filled(" ", MEGABYTE) },
  { name: "1M '_'", kind: "text", content: filled("_", MEGABYTE) },
  { name: "1M '-'", kind: "text", content: filled("-", MEGABYTE) },
  { name: "1M '>'", kind: "text", content: filled(">", MEGABYTE) },
  { name: "1M line ends", kind: "text", content: filled("\n", MEGABYTE) },
  { name: "10,000 lines of 90 blanks", kind: "text", content: filled(`${" ".repeat(90)}\n`, 910_000) },
  { name: "'On ' x 66,000, one line", kind: "text", content: filled("On ", 198_000) },
  { name: "100,000 lines 'On a'", kind: "text", content: filled("On a\n", 500_000) },
  { name: "10,000 lines 'Le a'", kind: "text", content: filled("Le a\n", 50_000) },
  { name: "10,000 lines 'From: a'", kind: "text", content: filled("From: a\n", 80_000) },
  { name: "'From: a ' x 12,500, one line", kind: "text", content: filled("From: a ", 100_000) },
  { name: "100,000 lines with a date", kind: "text", content: filled("16.11.2026 09:14\n", 1_700_000) },
  { name: "100,000 lines 'To: a@b.c,'", kind: "text", content: filled("To: a@b.cc,\n", 1_200_000) },
  { name: "100,000 '<'", kind: "text", content: filled("<", 100_000) },
  { name: "'a@' x 50,000", kind: "text", content: filled("a@", 100_000) },
  { name: "'* ' x 50,000", kind: "text", content: filled("* ", 100_000) },
  { name: "50,000 lines '>' '<' in turn", kind: "text", content: filled("> a\nb\n", 300_000) },
  { name: "100,000 '<' in HTML", kind: "html", content: filled("<", 100_000) },
  { name: "5,000 nested blockquotes", kind: "html", content: `${filled("<blockquote>a", 65_000)}` },
  {
    name: "2,500 nested gmail_quote",
    kind: "html",
    content: filled(
      '<div class="gmail_quote">On Mon, 16 Nov 2026 Anna &lt;a@example.com&gt; wrote:<blockquote class="gmail_quote">a',
      267_500,
    ),
  },
  { name: "50,000 unclosed div", kind: "html", content: filled("<div>a", 300_000) },
  { name: "50,000 unclosed b and i", kind: "html", content: filled("<b><i>a", 350_000) },
  {
    name: "1.1 MB Word HTML",
    kind: "html",
    content: filled(
      '<p class="MsoNormal"><span lang="EN-US" style="font-size:11.0pt;color:#1F497D">The goods are packed.<o:p></o:p></span></p>',
      1_100_000,
    ),
  },
  {
    name: "0.9 MB tables",
    kind: "html",
    content: filled("<table><tr><td>a</td><td>12.50</td></tr><tr><td>b</td><td>13</td></tr></table>", 900_000),
  },
  { name: "0.9 MB nested tables", kind: "html", content: filled("<table><tr><td>a", 900_000) },
  { name: "0.98 MB entities", kind: "html", content: filled("&amp;&nbsp;&lt;", 980_000) },
  { name: "1 MB of one attribute", kind: "html", content: `<div style="${filled("color:red;", MEGABYTE)}">a</div>` },
];

/** Prints the milliseconds of one call for every row, for twice the input, and the number of messages found. */
export function run(): void {
  splitBody({ kind: "text", content: reply + outlookBlock + reply }, packs);
  splitBody({ kind: "html", content: "<p>Hello.</p>" }, packs);
  console.log("    ms  2x ms  messages");
  for (const { name, kind, content } of rows) {
    const once = measured(kind, content);
    const twice = measured(kind, content + content);
    console.log(`${String(once.ms).padStart(6)} ${String(twice.ms).padStart(6)} ${String(once.messages).padStart(9)}  ${name}`);
  }
}

function measured(kind: Row["kind"], content: string): { readonly ms: number; readonly messages: number } {
  const start = performance.now();
  const messages = splitBody({ kind, content }, packs).length;
  return { ms: Math.round(performance.now() - start), messages };
}
