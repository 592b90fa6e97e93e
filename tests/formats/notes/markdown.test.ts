import { expect, test } from "vitest";
import { parse } from "yaml";
import { lossesOf } from "../../../src/formats/loss/losses-of.ts";
import { markdown } from "../../../src/formats/notes/markdown.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { sampleCase } from "../../sample-case.ts";
import { written } from "../read-export.ts";

const { records } = sampleCase();
const notes = written(markdown, buildTable(records));

test("every entity has a note, which holds its record as front matter", () => {
  expect([...notes.keys()]).toEqual(records.entities.map(({ name }) => `/${name}.md`));
  for (const entity of records.entities) {
    const front = /^---\n(.*?)\n---\n/s.exec(notes.get(`/${entity.name}.md`) ?? "")?.[1] ?? "";
    expect(parse(front)).toMatchObject(JSON.parse(JSON.stringify(entity)));
  }
});

test("every claim is told once, an edge or a remark, in the note of its subject", () => {
  const all = [...notes.values()].join("\n");
  for (const { id, subject } of records.claims) {
    const name = records.entities.find((entity) => entity.id === subject)?.name;
    expect(notes.get(`/${name}.md`)).toContain(`    - claimId:: ${id.replaceAll("_", "\\_")}\n`);
    expect(all.split(`- claimId:: ${id}\n`)).toHaveLength(2);
  }
  expect(lossesOf(markdown, buildTable(records)).map(({ field }) => field)).not.toContain("remark");
});

test("the report names what the notes leave out", () => {
  const fields = lossesOf(markdown, buildTable(records)).map(({ field }) => field);
  expect(fields).toEqual(expect.arrayContaining(["claim.attribution[].cue", "source.derivesFrom", "source.text"]));
  expect(fields.filter((field) => field.startsWith("entity"))).toEqual([]);
});
