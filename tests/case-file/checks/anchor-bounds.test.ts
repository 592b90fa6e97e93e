import { expect, test } from "vitest";
import { anchorBounds } from "../../../src/case-file/checks/anchor-bounds.ts";
import { draftOf } from "../draft-of.ts";

test("a passage may end with its text and not one unit later", () => {
  const { claims, sources } = draftOf();
  const claim = claims[0]?.record;
  const length = sources.find(({ record }) => record.id === claim?.source)?.record.text?.length ?? 0;
  const ending = (end: number) => draftOf({ claims: [{ ...claim, anchor: { ...claim?.anchor, end } }] as never });
  expect([...anchorBounds(ending(length))]).toEqual([]);
  expect([...anchorBounds(ending(length + 1))]).toMatchObject([{ code: "anchor-outside-text" }]);
});
