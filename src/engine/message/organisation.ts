/** Which organisation a person writes for, told by the address. */
import type { Person } from "../types.ts";
import { freeMailDomains } from "./freeMailDomains.ts";

/** Labels under a country's domain that are no organisation: "co.jp", "com.tw". */
const SHARED_LABELS: ReadonlySet<string> = new Set(
  "co com or org ne net ac edu ed go gov gob gouv gr ltd plc nom info biz ad lg me id idv".split(" "),
);

/** One key per person: the address, or the name when only a quote names somebody. */
export function personKey(person: Person): string {
  return person.address ?? `name:${person.name.trim().toLowerCase()}`;
}

/** Somebody stands in both lists. */
export function shareSomebody(some: readonly Person[], others: readonly Person[]): boolean {
  return some.some((one) => others.some((other) => personKey(one) === personKey(other)));
}

/** The organisation behind an address ("acme.co.uk"), or the person alone with a free mail provider or without address. */
export function organisationOf(person: Person): string {
  if (person.address === null) return personKey(person);
  const domain = person.address.slice(person.address.lastIndexOf("@") + 1);
  if (freeMailDomains.has(domain)) return person.address;
  const labels = domain.split(".");
  const secondLast = labels.at(-2) ?? "";
  const isShared = labels.length > 2 && (labels.at(-1)?.length ?? 0) === 2 && SHARED_LABELS.has(secondLast);
  return labels.slice(isShared ? -3 : -2).join(".");
}
