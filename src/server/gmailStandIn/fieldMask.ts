/** Google's `fields` parameter: which members of an answer are wanted, "id,messages(id,payload)". */

interface Mask extends ReadonlyMap<string, Mask | null> {}

/** The answer with the wanted members alone; null: the mask cannot be read, which Google answers with 400. */
export function masked(answer: object, fields: string): object | null {
  const tokens = fields.match(/[\w*]+|[(),/]/g) ?? [];
  const mask = readMask(tokens);
  return mask === null || tokens.length > 0 || fields === "" ? null : pick(answer, mask);
}

/** Takes its tokens off the list. */
function readMask(tokens: string[]): Mask | null {
  const mask = new Map<string, Mask | null>();
  for (;;) {
    const name = tokens.shift();
    if (name === undefined || !/^\w+$/.test(name)) return null;
    let inner: Mask | null = null;
    if (tokens[0] === "(") {
      tokens.shift();
      inner = readMask(tokens);
      if (inner === null || tokens.shift() !== ")") return null;
    }
    mask.set(name, inner);
    if (tokens[0] !== ",") return mask;
    tokens.shift();
  }
}

function pick(value: object, mask: Mask): object {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
      const inner = mask.get(name);
      if (inner === undefined) return [];
      return [[name, inner === null ? member : pickAll(member, inner)] as const];
    }),
  );
}

function pickAll(member: unknown, mask: Mask): unknown {
  if (Array.isArray(member)) return member.map((one: unknown) => pickAll(one, mask));
  return typeof member === "object" && member !== null ? pick(member, mask) : member;
}
