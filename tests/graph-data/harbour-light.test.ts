import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { readCaseFolder } from "../../src/case-file/read-case-folder.ts";
import { STEP_MODES } from "../../src/model/attribution.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { circularityOf } from "../../src/provenance/circularity.ts";
import { sourcingOf } from "../../src/provenance/sourcing.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { leavingRecords } from "../leaving-records.ts";

const FOLDER = fileURLToPath(new URL("../../graph-data/harbour-light/", import.meta.url));

const parsed = await readCaseFolder(FOLDER);
const records: CaseRecords = parsed.ok
  ? parsed.records
  : expect.fail(parsed.issues.map(({ message }) => message).join("\n"));
const { claims, entities, sources, replies, corrections } = records;

const texts = new Map<string, string>();
for (const { id, text } of sources) if (text?.path) texts.set(id, await readFile(FOLDER + text.path, "utf8"));

const table = buildTable(records);
const entity = (id: string) => entities.find((known) => known.id === id) ?? expect.fail(`no entity ${id}`);
const claim = (id: string) => claims.find((known) => known.id === id) ?? expect.fail(`no claim ${id}`);
const source = (id: string) => sources.find((known) => known.id === id) ?? expect.fail(`no source ${id}`);
const speakersOf = (id: string) => claim(id).attribution.map(({ by }) => by as string);
const edtfs = claims.flatMap(({ time }) => time?.edtf ?? []);

const CABLE = claims.filter(
  ({ subject, object, polarity }) => subject === "quaymens-union" && object === "vane-light" && polarity === "asserts",
);

test("the case checks without a warning", () => {
  expect(parsed.issues).toEqual([]);
});

test("its files are written canonically, and the schemas beside them are those of this version", async () => {
  for (const [name, text] of formatCase(records)) expect(await readFile(FOLDER + name, "utf8"), name).toBe(text);
});

