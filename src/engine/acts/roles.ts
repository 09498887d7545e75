/** Who is called by a role alone, "Boss, …", 先生、…: whom a mail of the thread names together with it. */
import type { LanguagePack } from "../languagePack.ts";
import { foldText } from "../message/foldText.ts";
import type { Person, Thread } from "../types.ts";
import { compileNameTables } from "./compileNameTables.ts";
import type { NameBook } from "./names.ts";

/** The roles by which each person may be called; none where two people have the same one. */
export function rolesOf(thread: Thread, packs: readonly LanguagePack[], names: NameBook): ReadonlyMap<Person, readonly string[]> {
  const bearers = new Map<string, Set<Person>>();
  for (const pack of packs) {
    const { role } = compileNameTables(pack);
    if (role === null) continue;
    for (const { ownText } of thread.messages.slice(0, MOST_MESSAGES)) {
      const folded = foldText(ownText.slice(0, TOP), pack);
      for (const { groups } of [...folded.matchAll(role)].slice(0, MOST_ROLES)) {
        const called = groups?.role ?? groups?.roleBefore;
        const name = groups?.name ?? groups?.nameBehind;
        const people = name === undefined ? [] : names.peopleNamed(name);
        if (called === undefined || people.length !== 1) continue;
        bearers.set(called, new Set([...(bearers.get(called) ?? []), ...people]));
      }
    }
  }
  const roles = new Map<Person, string[]>();
  for (const [called, people] of bearers) {
    if (people.size !== 1) continue;
    for (const person of people) roles.set(person, [...(roles.get(person) ?? []), called]);
  }
  return roles;
}

/** Where a mail greets and says who writes, in UTF-16 units. */
const TOP = 200;
const MOST_MESSAGES = 60;
const MOST_ROLES = 8;
