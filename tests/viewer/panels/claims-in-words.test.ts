import { expect, test } from "vitest";
import { claimsInWords } from "../../../src/viewer/panels/claims-in-words.ts";
import { rowOf, sampleState } from "../sample-state.ts";

const { table, support } = sampleState();
const wordsOf = (...ids: string[]) =>
  claimsInWords(
    table,
    ids.map((id) => rowOf(table, id)),
    support.value,
  );

test("claims are counted with how many of them deny, and how many no longer stand", () => {
  const [fallen = 0] = [...support.value.keys()].filter((row) => support.value[row] === 0);
  const withdrawn = table.claim(fallen).id;
  expect(wordsOf("payment")).toBe("1 claim");
  expect(wordsOf("payment-denied")).toBe("1 denial");
  expect(wordsOf(withdrawn)).toBe("1 claim, no longer standing");
  expect(wordsOf("payment", "payment-denied")).toBe("2 claims, 1 of them a denial");
  expect(wordsOf("payment", withdrawn)).toBe("2 claims, 1 of them no longer standing");
  expect(wordsOf("payment", "payment-denied", withdrawn)).toBe("3 claims, 1 of them a denial, 1 no longer standing");
});
