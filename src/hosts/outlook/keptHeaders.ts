/** Headers that tell automatic mail, in lower case; the rest of a header is nobody's business here. */
const NAMES = [
  "auto-submitted",
  "precedence",
  "list-id",
  "list-unsubscribe",
  "x-auto-response-suppress",
  "x-autoreply",
  "return-path",
  "content-type",
  "x-failed-recipients",
];

/** `headers`: first value by lower-cased name. */
export const keptHeaders = (headers: ReadonlyMap<string, string>): Readonly<Record<string, string>> =>
  Object.fromEntries([...headers].filter(([name]) => NAMES.includes(name)));
