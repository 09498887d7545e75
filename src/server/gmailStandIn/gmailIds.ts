/** Ids as Gmail makes them: 64 bits, beyond what a JavaScript number holds; the same id has a decimal form in events. */

/** Ids of messages count up from here; the distance keeps neighbours from looking alike. */
const FIRST = 0x18f2a5c0de000000n;
const DISTANCE = 0x1_3579n;

/** Hex, for messages and threads. `count` from 0. */
export const hexId = (count: number): string => (FIRST + BigInt(count) * DISTANCE).toString(16);

/** "msg-f:1234": what an event names a message by; `kind` "thread" for threads. */
export const eventId = (kind: "msg" | "thread", hex: string): string => `${kind}-f:${BigInt(`0x${hex}`)}`;

/** Hex of either form; null: no id. Only messages.get takes the form of events. */
export function hexOf(id: string): string | null {
  const decimal = /^msg-f:(\d{1,20})$/.exec(id)?.[1];
  if (decimal !== undefined) return BigInt(decimal).toString(16);
  return /^[0-9a-f]{1,16}$/i.test(id) ? id.toLowerCase() : null;
}

/** Drafts have ids of another kind, with a minus here and there. */
export const draftId = (count: number): string => `r${count % 2 === 0 ? "-" : ""}${7_203_685_477_580_000_000n + BigInt(count) * 7919n}`;
