import { describe, expect, test } from "vitest";
import { FORMATS } from "../../../src/formats/formats.ts";
import { csv } from "../../../src/formats/graphs/csv.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { readCsv } from "../../../src/formats/readers/tables/read-csv.ts";
import { importFile } from "../../../src/formats/readers/tellings/import-file.ts";
import { CaseHeaderSchema } from "../../../src/model/case.ts";
import { buildTable } from "../../../src/table/table-builder.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import { written } from "../read-export.ts";
import { brought } from "./brought.ts";
import { imported } from "./imported.ts";

// Files as people bring them: each was once read wrongly or with a loss that nobody was told of.

describe("FollowTheMoney", () => {
  test("the fragments of one id are one entity and one claim", () => {
    const { said, records } = brought("ftm", "fragments.ftm");
    expect(said).toEqual([
      "Ana Brill owns Quell Ltd in https://lantern.example/1",
      "Ana Brill owns Quell Ltd in https://bell.example/2",
    ]);
    expect(records.claims.map(({ time }) => time?.edtf)).toEqual(["2010/..", undefined]);
    expect(records.entities[0]).toMatchObject({ names: [{ text: "Annie B." }], description: "judge" });
  });

  test("an edge makes a claim of each pair of its ends in each of its sources, and a date of two values is told", () => {
    const { said, notes, records } = brought("ftm", "several-values.ftm");
    expect(said.slice(0, 4)).toEqual([
      "Ana Brill owns Quell Ltd in https://lantern.example/1",
      "Ana Brill owns Quell Ltd in https://bell.example/2",
      "Tor Vance owns Quell Ltd in https://lantern.example/1",
      "Tor Vance owns Quell Ltd in https://bell.example/2",
    ]);
    expect(records.claims[0]?.time).toEqual({ raw: "2010 or 2012-03/.." });
    expect(notes.join("\n")).toContain("2010 or 2012-03");
    expect(records.entities[1]?.names.map(({ text }) => text)).toEqual(["The Ox", "Oxen", "Tor Wance"]);
  });

  test("a proof is a source, of whatever schema, and one that is not in the file is known by its id", () => {
    const { said, notes, records } = brought("ftm", "proofs.ftm");
    expect(said.map((words) => words.replace(/^.* in /, ""))).toEqual(["Re: shares", "Scan 12", "notinfile"]);
    expect(records.sources.find(({ title }) => title === "Re: shares")?.published).toBe("2019-05-01");
    expect(notes).toContain('the proof "notinfile" of "o4" is not in this file');
  });

  test("entities in the place of values are taken out, links and ends alike", () => {
    expect(brought("ftm", "nested-link.ftm").said).toEqual(["Ana Brill owns Quell Ltd in https://lantern.example/1"]);
    expect(brought("ftm", "nested-end.ftm").said).toEqual(["Tor Vance owns Quell Ltd in https://lantern.example/1"]);
  });

  test("amounts, currencies and shares are qualifiers; a schema that may be one or the other is for the mapping to say", () => {
    const { said, records, notes } = brought("ftm", "legal-entity.ftm");
    expect(records.claims[0]?.qualifiers).toEqual({ amount: "5000", currency: "EUR" });
    expect(said.filter((words) => words.startsWith("Tidewater"))).toEqual([]);
    expect(notes.join("\n")).toContain("LegalEntity");

    const mapping = { file: "map.yaml", text: "kinds: { LegalEntity: organization }" };
    const decided = brought("ftm", "legal-entity.ftm", undefined, { mapping });
    expect(decided.said).toContain("Tidewater Holding owns Quay Ltd in https://example.org/1");
    expect(decided.records.claims[0]?.qualifiers).toEqual({ percentage: "60" });
  });

  test("what names no source may have the datasets for its sources, or the file itself", () => {
    const datasets = { file: "map.yaml", text: "datasets: sources" };
    expect(brought("ftm", "datasets.ftm", undefined, { mapping: datasets }).said).toEqual([
      "Mara Quill owns Tidewater in xx_register",
    ]);
    const { records, said } = brought("ftm", "datasets.ftm", undefined, {
      source: { is: "Register of companies", url: "https://register.example/" },
    });
    expect(said).toEqual(["Mara Quill owns Tidewater in Register of companies"]);
    expect(records.sources).toMatchObject([{ url: "https://register.example/", genre: "dataset" }]);
  });
});

describe("names", () => {
  test.each(["composed-names.csv", "blanks-in-names.csv"])("equal to the eye are one entity (%s)", (file) => {
    const { records, report } = brought("csv", file, "names.yaml");
    expect(records.entities.filter(({ kind }) => kind === "person")).toHaveLength(1);
    expect(report.byName.map(({ code }) => code)).toContain("one-by-name");
  });
});

