/** Small checks of JSON that join into checks of a card. Each reports what is wrong and where; none throws. */

/** Reports one fault at a place of the card. */
export type Report = (path: string, fault: string) => void;
export type Check = (value: unknown, path: string, report: Report) => void;

interface Members {
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
}

/** The value as an object; null for a list, null and everything plain. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
}

const inside = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** An object with these members and no other; `also` looks at several of them together. */
export function object({ required = {}, optional = {} }: Members, also?: Check): Check {
  return (value, path, report) => {
    const own = membersOf(value);
    if (own === null) {
      report(path, "is no object");
      return;
    }
    for (const name of Object.keys(required)) if (own[name] === undefined) report(inside(path, name), "is missing");
    for (const [name, member] of Object.entries(own)) {
      if (member === undefined) continue;
      const check = Object.hasOwn(required, name) ? required[name] : Object.hasOwn(optional, name) ? optional[name] : undefined;
      if (check === undefined) report(inside(path, name), "is no member of this");
      else check(member, inside(path, name), report);
    }
    also?.(value, path, report);
  };
}

/** An object with exactly one of these members. */
export function oneMember(kinds: Readonly<Record<string, Check>>): Check {
  return (value, path, report) => {
    const own = membersOf(value);
    const names = own === null ? [] : Object.keys(own).filter((name) => own[name] !== undefined);
    const [name] = names;
    if (own === null || name === undefined || names.length > 1) {
      report(path, `has ${names.length === 0 ? "none" : names.join(" and ")} where exactly one kind belongs`);
      return;
    }
    const check = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (check === undefined) report(inside(path, name), "is no kind of this");
    else check(own[name], inside(path, name), report);
  };
}

export function list(check: Check, least: number, most: number): Check {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, "is no list");
      return;
    }
    if (value.length < least) report(path, `has ${value.length} entries, fewer than ${least}`);
    if (value.length > most) report(path, `has ${value.length} entries, more than ${most}`);
    value.forEach((entry: unknown, place) => {
      check(entry, `${path}[${place}]`, report);
    });
  };
}

export function oneOf(values: readonly string[]): Check {
  return (value, path, report) => {
    if (typeof value !== "string" || !values.includes(value)) report(path, `is none of ${values.join(", ")}`);
  };
}

export const yesOrNo: Check = (value, path, report) => {
  if (typeof value !== "boolean") report(path, "is neither true nor false");
};

export function numberWithin(least: number, most: number, isWhole: boolean): Check {
  return (value, path, report) => {
    const fits = typeof value === "number" && value >= least && value <= most && (!isWhole || Number.isInteger(value));
    if (!fits) report(path, `is no ${isWhole ? "whole " : ""}number from ${least} to ${most}`);
  };
}

/** A string of `least` to `most` UTF-16 units; `also` looks at its content. */
export function text(least: number, most: number, also?: (value: string) => readonly string[]): Check {
  return (value, path, report) => {
    if (typeof value !== "string") {
      report(path, "is no string");
      return;
    }
    if (value.length < least) report(path, "is empty");
    if (value.length > most) report(path, `has ${value.length} characters, more than ${most}`);
    else for (const fault of also?.(value) ?? []) report(path, fault);
  };
}
