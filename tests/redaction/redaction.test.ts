import fc from "fast-check";
import { expect, test } from "vitest";
import { HASH_WITHHELD } from "../../src/redaction/hash-withheld.ts";
import { prepareRedaction } from "../../src/redaction/redaction.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { sampleCase } from "../sample-case.ts";

const { inWords, without, wholeText, ids, ledger } = prepareRedaction(buildTable(sampleCase().records));

test("a record's words lose their names, its other fields stay, and each change is counted once", () => {
  const record = { title: "On Joss Brandt", lang: "brandt", when: 2019 };
  expect(inWords("case", record, ["title"])).toEqual({ ...record, title: "On Person 2" });
  expect(without("source", { url: "https://example.org", title: "t" }, ["url"])).toEqual({ title: "t" });
  expect(ledger.report()).toEqual([
    { field: "case.title", what: "replaced", count: 1 },
    { field: "source.url", what: "withheld", count: 1 },
  ]);
});

test("an anchor at a whole text holds its hash; without a text there is none", () => {
  const text = { sha256: "0".repeat(64) as never, length: 900 };
  const whole = { start: 0, end: 900, sha256: text.sha256 };
  expect(wholeText("claim.anchor", { start: 2, end: 3, exact: "x" }, text)).toEqual(whole);
  expect(wholeText("claim.anchor", whole, undefined)).toBeUndefined();
});

test("a hash that is taken out is on the ledger once, at a whole text too", () => {
  const { wholeText, ledger } = prepareRedaction(buildTable(sampleCase().records));
  const text = { sha256: "0".repeat(64) as never, length: 20 };
  const held = wholeText("claim.anchor", { start: 0, end: 20, sha256: text.sha256 }, text);
  expect(held).toEqual({ start: 0, end: 20, sha256: HASH_WITHHELD });
  expect(held && wholeText("claim.anchor", held, { ...text, sha256: HASH_WITHHELD })).toEqual(held);
  expect(ledger.report()).toContainEqual({ field: "claim.anchor", what: "withheld", count: 1 });
});

test("people's ids become pseudonyms, a claim called after one gets a number, other ids stay", () => {
  expect([ids.entity("joss-brandt"), ids.entity("tidewater"), ids.claim("payment"), ids.source("wire")]).toEqual([
    "person-2",
    "tidewater",
    "payment",
    "wire",
  ]);
  expect([ids.reply("asked-brandt"), ids.correction("none")]).toEqual(["reply-1", "none"]);
});

/** Letters of other scripts that look like those of a name. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: "аα",
  o: "оο",
  e: "е",
  i: "іι",
  y: "у",
  S: "Ѕ",
  I: "ІΙ",
  r: "r",
};

test("a name that is written with letters of another script reads as the name, and is hidden like it", () => {
  const { records } = sampleCase();
  const entities = records.entities.map((entity) => ({ ...entity, exposure: "private" as const }));
  const { inWords } = prepareRedaction(buildTable({ ...records, entities }));
  const written = fc.tuple(
    ...[..."Ilya Sorn"].map((letter) => fc.constantFrom(letter, ...(LOOK_ALIKES[letter] ?? ""))),
  );
  fc.assert(
    fc.property(written, (letters) => {
      const { note } = inWords("claim", { note: `They say that ${letters.join("")} was there.` }, ["note"]);
      expect(note).toMatch(/^They say that Person \d+ was there\.$/);
    }),
  );
});

test.each([
  ["Олександр Дем'яненко", "Олександр Демʼяненко paid; Олександр Дем’яненко paid"],
  ["محمد كريمي", "محمد کریمی paid; محـمد كريـمي paid"],
  ["ʻAbd al-Raḥmān", "'Abd al-Rahman paid; ʿAbd al-Raḥmān paid"],
  ["O'Brien Quell", "OʼBrien Quell; O’Brien Quell; O'Brien-Quell; O&#39;Brien Quell; O&rsquo;Brien Quell"],
  [
    "Zoë Arlen",
    "Zo&euml; Arlen; Arlen, Zoë; ZOË ARLEN; zoe.arlen@mail.example; @zoearlen; Zoë\u00adArlen; Zoë   Arlen",
  ],
  ["נתנאל צה״ל", 'נתנאל צה"ל paid; נתנאל צה׳׳ל'],
  ["佐藤 健", "佐藤健が払った"],
  ["Γιάννης Παππάς", "Γιάννησ Παππάς; ΓΙΆΝΝΗΣ ΠΑΠΠΆΣ"],
  ["İrem Işık", "IŞIK IREM; Işık İrem; ışık irem"],
])("of %s no spelling that people use is left", (name, written) => {
  const { records } = sampleCase();
  const entities = records.entities.map((entity) =>
    entity.id === "ilya-sorn" ? { ...entity, name, names: [], exposure: "private" as const } : entity,
  );
  const { inWords } = prepareRedaction(buildTable({ ...records, entities }));
  const { note } = inWords("claim", { note: written }, ["note"]);
  const letters = note.replace(/Person \d+|paid|mail\.example|が払った/g, "");
  expect(letters).not.toMatch(/\p{L}/u);
});
