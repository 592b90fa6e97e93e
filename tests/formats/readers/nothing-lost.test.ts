/** @module-tag slow */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readAnnotations } from "../../../src/formats/readers/annotations/read-annotations.ts";
import { readFtm } from "../../../src/formats/readers/ftm/read-ftm.ts";
import { readStatements } from "../../../src/formats/readers/ftm/read-statements.ts";
import { readStix } from "../../../src/formats/readers/stix/read-stix.ts";
import { readCsv } from "../../../src/formats/readers/tables/read-csv.ts";
import { readCytoscape } from "../../../src/formats/readers/tables/read-cytoscape.ts";
import { readGexf } from "../../../src/formats/readers/tables/read-gexf.ts";
import { readGraphml } from "../../../src/formats/readers/tables/read-graphml.ts";
import { readGraphology } from "../../../src/formats/readers/tables/read-graphology.ts";
import { often } from "../../sized.ts";
import { expectNothingLost, makeMarks } from "./marks.ts";

// The law of every reader: each value of a sound file is in the case or in the report. Marked values are strewn into
// every field that a format knows, one or several in each, and each mark is looked for in both.

const few = fc.integer({ min: 1, max: 3 });

describe("FollowTheMoney", () => {
  const OF_LINKS = [
    ...["role", "summary", "description", "sourceUrl", "publisher", "publisherUrl", "proof", "recordId", "retrievedAt"],
    ...["date", "startDate", "endDate", "status", "amount", "currency", "purpose", "percentage", "modifiedAt"],
    ...["sharesCount", "alephUrl", "namesMentioned", "publishedAt", "relationship", "someday"],
  ];
  const OF_ENTITIES = [
    ...["alias", "weakAlias", "previousName", "description", "birthDate", "nationality", "address", "full"],
    ...["sourceUrl", "publisher", "wikidataId", "latitude", "longitude", "notes", "country", "email", "abbreviation"],
  ];
  const OF_WORKS = [
    ...["name", "fileName", "sourceUrl", "publisher", "publishedAt", "date", "author", "bodyText", "mimeType"],
    ...["retrievedAt", "language", "subject"],
  ];
  const BESIDE = ["datasets", "referents", "first_seen", "last_change", "origin"];
  const schemas = fc.constantFrom("Ownership", "Directorship", "Payment", "Family", "UnknownLink", "Membership");

  test("keeps every value of every property of every sort of entity", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(schemas, fc.subarray(OF_LINKS), few), { minLength: 1, maxLength: 3 }),
        fc.subarray(OF_ENTITIES),
        fc.subarray(OF_WORKS),
        fc.subarray(BESIDE),
        fc.boolean(),
        (links, ofEntities, ofWorks, beside, nested) => {
          const { mark, all } = makeMarks();
          const valued = (names: readonly string[], count: number) =>
            Object.fromEntries(
              names.map((name) => [
                name,
                Array.from({ length: count }, () => mark(/url/i.test(name) ? "https://lantern.example/" : "")),
              ]),
            );
          const entity = (id: string, schema: string) => ({
            id,
            schema,
            properties: { name: [mark("Name ")], ...valued(ofEntities, 2) },
            ...valued(beside, 1),
          });
          const people = ["Person", "Person", "Company", "Company", "LegalEntity"].map((schema, i) =>
            entity(`e${i}`, schema),
          );
          const document = { id: "d1", schema: "Email", properties: { title: [mark()], ...valued(ofWorks, 2) } };
          const edges = links.map(([schema, names, count], i) => {
            const [from, to] = FTM_ENDS[schema] ?? ["subject", "object"];
            const known = valued(names, count);
            const owner = nested ? entity(`n${i}`, "Person") : "e1";
            return {
              id: `l${i}${mark()}`,
              schema,
              properties: {
                ...known,
                [from]: ["e0", owner],
                [to]: ["e2", "e3"],
                proof: ["d1", ...(known.proof ?? [])],
              },
              ...valued(beside, 2),
            };
          });
          const sound = { owner: ["e0"], asset: ["e2"], sourceUrl: ["https://drum.example/1"] };
          const one = { id: "sound", schema: "Ownership", properties: sound };
          const lines = [
            ...people,
            document,
            one,
            ...edges,
            { id: "v1", schema: "Vessel", properties: { name: [mark()] } },
          ];
          const text = lines.map((line) => JSON.stringify(line)).join("\n");
          expectNothingLost(readFtm, { file: "x.ftm", text }, all());
        },
      ),
      { numRuns: often(60) },
    );
  });

  const FTM_ENDS: Readonly<Record<string, readonly [string, string]>> = {
    Ownership: ["owner", "asset"],
    Directorship: ["director", "organization"],
    Payment: ["payer", "beneficiary"],
    Family: ["person", "relative"],
    Membership: ["member", "organization"],
  };

  test("joins the fragments of one id, whatever way its properties are shared out", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(OF_LINKS, { minLength: 4 }), fc.nat({ max: 3 }), (names, parts) => {
        const { mark, all } = makeMarks();
        const line = (properties: object) => JSON.stringify({ id: "o", schema: "Ownership", properties });
        const pieces = names.map((name) => line({ [name]: [mark(/url/i.test(name) ? "https://bell.example/" : "")] }));
        const text = [
          '{"id":"p","schema":"Person","properties":{"name":["Ana Brill"]}}',
          '{"id":"c","schema":"Company","properties":{"name":["Quell Ltd"]}}',
          ...pieces.slice(parts),
          line({ owner: ["p"], asset: ["c"], sourceUrl: ["https://lantern.example/1"] }),
          ...pieces.slice(0, parts),
        ].join("\n");
        expectNothingLost(readFtm, { file: "x.ftm", text }, all());
      }),
      { numRuns: often(40) },
    );
  });
});

