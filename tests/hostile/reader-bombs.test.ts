/** @module-tag slow */

import { afterAll, expect, test } from "vitest";
import type { NamedText } from "../../src/formats/readers/reader.ts";
import { READERS } from "../../src/formats/readers/readers.ts";
import { importFile } from "../../src/formats/readers/tellings/import-file.ts";
import { CaseHeaderSchema } from "../../src/model/case.ts";
import { readFixture } from "../formats/fixtures/read-fixture.ts";
import { processorTime } from "../processor-time.ts";
import { sized } from "../sized.ts";

/** However a file of that size is made, it is answered in so much processor time; on the average, a byte takes a few microseconds. */
const MOST_SECONDS = 10;
const SECONDS_A_MEGABYTE = 60;

const size = sized(20_000, { quick: 10_000, long: 200_000 });
const count = (most: number) => Math.ceil((most * size) / 2_000_000);
const rep = (piece: string, most = size) => piece.repeat(Math.floor(most / piece.length));
const list = <T>(most: number, item: (i: number) => T): T[] => Array.from({ length: count(most) }, (_, i) => item(i));
const header = CaseHeaderSchema.parse({ id: "b", title: "B" });
const csvMap = readFixture("links.yaml");
const gexfMap = readFixture("links.gexf.yaml");
const gmlMap = readFixture("links.graphml.yaml");

type Bomb = readonly [from: string, name: string, text: string, mapping?: NamedText];
const told: string[] = [];
afterAll(() => {
  const slowest = told.sort().reverse().slice(0, 3).join("; ");
  console.info(
    `bombs for readers of about ${size} bytes: ${bombs.length} tried, ${bombs.length - told.length} through; slowest: ${slowest}`,
  );
});

