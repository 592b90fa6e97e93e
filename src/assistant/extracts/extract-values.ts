type Keys = Readonly<Record<string, unknown>>;

/** A value as an object with keys; of anything else none. */
export const keysIn = (value: unknown): Keys =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Keys) : {};

/** A value as a list: one that is no list is the only one of it. */
export const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A value as words; nothing and blanks are none. */
export const wordsIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

/** Everything that is words or a number under these names, as "name: words", for a person to read. */
export const saidBeside = (value: Keys, used: readonly string[]): string =>
  Object.entries(value)
    .filter(([name, held]) => !used.includes(name) && (typeof held === "string" || typeof held === "number"))
    .map(([name, held]) => `${name}: ${held}`)
    .join("; ");
