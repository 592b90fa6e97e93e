import { CLOCKS, OVERLAPS } from "../../graph/selection.ts";
import { asEntityId, asSourceId } from "../../model/id.ts";
import { actorsOf } from "../../provenance/actors/actors.ts";
import { KNOWLEDGE_CLOCKS } from "../../provenance/as-known-on.ts";
import type { ClaimTable } from "../../table/claim-table.ts";
import { ascending } from "./ascending.ts";
import { chosenIn, chosenWords } from "./chosen-address.ts";
import { asFacetValue } from "./facets.ts";
import { orderIn, orderWords } from "./ledger-order.ts";
import { type Pin, pinned } from "./pins.ts";
import { FIRST_SHAPE } from "./shape/shape.ts";
import { arrangementIn, arrangementWord, shapeIn, shapeWords } from "./shape/shape-address.ts";
import { type View, WHOLE_CASE } from "./view.ts";
import { REACHES } from "./within.ts";

/** The part of the address that brings a view back, such as "#claim=payment&without=entity:wire"; it names ids, which outlive rows. */
export function addressOf(view: View, table: ClaimTable): string {
  const { pane, without, hidden, within, aside, several, pins, window, knownOn } = view;
  const idOf = (entity: number): string => table.entities[entity]?.id ?? "";
  const words = new URLSearchParams(chosenWords(view.chosen, table));

  if (pane !== WHOLE_CASE.pane) words.append("pane", pane);
  for (const index of without) {
    const actor = actorsOf(table).actorAt(index);
    if (actor.kind === "entity" || actor.kind === "source") words.append("without", `${actor.kind}:${actor.id}`);
  }
  for (const value of hidden) words.append("hide", value);
  for (const entity of within?.entities ?? []) words.append(within?.reach ?? "", idOf(entity));
  if (aside.length > 0) words.append("aside", aside.map(idOf).join(":"));
  if (several.length > 0) words.append("several", several.map(idOf).join(":"));
  for (const { entity, x, y, layout } of pins) {
    words.append("pin", [idOf(entity), x, y, ...(layout === FIRST_LAYOUT ? [] : [layout])].join(":"));
  }
  if (window !== undefined) {
    words.append("window", [window.clock, window.overlap, window.from, window.to].join(":"));
  }
  if (knownOn !== undefined) words.append("known", `${knownOn.clock}:${knownOn.date}`);
  for (const [name, word] of [...orderWords(view.ledger), ...shapeWords(view.shape, table)]) words.append(name, word);

  // An id needs no escaping, and neither does what stands between two: the address stays one that people can read.
  const address = words.toString().replaceAll("%3A", ":");
  return address === "" ? "" : `#${address}`;
}

/**
 * The view that an address asks for; whatever in it names what is not in the case is left out.
 * @param panes the ids of the ways of looking at it that there are
 */
export function viewAt(address: string, table: ClaimTable, panes: readonly string[]): View {
  const words = new URLSearchParams(address.replace(/^#/, ""));
  const pane = panes.find((known) => known === words.get("pane")) ?? WHOLE_CASE.pane;
  const without = words.getAll("without").flatMap((word) => actorNamed(word, table) ?? []);
  const hidden = words.getAll("hide").flatMap((word) => asFacetValue(table, word) ?? []);
  return {
    chosen: chosenIn(words, table),
    pane,
    without: ascending(without),
    hidden: ascending(hidden),
    within: withinIn(words, table),
    aside: ascending(entitiesIn(words.get("aside"), table)),
    several: [...new Set(entitiesIn(words.get("several"), table))],
    pins: pinsIn(words.getAll("pin"), table),
    window: windowIn(words.get("window") ?? ""),
    knownOn: knownOnIn(words.get("known") ?? "", table),
    ledger: orderIn(words),
    shape: shapeIn(words, table),
  };
}

/** The layout in which pins hold whose word names none. */
const FIRST_LAYOUT = FIRST_SHAPE.arrangement.kind;

const layoutNamed = (word: string, table: ClaimTable): string => arrangementWord(arrangementIn(word, table), table);

function actorNamed(word: string, table: ClaimTable): number | undefined {
  const [kind, id = ""] = word.split(":");
  const { indexOf } = actorsOf(table);
  if (kind === "entity") return indexOf({ kind, id: asEntityId(id) });
  return kind === "source" ? indexOf({ kind, id: asSourceId(id) }) : undefined;
}

const entitiesIn = (word: string | null, table: ClaimTable): number[] =>
  (word ?? "").split(":").flatMap((id) => table.entityIndex(asEntityId(id)) ?? []);

function withinIn(words: URLSearchParams, table: ClaimTable): View["within"] {
  for (const reach of REACHES) {
    const entities = new Set(words.getAll(reach).flatMap((id) => table.entityIndex(asEntityId(id)) ?? []));
    if (entities.size > 0) return { reach, entities: ascending(entities) };
  }
  return undefined;
}

function pinsIn(words: readonly string[], table: ClaimTable): View["pins"] {
  const named = words.flatMap((word) => pinNamed(word, table) ?? []);
  const layouts = [...new Set(named.map(({ layout }) => layout))];
  return layouts.reduce<View["pins"]>(
    (pins, layout) =>
      pinned(
        pins,
        layout,
        named.filter((pin) => pin.layout === layout),
      ),
    [],
  );
}

function pinNamed(word: string, table: ClaimTable): Pin | undefined {
  const [id = "", across = "", up = "", ...layout] = word.split(":");
  const entity = table.entityIndex(asEntityId(id));
  const [x, y] = [Number(across || Number.NaN), Number(up || Number.NaN)];
  if (entity === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const wanted = layout.join(":") || FIRST_LAYOUT;
  // In a layout that there is not, or no longer, nobody would ever see the pin.
  return wanted === layoutNamed(wanted, table) ? { entity, x, y, layout: wanted } : undefined;
}

function windowIn(word: string): View["window"] {
  const [clock, overlap, from, to] = word.split(":");
  const known = { clock: CLOCKS.find((one) => one === clock), overlap: OVERLAPS.find((one) => one === overlap) };
  const bounds = { from: Number(from || Number.NaN), to: Number(to || Number.NaN) };
  if (known.clock === undefined || known.overlap === undefined || !(bounds.from <= bounds.to)) return undefined;
  return { clock: known.clock, overlap: known.overlap, ...bounds };
}

function knownOnIn(word: string, table: ClaimTable): View["knownOn"] {
  const [name, date = ""] = word.split(":");
  const clock = KNOWLEDGE_CLOCKS.find((one) => one === name);
  const bounds = table.boundsOf(date);
  return clock === undefined || bounds === undefined ? undefined : { date, bounds, clock };
}