describe("annotations", () => {
  const OF_ANNOTATIONS = [
    ...[
      "text",
      "bodyValue",
      "motivation",
      "creator",
      "user",
      "created",
      "modified",
      "group",
      "rights",
      "canonical",
      "via",
    ],
    ...["references", "audience", "generator", "stylesheet", "updated", "someday", "user_info", "links", "permissions"],
  ];
  const OF_TARGETS = ["type", "format", "language", "scope", "state", "renderedVia", "purpose", "styleClass", "rights"];
  const SELECTORS = [
    "FragmentSelector",
    "CssSelector",
    "XPathSelector",
    "PageSelector",
    "SvgSelector",
    "RangeSelector",
  ];
  const tags = ["speaker", "cue", "time", "place", "role", "hedge", "value", "object", "subject", "odd"];

  test("keep every value, in every form that targets, bodies and selectors have", () => {
    fc.assert(
      fc.property(
        fc.subarray(OF_ANNOTATIONS),
        fc.subarray(OF_TARGETS),
        fc.subarray(SELECTORS),
        fc.subarray(tags),
        fc.constantFrom("iri", "id", "source", "nested"),
        few,
        (ofAnnotations, ofTargets, selectors, named, form, count) => {
          const { mark, all } = makeMarks();
          const made = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, mark()]));
          const target = () => {
            const address = `https://lantern.example/${mark()}`;
            if (form === "iri") return address;
            const selector = [
              { type: "TextQuoteSelector", exact: mark(), prefix: mark(), suffix: mark() },
              { type: "TextQuoteSelector", exact: mark() },
              ...selectors.map((type) => ({
                type,
                value: mark(),
                label: mark(),
                conformsTo: mark(),
                refinedBy: { type, value: mark() },
              })),
            ];
            const more = { ...made(ofTargets), selector };
            if (form === "id") return { id: address, ...more };
            return { source: form === "source" ? address : { id: address, type: mark() }, ...more };
          };
          const body = [
            ...["subject:Ana Brill", "predicate:met", "object:Tor Vance", "person:Ana Brill", "person:Tor Vance"],
            ...named.flatMap((name) => [`${name}:${mark()}`, `${name}:${mark()}`]),
          ].map((value) => ({ type: "TextualBody", purpose: "tagging", value }));
          const others = [
            { type: "TextualBody", purpose: "commenting", value: mark(), language: mark() },
            { type: "Image", id: `https://lantern.example/${mark()}` },
            `https://lantern.example/${mark()}`,
            { type: "SpecificResource", source: `https://lantern.example/${mark()}`, purpose: "tagging" },
          ];
          const annotation = {
            id: mark(),
            ...made(ofAnnotations),
            body: [...body, ...others],
            target: Array.from({ length: count }, target),
          };
          const sound = { body, target: "https://drum.example/1" };
          const unread = { id: mark(), tags: [mark()], text: mark() };
          const text = JSON.stringify({ id: mark(), label: mark(), items: [sound, annotation, unread] });
          expectNothingLost(readAnnotations, { file: "x.json", text }, all());
        },
      ),
      { numRuns: often(60) },
    );
  });
});

