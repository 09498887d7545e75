/**
 * An mbox cut into its mails while it streams in. Written here because the packages there are (node-mbox, mbox-reader) need Node's
 * streams, and the preview reads mailboxes in the browser.
 */

/** A mail beyond this size loses its end, which is attachments; so memory stays bounded whatever the file holds. */
const MOST_MAIL_BYTES = 64 * 1024 * 1024;
const LONGEST_LINE = 1024 * 1024;
const LF = 0x0a;
const QUOTE = 0x3e;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];
/** "From li@example.com Fri Nov 20 10:00:00 2026"; Thunderbird writes "From - ..." or nothing after "From ". */
const SEPARATOR = /^From (?:(?:\S{1,320} +)?.{0,40}(?:\d{1,2}:\d{2}.{0,30} \d{4}|\d{4} \d{1,2}:\d{2}.{0,30})|-|\S{1,320}@\S{1,255})?\s*$/;
/** What stands below a separator. A sentence that begins with "From" is followed by something else. */
const HEADER_LINE = /^[!-9;-~]{1,80}[ \t]*:|^>?From /;
const LONGEST_SEPARATOR = 400;

/**
 * Yields one mail at a time, oldest place in the file first, with From-lines in the text unquoted: ">From " (mboxo) and ">>From " (mboxrd).
 * Content-Length is not believed. A file without a separator yields itself as one mail.
 */
export async function* readMbox(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const mail = new MailBuffer();
  let rest: Uint8Array = new Uint8Array();
  let separator: Uint8Array | null = null;
  /** Takes one line with its end; returns the mail that it finishes. */
  const take = (line: Uint8Array): Uint8Array | null => {
    const before = separator;
    separator = null;
    let finished: Uint8Array | null = null;
    if (before !== null) {
      if (HEADER_LINE.test(asText(line.subarray(0, LONGEST_SEPARATOR)))) finished = mail.take();
      else mail.add(before);
    }
    if (startsWithFrom(line, 0) && SEPARATOR.test(asText(line))) separator = line;
    else mail.add(unquoted(line));
    return finished;
  };
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : joinedBytes(rest, chunk);
    let start = 0;
    for (let end = bytes.indexOf(LF, rest.length); end >= 0; end = bytes.indexOf(LF, start)) {
      const finished = take(bytes.subarray(start, end + 1));
      if (finished !== null) yield finished;
      start = end + 1;
    }
    // A line without end is handed on in pieces: it cannot be a separator any more.
    if (bytes.length - start > LONGEST_LINE) {
      const finished = take(bytes.subarray(start));
      if (finished !== null) yield finished;
      start = bytes.length;
    }
    rest = bytes.slice(start);
  }
  if (rest.length > 0) {
    const finished = take(rest);
    if (finished !== null) yield finished;
  }
  const last = mail.take();
  if (last !== null) yield last;
}

function startsWithFrom(line: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => line[at + index] === byte);
}

const asText = (line: Uint8Array): string => (line.length > LONGEST_SEPARATOR ? "" : String.fromCharCode(...line));

/** Takes one ">" off a quoted From-line; other lines come back as they are. */
function unquoted(line: Uint8Array): Uint8Array {
  if (line[0] !== QUOTE) return line;
  let marks = 1;
  while (line[marks] === QUOTE) marks += 1;
  return startsWithFrom(line, marks) ? line.subarray(1) : line;
}

function joinedBytes(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/** Grows by doubling and is used again for the next mail. */
class MailBuffer {
  #bytes = new Uint8Array(64 * 1024);
  #length = 0;

  add(line: Uint8Array): void {
    if (this.#length + line.length > MOST_MAIL_BYTES) return;
    if (this.#length + line.length > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + line.length));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    this.#bytes.set(line, this.#length);
    this.#length += line.length;
  }

  /** The mail so far; null when there is nothing but white space. */
  take(): Uint8Array | null {
    if (this.#length === 0) return null;
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes.some((byte) => byte > 0x20) ? bytes : null;
  }
}