describe("graphs in XML", () => {
  test("an id is a node's own within its graph", () => {
    const { said, notes } = brought("graphml", "two-graphs.graphml", "two-graphs.yaml");
    expect(said).toContain("Ivo Quell linked-to Rena Moss in The Drum");
    for (const words of ["Also a judge", "Denied by both", "port", "case note", "north"])
      expect(notes.join("\n")).toContain(words);
  });

  test("two attributes of one title go by their ids", () => {
    const reader = READERS.find(({ id }) => id === "gexf");
    const input = { ...readFixture("brought/two-of-one-title.gexf"), mapping: readFixture("brought/graph.yaml") };
    const found = reader && importFile(reader, input, CaseHeaderSchema.parse({ id: "x", title: "x" }));
    expect(found?.ok).toBe(false);
    expect(found?.report.keptAsItStands.map(({ code }) => code)).toEqual(["column-twice"]);
    const text = input.mapping.text.replace("src", "s");
    expect(brought("gexf", "two-of-one-title.gexf", undefined, { mapping: { file: "m", text } }).said).toEqual([
      "Ana Brill linked-to Tor Vance in The Lantern",
    ]);
  });

  test("values in time, spells and nodes inside each other are told of", () => {
    const notes = brought("gexf", "values-in-time.gexf", "graph.yaml").notes.join("\n");
    for (const words of ["lawyer of", "deputy of", "2001-01-01", "spell"]) expect(notes).toContain(words);
    expect(brought("gexf", "nested-nodes.gexf", "graph.yaml").notes.join("\n")).toContain('"hold"');
  });

  test("an attribute that has two sources makes two claims, and a description can be mapped", () => {
    expect(brought("gexf", "two-sources.gexf", "two-sources.yaml").said).toEqual(
      [
        "Tidewater linked-to Quay Ltd in https://example.org/2018",
        "Tidewater linked-to Quay Ltd in https://example.org/2019",
      ].map((words) => words.replace("linked-to", "paid")),
    );
    const { text } = readFixture("brought/described.yaml");
    const mapping = {
      file: "m.yaml",
      text: `${text}statement: "@desc"\nentities: { id: "@id", name: "@desc", kind: organization }\n`,
    };
    const { records, said } = brought("graphml", "described.graphml", undefined, { mapping });
    expect(said).toEqual(["Tidewater paid Quay Ltd in https://example.org/g"]);
    expect(records.claims[0]?.statement).toBe("paid in 2019, denied since");
  });

  test("an edge without a direction gets none", () => {
    const { said, codes } = brought("gexf", "undirected.gexf", "undirected.yaml");
    expect(said).toEqual(["Ana Brill linked-to Tor Vance in The Lantern", "Tor Vance linked-to Ana Brill in The Bell"]);
    expect(codes.filter((code) => code === "no-direction")).toHaveLength(2);
  });

  test("labels of drawings are names, properties are columns of their own, blanks around words are none", () => {
    const yed = brought("graphml", "yed.graphml", "yed.yaml");
    expect(yed.records.entities.map(({ name }) => name).sort()).toEqual([
      "Ana Brill",
      "Ivo Quell",
      "Quell Group",
      "Tor Vance",
    ]);
    expect(yed.said).toContain("Ana Brill paid Tor Vance in The Lantern");
    expect(yed.notes.join("\n")).toContain("Folder 1");

    const text = readFixture("brought/maltego.yaml")
      .text.replace("MaltegoLink", "MaltegoLink maltego.link.description")
      .replace("MaltegoEntity", "MaltegoEntity person.fullname");
    const maltego = brought("graphml", "maltego.graphml", undefined, { mapping: { file: "m", text } });
    expect(maltego.said).toEqual(["Ana Brill linked-to Tor Vance in The Lantern"]);
    expect(brought("graphml", "cytoscape.graphml", "cytoscape.yaml").said).toEqual([
      'Ana Brill paid Tor Vance in The "Lantern" & Co',
    ]);
  });
});

