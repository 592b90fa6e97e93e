import { lookAtDrafts } from "../../../src/desk/drafts/judge-drafts.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import { layDrafts } from "../../../src/edit/on-disk/draft-folder.ts";
import { type Draft, DraftSchema } from "../../../src/model/draft.ts";
import type { OwnDesk } from "../own-desk.ts";

/** A draft of the Union's speech, as a program proposes it. */
export const speechDraft = (id: string, claim: object = {}, more: object = {}): Draft =>
  DraftSchema.parse({
    id,
    proposedBy: "a program",
    proposedAt: "2026-11-29",
    why: "A row of a table.",
    ...more,
    claim: {
      id: `claim-${id}`,
      subject: "harbour-ministry",
      predicate: "threatens",
      object: "quaymens-union",
      source: "union-speech",
      anchor: { exact: "the Ministry told us that we would lose our berths if we marched again" },
      statement: "Bram Uhlet alleges that the Ministry threatened the Union.",
      attribution: [{ by: "bram-uhlet", mode: "says", cue: "told us" }],
      ...claim,
    },
  });

/** A desk on the seed case with these drafts beside it, looked at. */
export async function deskWithDrafts(desk: OwnDesk, ...lines: readonly object[]): Promise<DeskState> {
  await layDrafts(desk.folder(), "rows", lines as Parameters<typeof layDrafts>[2]);
  const state = await desk.reading("union-speech");
  await lookAtDrafts(state);
  return state;
}
