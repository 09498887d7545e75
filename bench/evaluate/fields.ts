/** Checked access to the fields of an evaluation case. */

/** Throws with the field's name when it is not a string. */
export function textField(given: Readonly<Record<string, unknown>>, name: string): string {
  const value = given[name];
  if (typeof value !== "string") throw new Error(`"${name}" must be a string`);
  return value;
}
