import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatCase } from "../../src/case-file/format-case.ts";
import { readCaseFolder } from "../../src/case-file/on-disk/read-case-folder.ts";
import { STEP_MODES } from "../../src/model/attribution.ts";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Claim } from "../../src/model/claim.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { sourcingOf } from "../../src/provenance/counting/sourcing.ts";
import { circularityOf } from "../../src/provenance/findings/circularity.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { leavingRecords } from "../leaving-records.ts";

const FOLDER = fileURLToPath(new URL("../../graph-data/harbour-light/", import.meta.url));

const parsed = await readCaseFolder(FOLDER);
const records: CaseRecords = parsed.ok
  ? parsed.records
  : expect.fail(parsed.issues.map(({ message }) => message).join("\n"));
const { claims, entities, sources, replies, corrections, readings, marks } = records;

const texts = new Map<string, string>();
for (const { id, text } of sources) if (text?.path) texts.set(id, await readFile(FOLDER + text.path, "utf8"));

const table = buildTable(records);
const entity = (id: string) => entities.find((known) => known.id === id) ?? expect.fail(`no entity ${id}`);
const claim = (id: string) => claims.find((known) => known.id === id) ?? expect.fail(`no claim ${id}`);
const source = (id: string) => sources.find((known) => known.id === id) ?? expect.fail(`no source ${id}`);
const speakersOf = (id: string) => claim(id).attribution.map(({ by }) => by as string);
const passagesOf = ({ anchor, alsoAt }: Claim) => [anchor, ...alsoAt.map((further) => further.anchor)];
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

test("every anchor quotes the words at its position, those of names, withdrawals and readings too", () => {
  const quoted = [
    ...claims.flatMap((known) => passagesOf(known).map((anchor) => ({ source: known.source, anchor }))),
    ...claims.flatMap(({ withdrawal }) => withdrawal ?? []),
    ...entities.flatMap(({ names }) => names),
    ...readings.flatMap(({ source: read, frames, nothing }) =>
      [...frames.flatMap(({ parts }) => parts), ...nothing].map((anchor) => ({ source: read, anchor })),
    ),
  ];
  for (const { source: id, anchor } of quoted) {
    if (id === undefined || anchor === undefined) continue;
    expect(anchor.exact).toBe(texts.get(id)?.slice(anchor.start, anchor.end));
  }
});

test("hedges, cues, raw times and roles are the words of the passages that the claim stands on", () => {
  for (const known of claims) {
    const { id, hedges, time, qualifiers, attribution } = known;
    const passages = passagesOf(known).map(({ exact = "" }) => exact.toLowerCase());
    const verbatim = [
      ...hedges,
      time?.raw,
      qualifiers.role,
      ...attribution.flatMap((step) => [step.cue, step.time?.raw, ...step.hedges]),
    ];
    for (const words of verbatim) {
      if (words === undefined) continue;
      expect(
        passages.some((passage) => passage.includes(words.toLowerCase())),
        `${id}: ${words}`,
      ).toBe(true);
    }
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
  expect(taken.withdrawal).toMatchObject({
    kind: "recanted",
    source: "court-judgment",
    supersededBy: "drevin-denies-seeing-uhlet",
  });

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

test("texts that nobody signs speak in their own voice, in works that were read and in works that were not", () => {
  const own = claims.map(({ attribution: [origin] }) => origin).filter(({ by }) => by === "work");
  expect(own.length).toBeGreaterThanOrEqual(20);
  expect(new Set(own.flatMap(({ in: work }) => work ?? []))).toEqual(
    new Set(["courier-original", "contract-register", "trust-deed"]),
  );
  expect(claims.filter(({ attribution: [{ by }] }) => by === "unattributed").map(({ id }) => id as string)).toEqual([
    "courier-laskarre-on-sorrel",
  ]);
});

test("some were there and some were told, and one speaks on background", () => {
  const origins = claims.map(({ attribution: [origin] }) => origin);
  expect(new Set(origins.flatMap(({ basis }) => basis ?? []))).toEqual(
    new Set(["saw", "took-part", "was-told", "read", "infers"]),
  );
  expect(claim("official-union-put-out-light").attribution[0].terms).toBe("background");
});

test("a column that was changed is a new source, and the old one stays", () => {
  expect(source("vey-column-revised").derivesFrom).toEqual([{ source: "vey-column", how: "revision" }]);
  expect(source("vey-column").status).toBe("corrected");
});

test("marks say where a paragraph, a minute or a correction begins, and one work is read to its end", () => {
  expect(new Set(marks.map(({ kind }) => kind as string))).toEqual(
    new Set(["headline", "paragraph", "time", "correction"]),
  );
  for (const { source: id, at, kind, label } of marks) {
    if (kind === "paragraph") expect(texts.get(id)?.slice(at).startsWith(`${label}. `), `${id} ${label}`).toBe(true);
  }
  const [judgment] = readings;
  expect(judgment).toMatchObject({ source: "court-judgment", status: "read" });
  expect(judgment?.frames.some(({ within }) => within === "drevin-on-oath")).toBe(true);
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
    new Set(["none-reported", "received", "declined", "sought", "not-sought", "unsafe-to-seek"]),
  );
  expect(new Set(replies.flatMap(({ soughtBy }) => soughtBy ?? []))).toEqual(new Set(["us", "source"]));
  for (const { status, text } of replies) if (status === "received") expect(text).toBeDefined();
});

test("a charge and an acquittal stand beside what they are about", () => {
  expect(claim("prosecutor-charged-keeper").procedural?.status).toBe("charged");
  expect(claim("prosecutor-keeper-left-lamp")).toMatchObject({
    procedural: { status: "acquitted" },
    outcome: ["court-acquits-keeper"],
  });
  expect(claim("court-acquits-keeper")).toMatchObject({ subject: "jessa-corvane", source: "court-judgment" });
});

test("it has remarks, hedges, and words passed on in each of the ways there are", () => {
  expect(claims.filter(({ value }) => value !== undefined).length).toBeGreaterThanOrEqual(10);
  expect(claims.filter(({ hedges }) => hedges.length > 0).length).toBeGreaterThanOrEqual(3);

  const modes = new Set(claims.flatMap(({ attribution }) => attribution.map(({ mode }) => mode as string)));
  for (const [mode, role] of Object.entries(STEP_MODES)) if (role === "carrier") expect(modes).toContain(mode);
});
