/** Raw mails in which only what matters to a test is told. */
import { instant, messageId } from "../../src/engine/brands.ts";
import type { RawMessage } from "../../src/engine/types.ts";

type ToldMail = Pick<RawMessage, "from" | "to"> & Partial<RawMessage> & { readonly text: string };

/** Plain text without a subject, sent at the beginning of 1970, unless told otherwise. */
export function rawMail({ text, ...told }: ToldMail): RawMessage {
  return {
    id: messageId("m@mail.example"),
    cc: [],
    sentAt: instant(0),
    sentOffset: 0,
    subject: "",
    body: { kind: "text", content: text },
    attachmentNames: [],
    answers: [],
    headers: {},
    ...told,
  };
}
