/** Messages and threads as the Gmail API answers them, in each of its formats. */
import type { StoredMessage } from "./gmailMailbox.ts";

export type MessageFormat = "full" | "metadata" | "minimal" | "raw";

const SNIPPET_CHARACTERS = 120;

/** "full" where none is asked for; null: there is no such format. */
export function formatOf(asked: string | undefined): MessageFormat | null {
  const format = (asked ?? "full").toLowerCase();
  return format === "full" || format === "metadata" || format === "minimal" || format === "raw" ? format : null;
}

/** `metadataHeaders`: which headers are wanted with "metadata"; empty: all. */
export async function messageResource(
  stored: StoredMessage,
  format: MessageFormat,
  metadataHeaders: readonly string[] = [],
): Promise<object> {
  const { id, threadId, labelIds, historyId, internalDate, source, message } = stored;
  const minimal = {
    id,
    threadId,
    labelIds,
    snippet: message.body.content
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ")
      .slice(0, SNIPPET_CHARACTERS),
    sizeEstimate: source.length,
    historyId: String(historyId),
    internalDate: String(internalDate),
  };
  if (format === "minimal") return minimal;
  if (format === "raw") return { ...minimal, raw: Buffer.from(source).toString("base64url") };
  const { payload } = await stored.payload();
  if (format === "full") return { ...minimal, payload };
  const wanted = new Set(metadataHeaders.map((name) => name.toLowerCase()));
  const headers = payload.headers.filter(({ name }) => wanted.size === 0 || wanted.has(name.toLowerCase()));
  return { ...minimal, payload: { mimeType: payload.mimeType, headers } };
}