describe("STIX", () => {
  const OF_EVERY = ["created_by_ref", "labels", "lang", "confidence", "object_marking_refs", "x_someday", "revoked_by"];
  const OF_IDENTITIES = [
    "aliases",
    "description",
    "roles",
    "sectors",
    "contact_information",
    "goals",
    "x_opencti_aliases",
  ];
  const OF_LINKS = ["description", "kill_chain_phases", "start_time", "stop_time"];
  const OF_OTHERS = ["explanation", "authors", "abstract", "summary", "first_seen", "last_seen", "observed_data_refs"];

  test("keeps every value of every property of every sort of object, or tells it", () => {
    fc.assert(
      fc.property(
        fc.subarray(OF_EVERY),
        fc.subarray(OF_IDENTITIES),
        fc.subarray(OF_LINKS),
        fc.subarray(OF_OTHERS),
        few,
        fc.boolean(),
        (ofEvery, ofIdentities, ofLinks, ofOthers, count, sourced) => {
          const { mark, all } = makeMarks();
          const made = (names: readonly string[]) =>
            Object.fromEntries(
              names.map((name) => [
                name,
                /refs|labels|aliases|roles|sectors|goals|authors|phases/.test(name) ? [mark(), mark()] : mark(),
              ]),
            );
          const references = () =>
            Array.from({ length: count }, () => ({
              source_name: mark(),
              url: `https://lantern.example/${mark()}`,
              external_id: mark(),
              description: mark(),
              hashes: { "SHA-256": mark() },
            }));
          const own = () => (sourced ? { external_references: references() } : {});
          const object = (type: string, id: string, more: object) => ({
            type,
            spec_version: "2.1",
            id,
            ...made(ofEvery),
            ...more,
          });
          const link = { relationship_type: mark(), source_ref: "identity--1", target_ref: "identity--2" };
          const objects = [
            object("identity", "identity--1", {
              name: mark(),
              identity_class: "individual",
              ...made(ofIdentities),
              ...own(),
            }),
            object("identity", "identity--2", { name: mark(), identity_class: "organization", ...made(ofIdentities) }),
            object("identity", "identity--3", { name: mark(), ...made(ofIdentities) }),
            object("location", "location--1", {
              name: mark(),
              region: mark(),
              country: mark(),
              city: mark(),
              latitude: 1,
              longitude: 400,
            }),
            object("threat-actor", "threat-actor--1", {
              name: mark(),
              resource_level: "club",
              ...made(ofIdentities),
            }),
            object("malware", "malware--1", { name: mark(), ...made(ofIdentities) }),
            object("relationship", "relationship--0", { ...link, external_references: references() }),
            object("relationship", "relationship--1", { ...link, ...made(ofLinks), ...own() }),
            object("relationship", "relationship--1", {
              ...link,
              ...made(ofLinks),
              modified: "2024-01-01T00:00:00Z",
              ...own(),
            }),
            object("relationship", "relationship--2", {
              ...link,
              target_ref: "malware--1",
              ...made(ofLinks),
              ...own(),
            }),
            object("opinion", "opinion--1", {
              opinion: "disagree",
              object_refs: ["relationship--1", `identity--${mark()}`],
              ...made(ofOthers),
              ...own(),
            }),
            object("opinion", "opinion--2", { opinion: "neutral", object_refs: ["identity--1"], ...made(ofOthers) }),
            object("note", "note--1", {
              content: mark(),
              object_refs: ["identity--1", "relationship--1", `x--${mark()}`],
              ...made(ofOthers),
              ...own(),
            }),
            object("note", "note--2", { content: mark(), object_refs: [`x--${mark()}`], ...made(ofOthers), ...own() }),
            object("sighting", "sighting--1", {
              sighting_of_ref: "threat-actor--1",
              where_sighted_refs: ["identity--2", "location--1"],
              ...made(ofOthers),
              ...own(),
            }),
            object("sighting", "sighting--2", { sighting_of_ref: `x--${mark()}`, ...made(ofOthers) }),
            object("report", "report--1", {
              name: mark(),
              published: mark(),
              description: mark(),
              report_types: [mark()],
              object_refs: ["relationship--2", "relationship--0"],
              ...own(),
            }),
            object("report", "report--2", { name: mark(), object_refs: ["identity--1"] }),
          ];
          const text = JSON.stringify({ type: "bundle", id: "bundle--1", objects, comment: mark() });
          expectNothingLost(readStix, { file: "x.json", text }, all());
        },
      ),
      { numRuns: often(60) },
    );
  });
});

