/** Text as bytes of an old charset. The runtime only decodes, so the table is made by decoding every code once. */

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function tableOf(charset: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(charset);
  if (known !== undefined) return known;
  const decoder = new TextDecoder(charset);
  const table = new Map<string, readonly number[]>();
  const add = (bytes: readonly number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== "\ufffd" && !table.has(text)) table.set(text, bytes);
  };
  for (let lead = 0; lead < 256; lead += 1) add([lead]);
  if (!/^(?:windows|koi8|iso|ibm)/.test(charset)) {
    for (let lead = 0x81; lead <= 0xfe; lead += 1) for (let trail = 0x40; trail <= 0xfe; trail += 1) add([lead, trail]);
  }
  tables.set(charset, table);
  return table;
}

/** Throws when the charset cannot write a character of the text. */
export function encodeText(text: string, charset: string): Uint8Array {
  if (charset === "utf-8") return new TextEncoder().encode(text);
  if (charset === "iso-2022-jp") return escaped(text);
  const table = tableOf(charset);
  return Uint8Array.from([...text].flatMap((character) => bytesOf(table, character, charset)));
}

function bytesOf(table: ReadonlyMap<string, readonly number[]>, character: string, charset: string): readonly number[] {
  const bytes = table.get(character);
  if (bytes === undefined) throw new Error(`${charset} has no ${character}`);
  return bytes;
}

/** ISO-2022-JP is EUC-JP without the eighth bit, between escapes. */
function escaped(text: string): Uint8Array {
  const table = tableOf("euc-jp");
  const out: number[] = [];
  let inKanji = false;
  for (const character of text) {
    const bytes = bytesOf(table, character, "iso-2022-jp");
    if ((bytes.length === 2) !== inKanji) out.push(0x1b, ...(inKanji ? [0x28, 0x42] : [0x24, 0x42]));
    inKanji = bytes.length === 2;
    out.push(...bytes.map((byte) => byte & 0x7f));
  }
  return Uint8Array.from(inKanji ? [...out, 0x1b, 0x28, 0x42] : out);
}

/** Bytes as quoted-printable, base64 or as they are. */
export function transferEncoded(bytes: Uint8Array, encoding: "8bit" | "base64" | "quoted-printable"): Uint8Array {
  if (encoding === "8bit") return bytes;
  const text = encoding === "base64" ? wrapped(Buffer.from(bytes).toString("base64"), "") : quotedPrintable(bytes);
  return new TextEncoder().encode(text);
}

const wrapped = (text: string, soft: string): string => (text.match(/.{1,76}/g) ?? []).join(`${soft}\r\n`);

function quotedPrintable(bytes: Uint8Array): string {
  const tokens = [...bytes].map((byte) =>
    byte === 0x0a || (byte > 0x20 && byte < 0x7f && byte !== 0x3d) || byte === 0x20
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  const lines = [""];
  for (const token of tokens) {
    const line = lines.at(-1) ?? "";
    if (token === "\n") lines.push("");
    else if (line.length + token.length > 75) {
      lines[lines.length - 1] = `${line}=`;
      lines.push(token);
    } else lines[lines.length - 1] = line + token;
  }
  return lines.join("\r\n");
}
