/** Address fields as Gmail gives them: encoded names come decoded and bare, so that a comma in a name looks like the end of a mailbox. */

/** The field with such names quoted again, as the parser of addresses wants them. Linear. */
export function quoteDecodedNames(value: string): string {
  const pieces = splitAtCommas(value);
  if (pieces === null) return value;
  const mailboxes: string[] = [];
  let before: string[] = [];
  for (const piece of pieces) {
    const angle = piece.lastIndexOf("<");
    if (angle < 0 && !/[@:;]/.test(piece)) {
      before.push(piece);
      continue;
    }
    const name = angle < 0 ? "" : [...before, piece.slice(0, angle)].join(",").trim();
    if (angle < 0) mailboxes.push(...before);
    // Written in ASCII, a comment in brackets was meant as one.
    const isDecoded = /[^\0-\x7f]/.test(name) && /[()[\]:;@"\\]/.test(name);
    const isBroken = (before.length > 0 || isDecoded) && !/^".*"$/.test(name);
    mailboxes.push(isBroken && angle >= 0 ? `"${name.replace(/[\\"]/g, "\\$&")}" ${piece.slice(angle)}` : piece);
    before = [];
  }
  return [...mailboxes, ...before].join(",");
}

/** null: quotes or brackets are not closed, so nothing is known about the commas. */
function splitAtCommas(value: string): readonly string[] | null {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  let isBracketed = false;
  for (let at = 0; at < value.length; at += 1) {
    const character = value[at];
    if (isQuoted && character === "\\") at += 1;
    else if (character === '"' && !isBracketed) isQuoted = !isQuoted;
    else if (!isQuoted && character === "<") isBracketed = true;
    else if (!isQuoted && character === ">") isBracketed = false;
    else if (!isQuoted && !isBracketed && character === ",") {
      pieces.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return isQuoted || isBracketed ? null : [...pieces, value.slice(start)];
}
