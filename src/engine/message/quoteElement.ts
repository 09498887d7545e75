/** What the elements of mail programs tell about quoting, by their ids, classes and styles. */
import type { Attributes } from "./hiddenElement.ts";

/** What an element says about the lines in it. */
export interface QuoteElement {
  /** Holds a quoted mail and nothing else; when it ends the author may go on. */
  readonly isContainer: boolean;
  /** A quoted mail begins right here, inside or as the next sibling. */
  readonly isMarker: boolean;
  readonly isSignature: boolean;
}

const NOTHING: QuoteElement = { isContainer: false, isMarker: false, isSignature: false };

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
const MARKERS = [
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
const OWA_PREFIX = /^(?:x_)+/;

/** Reads one element's attributes. */
export function quoteElement(attributes: Attributes): QuoteElement {
  if (attributes.size === 0) return NOTHING;
  return {
    isContainer: nameMatches(CONTAINERS, attributes),
    isMarker: nameMatches(MARKERS, attributes),
    isSignature:
      nameMatches(SIGNATURES, attributes) ||
      attributes.get("data-smartmail") === "gmail_signature" ||
      attributes.has("data-signatureblock"),
  };
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
