/** Whether two quotes speak of the same place. */

/** Without white space and case, one form for every letter. */
export const squashed = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** Half of the shorter one stands in the longer one. */
export function shareHalf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === "") return false;
  const half = Math.ceil(short.length / 2);
  for (let start = 0; start + half <= short.length; start += 1) if (long.includes(short.slice(start, start + half))) return true;
  return false;
}
