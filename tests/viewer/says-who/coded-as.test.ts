import { expect, test } from "vitest";
import { CodedAs } from "../../../src/viewer/says-who/coded-as.tsx";
import { fullState, markupOf, rowOf, shownBy } from "../sample-state.ts";

const state = fullState();
const claim = (id: string) => state.table.claim(rowOf(state.table, id));

test("a claim is shown as it is drawn, and an end as it was recorded where it was joined into another", () => {
  expect(shownBy(CodedAs, { state, claim: claim("seen") })).toBe(
    "Joss Brandt (recorded as Iosif Brandt) paid Tidewater Company",
  );
  expect(shownBy(CodedAs, { state, claim: claim("meeting") })).toBe("Joss Brandt met Ilya Sorn");
});

test("a remark ends in its value, and the ends can be opened", () => {
  expect(shownBy(CodedAs, { state, claim: claim("clerk") })).toBe("Mara Quill has-role a former clerk");
  expect(markupOf(CodedAs, { state, claim: claim("meeting") }).match(/<button/g)).toHaveLength(2);
});
