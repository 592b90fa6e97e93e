import { expect, test } from "vitest";
import { danglingReferences } from "../../../src/case-file/checks/dangling-references.ts";
import { declareIds } from "../../../src/case-file/declared-ids.ts";
import { draftOf } from "../draft-of.ts";

test("every claim that is left without its subject is found", () => {
  const draft = draftOf();
  const declared = { ...draft.declared, entities: declareIds([]) };
  const found = [...danglingReferences({ ...draft, declared })];
  const subjects = found.filter(({ at }) => at.stem === "claims" && at.path[0] === "subject");
  expect(subjects).toHaveLength(draft.claims.length);
});

test("nothing is said of references into a file that could not be read", () => {
  const draft = draftOf();
  const found = [
    ...danglingReferences({
      ...draft,
      declared: { ...draft.declared, entities: declareIds([]) },
      readable: new Set(["claims", "sources"]),
    }),
  ];
  expect(found).toEqual([]);
});
