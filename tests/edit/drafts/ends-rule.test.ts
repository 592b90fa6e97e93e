import { expect, test } from "vitest";
import { endsTroubles, namedInText } from "../../../src/edit/drafts/ends-rule.ts";
import { entity } from "./beside-sample.ts";

const lask = entity({ id: "lask", name: "Teo Lask" });
const laskarre = entity({ id: "laskarre", name: "Teodor Laskarre" });
const isNamed = namedInText("The company, said Ms Amarandt, belongs to Mr Laskarre.");
const told = (ends: readonly (typeof lask)[], alike: readonly (typeof lask)[] = []) =>
  endsTroubles("amarandt", ends, isNamed, () => alike).map(({ message }) => message);

test("whom the text names, by the last of their names too, nothing is said of", () => {
  expect(told([laskarre])).toEqual([]);
});

test("whom it does not name is to be known, and whom it does that they may be taken for", () => {
  expect(told([lask])).toEqual(['the text of "amarandt" names “Teo Lask” nowhere']);
  expect(told([lask], [laskarre])).toEqual([
    'the text of "amarandt" names “Teo Lask” nowhere; it does name “Teodor Laskarre” (laskarre)',
  ]);
  expect(endsTroubles("amarandt", [lask], isNamed, () => [])[0]?.isRefusal).toBe(false);
});

test("who is only described is named nowhere, and that is as it is", () => {
  expect(told([entity({ id: "d", name: "the man on the quay", named: false })])).toEqual([]);
});