describe("tables and graphs", () => {
  const COLUMNS = [
    ...["From", "To", "Relation", "Source", "Link", "Date", "Outlet", "Quote", "Said by", "Said in", "Said on", "Verb"],
    ...[
      "When",
      "From day",
      "Until",
      "Where",
      "Hedges",
      "Amount",
      "Summary",
      "Remark",
      "Note",
      "Extra",
      "Row",
      "Tongue",
    ],
    ...["Denied", "Status", "Own", "Arrow", "From type"],
  ];
  const mapping = {
    file: "m.yaml",
    text: `
subject: { name: From, kindFrom: { column: From type, words: { Person: person } }, separator: ";" }
object: { name: To, kind: organization, separator: ";" }
relation: { column: Relation, otherwise: linked-to }
source: { title: Source, url: Link, published: Date, lang: Tongue, publisher: { name: Outlet, kind: organization }, separator: ";" }
quote: Quote
speaker: { name: Said by, kind: person }
ownVoice: { column: Own, words: [ paper ] }
spokenIn: { title: Said in, published: Said on }
cue: Verb
time: { raw: When, from: From day, until: Until }
place: { name: Where, kind: place }
hedges: { column: Hedges, separator: "," }
qualifiers: { amount: Amount }
statement: Summary
value: Remark
polarity: { column: Denied, words: { "yes": denies } }
withdrawn: { column: Status, words: [ gone ] }
direction: { column: Arrow }
notes: [ Note ]
`,
  };
  const MANY = new Set(["From", "To", "Source", "Link", "Date", "Outlet", "Quote", "Hedges"]);

  const rows = fc.array(fc.tuple(fc.subarray(COLUMNS), few), { minLength: 1, maxLength: 4 });
  const cellsOf = ([names, count]: readonly [readonly string[], number], mark: (words?: string) => string) =>
    new Map(
      COLUMNS.map((name) => {
        const one = () => mark(name === "Link" ? "https://lantern.example/" : "");
        if (name === "From type" && !names.includes(name)) return [name, "Person"];
        if (!names.includes(name)) return [name, ""];
        return [name, MANY.has(name) ? Array.from({ length: count }, one).join(name === "Hedges" ? "," : ";") : one()];
      }),
    );
  const sound = new Map(
    COLUMNS.map((name) => [name, { From: "Ana", To: "Quell", Source: "The Drum", "From type": "Person" }[name] ?? ""]),
  );

  test("CSV keeps every cell, used or not", () => {
    fc.assert(
      fc.property(rows, (made) => {
        const { mark, all } = makeMarks();
        const lines = [sound, ...made.map((row) => cellsOf(row, mark))].map((cells) =>
          [...cells.values()].map((cell) => `"${cell}"`),
        );
        const text = [COLUMNS.map((name) => `"${name}"`), ...lines].map((line) => line.join(",")).join("\n");
        if (all().length > 0) expectNothingLost(readCsv, { file: "x.csv", text, mapping }, all());
      }),
      { numRuns: often(60) },
    );
  });

  test("GEXF and GraphML keep every value of every key, and what lies beside and inside", () => {
    fc.assert(
      fc.property(rows, few, fc.boolean(), (made, count, mapped) => {
        for (const dialect of ["gexf", "graphml"] as const) {
          const { mark, all } = makeMarks();
          const edges = [sound, ...made.map((row) => cellsOf(row, mark))];
          const xml = dialect === "gexf" ? gexfOf(edges, count, mark) : graphmlOf(edges, count, mark);
          const text = mapped ? `${mapping.text}\nentities: { id: "@id", name: Label, kind: person }` : mapping.text;
          const reader = dialect === "gexf" ? readGexf : readGraphml;
          expectNothingLost(reader, { file: `x.${dialect}`, text: xml, mapping: { file: "m.yaml", text } }, all());
        }
      }),
      { numRuns: often(40) },
    );
  });

  function gexfOf(edges: readonly ReadonlyMap<string, string>[], count: number, mark: () => string): string {
    const value = (key: string, words: string) =>
      Array.from(
        { length: words === "" ? 0 : count },
        (_, i) => `<attvalue for="${key}" value="${i === 0 ? words : mark()}" start="${mark()}" end="${mark()}"/>`,
      ).join("");
    const all = edges.map(
      (cells, i) =>
        `<edge id="${mark()}" source="a" target="b" label="${mark()}" weight="${mark()}"><attvalues>${[...cells].map(([name, words]) => value(name, words)).join("")}</attvalues>` +
        `<spells><spell start="${mark()}" end="${mark()}"/></spells><viz:color r="${mark()}"/>${i === 0 ? "" : `<odd>${mark()}</odd>`}</edge>`,
    );
    const declared = COLUMNS.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join("");
    return `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="v"><meta lastmodifieddate="${mark()}"><creator>${mark()}</creator><description>${mark()}</description></meta>
<graph defaultedgetype="directed"><attributes class="edge">${declared}</attributes><attributes class="node"><attribute id="Label" title="Label" type="string"/></attributes>
<nodes><node id="a" label="${mark()}" pid="${mark()}"><attvalues>${value("Label", mark())}</attvalues><nodes><node id="b" label="${mark()}"><viz:size value="${mark()}"/></node></nodes></node></nodes>
<edges>${all.join("\n")}</edges></graph></gexf>`;
  }

  function graphmlOf(edges: readonly ReadonlyMap<string, string>[], count: number, mark: () => string): string {
    const value = (key: string, words: string) =>
      Array.from(
        { length: words === "" ? 0 : count },
        (_, i) => `<data key="${key}">${i === 0 ? words : mark()}</data>`,
      ).join("");
    const all = edges.map(
      (cells) =>
        `<edge id="${mark()}" source="a" target="b" sourceport="${mark()}"><desc>${mark()}</desc>${[...cells].map(([name, words]) => value(name, words)).join("")}` +
        `<data key="Drawn"><y:E><y:EdgeLabel>${mark()}</y:EdgeLabel><y:EdgeLabel>${mark()}</y:EdgeLabel><Property name="p"><Value>${mark()}</Value></Property><b>${mark()}<i>${mark()}</i></b></y:E></data></edge>`,
    );
    const declared = [...COLUMNS, "Drawn"].map((name) => `<key id="${name}" for="edge" attr.name="${name}"/>`).join("");
    return `<graphml xmlns:y="y"><desc>${mark()}</desc>${declared}<key id="Label" for="node" attr.name="Label"/>
<graph id="G" edgedefault="directed"><data key="g">${mark()}</data>
<node id="a"><desc>${mark()}</desc>${value("Label", mark())}<port name="${mark()}"/></node><node id="b"><data key="Label">${mark()}</data><graph id="H" edgedefault="directed"><node id="c"><data key="Label">${mark()}</data></node></graph></node>
${all.join("\n")}</graph></graphml>`;
  }
});

