import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bods } from "../../../../src/formats/bods/bods.ts";
import { bodsHolds } from "../../../../src/formats/bods/bods-interest.ts";
import { readBods } from "../../../../src/formats/readers/bods/read-bods.ts";
import { importFile } from "../../../../src/formats/readers/tellings/import-file.ts";
import { CaseHeaderSchema } from "../../../../src/model/case.ts";
import { buildTable } from "../../../../src/table/table-builder.ts";
import { arbitraryCase } from "../../../arbitrary-case.ts";
import { inTheOpen } from "../../../in-the-open.ts";
import { sampleCase } from "../../../sample-case.ts";
import { often } from "../../../sized.ts";
import { owning } from "../../bods/owning.ts";
import { readFixture } from "../../fixtures/read-fixture.ts";
import { written } from "../../read-export.ts";
import { imported, refused } from "../imported.ts";
import { expectNothingLost, makeMarks } from "../marks.ts";

const OWNERSHIP = readFixture("ownership.bods.json");

describe("a register's statements", () => {
  const { records, report } = imported(readBods, OWNERSHIP);

  test("each interest is a claim, by whoever asserts it, the weaker predicate where two fit", () => {
    expect(records.claims).toMatchObject([
      {
        id: "mara-quay-1",
        subject: "mara",
        predicate: "owns",
        object: "quay",
        qualifiers: { role: "shareholding", share: "60 %", directOrIndirect: "direct" },
        time: { edtf: "2020-01-31/.." },
        attribution: [{ by: "quay" }],
      },
      { id: "mara-quay-2", predicate: "linked-to", qualifiers: { role: "trustee" }, time: { raw: "sometime/.." } },
    ]);
    expect(records.claims[1]?.time?.edtf).toBeUndefined();
    expect(records.claims[1]?.note).toContain("of the harbour trust");
  });

  test("the source of a statement is the source, with its day and who published the data", () => {
    const work = records.sources.find(({ title }) => title === "Declaration of Quay Ltd");
    expect(work).toMatchObject({
      url: "https://register.example/0042/declaration",
      accessed: "2024-04-02",
      genre: "document",
    });
    expect(work?.note).toContain("selfDeclaration");
    expect(records.entities.find(({ id }) => id === work?.publisher)?.name).toBe("Register of Almas");
  });

  test("of what kind a source is makes none, so that the claim stays out", () => {
    expect(report.withoutSource).toHaveLength(1);
    expect(records.claims.map(({ id }) => id)).not.toContain("unsourced");
    const found = imported(readBods, { ...OWNERSHIP, source: { is: "Register of Almas" } });
    expect(found.records.claims.map(({ id }) => id)).toContain("unsourced");
  });

  test("names, other names and addresses are the entity's; what has no field is told", () => {
    expect(records.entities.find(({ id }) => id === "quay")).toMatchObject({
      kind: "organization",
      name: "Quay Ltd",
      names: [{ text: "Quay Limited" }],
      sameAs: ["https://register.example/0042"],
    });
    expect(records.entities.find(({ id }) => id === "mara")?.name).toBe("Mara Quill");
    const said = report.keptAsItStands.map(({ message }) => message).join("\n");
    for (const words of ["0042", "XX", "1970-05"]) expect(said).toContain(words);
  });
});

test("who asserts it and is of no known kind is told, and may be decided in a mapping", () => {
  const text = OWNERSHIP.text.replace('"name": "Quay Ltd", "uri"', '"name": "The Clerk", "uri"');
  const found = imported(readBods, { file: "x", text });
  expect(found.report.keptAsItStands.map(({ code }) => code)).toContain("unknown-kind");
  expect(found.records.claims[0]?.note).toContain("Asserted by: The Clerk");
  const mapping = { file: "m.yaml", text: "kinds: { assertedBy: person }" };
  const decided = imported(readBods, { file: "x", text, mapping });
  const [claim] = decided.records.claims;
  expect(decided.records.entities.find(({ id }) => id === claim?.attribution[0].by)?.name).toBe("The Clerk");
});

test("a list, or a statement a line, says the same", () => {
  const lines = JSON.parse(OWNERSHIP.text).map((statement: unknown) => JSON.stringify(statement));
  const found = imported(readBods, { file: OWNERSHIP.file, text: lines.join("\n") });
  const claims = imported(readBods, OWNERSHIP).records.claims;
  expect(found.records.claims.map(({ note, ...claim }) => claim)).toEqual(claims.map(({ note, ...claim }) => claim));
});

test("of two statements of one record the later holds, and an older edition is told of", () => {
  const statements = JSON.parse(OWNERSHIP.text);
  const [company] = statements;
  const later = {
    ...company,
    statementDate: "2025-01-01",
    recordDetails: { ...company.recordDetails, name: "Quay plc" },
  };
  const found = imported(readBods, { file: "x", text: JSON.stringify([later, ...statements]) });
  expect(found.records.entities.find(({ id }) => id === "quay")?.name).toBe("Quay plc");
  const older = JSON.stringify([{ statementType: "personStatement", statementID: "x" }]);
  expect(refused(readBods, { file: "x", text: older })).toEqual(["1:1 no-claims", "1:2 not-a-statement"]);
});

