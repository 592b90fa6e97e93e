import { expect, test } from "vitest";
import { changedMeanwhile, decidedSince, notThere, refusedFor, savedSince } from "../../../src/edit/drafts/queued.ts";

test("whatever kept something from being decided says what to do", () => {
  for (const queued of [changedMeanwhile("d1"), decidedSince(undefined), savedSince(undefined), notThere("d1")]) {
    if (queued.ok) expect.fail("it was decided");
    expect(queued.troubles).toMatchObject([{ isRefusal: true, mend: expect.stringMatching(/\w/) }]);
  }
});

test("every reason that an edit gave is there, each with what to do", () => {
  const issue = (code: string) => ({ code, message: `${code} happened`, mend: `mend ${code}` });
  expect(refusedFor([issue("a"), issue("b")])).toEqual({
    ok: false,
    troubles: [
      { rule: "a", isRefusal: true, message: "a happened", mend: "mend a" },
      { rule: "b", isRefusal: true, message: "b happened", mend: "mend b" },
    ],
  });
});