describe("graphs in JSON", () => {
  const FIELDS = ["From", "To", "Relation", "Source", "Link", "Quote", "Note", "someday"];
  const mapping = {
    file: "m.yaml",
    text: `
subject: { id: "SUBJECT" }
object: { id: "OBJECT" }
relation: { column: Relation, otherwise: linked-to }
source: { title: Source, url: Link }
quote: Quote
notes: [ Note ]
entities: { id: "NODE", name: Name, kind: person }
`,
  };

  test.each(["cytoscape", "graphology"] as const)(
    "%s keeps every value of every field, and what lies beside",
    (dialect) => {
      fc.assert(
        fc.property(
          fc.array(fc.subarray(FIELDS), { minLength: 1, maxLength: 3 }),
          few,
          fc.boolean(),
          fc.boolean(),
          (edges, count, nested, flat) => {
            const { mark, all } = makeMarks();
            const value = (): unknown => (nested ? { of: mark(), list: [mark(), { deep: mark() }] } : mark());
            const fieldsOf = (names: readonly string[]) =>
              Object.fromEntries(
                names.map((name) => [
                  name,
                  name === "Link" ? `https://lantern.example/${mark()}` : name === "someday" ? value() : mark(),
                ]),
              );
            const beside = () => ({ position: { x: mark() }, classes: mark(), group: mark() });
            const odd = [mark(), { [mark()]: mark() }];
            const further = { style: [{ selector: mark() }], comment: value(), generated_by: mark() };
            const sound = Object.fromEntries(FIELDS.map((name) => [name, name === "Source" ? "The Drum" : ""]));
            const nodes = ["a", "b"].map((id) => ({ id, Name: mark(), someday: value() }));
            const made = [sound, ...edges.flatMap((names) => Array.from({ length: count }, () => fieldsOf(names)))];
            const cyNodes = nodes.map((data) => ({ data, ...beside() }));
            const cyEdges = made.map((data) => ({
              data: { id: mark(), source: "a", target: "b", ...data },
              ...beside(),
            }));
            const graph =
              dialect === "cytoscape"
                ? {
                    elements: flat
                      ? [...cyNodes, ...cyEdges, ...odd]
                      : { nodes: cyNodes, edges: [...cyEdges, ...odd], hubs: mark() },
                    data: { name: mark() },
                    ...further,
                  }
                : {
                    attributes: flat ? { name: mark() } : mark(),
                    options: { type: mark(), multi: true, someday: mark() },
                    nodes: [...nodes.map(({ id, ...attributes }) => ({ key: id, attributes, x: mark() })), ...odd],
                    edges: [
                      ...made.map((attributes) => ({ key: mark(), source: "a", target: "b", attributes, y: mark() })),
                      ...odd,
                    ],
                    ...further,
                  };
            const ends =
              dialect === "cytoscape"
                ? (["source", "target", "id"] as const)
                : (["@source", "@target", "@key"] as const);
            const text = ["SUBJECT", "OBJECT", "NODE"].reduce(
              (words, name, i) => words.replace(name, ends[i] ?? ""),
              mapping.text,
            );
            const reader = dialect === "cytoscape" ? readCytoscape : readGraphology;
            const json = JSON.stringify(graph);
            const marks = all().filter((one) => json.includes(one));
            expectNothingLost(reader, { file: "x.json", text: json, mapping: { file: "m.yaml", text } }, marks);
          },
        ),
        { numRuns: often(60) },
      );
    },
  );
});

