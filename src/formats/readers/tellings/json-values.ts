/** A stranger's object, of which every value is still to be looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is an object with keys. */
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A value as words, if it is any; a lone surrogate, which no UTF-8 file can hold, becomes U+FFFD. */
export const wordsIn = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.toWellFormed() : undefined;

/** All words among one value or a list of values. */
export const allWordsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => wordsIn(item) ?? []);

/** The objects among one value or a list of values. */
export const objectsIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value : [value]).filter(isObject);

/** Each value of one or of a list as words, whatever it is: numbers and objects as JSON; null and blanks say nothing. */
export const wordsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((item) => {
    if (item === undefined || item === null || (Array.isArray(item) && item.length === 0)) return [];
    return typeof item === "string" ? (wordsIn(item) ?? []) : JSON.stringify(item).toWellFormed();
  });