/** Files that are made to take long, to take much, or to break what reads them. */
const bombs: readonly Bomb[] = [
  ["csv", "commas", rep(","), csvMap],
  ["csv", "newlines", rep("\n"), csvMap],
  ["csv", "quote open", `"${rep("a\n")}`, csvMap],
  ["csv", "many columns", `${list(200000, (i) => `c${i}`).join(",")}\n`, csvMap],
  ["csv", "short rows", readFixture("links.csv").text + rep("a\n"), csvMap],
  ["csv", "quotes", rep('"'), csvMap],
  ["csv", "same col", `${rep("a,")}a\n`, csvMap],
  ["csv", "map bomb", readFixture("links.csv").text, { file: "m", text: rep("[", 200000) }],
  ["csv", "map many", readFixture("links.csv").text, { file: "m", text: `a: &a [x]\n${rep("- *a\n")}` }],
  ["csv", "map words", readFixture("links.csv").text, { file: "m", text: `${csvMap.text}\nempty: [${rep("a,")}]` }],
  [
    "csv",
    "one name many spellings",
    `From,To,Relation,Source\n${list(40000, (i) => `N${" ".repeat(i % 50)}ame,T,paid,S${i}`).join("\n")}`,
    {
      file: "m",
      text: "subject: { name: From, kind: person }\nobject: { name: To, kind: person }\nrelation: { otherwise: linked-to }\nsource: { title: Source }",
    },
  ],
  [
    "csv",
    "separators",
    `From,To,Source\n${"a;".repeat(3000)},${"b;".repeat(3000)},S`,
    {
      file: "m",
      text: "subject: { name: From, kind: person, separator: ';' }\nobject: { name: To, kind: person, separator: ';' }\nrelation: { otherwise: linked-to }\nsource: { title: Source }",
    },
  ],
  ["gexf", "deep", `<gexf>${rep("<a>")}`, gexfMap],
  ["gexf", "attrs", `<gexf ${list(200000, (i) => `a${i}=""`).join(" ")}/>`, gexfMap],
  ["gexf", "entities", `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">]><gexf>${rep("&a;")}</gexf>`, gexfMap],
  [
    "gexf",
    "attvalues",
    `<gexf><graph><edges><edge id="1" source="a" target="b"><attvalues>${rep('<attvalue for="x" value="y"/>')}</attvalues></edge></edges></graph></gexf>`,
    gexfMap,
  ],
  ["gexf", "nodes", `<gexf><graph><nodes>${rep('<node id="1"/>')}</nodes></graph></gexf>`, gexfMap],
  ["gexf", "comment", `<gexf><!--${rep("-")}`, gexfMap],
  ["gexf", "text", `<gexf><graph>${rep("<odd>x</odd>")}</graph></gexf>`, gexfMap],
  ["graphml", "deep", `<graphml>${rep("<node><graph>")}`, gmlMap],
  [
    "graphml",
    "data",
    `<graphml><key id="d" for="edge" attr.name="d"/><graph><edge source="a" target="b">${rep('<data key="d">x</data>')}</edge></graph></graphml>`,
    gmlMap,
  ],
  ["graphology", "brackets", rep("["), gmlMap],
  ["graphology", "nodes", `{"nodes":[${rep('{"key":"a"},')}1],"edges":[]}`, readFixture("links.graphology.yaml")],
  ["cytoscape", "odd", `{"elements":[${rep("1,")}1]}`, readFixture("links.cyjs.yaml")],
  ["ftm", "empty", rep("{}\n")],
  ["ftm", "brackets", rep("[\n")],
  ["ftm", "values", `{"id":"a","schema":"Person","properties":{"name":[${rep('"a",')}"b"]}}`],
  [
    "ftm",
    "product",
    JSON.stringify({
      id: "o",
      schema: "Ownership",
      properties: {
        owner: list(2000, (i) => `p${i}`),
        asset: list(2000, (i) => `q${i}`),
        sourceUrl: list(100, (i) => `https://x.example/${i}`),
      },
    }),
  ],
  [
    "ftm",
    "proofs",
    list(20000, (i) =>
      JSON.stringify({ id: `o${i}`, schema: "Ownership", properties: { owner: ["p"], asset: ["q"], proof: ["d1"] } }),
    ).join("\n"),
  ],
  ["ftm", "nested", rep('{"id":"a","schema":"x","properties":{"a":', 100000)],
  ["statements", "rows", `canonical_id,entity_id,prop,schema,value\n${rep("a,a,name,Person,x\n")}`],
  ["stix", "objects", `{"type":"bundle","objects":[${rep("1,")}1]}`],
  [
    "stix",
    "versions",
    `{"type":"bundle","objects":[${list(20000, (i) => JSON.stringify({ type: "identity", id: "identity--1", name: `n${i}`, modified: `2020-01-01T00:00:${i}` })).join(",")}]}`,
  ],
  [
    "stix",
    "refs",
    `{"type":"bundle","objects":[{"type":"report","id":"report--1","name":"x","object_refs":[${rep('"relationship--1",')}"x"]},{"type":"relationship","id":"relationship--1","source_ref":"a","target_ref":"b","relationship_type":"x"}]}`,
  ],
  [
    "stix",
    "reports",
    `{"type":"bundle","objects":[{"type":"identity","id":"a","name":"A","identity_class":"individual"},{"type":"relationship","id":"r","source_ref":"a","target_ref":"a","relationship_type":"x"},${list(8000, (i) => JSON.stringify({ type: "report", id: `report--${i}`, name: `r${i}`, object_refs: ["r"] })).join(",")}]}`,
  ],
  [
    "stix",
    "opinions",
    `{"type":"bundle","objects":[{"type":"identity","id":"a","name":"A","identity_class":"individual"},${list(1500, (i) => JSON.stringify({ type: "relationship", id: `r${i}`, source_ref: "a", target_ref: "a", relationship_type: "x", external_references: [{ source_name: "S" }] })).join(",")},${list(300, (i) => JSON.stringify({ type: "opinion", id: `o${i}`, opinion: "disagree", object_refs: list(1500, (j) => `r${j}`), external_references: [{ source_name: `S${i}` }] })).join(",")}]}`,
  ],
  ["annotations", "items", `{"items":[${rep("1,")}1]}`],
  [
    "annotations",
    "targets",
    JSON.stringify({
      items: [
        {
          body: ["subject:A", "predicate:met", "object:B", "person:A", "person:B"].map((value) => ({
            type: "TextualBody",
            purpose: "tagging",
            value,
          })),
          target: list(20000, (i) => `https://x.example/${i}`),
        },
      ],
    }),
  ],
  [
    "annotations",
    "tags",
    JSON.stringify({
      items: [
        {
          body: list(60000, (i) => ({ type: "TextualBody", purpose: "tagging", value: `subject:A${i}` })),
          target: "https://x.example/",
        },
      ],
    }),
  ],
  ["trig", "angles", rep("<")],
  ["trig", "parens", `<urn:a> <urn:b> ${rep("(")}`],
  ["trig", "brackets", `<urn:a> <urn:b> ${rep("[ <urn:c> ")}`],
  ["trig", "quoted", rep("<< ")],
  ["trig", "triples", rep('<urn:a> <urn:b> "c" .\n')],
  [
    "trig",
    "claims",
    list(8000, (i) => `<urn:sayswho:case/c/claim/c${i}> a <urn:sayswho:vocabulary/Allegation> .`).join("\n"),
  ],
  [
    "trig",
    "names",
    `<urn:sayswho:case/c/entity/e> a <urn:sayswho:vocabulary/entity> ; <urn:sayswho:vocabulary/names> ${list(40000, (i) => `<urn:x:${i}>`).join(", ")} .`,
  ],
  ["bods", "brackets", rep("[")],
  ["bods", "empty", rep("{}\n")],
  [
    "bods",
    "versions",
    list(20000, (i) =>
      JSON.stringify({ recordId: "a", recordType: "person", statementDate: String(i), recordDetails: {} }),
    ).join("\n"),
  ],
  [
    "bods",
    "interests",
    JSON.stringify([
      {
        recordId: "a",
        recordType: "relationship",
        source: { description: "x" },
        recordDetails: { interests: list(30000, () => ({ type: "x" })) },
      },
    ]),
  ],
];

test.each(bombs.map(([from, name, text, mapping]) => [from, name, text, mapping] as const))(
  "%s: %s",
  (from, name, text, mapping) => {
    const reader = READERS.find(({ id }) => id === from) ?? expect.fail(`there is a reader ${from}`);
    const spent = processorTime();
    const found = importFile(reader, { file: "x", text, mapping }, header);
    const seconds = spent() / 1_000;
    expect(seconds).toBeLessThan(Math.max(MOST_SECONDS, (SECONDS_A_MEGABYTE * text.length) / 1e6));
    // What a file says is in the report at most a few times over.
    expect(JSON.stringify(found.report).length).toBeLessThan(1_000_000 + 400 * text.length);
    told.push(`${seconds.toFixed(2).padStart(6)} s ${from} ${name}`);
  },
  600_000,
);