describe("spreadsheets", () => {
  test("Excel's own sign gives the delimiter and is no row", () => {
    expect(brought("csv", "sep-line.csv", "names.yaml").said).toEqual(["Mira Oltan paid Quell Ltd in The Lantern"]);
    expect(brought("csv", "sep-line.csv", "names-semicolon.yaml").said).toHaveLength(1);
  });

  test.each(["spreadsheet", "spreadsheet-semicolon"])(
    "our own export is read again as a spreadsheet saved it: TRUE and FALSE, and another delimiter (%s)",
    (name) => {
      const entities = [readFixture(`brought/${name}.nodes.csv`)];
      const { records, report } = brought("csv", `${name}.csv`, undefined, { entities });
      expect(records.entities.filter(({ named }) => !named)).toHaveLength(5);
      expect(records.claims).toHaveLength(6);
      expect([...report.withoutSource, ...report.leftOut]).toEqual([]);
    },
  );

  test("backslashes are what they were after any number of rounds", () => {
    const entities = [readFixture("brought/backslashes.nodes.csv")];
    let { records } = brought("csv", "backslashes.csv", "backslashes.yaml", { entities });
    const quotes = () => records.claims.map(({ anchor }) => anchor.exact);
    const first = quotes();
    expect(first[0]).toContain("C:\\new\\table");
    for (let round = 0; round < 3; round++) {
      const parts = written(csv, buildTable(records));
      const nodes = { file: "nodes.csv", text: parts.get(".nodes.csv") ?? "" };
      ({ records } = imported(readCsv, { file: "edges.csv", text: parts.get("") ?? "", entities: [nodes] }));
      // What neither CSV nor XML has is the one letter that may be another.
      expect(quotes().map((quote) => quote?.slice(0, 20))).toEqual(first.map((quote) => quote?.slice(0, 20)));
    }
  });

  test("texts have names that differ in more than case, and none that is a device", () => {
    const { records } = brought("csv", "file-names.csv", "file-names.yaml");
    const paths = records.sources.map(({ id, text }) => (text?.path ?? `texts/${id}.txt`).toLowerCase());
    expect(new Set(paths).size).toBe(3);
    expect(paths).not.toContain("texts/con.txt");
  });

  test("a work of which only rows are known has its address, publisher and title on every edge of every flat format", () => {
    const { records } = brought("csv", "title-and-url.csv", "title-and-url.yaml");
    for (const format of FORMATS.filter(({ id }) => !["geojson", "bods"].includes(id))) {
      const all = [...written(format, buildTable(records)).values()].join("\n");
      expect([format.id, all.includes("https://example.org/gazette")]).toEqual([format.id, true]);
    }
  });

  test("a source that is only words is called by them everywhere, and never by its id", () => {
    const { records } = brought("csv", "source-no-url.csv", "source-no-url.yaml");
    expect(records.sources[0]?.title).toBe("General knowledge");
    const table = written(csv, buildTable(records)).get("") ?? "";
    expect(table).toContain("General knowledge");
  });

  test("blank cells beyond the last column hold nothing", () => {
    expect(brought("csv", "cells-beyond.csv", "names.yaml").said).toEqual(["Tor Vance paid Quell Ltd in The Bell"]);
  });

  test("a word for a kind that the mapping lacks is named with its line", () => {
    expect(brought("csv", "unknown-kind-word.csv", "unknown-kind-word.yaml").notes.join("\n")).toContain(
      "Federal Agency",
    );
  });

  test("what the calendar does not have is no date, and is told", () => {
    const { records, codes } = brought("csv", "days.csv", "days.yaml");
    expect(records.claims.map(({ time }) => time?.edtf)).toEqual(["[1667..1670]", undefined, "2021-21"]);
    expect(codes).toContain("kept-raw");
  });
});

test("one page has one source, however its address is written", () => {
  const { records } = brought("csv", "addresses.csv", "addresses.yaml");
  expect(records.sources.flatMap(({ url }) => url ?? [])).toEqual(["https://lantern.example/a"]);
});

describe("annotations", () => {
  test("each target is a claim in its own source, in every form that a target has", () => {
    expect(brought("annotations", "two-targets.json").said).toEqual([
      "Ana Brill linked-to Tor Vance in https://lantern.example/photo1",
      "Ana Brill linked-to Tor Vance in https://lantern.example/c",
      "Ana Brill linked-to Tor Vance in https://bell.example/d",
    ]);
    const { said, records } = brought("annotations", "target-forms.json");
    expect(said.map((words) => words.replace(/^.* in /, ""))).toEqual([
      "https://lantern.example/photo1",
      "https://lantern.example/a",
      "https://bell.example/b",
      "https://lantern.example/report.pdf",
    ]);
    expect(records.claims[3]?.note).toContain("Place in the work: page=12&viewrect=50,50,640,480, conformsTo http");
  });

  test("a page of a file, its address on the web and a fragment are where one looks for them; tags are compared as words", () => {
    const { records, said } = brought("annotations", "hypothesis.json");
    expect(said).toHaveLength(5);
    expect(records.claims[0]?.note).toContain("page 3");
    expect(records.sources[0]).toMatchObject({ url: "https://lantern.example/minutes.pdf" });
    expect(records.sources.filter(({ url }) => url?.startsWith("https://lantern.example/a"))).toHaveLength(1);
    expect(records.claims[1]?.note).toContain("#:~:text=paid");
    expect(records.entities.map(({ name }) => name)).toEqual(["Zoë Arlen", "Tor Vance"]);
  });

  test("who is of no known kind is told how to say it in this format", () => {
    const reader = READERS.find(({ id }) => id === "annotations");
    const found =
      reader &&
      importFile(
        reader,
        readFixture("brought/hypothesis-client.json"),
        CaseHeaderSchema.parse({ id: "x", title: "x" }),
      );
    expect(found?.ok === false && found.issues.map(({ code }) => code).slice(0, 3)).toEqual([
      "no-claims",
      "unknown-kind",
      "unknown-kind",
    ]);
    expect(found?.report.leftOut[1]?.mend).toContain("person:NAME");
    const mapping = { file: "m.yaml", text: "kinds: { Tidewater: organization, Joss Brandt: person }" };
    expect(brought("annotations", "hypothesis-client.json", undefined, { mapping }).said).toEqual([
      "Tidewater paid Joss Brandt in Gazette",
    ]);
  });

  test("one page is one source, whatever fragment is named", () => {
    const { records } = brought("annotations", "fragments.annotations.json");
    expect(records.sources.map(({ url }) => url)).toEqual([
      "https://lantern.example/a",
      "https://via.hypothes.is/https://lantern.example/a",
    ]);
  });
});

