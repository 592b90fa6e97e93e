import { expect, test } from "vitest";
import { asEntityId } from "../../../src/model/id.ts";
import { addressAround, aroundIn, partOf } from "../../../src/viewer/state/part.ts";

const [one, other] = [asEntityId("tidewater"), asEntityId("joss-brandt")];

test("the address of a larger part asks for those of the smaller and one more, each once, with that one opened and the rest as it was", () => {
  expect(addressAround([one], other, "")).toBe("?around=tidewater&around=joss-brandt#entity=joss-brandt");
  expect(addressAround([one], one, "#hide=polarity:denies")).toBe(
    "?around=tidewater#entity=tidewater&hide=polarity:denies",
  );
});

test("an address says around whom its part is", () => {
  expect(aroundIn("?around=tidewater&x=1&around=joss-brandt")).toEqual([one, other]);
  expect(aroundIn("")).toEqual([]);
});

test("an answer without a word of a part is a whole case", () => {
  expect(partOf(new Headers())).toBeUndefined();
  expect(partOf(new Headers({ "sayswho-part": '{"claims":3,"entities":2,"cut":[]}' }))).toEqual({
    claims: 3,
    entities: 2,
    cut: [],
  });
});
