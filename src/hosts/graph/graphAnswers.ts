/** The shapes of Graph's answers that the server reads. */
import { address } from "../../engine/brands.ts";
import type { Address } from "../../engine/types.ts";
import { isFields, list, text } from "../jsonFields.ts";

export interface DeltaEntry {
  readonly id: string;
  readonly conversationId: string;
  readonly from: Address | null;
  readonly isSent: boolean;
}
export interface DeltaPage {
  readonly entries: readonly DeltaEntry[];
  /** The next page, or where the next look begins. */
  readonly link: string;
  readonly isLast: boolean;
}

/** null: not a page of a delta. */
export function deltaPage(value: unknown): DeltaPage | null {
  if (!isFields(value) || !Array.isArray(value.value)) return null;
  const [next, last] = [text(value["@odata.nextLink"]), text(value["@odata.deltaLink"])];
  if (next === "" && last === "") return null;
  const entries = list(value.value).flatMap((one): readonly DeltaEntry[] => {
    // What was deleted comes without its fields.
    if (!isFields(one) || one.isDraft === true || text(one.conversationId) === "") return [];
    const written = isFields(one.from) && isFields(one.from.emailAddress) ? text(one.from.emailAddress.address) : "";
    return [{ id: text(one.id), conversationId: text(one.conversationId), from: written === "" ? null : address(written), isSent: false }];
  });
  return next === "" ? { entries, link: last, isLast: true } : { entries, link: next, isLast: false };
}

/** Conversations of a list of messages. */
export const sendersPage = (value: unknown): readonly string[] | null =>
  isFields(value) && Array.isArray(value.value)
    ? list(value.value).flatMap((one) => (isFields(one) && text(one.conversationId) !== "" ? [text(one.conversationId)] : []))
    : null;

export const idOf = (value: unknown): string | null => (isFields(value) && text(value.id) !== "" ? text(value.id) : null);
