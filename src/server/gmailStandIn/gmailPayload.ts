/** A mail as the Gmail API shows it: a tree of parts, transfer encodings undone, charsets left as they are, header values decoded. */
import { readEncodedWords } from "../../hosts/files/encodedWords.ts";
import { field, type MailHeaders, mediaType, parameter, readHeaders } from "../../hosts/files/mailHeaders.ts";
import { latin1, splitHeader } from "../../hosts/files/mimeParts.ts";
import { attachmentName, contentOf } from "../../hosts/files/readPart.ts";

interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Payload {
  readonly partId: string;
  readonly mimeType: string;
  readonly filename: string;
  readonly headers: readonly Header[];
  readonly body: { readonly size: number; readonly data?: string; readonly attachmentId?: string };
  readonly parts?: readonly Payload[];
}

/** Larger texts lie apart, as attachments do. */
const MOST_INLINE_BYTES = 256 * 1024;
const MOST_DEPTH = 20;

export interface MailPayload {
  readonly payload: Payload;
  /** Contents that lie apart, by attachment id. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** `id`: the message's, which attachment ids begin with. */
export async function gmailPayload(mail: Uint8Array, id: string): Promise<MailPayload> {
  const attachments = new Map<string, Uint8Array>();
  return { payload: await payloadOf(mail, "", { id, attachments, depth: 0 }), attachments };
}

interface Walk {
  readonly id: string;
  readonly attachments: Map<string, Uint8Array>;
  readonly depth: number;
}

async function payloadOf(bytes: Uint8Array, partId: string, walk: Walk): Promise<Payload> {
  const { header, body } = splitHeader(bytes);
  const headers = readHeaders(header);
  const type = mediaType(headers);
  const boundary = parameter(field(headers, "content-type"), "boundary");
  const numbered = (index: number): string => (partId === "" ? String(index) : `${partId}.${index}`);
  const common = { partId, mimeType: type, headers: headerList(header) };
  if (type.startsWith("multipart/") && boundary !== null && walk.depth < MOST_DEPTH) {
    const inner = { ...walk, depth: walk.depth + 1 };
    const parts = await Promise.all(piecesOf(body, boundary).map((piece, index) => payloadOf(piece, numbered(index), inner)));
    return { ...common, filename: "", body: { size: 0 }, parts };
  }
  const filename = await filenameOf(body, headers, type);
  if (type === "message/rfc822" && walk.depth < MOST_DEPTH) {
    const inner = await payloadOf(body, numbered(0), { ...walk, depth: walk.depth + 1 });
    return { ...common, filename, body: { ...apart(body, partId, walk) }, parts: [inner] };
  }
  const content = await contentOf(body, headers);
  const isApart = filename !== "" || !type.startsWith("text/") || content.length > MOST_INLINE_BYTES;
  return {
    ...common,
    filename,
    body: isApart ? apart(content, partId, walk) : { size: content.length, data: Buffer.from(content).toString("base64url") },
  };
}

function apart(content: Uint8Array, partId: string, { id, attachments }: Walk): Payload["body"] {
  const attachmentId = `ANGjdJ${Buffer.from(`${id} ${partId}`).toString("base64url")}`;
  attachments.set(attachmentId, content);
  return { size: content.length, attachmentId };
}

async function filenameOf(body: Uint8Array, headers: MailHeaders, type: string): Promise<string> {
  const isNamed = /(?:file)?name\s*\*?/i.test(`${field(headers, "content-disposition")} ${field(headers, "content-type")}`);
  const isAttached = /^\s*attachment/i.test(field(headers, "content-disposition"));
  if (!isNamed && !isAttached && type !== "message/rfc822") return "";
  const name = await attachmentName({ body }, headers, type);
  return name === type && !isAttached ? "" : name;
}

/** In the mail's own case and order. */
function headerList(header: Uint8Array): readonly Header[] {
  const lines = new TextDecoder("utf-8")
    .decode(header)
    .replace(/\r?\n(?=[ \t])/g, "")
    .split(/\r?\n/);
  return lines.flatMap((line) => {
    const colon = /^[!-9;-~]+[ \t]*:/.exec(line)?.[0];
    if (colon === undefined) return [];
    return [{ name: colon.slice(0, -1).trim(), value: readEncodedWords(line.slice(colon.length).trim()) }];
  });
}

/** What stands between the boundary lines. */
function piecesOf(body: Uint8Array, boundary: string): readonly Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let start: number | null = null;
  for (let at = 0; at < body.length; ) {
    const found = body.indexOf(0x0a, at);
    const end = found < 0 ? body.length : found + 1;
    const isMark = body[at] === 0x2d && body[at + 1] === 0x2d && end - at <= boundary.length + 80;
    const line = isMark ? latin1(body.subarray(at, end)).trimEnd() : "";
    if (line === `--${boundary}` || line === `--${boundary}--`) {
      // The line break before a boundary is the boundary's.
      if (start !== null) pieces.push(body.subarray(start, Math.max(start, at - (body[at - 2] === 0x0d ? 2 : 1))));
      start = line.endsWith(`${boundary}--`) ? null : end;
      if (start === null) return pieces;
    }
    at = end;
  }
  if (start !== null) pieces.push(body.subarray(start));
  return pieces;
}