test("every work that was read is at hand, whole and unchanged, and reads like a work of its genre", () => {
  for (const { source: id } of claims) expect(texts.has(id), id).toBe(source(id).access === "open");
  for (const [id, text] of texts) {
    expect(source(id).text).toMatchObject({ sha256: sha256Of(text), length: text.length });
    expect(text.split(/\s+/).length, id).toBeGreaterThanOrEqual(100);
  }
  expect(texts.size).toBeGreaterThanOrEqual(10);
  expect(new Set(sources.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(8);
});

test("every anchor quotes the words at its position, those of names too", () => {
  const named = entities.flatMap(({ names }) => names.map(({ source: id, anchor }) => ({ source: id, anchor })));
  for (const { source: id, anchor } of [...claims, ...named]) {
    if (id === undefined || anchor === undefined) continue;
    expect(anchor.exact).toBe(texts.get(id)?.slice(anchor.start, anchor.end));
  }
});

test("hedges, cues and raw times are the text's own words", () => {
  for (const { id, source: read, hedges, time, attribution } of claims) {
    const verbatim = [
      ...hedges,
      time?.raw,
      ...attribution.flatMap((step) => [step.cue, step.time?.raw, ...step.hedges]),
    ];
    for (const words of verbatim) if (words !== undefined) expect(texts.get(read), id).toContain(words);
  }
});

test("a confidential note, a restricted conversation and what was said there off the record stay behind with whoever told it", () => {
  expect(sources.map(({ access }) => access)).toEqual(expect.arrayContaining(["confidential", "restricted"]));
  expect(claims.some(({ attribution }) => attribution.some(({ terms }) => terms === "off-record"))).toBe(true);

  const open = JSON.stringify(leavingRecords(records));
  const aloud = JSON.stringify(leavingRecords(records, { include: "restricted" }));
  for (const never of ["registry-note", "registry-clerk", "pilot-lamp-mended-unpaid"]) {
    expect(open).not.toContain(never);
    expect(aloud).not.toContain(never);
  }
  for (const restricted of ["watch-conversation", "pilot-on-watch", "pilot-light-came-back"]) {
    expect(open).not.toContain(restricted);
    expect(aloud).toContain(restricted);
  }
});

test("nobody and nothing in it is real: addresses lead nowhere", () => {
  for (const { url, statusChange } of sources) {
    for (const address of [url, statusChange?.where]) {
      if (address !== undefined) expect(new URL(address).hostname).toMatch(/\.example$/);
    }
  }
});

describe("who says that the Union cut the cable", () => {
  test("one spokesman, through one agency, stands behind four outlets", () => {
    const outlets = CABLE.filter(({ attribution }) => attribution.some(({ in: work }) => work === "wire-despatch"))
      .filter(({ attribution }) => attribution[0].by === "anton-kesrin")
      .map(({ source: read }) => read as string);
    expect(outlets).toEqual(
      expect.arrayContaining(["herald-after-wire", "bell-after-wire", "radio-bulletin", "courier-translation"]),
    );
    expect(entity("anton-kesrin").parties).toEqual(["harbour-ministry"]);
  });

  test("nine tellings are two or three lines, since two officials without a name may be one", () => {
    expect(entity("inquiry-official")).toMatchObject({ named: false, maybeSame: ["constabulary-official"] });

    const rows = CABLE.map(({ id }) => table.rowOf(id) ?? expect.fail(id));
    expect(rows).toHaveLength(9);
    const { lower, upper } = sourcingOf(table, rows);
    expect([lower.independent.atLeast, upper.independent.atMost]).toEqual([2, 3]);
  });

  test("a court repeats a translation of a report of a despatch of a statement", () => {
    expect(speakersOf("court-exhibit-union-cut-cable")).toEqual([
      "anton-kesrin",
      "marrowen-wire",
      "sorrel-courier",
      "hanne-rhoswick",
    ]);
  });

  test("the Union denies it", () => {
    expect(claim("uhlet-denies-union-cut-cable")).toMatchObject({ polarity: "denies", object: "vane-light" });
  });
});

test("two writers cite each other for the same payment", () => {
  expect(speakersOf("vey-cites-amarandt-payment")[0]).toBe("lise-amarandt");
  expect(source("vey-column").authors).toEqual(["conrad-vey"]);
  expect(speakersOf("amarandt-cites-vey-payment")[0]).toBe("conrad-vey");
  expect(source("saltglass-post").authors).toEqual(["lise-amarandt"]);

  const cycles = circularityOf(table).filter((finding) => finding.kind === "cycle");
  expect(cycles).toHaveLength(1);
  expect(cycles[0]?.inOneProposition).toBe(true);
});

test("a witness takes back what he said, and the case says when and why", () => {
  const taken = claim("drevin-uhlet-cut-cable");
  expect(taken.withdrawal?.supersededBy).toBe("drevin-denies-seeing-uhlet");

  const denial = claim("drevin-denies-seeing-uhlet");
  expect(denial.polarity).toBe("denies");
  expect([denial.subject, denial.object, denial.attribution[0].by]).toEqual([
    taken.subject,
    taken.object,
    taken.attribution[0].by,
  ]);
  const corrected = corrections.flatMap(({ of }) => ("claim" in of ? of.claim : []));
  for (const { id, status } of claims) if (status === "withdrawn") expect(corrected).toContain(id);
});

test("an outlet retracts a report", () => {
  expect(source("bell-witness")).toMatchObject({ status: "retracted", statusChange: { when: "2023-11-30" } });
  expect(corrections.some(({ of }) => "source" in of && of.source === "bell-witness")).toBe(true);
});

test("some speak against their own interest", () => {
  const against = claims.filter(({ attribution }) => attribution[0].interest === "against-own-interest");
  expect(against.map(({ id }) => id as string)).toEqual(
    expect.arrayContaining(["kesrin-paid-without-inspection", "merrin-entered-false-visits"]),
  );
});

test("names have other spellings, and one name may be another man's", () => {
  const spelled = entities.flatMap(({ names }) => names).filter(({ lang }) => lang === "art-x-tessic");
  expect(spelled.map(({ text }) => text)).toEqual(expect.arrayContaining(["Bram Úlet", "Laskár Tëodr", "Vénn Lus"]));
  expect(claim("second-official-lask-is-laskarre").predicate).toBe("alias-of");
  expect(entity("teo-lask").maybeSame).toEqual(["teodor-laskarre"]);
});

test.each([
  ["about", /~/],
  ["perhaps", /\?/],
  ["from one day to another", /^\d[^.]*\/\d/],
  ["without an end", /\/\.\.$/],
  ["one of several", /^\[.*,.*\]$/],
  ["a season", /-21$/],
])("dates may be vague: %s", (_, form) => {
  expect(edtfs.some((edtf) => form.test(edtf))).toBe(true);
});

test("each place lies somewhere on the map", () => {
  const places = entities.filter(({ kind }) => kind === "place");
  expect(places.length).toBeGreaterThanOrEqual(4);
  for (const { id, coordinates } of places) expect(coordinates, id).toBeDefined();
});

test("some are private and one is a child, whose name the case does not have", () => {
  expect(entity("jessa-corvane").exposure).toBe("private");
  expect(entity("dovekie-deckhand")).toMatchObject({ exposure: "vulnerable", named: false, names: [] });
});

test("some were asked and some were not, and the case says which", () => {
  expect(new Set(replies.map(({ status }) => status))).toEqual(
    new Set(["received", "declined", "sought", "not-sought", "unsafe-to-seek"]),
  );
  for (const { status, text } of replies) if (status === "received") expect(text).toBeDefined();
});

test("a charge and an acquittal stand beside what they are about", () => {
  expect(claim("prosecutor-charged-keeper").procedural?.status).toBe("charged");
  expect(claim("prosecutor-keeper-left-lamp").procedural?.status).toBe("acquitted");
});

test("it has remarks, hedges, and words passed on in each of the ways there are", () => {
  expect(claims.filter(({ value }) => value !== undefined).length).toBeGreaterThanOrEqual(10);
  expect(claims.filter(({ hedges }) => hedges.length > 0).length).toBeGreaterThanOrEqual(3);

  const modes = new Set(claims.flatMap(({ attribution }) => attribution.map(({ mode }) => mode as string)));
  for (const [mode, role] of Object.entries(STEP_MODES)) if (role === "carrier") expect(modes).toContain(mode);
});
