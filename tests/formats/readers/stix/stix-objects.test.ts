import { expect, test } from "vitest";
import { stixObjects } from "../../../../src/formats/readers/stix/stix-objects.ts";
import { noteIssues } from "../../../../src/formats/readers/tellings/import-issue.ts";
import type { StayedOut } from "../../../../src/formats/readers/tellings/telling.ts";
import type { Issue } from "../../../../src/model/issue.ts";

test("of the versions of one id the latest holds, in whichever order they stand", () => {
  const versions = ["2024-06-01T00:00:00Z", "2024-01-01T00:00:00Z"].map((modified) => ({
    type: "identity",
    id: "i",
    modified,
  }));
  for (const listed of [versions, [...versions].reverse()]) {
    const issues: Issue[] = [];
    const passed: StayedOut[] = [];
    const found = stixObjects(
      [...listed, 7].map((object) => [object, { line: 1, column: 1 }] as const),
      passed,
      noteIssues("x", issues),
    );
    expect(found.map(({ object }) => object.modified)).toEqual(["2024-06-01T00:00:00Z"]);
    expect([passed.length, issues.map(({ code }) => code)]).toEqual([2, ["several-versions", "not-an-object"]]);
  }
});
