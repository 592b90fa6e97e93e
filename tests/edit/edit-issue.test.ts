import { expect, test } from "vitest";
import { troubleAt } from "../../src/edit/edit-issue.ts";

test("a trouble names its record, and the place in it as people write it", () => {
  const issue = troubleAt({ of: "claims", id: "payment" }, "wrong-value", "it is wrong", "mend it", [
    "attribution",
    0,
    "by",
  ]);
  expect(issue).toMatchObject({ of: "claims", id: "payment", severity: "error", pathInWords: "attribution[0].by" });
});
