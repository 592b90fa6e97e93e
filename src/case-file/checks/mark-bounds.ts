import type { Check } from "../draft-case.ts";

/** A mark stands inside the text that its source fixes, and marks come in the order of their positions. */
export const markBounds: Check = function* ({ sources, marks }) {
  const lengths = new Map(sources.map(({ record }) => [record.id, record.text?.length]));
  const last = new Map<string, number>();

  for (const { index, record } of marks) {
    const length = lengths.get(record.source);
    const at = { stem: "marks", index, path: ["at"] } as const;
    if (length === undefined || record.at > length) {
      yield {
        code: "mark-outside-text",
        severity: "error",
        message:
          length === undefined
            ? `the source "${record.source}" fixes no text, so the mark stands nowhere`
            : `the mark stands at ${record.at}, but the text of "${record.source}" is ${length} long`,
        mend: "count the position again, in UTF-16 code units from the start of the file",
        at,
      };
    } else if (record.at < (last.get(record.source) ?? 0)) {
      yield {
        code: "mark-out-of-order",
        severity: "error",
        message: `the mark stands at ${record.at}, before the one above it`,
        mend: "put the marks in the order in which they stand in the text",
        at,
      };
    }
    last.set(record.source, Math.max(record.at, last.get(record.source) ?? 0));
  }
};
