import { expect, test } from "vitest";
import { alikeInWords, alikeSources } from "../../../src/cli/adding/alike-sources.ts";
import { beginWorking } from "../../../src/edit/working-case.ts";
import type { TakenIn } from "../../../src/intake/take-in.ts";
import { asSourceId } from "../../../src/model/id.ts";
import { sampleCase } from "../../sample-case.ts";

const { records, texts } = sampleCase();
const [[id, text]] = [...texts] as [[string, string]];
const taken = (text: string): TakenIn => ({ ok: true, text, marks: [], guesses: { authors: [] }, warnings: [] });

test("a text is found among those at hand, and by its hash where it is not", () => {
  const kept = new Map([[asSourceId(id), text]]);
  for (const working of [beginWorking(records, kept), beginWorking(records, new Map())])
    expect(alikeSources(working, taken(text))[0]).toMatchObject({ source: id, how: "identical" });
  expect(alikeSources(beginWorking(records, kept), taken("Nothing of the kind."))).toEqual([]);
});

test("how alike two texts are is said in words, and never rounded up to all", () => {
  const source = asSourceId("wire");
  expect(alikeInWords({ source, how: "identical", share: 1, shareOfOther: 1 })).toBe("the same text stands as wire");
  expect(alikeInWords({ source, how: "near-identical", share: 0.999, shareOfOther: 0.5 })).toBe(
    "99 % of it stands in wire too, and 50 % of that in it",
  );
});
