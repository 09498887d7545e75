/** Stage split: one mail body in, its messages out, newest first. */
import { splitBody } from "../../src/engine/message/splitBody.ts";
import { packs } from "../../src/languages/index.ts";
import { textField } from "./fields.ts";

export function evaluateSplit(given: Readonly<Record<string, unknown>>): object {
  const kind = textField(given, "format") === "html" ? "html" : "text";
  const parts = splitBody({ kind, content: textField(given, "body") }, packs);
  return {
    messages: parts.map((part) => ({
      text: part.text,
      signature: part.signature,
      from: part.from === null ? null : [part.from.name, part.from.address === null ? "" : `<${part.from.address}>`].join(" ").trim(),
      date: part.date?.text ?? null,
      subject: part.subject,
    })),
  };
}