test("statements keep every cell of every row, whatever it says of", () => {
  const COLUMNS = ["id", "prop_type", "lang", "original_value", "external", "first_seen", "someday"];
  const PROPS = [
    "name",
    "alias",
    "birthDate",
    "notes",
    "owner",
    "asset",
    "sourceUrl",
    "summary",
    "percentage",
    "someday",
  ];
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom("Person", "Company", "Ownership", "Vessel"), fc.subarray(PROPS), fc.subarray(COLUMNS)),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      (entities) => {
        const { mark, all } = makeMarks();
        const head = ["canonical_id", "entity_id", "prop", "schema", "value", "dataset", ...COLUMNS];
        const row = (id: string, schema: string, prop: string, value: string, filled: readonly string[]) =>
          [
            id,
            mark(),
            prop,
            schema,
            value,
            mark(),
            ...COLUMNS.map((name) => (filled.includes(name) ? mark() : "")),
          ].join(",");
        const sound = [
          ["p", "Person", "name", "Ana"],
          ["q", "Company", "name", "Quay"],
          ["s", "Ownership", "owner", "p"],
          ["s", "Ownership", "asset", "q"],
          ["s", "Ownership", "sourceUrl", "https://drum.example/1"],
        ].map(([id = "", schema = "", prop = "", value = ""]) => row(id, schema, prop, value, []));
        const rows = entities.flatMap(([schema, props, filled], i) =>
          props.map((prop) =>
            row(`e${i}`, schema, prop, /url/i.test(prop) ? `https://lantern.example/${mark()}` : mark(), filled),
          ),
        );
        expectNothingLost(
          readStatements,
          { file: "x.csv", text: [head.join(","), ...sound, ...rows].join("\n") },
          all(),
        );
      },
    ),
    { numRuns: often(60) },
  );
});

test("a mark that is nowhere is found to be lost", () => {
  expect(() => expectNothingLost(readFtm, { file: "x", text: "{}" }, ["Zq9999x"])).toThrow();
});
