import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FALLS, fallenClaims } from "../../src/graph/falls/fallen-claims.ts";
import { standingInWords } from "../../src/graph/standing-in-words.ts";
import { actorsOf } from "../../src/provenance/actors/actors.ts";
import type { Row } from "../../src/table/row.ts";
import { buildTable } from "../../src/table/table-builder.ts";
import { EntityPage } from "../../src/viewer/entity/entity-page.tsx";
import { citationOf } from "../../src/viewer/ledger/citation.ts";
import { LedgerClaim } from "../../src/viewer/ledger/ledger-claim.tsx";
import { LedgerOnPaper } from "../../src/viewer/ledger/printed-ledger.tsx";
import { LinkPage } from "../../src/viewer/link/link-page.tsx";
import { claimsOnMap } from "../../src/viewer/map/claims-on-map.ts";
import { MapLinks } from "../../src/viewer/map/map-links.tsx";
import { placePoints } from "../../src/viewer/map/place-points.ts";
import { LIGHT } from "../../src/viewer/palette.ts";
import { PathsPage } from "../../src/viewer/paths/paths-page.tsx";
import { pictureOf } from "../../src/viewer/picture-file/picture-of.ts";
import { svgPicture } from "../../src/viewer/picture-file/svg-picture.ts";
import { wholeSight } from "../../src/viewer/picture-file/whole-sight.ts";
import { SaysWho } from "../../src/viewer/says-who/says-who.tsx";
import { FoundClaim } from "../../src/viewer/search/search-box.tsx";
import { SourcePage } from "../../src/viewer/sources/source-page.tsx";
import type { ViewerState } from "../../src/viewer/state/viewer-state.ts";
import { MarginNotes } from "../../src/viewer/text/margin-notes.tsx";
import { textPassages } from "../../src/viewer/text/text-passages.ts";
import { Fallen } from "../../src/viewer/what-is-left/what-falls.tsx";
import { fallenCase } from "../fallen-case.ts";
import { plainRuler } from "./picture-file/ruler.ts";
import { entityOf, shownBy, stateOf } from "./sample-state.ts";

const fallen = (): ViewerState => stateOf(buildTable(fallenCase()));
const rowsOf = ({ table }: ViewerState): readonly Row[] => Array.from({ length: table.size }, (_, row) => row);
const everyRow = (state: ViewerState, shown: (row: Row) => string): string => rowsOf(state).map(shown).join("\n");
const ends = (state: ViewerState) => ({ from: entityOf(state.table, "ann"), to: entityOf(state.table, "bob") });
const svgOf = (state: ViewerState): string =>
  svgPicture(pictureOf(state, LIGHT, wholeSight(state.scene), "2026-01-07"), plainRuler()).markup;

/** Every place of the viewer that names a claim by its sentence, with the claims of a case in which little stands. */
const PLACES: Readonly<Record<string, (state: ViewerState) => string>> = {
  "the page of a link": (state) => shownBy(LinkPage, { state, ...ends(state) }),
  "the page of a claim": (state) => everyRow(state, (row) => shownBy(SaysWho, { state, row })),
  "the page of a source": (state) =>
    state.table.sources.map((_, source) => shownBy(SourcePage, { state, source })).join("\n"),
  "the page of whoever says it": (state) => shownBy(EntityPage, { state, entity: entityOf(state.table, "ann") }),
  paths: (state) => {
    state.choose({ kind: "paths", ...ends(state) });
    return shownBy(PathsPage, { state, ...ends(state) });
  },
  ledger: (state) =>
    everyRow(state, (row) =>
      shownBy(LedgerClaim, { state, row, isActive: false, isUnderHeading: false, onCopy: () => {} }),
    ),
  "the ledger on paper": (state) => shownBy(LedgerOnPaper, { state }),
  citations: (state) => everyRow(state, (row) => citationOf(state.table, row)),
  "what was found": (state) =>
    everyRow(state, (row) => shownBy(FoundClaim, { state, found: { row, where: "statement", around: "" } })),
  "the margin of a text": (state) =>
    state.table.sources
      .map((source, position) => shownBy(MarginNotes, { state, source, passages: textPassages(state.table, position) }))
      .join("\n"),
  map: (state) => {
    const points = placePoints(state.table);
    const { links } = claimsOnMap(state.table, points, state.shown.value);
    return shownBy(MapLinks, { state, links, placed: new Map([...points.keys()].map((i) => [i, { x: i, y: i }])) });
  },
  "what falls without some": (state) => {
    // Going back to a day before anything became of them, all of them stand, and fall with their works.
    state.change({
      knownOn: { date: "2024-01-01", bounds: { from: Date.UTC(2024), to: Date.UTC(2024) }, clock: "published" },
      without: state.table.sources.map((_, source) => actorsOf(state.table).work(source)),
    });
    return shownBy(Fallen, { state });
  },
  "a saved picture": (state) =>
    svgOf(state)
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " "),
};
const timesIn = (words: string, piece: string): number => words.split(piece).length - 1;

test.each(Object.entries(PLACES))("what became of a claim is said with it: %s", (_, place) => {
  const state = fallen();
  const words = place(state);
  let told = 0;
  for (const row of rowsOf(state)) {
    const claim = state.table.claim(row);
    const standing = standingInWords(claim, state.table);
    if (standing === "") continue;
    const alike = rowsOf(state).filter((one) => standingInWords(state.table.claim(one), state.table) === standing);
    const named = alike.map((one) => timesIn(words, state.table.claim(one).statement)).reduce((sum, n) => sum + n, 0);
    told += timesIn(words, claim.statement);
    expect(timesIn(words, standing), standing).toBeGreaterThanOrEqual(named);
  }
  expect(told).toBeGreaterThan(0);
});

test("read from an entity's end, each claim says it too", () => {
  const state = fallen();
  const words = shownBy(EntityPage, { state, entity: entityOf(state.table, "bob") });
  const between = rowsOf(state).filter((row) => state.table.claim(row).object === "bob");
  for (const row of between) expect(words).toContain(standingInWords(state.table.claim(row), state.table));
  expect(timesIn(words, "its work was")).toBe(2);
});

test("the legend of a picture says why a line is pale, on screen and in a saved one, and nothing of a case in which all stand", () => {
  const words = "withdrawn or in a retracted work or ended in an acquittal or dropped";
  expect(new Set(fallenClaims(fallen().table).values())).toEqual(new Set(FALLS));
  expect(svgOf(fallen())).toContain(words);
  const { header, ...records } = fallenCase();
  const standing = stateOf(buildTable({ header, ...records, claims: records.claims.slice(0, 1) }));
  for (const piece of words.split(" or ")) expect(svgOf(standing)).not.toContain(piece);
});

// A new list is written by whoever has not read this: it is a file that shows a statement, and is found here.
test("every file of the viewer that shows a claim's sentence says what became of it", () => {
  const files = readdirSync("src/viewer", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const showing = files.filter((file) => {
    const code = readFileSync(`src/viewer/${file}`, "utf8");
    return /[^."]\bstatement\}|\.statement\b/.test(code) && !/became-of|line-title|standing-in-words/.test(code);
  });
  expect(showing).toEqual([]);
});
