import type { Check } from "../draft-case.ts";

/** A passage lies inside the text that its source fixes by length and hash. */
export const anchorBounds: Check = function* (draft) {
  const sources = new Map(draft.sources.map(({ record }) => [record.id, record]));

  for (const { index, record: claim } of draft.claims) {
    const source = sources.get(claim.source);
    if (source === undefined) continue;

    if (source.text === undefined) {
      yield {
        code: "no-text",
        severity: "error",
        message: `the source "${source.id}" fixes no text, so the passage stands on nothing`,
        mend: "give the source `text: {sha256, length}`; the file itself may be absent",
        at: { stem: "claims", index, path: ["anchor"] },
      };
    } else if (claim.anchor.end > source.text.length) {
      yield {
        code: "anchor-outside-text",
        severity: "error",
        message: `the passage ends at ${claim.anchor.end}, but the text of "${source.id}" is ${source.text.length} long`,
        mend: "count the position again, in UTF-16 code units from the start of the file",
        at: { stem: "claims", index, path: ["anchor", "end"] },
      };
    }
  }
};
