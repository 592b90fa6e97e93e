/** YAML is for what people write; beyond this many characters JSON Lines is the form. */
export const MAX_YAML_LENGTH = 16_000_000;

/** How deep lists and maps may lie in each other. No record is half as deep, and what is thousands deep exhausts the stack. */
export const MAX_DEPTH = 32;

/** How many keys one map may have: each must be told from all the others. */
export const MAX_KEYS = 256;

/** How many values one record may hold. */
export const MAX_VALUES = 100_000;

/** How long one record may be, in UTF-16 code units. */
export const MAX_RECORD_LENGTH = 8_000_000;

/** In which way something is more than a record can be. */
export type Beyond = "too-deep" | "too-many-keys" | "too-many-values" | "too-long";

/** Why a record, or a file of them, was not read further. */
export function beyondInWords(beyond: Beyond): { readonly message: string; readonly mend: string } {
  switch (beyond) {
    case "too-deep":
      return {
        message: `lists and maps lie more than ${MAX_DEPTH} deep in each other here`,
        mend: "no record is so deep; look for a bracket too many",
      };
    case "too-many-keys":
      return { message: `a map has more than ${MAX_KEYS} keys`, mend: "no record has so many; look what was left out" };
    case "too-many-values":
      return { message: `more than ${MAX_VALUES} values stand in one record`, mend: "part it into several records" };
    case "too-long":
      return {
        message: `a record is longer than ${MAX_RECORD_LENGTH} characters`,
        mend: "part it into several records, each on a line of its own",
      };
    default:
      return beyond satisfies never;
  }
}
