import type { DraftBox } from "../../../src/edit/drafts/draft-box.ts";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import { beginWorking, type WorkingCase } from "../../../src/edit/working-case.ts";
import { type Draft, DraftSchema } from "../../../src/model/draft.ts";
import { type Entity, EntitySchema } from "../../../src/model/entity.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { draftOf } from "../../cli/drafts-on-disk.ts";
import { sampleCase } from "../../sample-case.ts";

/** The sample case with its texts, as it is opened for edits. */
export function sampleWorking(): WorkingCase {
  const { records, texts } = sampleCase();
  return beginWorking(records, new Map([...texts].map(([id, text]) => [asSourceId(id), text])));
}

/** A draft of the sample case's first text, in its whole shape. */
export const draft = (claim: object = {}, more: object = {}, id = "d1"): Draft =>
  DraftSchema.parse(draftOf(id, claim, more));

/** An entity in its whole shape. */
export const entity = (fields: object): Entity => EntitySchema.parse({ kind: "person", ...fields });

/** A box with these drafts and entities in it. */
export const boxWith = (drafts: readonly Draft[], entities: readonly Entity[] = []): DraftBox => ({
  ...EMPTY_BOX,
  drafts: new Map(drafts.map((one) => [one.id, { draft: one, file: "drafts/ours.jsonl" }])),
  entities: new Map(entities.map((one) => [one.id, one])),
});

/** Who accepts in these tests. */
export const BY = { by: "I. Vosk", at: "2026-11-29" };
