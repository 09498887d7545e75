/** Looks into answers of unknown shape: what is missing or of another kind reads as empty. */

export type Fields = Readonly<Record<string, unknown>>;

/** An object that is no list. */
export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
export const text = (value: unknown): string => (typeof value === "string" ? value : "");
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