describe("STIX", () => {
  test("of several versions of one object the latest holds, and one that is revoked there is withdrawn", () => {
    const { records, report, codes } = brought("stix", "versions.stix.json");
    expect(records.entities[0]?.name).toBe("Tor Vance");
    expect(records.claims.map(({ status, withdrawal }) => [status, withdrawal?.when])).toEqual([
      ["withdrawn", "2024-05-01"],
    ]);
    expect(codes.filter((code) => code === "several-versions")).toHaveLength(2);
    expect(JSON.stringify(report.passedOver)).toContain("Tor Vanse");
  });

  test("aliases are names, and a property of another program is told with its value", () => {
    const { records, notes, report } = brought("stix", "aliases.stix.json");
    expect(records.entities.flatMap(({ names }) => names.map(({ text }) => text))).toEqual(["The Ox", "Heron Unit"]);
    expect(notes.join("\n")).toContain('`x_opencti_aliases` ("Oxen")');
    expect(report.withoutSource.map(({ where }) => where.line)).toEqual([43, 58]);
  });

  test("a report is the source of the relationships in it; what is an organization is for the mapping to say", () => {
    const mapping = { file: "m.yaml", text: "kinds: { intrusion-set: organization, identity: organization }" };
    const { said, records } = brought("stix", "report.stix.json", undefined, { mapping });
    expect(said).toEqual(["Vane Group linked-to Mara Quill in The Vane Report"]);
    expect(records.sources[0]).toMatchObject({
      url: "https://example.org/vane",
      published: "2020-01-01",
      genre: "report",
    });
  });

  test("an opinion that disagrees is a denial, a note and a sighting are remarks, each in its own source", () => {
    const person = { type: "identity", id: "identity--1", name: "Ana Brill", identity_class: "Individual" };
    const gang = { type: "threat-actor", id: "threat-actor--1", name: "Grey Heron", resource_level: "team" };
    const quay = { type: "location", id: "location--1", name: "North Quay" };
    const refs = (name: string) => ({ external_references: [{ source_name: name }] });
    const objects = [
      ...[person, gang, quay],
      {
        type: "relationship",
        id: "r",
        relationship_type: "targets",
        source_ref: gang.id,
        target_ref: person.id,
        start_time: "2020-01-01T00:00:00Z",
        stop_time: "2021-01-01T00:00:00Z",
        ...refs("The Lantern"),
      },
      {
        type: "opinion",
        id: "o",
        opinion: "strongly-disagree",
        authors: ["Ana Brill"],
        object_refs: ["r"],
        ...refs("The Bell"),
      },
      { type: "note", id: "n", content: "a gang of the docks", object_refs: [gang.id], ...refs("The Drum") },
      {
        type: "sighting",
        id: "s",
        sighting_of_ref: gang.id,
        where_sighted_refs: [quay.id],
        first_seen: "2020-05-01T10:00:00Z",
        count: 3,
        ...refs("The Horn"),
      },
    ];
    const reader = READERS.find(({ id }) => id === "stix");
    const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects });
    const found = reader && importFile(reader, { file: "x", text }, CaseHeaderSchema.parse({ id: "x", title: "x" }));
    expect(found?.ok && found.records.claims).toMatchObject(
      [
        { polarity: "asserts", time: { edtf: "2020-01-01/2021-01-01" } },
        { polarity: "denies", subject: "threat-actor--1", attribution: [{ by: "identity--1" }, {}] },
        { predicate: "described-as", value: "a gang of the docks" },
        { predicate: "acted", value: "been sighted, 3 times", place: "location--1" },
      ].map((claim) => (claim.attribution ? { ...claim, attribution: [{ by: "identity--1" }] } : claim)),
    );
  });
});
