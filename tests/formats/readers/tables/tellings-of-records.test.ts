import { expect, test } from "vitest";
import type { Mapping } from "../../../../src/formats/readers/tables/mapping.ts";
import { tellingsOfRecords } from "../../../../src/formats/readers/tables/tellings-of-records.ts";
import { inShort } from "../imported.ts";
import { mappingOf, recordOf } from "./record-of.ts";

const base = { object: { name: "To" } };

function read(cells: Readonly<Record<string, string>>, mapping: Mapping) {
  const records = [recordOf(cells, mapping).record];
  const reading = tellingsOfRecords({ file: "x", columns: Object.keys(cells), records }, [], mapping);
  return { ...reading, tellings: [...reading.tellings] };
}

test("free words are kept as the role under the predicate that the mapping gives them", () => {
  const relation = {
    column: "How",
    words: { "funded by": { predicate: "finances", turned: true } },
    otherwise: "linked-to",
  };
  const mapping = mappingOf({ ...base, relation });
  const [known] = read({ From: "A", How: "funded by", To: "B", Source: "S" }, mapping).tellings;
  expect(known).toMatchObject({
    subject: { name: "B" },
    predicate: "finances",
    object: { name: "A" },
    qualifiers: { role: "funded by" },
  });
  const [other] = read({ From: "A", How: "knows of", To: "B", Source: "S" }, mapping).tellings;
  expect(other).toMatchObject({ predicate: "linked-to", qualifiers: { role: "knows of" } });
});

test("words without a predicate, or that neither assert nor deny, keep the row out", () => {
  const strict = mappingOf({ ...base, relation: { column: "How", words: {} } });
  const unknown = read({ From: "A", How: "knows", To: "B", Source: "S" }, strict);
  expect([unknown.tellings, inShort(unknown.issues)]).toEqual([[], ["2:2 unknown-relation"]]);

  const polarity = mappingOf({ ...base, polarity: { column: "Denied", words: { no: "asserts" } } });
  const unsure = read({ From: "A", Denied: "perhaps", To: "B", Source: "S" }, polarity);
  expect([unsure.tellings, inShort(unsure.issues)]).toEqual([[], ["2:2 unknown-polarity"]]);
});

test("an amount that a spreadsheet has shortened is kept as it stands, with a warning", () => {
  const mapping = mappingOf({ ...base, qualifiers: { amount: "Sum" } });
  const { tellings, issues } = read({ From: "A", To: "B", Source: "S", Sum: "5.68E7" }, mapping);
  expect(tellings[0]?.qualifiers).toEqual({ amount: "5.68E7" });
  expect(inShort(issues)).toEqual(["2:4 kept-raw"]);
});

test("a column that the mapping leaves out is listed, unless it is empty or to be ignored", () => {
  const cells = { From: "A", To: "B", Source: "S", Row: "1", Extra: "x", Blank: "" };
  expect(inShort(read(cells, mappingOf({ ...base, ignore: ["Row"] })).issues)).toEqual(["2:5 unused-column"]);
});

test("a row without a source is a telling without one", () => {
  expect(read({ From: "A", To: "B", Source: "" }, mappingOf(base)).tellings[0]?.work).toBeUndefined();
});

test("an id that two rows have is told, on the second of them", () => {
  const mapping = mappingOf({ ...base, claimId: "Id" });
  const cells = { Id: "7", From: "A", To: "B", Source: "S" };
  const records = [cells, cells].map((each) => recordOf(each, mapping).record);
  const { tellings, issues } = tellingsOfRecords({ file: "x", columns: Object.keys(cells), records }, [], mapping);
  expect([[...tellings].length, issues.map(({ code }) => code)]).toEqual([2, ["id-twice"]]);
});

test("tellings can be gone through again, and what is noted of them and of records that stay out is noted once", () => {
  const mapping = mappingOf({
    ...base,
    claimId: "Id",
    relation: { column: "How", words: { paid: { predicate: "paid", turned: false } } },
  });
  const cells = { Id: "7", From: "A", How: "paid", To: "B", Source: "S" };
  const records = [cells, cells, { ...cells, How: "fed" }].map((each) => recordOf(each, mapping).record);
  const before = [
    { code: "before", severity: "warning", message: "", mend: "", where: { file: "x", line: 1, column: 1, path: "" } },
  ] as const;
  const reading = tellingsOfRecords({ file: "x", columns: Object.keys(cells), records }, [], mapping, before);
  const met = () => {
    const ids = Array.from(reading.tellings, ({ id, record }) => [id, record()]);
    return structuredClone([ids, reading.issues, reading.stayedOut]);
  };
  const first = met();
  expect(first).toMatchObject([{ length: 2 }, [{ code: "before" }, { code: "id-twice" }, {}, {}], [{ line: 2 }]]);
  for (const _ of reading.tellings) break;
  expect(met()).toEqual(first);
});

test("a word can say that the work itself speaks, and a column in which work somebody speaks", () => {
  const mapping = mappingOf({
    ...base,
    speaker: { name: "By", kind: "person" },
    ownVoice: { column: "By", words: ["the paper"] },
    spokenIn: { title: "In", published: "Day" },
  });
  const cells = { From: "A", To: "B", Source: "S", In: "Radio talk", Day: "2015-03-25" };
  const [itself] = read({ ...cells, By: "the paper" }, mapping).tellings;
  expect(itself).toMatchObject({ speaker: "work", spokenIn: { title: "Radio talk", published: "2015-03-25" } });
  const [somebody] = read({ ...cells, By: "Mara Quill", In: "" }, mapping).tellings;
  expect([somebody?.speaker, somebody?.spokenIn]).toMatchObject([{ name: "Mara Quill" }, undefined]);
});