test("what we wrote is read again: each claim of ownership, and what else of the case is told", () => {
  fc.assert(
    fc.property(arbitraryCase().map(inTheOpen), (made) => {
      const records = owning(made.records);
      const table = buildTable(records);
      const text = written(bods, table).get("") ?? "";
      const held = records.claims.filter((claim) => bodsHolds(claim, table));
      const found = importFile(readBods, { file: "x", text }, CaseHeaderSchema.parse({ id: "x", title: "X" }));
      const kept = found.ok ? found.records.claims : [];
      expect(
        kept.map(({ id }) => id),
        JSON.stringify(found.report.leftOut),
      ).toEqual(held.map(({ id }) => id));
      for (const [
        i,
        { subject, predicate, object, statement, status, hedges, qualifiers, procedural },
      ] of held.entries())
        expect(kept[i]).toMatchObject({
          subject,
          predicate,
          object,
          status,
          hedges,
          qualifiers,
          ...(procedural && { procedural }),
          ...(/\p{L}/u.test(statement) && { statement }),
        });
    }),
    { numRuns: often(40) },
  );
});

test("a retracted work, its makers and where it derives from are told of where they are not read", () => {
  const { records } = sampleCase();
  const text = written(bods, buildTable(owning(records))).get("") ?? "";
  const { report } = imported(readBods, { file: "x", text });
  for (const { url } of records.sources) if (url !== undefined) expect(JSON.stringify(report)).toContain(url);
});

test("every value of a statement is in the case or in the report", () => {
  const PARTY = [
    "addresses",
    "nationalities",
    "birthDate",
    "jurisdiction",
    "uri",
    "publicListing",
    "someday",
    "taxResidencies",
  ];
  const LINK = ["componentRecords", "someday"];
  const INTEREST = ["details", "startDate", "endDate", "directOrIndirect", "beneficialOwnershipOrControl", "someday"];
  const STATEMENT = ["declaration", "annotations", "someday"];
  fc.assert(
    fc.property(
      fc.subarray(PARTY),
      fc.subarray(LINK),
      fc.subarray(INTEREST),
      fc.subarray(STATEMENT),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      (ofParties, ofLinks, ofInterests, ofStatements, count, sourced) => {
        const { mark, all } = makeMarks();
        const made = (names: readonly string[]) =>
          Object.fromEntries(names.map((name, i) => [name, i % 2 === 0 ? mark() : [{ of: mark() }, mark()]]));
        const words = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, mark()]));
        const statement = (recordId: string, recordType: string, recordDetails: object) => ({
          statementId: mark(),
          statementDate: mark(),
          recordId,
          recordType,
          recordStatus: mark(),
          ...made(ofStatements),
          recordDetails,
        });
        const source = () => ({
          type: [mark(), mark()],
          description: `${mark()}\n${mark()}`,
          url: `https://lantern.example/${mark()}`,
          retrievedAt: mark(),
          assertedBy: [{ name: mark(), uri: mark() }, { name: mark() }],
          someday: mark(),
        });
        const sound = {
          ...statement("sound", "relationship", { subject: "q", interestedParty: "m", interests: [] }),
          source: { description: "Sound" },
        };
        const statements = [
          statement("q", "entity", {
            entityType: { type: mark(), subtype: mark(), details: mark() },
            name: mark(),
            alternateNames: [mark(), mark()],
            identifiers: [{ id: mark(), scheme: mark(), uri: mark() }, { uri: `https://register.example/${mark()}` }],
            ...made(ofParties),
          }),
          statement("m", "person", {
            personType: mark(),
            names: [
              { fullName: mark(), type: mark(), givenName: mark() },
              { givenName: mark(), familyName: mark() },
            ],
            unspecifiedPersonDetails: { reason: mark(), description: mark() },
            ...made(ofParties),
          }),
          sound,
          ...Array.from({ length: count }, (_, i) => ({
            ...statement(`r${i}`, "relationship", {
              subject: "q",
              interestedParty: i === 0 ? "m" : { reason: mark(), description: mark() },
              interests: [
                { type: mark(), share: { exact: mark(), minimum: mark() }, ...words(ofInterests) },
                { type: mark(), share: { exact: mark() } },
                mark(),
              ],
              ...made(ofLinks),
            }),
            ...(sourced ? { source: source() } : { source: { type: [mark()] } }),
            publicationDetails: { publicationDate: mark(), license: mark(), publisher: { name: mark(), url: mark() } },
          })),
          { [mark()]: mark() },
        ];
        expectNothingLost(readBods, { file: "x.json", text: JSON.stringify(statements) }, all());
      },
    ),
    { numRuns: often(60) },
  );
});

test.each([
  ["what is no JSON", "[{", "not-json"],
  ["a list in a list in a list", `${"[".repeat(100)}${"]".repeat(100)}`, "too-deep"],
  ["a line that is deep", `{"a":${"[".repeat(100)}${"]".repeat(100)}}`, "too-deep"],
  ["nothing", "", "no-claims"],
])("%s is refused", (_, text, expected) => {
  expect(refused(readBods, { file: "x", text }).join()).toContain(expected);
});
