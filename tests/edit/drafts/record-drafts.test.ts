import { expect, test } from "vitest";
import { checkEdit } from "../../../src/edit/check-edit.ts";
import { EMPTY_BOX } from "../../../src/edit/drafts/draft-box.ts";
import { recordDrafts } from "../../../src/edit/drafts/record-drafts.ts";
import { inverseOf } from "../../../src/edit/edit.ts";
import { recordsNow } from "../../../src/edit/working-case.ts";
import { BY, draft, entity, sampleWorking } from "./beside-sample.ts";

const working = sampleWorking();
const coming = {
  drafts: [draft({ object: "x" }), draft({ id: "claim-d2", anchor: { exact: "nobody wrote that" } }, {}, "d2")],
  entities: [entity({ id: "x", name: "Joss Brandt" })],
  sources: [],
  renamed: [],
  known: [],
  already: [],
};

test("what stands in the text is recorded by whoever says so, in one change that can be taken back; the rest waits", () => {
  const { edit, recorded, waiting } = recordDrafts(working, EMPTY_BOX, coming, BY, "imported");
  expect([recorded, waiting.map(({ id }) => id)]).toEqual([1, ["d2"]]);
  const done = checkEdit(working, edit);
  if (!done.ok) expect.fail(JSON.stringify(done.issues));
  expect(recordsNow(done.working).records.claims.at(-1)).toMatchObject({ id: "claim-d1", recordedBy: "I. Vosk" });
  const back = checkEdit(done.working, inverseOf(done.edit));
  expect(back.ok && recordsNow(back.working)).toEqual(recordsNow(working));
});

test("nobody is merged in silence: a name that the case knows makes somebody who may be that one", () => {
  const { edit, maybeSame } = recordDrafts(working, EMPTY_BOX, coming, BY, "imported");
  expect(maybeSame).toBe(1);
  expect(edit.changes[0]).toMatchObject({ of: "entities", id: "x", after: { maybeSame: ["joss-brandt"] } });
});

test("without a name they stay whose they were in the file", () => {
  const { edit } = recordDrafts(working, EMPTY_BOX, coming, undefined, "imported");
  expect(edit.changes.at(-1)?.after).not.toHaveProperty("recordedBy");
});

test("only whom the claims need comes in; whom the others need waits with them, and whom nobody needs stays out", () => {
  const named = (id: string, more: object = {}) => entity({ id, name: `Name of ${id}`, ...more });
  const entities = [named("x", { maybeSame: ["above"] }), named("above"), named("y"), named("z")];
  const waiting = draft({ subject: "y", object: "x", anchor: { exact: "nobody wrote that" } }, {}, "d2");
  const drafts = [draft({ object: "x" }), waiting];
  const made = recordDrafts(working, EMPTY_BOX, { ...coming, drafts, entities }, BY, "imported");
  const came = made.edit.changes.filter(({ of }) => of === "entities").map(({ id }) => id);
  expect([came, made.proposed.entities.map(({ id }) => id)]).toEqual([["x", "above"], ["y"]]);
  const nothing = recordDrafts(working, EMPTY_BOX, { ...coming, drafts: [], entities }, BY, "imported");
  expect(nothing.edit.changes).toEqual([]);
});
