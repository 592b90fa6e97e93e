import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CaseForm, type ClaimsLayout, formatCase } from "../../src/case-file/format-case.ts";
import { parseCase } from "../../src/case-file/parse-case.ts";
import type { Claim } from "../../src/model/claim.ts";
import { arbitraryCase, type CaseWithTexts } from "../arbitrary-case.ts";
import { CODE_POINT } from "../code-point.ts";
import { sampleCase } from "../sample-case.ts";
import { sized } from "../sized.ts";
import { folderOf } from "./folder-of.ts";

const FORMS: readonly CaseForm[] = ["yaml", "jsonl"];
const LAYOUTS: readonly ClaimsLayout[] = ["file", "by-source", "in-parts"];

/** The case read back from what was written. */
function readBack(files: ReadonlyMap<string, string>, texts: CaseWithTexts["texts"]) {
  const parsed = parseCase(folderOf(files, texts));
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message, where }) => `${where.file}: ${message}`).join("\n"));
  return parsed.records;
}

describe.each(FORMS)("as %s", (form) => {
  test("what is written and read is the same case, and written again it is the same bytes", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records, texts }) => {
        const once = formatCase(records, form);
        const again = readBack(once, texts);
        expect(again).toEqual(records);
        expect(formatCase(again, form)).toEqual(once);
      }),
      { numRuns: sized(10, { quick: 3, long: 300 }) },
    );
  });

  test.each(LAYOUTS)(
    "what is written with its claims laid out %s is the same case, its claims by their files",
    (layout) => {
      fc.assert(
        fc.property(arbitraryCase(), ({ records, texts }) => {
          const fileOf = ({ source }: Claim) => (layout === "by-source" ? `${source}.${form}` : "");
          const byFile = (a: Claim, b: Claim) => Number(fileOf(a) > fileOf(b)) - Number(fileOf(a) < fileOf(b));
          const again = readBack(formatCase(records, form, layout), texts);
          expect(again).toEqual({ ...records, claims: records.claims.toSorted(byFile) });
        }),
        { numRuns: sized(5, { quick: 2, long: 100 }) },
      );
    },
  );

  test("any text at all comes back as it was", { tags: ["slow"] }, () => {
    const anyText = fc
      .oneof(fc.string({ unit: CODE_POINT, minLength: 1 }), fc.string({ unit: "grapheme-composite", minLength: 1 }))
      .filter((text) => text.isWellFormed());
    fc.assert(
      fc.property(anyText, anyText, (title, name) => {
        const { records, texts } = sampleCase();
        const hostile = {
          ...records,
          header: { ...records.header, title },
          entities: records.entities.map((entity) => ({
            ...entity,
            name,
            description: title,
            names: [{ text: name }],
          })),
          claims: records.claims.map((claim) => ({ ...claim, hedges: [title, name], statement: name })),
        };
        expect(readBack(formatCase(hostile, form), texts)).toEqual(hostile);
      }),
      { numRuns: sized(20, { quick: 5, long: 1_000 }) },
    );
  });

  test("each file's first line names its schema, and the schema is written beside it", () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.constantFrom(...LAYOUTS), ({ records }, layout) => {
        const files = formatCase(records, form, layout);
        for (const [name, text] of files) {
          if (name.startsWith("schema/")) continue;
          const schema = /\$schema(?:=|": ?")([^"\n]+)/.exec(text.split("\n", 1)[0] ?? "")?.[1] ?? "";
          expect(files.has(posix.join(posix.dirname(name), schema)), `${name} names ${schema}`).toBe(true);
        }
      }),
      { numRuns: sized(8, { quick: 2, long: 20 }) },
    );
  });

  test("claims written into a folder are the same claims, whichever way they lie in it", () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records, texts }) => {
        const { claims, ...others } = records;
        const { claims: bySource, ...same } = readBack(formatCase(records, form, "by-source"), texts);
        expect(same).toEqual(others);
        expect(bySource).toHaveLength(claims.length);
        expect(bySource).toEqual(expect.arrayContaining([...claims]));
        expect(readBack(formatCase(records, form, "in-parts"), texts)).toEqual(records);
      }),
      { numRuns: sized(6, { quick: 2, long: 100 }) },
    );
  });

  test("claims that were read from several files are written into these again, byte for byte", {
    tags: ["slow"],
  }, () => {
    fc.assert(
      fc.property(arbitraryCase(), ({ records }) => {
        const files = formatCase(records, form, "by-source");
        const claimsIn = (file: string) =>
          records.claims.filter(({ source }) => file.replace(/^claims\/|\.(yaml|jsonl)$/g, "") === source);
        const parts = [...files.keys()]
          .filter((name) => name.startsWith("claims/"))
          .map((file) => ({ file, records: claimsIn(file).length }));
        if (parts.length === 0) return;
        const inOrder = parts.flatMap(({ file }) => claimsIn(file));
        expect(formatCase({ ...records, claims: inOrder }, form, parts)).toEqual(files);
      }),
    );
  });
});

test("defaults and the usual polarity of a step are left out, an unusual one is kept", () => {
  const { records } = sampleCase();
  const text = formatCase(records).get("claims.yaml") ?? "";
  expect(text).not.toContain("polarity: asserts");
  expect(text).not.toContain("polarity: neutral");
  expect(text).not.toContain("inferred: false");
  expect(text.match(/allegation: true/g)).toHaveLength(records.claims.length);
});
