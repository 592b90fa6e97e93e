import { anchoredPassages } from "../anchored-passages.ts";
import type { Check } from "../draft-case.ts";

/** A passage lies inside the text that its source fixes by length and hash. */
export const anchorBounds: Check = function* (draft) {
  const sources = new Map(draft.sources.map(({ record }) => [record.id as string, record]));

  for (const { source: id, anchor, at } of anchoredPassages(draft)) {
    const source = sources.get(id);
    if (source === undefined) continue;

    if (source.text === undefined) {
      yield {
        code: "no-text",
        severity: "error",
        message: `the source "${source.id}" fixes no text, so the passage stands on nothing`,
        mend: "give the source `text: {sha256, length}`; the file itself may be absent",
        at,
      };
    } else if (anchor.end > source.text.length) {
      yield {
        code: "anchor-outside-text",
        severity: "error",
        message: `the passage ends at ${anchor.end}, but the text of "${source.id}" is ${source.text.length} long`,
        mend: "count the position again, in UTF-16 code units from the start of the file",
        at: { ...at, path: [...at.path, "end"] },
      };
    }
  }

  for (const { index, record } of draft.entities) {
    if (record.names.length === 0) continue;
    for (const [i, { source, anchor }] of record.names.entries()) {
      if (anchor === undefined || source !== undefined) continue;
      yield {
        code: "no-source",
        severity: "error",
        message: "the name has a passage and no source, so the passage stands in no text",
        mend: "name the `source` that calls them so, or leave the anchor out",
        at: { stem: "entities", index, path: ["names", i, "anchor"] },
      };
    }
  }
};
