import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTrig } from "../../../../src/formats/readers/rdf/read-trig.ts";
import { sampleCase } from "../../../sample-case.ts";
import { often } from "../../../sized.ts";
import { imported, refused } from "../imported.ts";
import { expectNothingLost, makeMarks } from "../marks.ts";
import { aTrig } from "./a-trig.ts";

const ids = (claims: readonly { readonly id: string }[]) => claims.map(({ id }) => id).sort();

describe("nanopublications of ours", () => {
  const { records } = sampleCase();

  test("are the case again, with nothing to tell of", () => {
    const found = imported(readTrig, { file: "x.trig", text: aTrig() });
    expect(found.report.keptAsItStands).toEqual([]);
    expect(ids(found.records.claims)).toEqual(ids(records.claims));
  });

  test("are read in whatever order and form another program writes them", () => {
    const [prefixes = "", ...graphs] = aTrig().split(/\n(?=<urn:[^>]*#(?:Head|assertion|provenance|pubinfo)> \{)/);
    const found = imported(readTrig, { file: "x.trig", text: [prefixes, ...graphs.reverse()].join("\n") });
    expect(found.report.keptAsItStands).toEqual([]);
    expect(ids(found.records.claims)).toEqual(ids(records.claims));
  });

  test("that somebody has changed are told by their hash, and read as they stand", () => {
    const [claim] = records.claims;
    const text = aTrig().replaceAll(claim?.statement ?? "", "Somebody else alleges something else.");
    const found = imported(readTrig, { file: "x.trig", text });
    expect(found.report.keptAsItStands.map(({ code }) => code)).toEqual(["changed-since"]);
    expect(found.records.claims.map(({ statement }) => statement)).toContain("Somebody else alleges something else.");
  });

  test("one of which does not fit keeps itself out, and the others are read", () => {
    const [claim] = records.claims;
    const text = aTrig().replace(`sayswho:statement "${claim?.statement}"`, 'sayswho:statement ""');
    const found = imported(readTrig, { file: "x.trig", text });
    expect(found.records.claims.length).toBeGreaterThanOrEqual(records.claims.length - 1);
    expect(found.report.keptAsItStands.map(({ code }) => code)).toContain("not-read");
  });

  test("whose source was taken out make no claim", () => {
    const [claim] = records.claims;
    const quoted = new RegExp(`prov:wasQuotedFrom <urn:sayswho:case/[^>]*/source/${claim?.source}>[;.]`);
    const text = aTrig();
    const at = text.search(quoted);
    expect(at).toBeGreaterThan(0);
    const without = text.slice(0, at) + text.slice(at).replace(quoted, "prov:value 1;");
    const found = imported(readTrig, { file: "x.trig", text: without });
    expect(found.report.withoutSource).toHaveLength(1);
    expect(found.records.claims).toHaveLength(records.claims.length - 1);
  });
});

test("every word that somebody else has put in is told of", { tags: ["slow"] }, () => {
  const place = fc.constantFrom("own graph", "another graph", "no graph");
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), fc.boolean(), (places, broken) => {
      const { mark, all } = makeMarks();
      let text = aTrig();
      if (broken) text = text.replace(/sayswho:statement "[^"]*"/, `sayswho:statement ""`);
      for (const where of places) {
        const triple = `<urn:x:${mark()}> <urn:y:${mark()}> "${mark()}"@en, ${mark("_:b")}, << <urn:x:a> <urn:y:b> "${mark()}" >> .`;
        if (where === "no graph") text += `\n${triple}`;
        else if (where === "another graph") text += `\n<urn:g:${mark()}> { ${triple} }`;
        else text = text.replace(/(#assertion> \{\n)/, `$1${triple}\n`);
      }
      expectNothingLost(readTrig, { file: "x.trig", text }, all());
    }),
    { numRuns: often(20) },
  );
});

test.each([
  ["what is no TriG", "<urn:a> <urn:b> ;;;", "1:1 not-trig"],
  ["what is nobody's record", '<urn:a> <urn:b> "c" .', "1:1 no-records"],
  ["nothing at all", "", "1:1 no-records"],
])("%s is refused with its place", (_, text, expected) => {
  expect(refused(readTrig, { file: "x.trig", text })).toEqual([expected]);
});
