/** Within one round several nudges wait for the same person: their other threads are looked for once. */
import type { Mailbox, SiblingQuery } from "../../hosts/mailbox.ts";

type Siblings = ReturnType<Mailbox["siblings"]>;

/** The mailbox with a memory as long as a round. */
export function withRememberedSiblings(mailbox: Mailbox): Mailbox {
  const found = new Map<string, { readonly since: number; readonly most: number; readonly siblings: Siblings }>();
  return {
    ...mailbox,
    async siblings(query: SiblingQuery) {
      const { thread, people, since, most } = query;
      const key = people.toSorted().join(" ");
      const known = found.get(key);
      // One more than asked for: the thread itself may be among them.
      const asked =
        known !== undefined && known.since <= since && known.most > most
          ? known
          : { since, most: most + 1, siblings: mailbox.siblings({ ...query, most: most + 1 }) };
      found.set(key, asked);
      const answer = await asked.siblings;
      if (answer.kind === "threads") return { kind: "threads", threads: answer.threads.filter(({ id }) => id !== thread).slice(0, most) };
      // What failed once is asked anew by the next.
      found.delete(key);
      return answer;
    },
  };
}
