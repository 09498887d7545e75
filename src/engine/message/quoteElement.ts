/** What the elements of mail programs tell about quoting, by their ids, classes and styles. */
import type { Attributes } from "./hiddenElement.ts";

/** What an element says about the lines in it. */
export interface QuoteElement {
  /** Holds a quoted mail and nothing else; when it ends the author may go on. */
  readonly isContainer: boolean;
  readonly marker: "none" | "possible" | "certain";
  readonly isSignature: boolean;
}

const NOTHING: QuoteElement = { isContainer: false, marker: "none", isSignature: false };

const CONTAINERS = [
  /^gmail_quote(?:_container)?$/,
  /^yahoo_quoted/,
  /^mail-editor-reference-message-container$/,
  /^ms-outlook-mobile-reference-message$/,
  /^moz-forward-container$/,
  /^protonmail_quote$/,
  /^zmail_extra$/,
  /^ntes-mailmaster-quote/,
  /^qmbox$/,
  /^isreplycontent$/,
  /^isforwardcontent$/,
  /^reply139content$/,
  /^mainreplycontent$/,
  /^origbody$/,
  /^ik_mail_quote$/,
  /^forwardcontentmessage$/,
  /^tutanota_quote$/,
  /^skiff_quote$/,
  /^aolmsgpart/,
  /^orimsghtmlseperator$/,
  /^quoted-content$/,
  /^gmail_extra$/,
];
/** Of these the header or the text follows, inside or as the next sibling. */
const CERTAIN_MARKERS = [
  /^divrplyfwdmsg$/,
  /^appendonsend$/,
  /^stopspelling$/,
  /^skydriveplaceholder$/,
  /^olk_src_body_section$/,
  /^replysplit$/,
  /^zwchr$/,
  /^_mailoriginal$/,
  /^yahoo_quoted/,
  /^moz-forward-container$/,
  /^protonmail_quote$/,
  /^reply139content$/,
  /^isreplycontent$/,
  /^isforwardcontent$/,
  /^mail-editor-reference-message-container$/,
  /^ntes-mailmaster-quote/,
  /^aolmsgpart/,
  /^orimsghtmlseperator$/,
  /^tutanota_quote$/,
  /^skiff_quote$/,
  /^forwardcontentmessage$/,
  /^ik_mail_quote$/,
];
const POSSIBLE_MARKERS = [/^gmail_attr$/, /^moz-cite-prefix$/, /^gmail_quote$/, /^moz-email-headers-table$/, /^moz-cite-citation$/];
const SIGNATURES = [
  /^gmail_signature(?:_prefix)?$/,
  /^signature$/,
  /^moz-signature$/,
  /^protonmail_signature_block/,
  /^ms-outlook-mobile-signature$/,
  /^ntes-signature$/,
  /^imail_signature$/,
  /^zm-_id_-sgn$/,
  /^hoenzb$/,
  /^mobile_signature$/,
  /^signcontainer$/,
  /^data-signatureblock$/,
  /^ydp\w{0,12}signature$/,
  /^email-signature$/,
];
const CITE_CLASS = /(?:^|\s)(?:gmail_quote|cite|quote|protonmail_quote|iosymail|moz-cite|quoted|blockquote)(?:\s|$)/i;
const TOP_BORDER =
  /border(?:-top|-width)?:[^;]{0,40};?.{0,60}border-top:(?:solid|[\d.]+p[tx])|border-top:(?:solid)?#?[^;]{0,30}(?:solid|#b5c4df|#e1e1e1)/;
const OWA_PREFIX = /^(?:x_)+/;

/** Reads one element's attributes. */
export function quoteElement(tag: string, attributes: Attributes): QuoteElement {
  if (tag === "hr")
    return { isContainer: false, marker: nameMatches(CERTAIN_MARKERS, attributes) ? "certain" : "possible", isSignature: false };
  if (attributes.size === 0) return NOTHING;
  const isContainer = nameMatches(CONTAINERS, attributes);
  const certain = nameMatches(CERTAIN_MARKERS, attributes);
  const possible = !certain && (nameMatches(POSSIBLE_MARKERS, attributes) || hasTopBorder(attributes));
  const isSignature =
    nameMatches(SIGNATURES, attributes) || attributes.get("data-smartmail") === "gmail_signature" || attributes.has("data-signatureblock");
  return { isContainer, marker: certain ? "certain" : possible ? "possible" : "none", isSignature };
}

/** Whether a blockquote is a mail program's own, not an indentation that the author made. */
export function isCitation(attributes: Attributes): boolean {
  if (attributes.get("type")?.toLowerCase() === "cite" || attributes.has("cite")) return true;
  return CITE_CLASS.test(attributes.get("class") ?? "") || nameMatches(CONTAINERS, attributes);
}

function nameMatches(patterns: readonly RegExp[], attributes: Attributes): boolean {
  const names = [attributes.get("id"), attributes.get("name"), ...(attributes.get("class")?.slice(0, 500).split(/\s+/) ?? [])];
  return names.some((name) => {
    if (name === undefined || name === "") return false;
    const plain = name.toLowerCase().replace(OWA_PREFIX, "");
    return patterns.some((pattern) => pattern.test(plain));
  });
}

function hasTopBorder(attributes: Attributes): boolean {
  const style = attributes
    .get("style")
    ?.slice(0, 600)
    .toLowerCase()
    .replace(/\s*([:;])\s*/g, "$1");
  return style?.includes("border-top") === true && TOP_BORDER.test(style);
}
