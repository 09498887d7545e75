const SLOT = /\{(\w+)\}/g;

/** Puts values into the {slots} of a phrase. A slot without a value is our own mistake and throws; values are not searched for slots. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(SLOT, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`writing: the phrase "${phrase}" has a slot {${slot}} that nothing fills`);
    return value;
  });
}
