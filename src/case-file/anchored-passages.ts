import { type Anchor, AnchorSchema } from "../model/anchor.ts";
import type { DraftCase, Finding } from "./draft-case.ts";

/** An anchor of a case, the source whose text it counts in, and where the record has it. */
export interface AnchoredPassage {
  readonly source: string;
  readonly anchor: Anchor;
  readonly at: Finding["at"];
}

/**
 * Every anchor of a case, wherever a record has one, also the passage of a claim that is misshapen elsewhere: what holds of
 * a passage holds of all of them.
 */
export function* anchoredPassages(draft: DraftCase): Iterable<AnchoredPassage> {
  for (const { index, record } of draft.entities) {
    if (record.names.length === 0) continue;
    for (const [i, { source, anchor }] of record.names.entries()) {
      if (anchor === undefined || source === undefined) continue;
      yield { source, anchor, at: { stem: "entities", index, path: ["names", i, "anchor"] } };
    }
  }
  for (const { index, record } of draft.claims) {
    const { source, anchor, alsoAt, withdrawal } = record;
    yield { source, anchor, at: { stem: "claims", index, path: ["anchor"] } };
    for (const [i, further] of alsoAt.entries())
      yield { source, anchor: further.anchor, at: { stem: "claims", index, path: ["alsoAt", i, "anchor"] } };
    if (withdrawal?.source !== undefined && withdrawal.anchor !== undefined) {
      const at = { stem: "claims", index, path: ["withdrawal", "anchor"] } as const;
      yield { source: withdrawal.source, anchor: withdrawal.anchor, at };
    }
  }
  for (const { index, record } of draft.readings) {
    const { source, frames, nothing } = record;
    for (const [f, { parts }] of frames.entries()) {
      for (const [i, anchor] of parts.entries())
        yield { source, anchor, at: { stem: "readings", index, path: ["frames", f, "parts", i] } };
    }
    for (const [i, anchor] of nothing.entries())
      yield { source, anchor, at: { stem: "readings", index, path: ["nothing", i] } };
  }
  for (const { stem, index, value } of draft.misshapen) {
    const { source, anchor } = value as { readonly source?: unknown; readonly anchor?: unknown };
    const placed = stem === "claims" ? AnchorSchema.safeParse(anchor) : undefined;
    if (typeof source === "string" && placed?.success)
      yield { source, anchor: placed.data, at: { stem, index, path: ["anchor"] } };
  }
}
