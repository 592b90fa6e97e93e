import fc from "fast-check";
import type { Change, Edit, PartKind } from "../../src/edit/edit.ts";
import { partOf, partsOf, type WorkingCase } from "../../src/edit/working-case.ts";
import { STEP_MODES } from "../../src/model/attribution.ts";
import { ENTITY_KINDS } from "../../src/model/entity.ts";
import { PREDICATES } from "../../src/model/predicate.ts";

/** A change of one record, sound or not, made of the case as it is and of some numbers; undefined where it has nothing to change. */
type Deed = (working: WorkingCase, n: readonly number[]) => Change | undefined;
// biome-ignore lint/suspicious/noExplicitAny: records are bent into shapes that their types do not know
type Bent = any;

const NOBODY = "nobody-of-that-id";

const idsOf = (working: WorkingCase, of: PartKind) => [...partsOf(working, of)].map(([id]) => id);
const at = <T>(list: readonly T[], n = 0): T | undefined => list[n % Math.max(1, list.length)];

/** Mostly one that is there, now and then one that is not. */
const someId = (working: WorkingCase, of: PartKind, n = 0): string =>
  n % 7 === 0 ? NOBODY : (at(idsOf(working, of), n) ?? NOBODY);

const changing =
  (of: PartKind, change: (record: Bent, n: readonly number[], working: WorkingCase) => void): Deed =>
  (working, [which, ...n]) => {
    const id = at(idsOf(working, of), which);
    const before = id === undefined ? undefined : partOf(working, of, id);
    if (id === undefined || before === undefined) return undefined;
    const after = structuredClone(before) as Bent;
    change(after, n, working);
    return { of, id, before, after } as Change;
  };

const adding =
  (of: "entities" | "sources" | "claims" | "replies" | "corrections"): Deed =>
  (working, [which, isTwice = 0]) => {
    const id = at(idsOf(working, of), which);
    if (id === undefined) return undefined;
    const record = partOf(working, of, id);
    const name = isTwice % 4 === 0 ? id : `${id.slice(0, 100)}-new-${which}`;
    return { of, id: name, after: { ...record, id: name } } as Change;
  };

const removing =
  (of: PartKind): Deed =>
  (working, [which]) => {
    const id = at(idsOf(working, of), which);
    return id === undefined ? undefined : ({ of, id, before: partOf(working, of, id) } as Change);
  };

const DEEDS: readonly Deed[] = [
  adding("entities"),
  adding("sources"),
  adding("claims"),
  adding("replies"),
  adding("corrections"),
  removing("entities"),
  removing("sources"),
  removing("claims"),
  removing("replies"),
  removing("readings"),
  removing("marks"),
  removing("texts"),
  changing("case", (header, [n = 0]) => Object.assign(header, { title: `Title ${n}` })),
  changing("entities", (entity, [n = 0]) => Object.assign(entity, { kind: at(ENTITY_KINDS, n) })),
  changing("entities", (entity, [n = 0]) => Object.assign(entity, { name: `Name ${n}`, named: n % 2 === 0 })),
  changing("entities", (entity, [n], working) =>
    Object.assign(entity, { joinedInto: { id: someId(working, "entities", n), when: "2020", why: "one" } }),
  ),
  changing("entities", (entity, [n, field = 0], working) =>
    Object.assign(entity, {
      [at(["maybeSame", "notSame", "parties"], field) ?? ""]: [someId(working, "entities", n)],
    }),
  ),
  changing("entities", (entity, [n], working) => Object.assign(entity, { within: someId(working, "entities", n) })),
  changing("entities", (entity, [n, isSourced = 0], working) => {
    const source = someId(working, "sources", n);
    const anchor = { start: 0, end: 1, exact: partOf(working, "texts", source)?.slice(0, 1) || "x" };
    entity.names = [{ text: "Another", anchor, ...(isSourced % 3 > 0 && { source }) }];
  }),
  changing("sources", (source, [n, how = 0], working) => {
    const name = at(["republication", "revision", "suspected"], how);
    source.derivesFrom = [...source.derivesFrom, { source: someId(working, "sources", n), how: name }];
  }),
  changing("sources", (source, [n], working) =>
    Object.assign(source, { joinedInto: { id: someId(working, "sources", n), when: "2020", why: "one" } }),
  ),
  changing("sources", (source, [n], working) => Object.assign(source, { publisher: someId(working, "entities", n) })),
  changing("sources", (source, [n = 0]) => {
    if (n % 3 === 0) delete source.text;
    else if (source.text !== undefined) source.text.length = n % 3 === 1 ? 3 : source.text.length;
  }),
  changing("claims", (claim, [n, field = 0], working) =>
    Object.assign(claim, { [field % 2 ? "subject" : "place"]: someId(working, "entities", n) }),
  ),
  changing("claims", (claim, [n], working) => {
    claim.object = someId(working, "entities", n);
    delete claim.value;
  }),
  changing("claims", (claim) => {
    claim.value = "a value";
    delete claim.object;
  }),
  changing("claims", (claim, [n]) => Object.assign(claim, { predicate: at(PREDICATES, n)?.id })),
  changing("claims", (claim, [n], working) => Object.assign(claim, { source: someId(working, "sources", n) })),
  changing("claims", (claim, [n = 0]) => {
    claim.anchor = { ...claim.anchor, ...(n % 2 ? { end: claim.anchor.end + n } : { start: 0 }) };
  }),
  changing("claims", (claim, [n], working) => {
    claim.alsoAt = [{ role: "context", anchor: { start: 0, end: 1, exact: "q" } }];
    claim.outcome = [someId(working, "claims", n)];
  }),
  changing("claims", (claim, [n, step = 0, mode], working) => {
    const steps = claim.attribution;
    const by = at(["work", "unattributed", someId(working, "entities", n)], step);
    const also = {
      by,
      mode: at(Object.keys(STEP_MODES), mode),
      polarity: "same",
      hedges: [],
      inferred: false,
      interest: "unknown",
    };
    const place = step % 2 ? { in: someId(working, "sources", n) } : {};
    claim.attribution = step % 3 === 0 ? [{ ...also, ...place }, ...steps] : [...steps, { ...also, ...place }];
    if (step % 5 === 0) claim.attribution[claim.attribution.length - 1].basis = "saw";
  }),
  changing("claims", (claim, [n, isSourced = 0], working) => {
    const source = someId(working, "sources", n);
    const anchor = { start: 0, end: 2, exact: (partOf(working, "texts", source) ?? "").slice(0, 2) || "xx" };
    claim.status = "withdrawn";
    claim.withdrawal = { when: "2021", why: "so", supersededBy: someId(working, "claims", n) };
    if (isSourced % 2) Object.assign(claim.withdrawal, { kind: "recanted", source, anchor });
  }),
  changing("replies", (reply, [n], working) =>
    Object.assign(reply, { about: [someId(working, "claims", n)], asked: someId(working, "entities", n) }),
  ),
  changing("corrections", (correction, [n = 0], working) =>
    Object.assign(correction, {
      of: n % 2 ? { claim: someId(working, "claims", n) } : { entity: someId(working, "entities", n) },
    }),
  ),
  changing("readings", (reading, [n, field = 0], working) => {
    const step = { by: someId(working, "entities", n), mode: "says", hedges: [], inferred: false, interest: "unknown" };
    const parts = [{ start: 0, end: 1, exact: (partOf(working, "texts", reading.source) ?? "").slice(0, 1) || "x" }];
    const within = at(["a", "b", "c", "nowhere"], n);
    const other = at(["a", "b", "c"], field);
    reading.frames = [
      { id: "a", parts, steps: [step], within },
      { id: other, parts, steps: [step], within: "a" },
    ];
    if (field % 5 === 0) reading.nothing = [{ start: 0, end: 10_000, exact: "x".repeat(10_000) }];
  }),
  (working, [n]) => {
    const source = someId(working, "sources", n);
    if (partOf(working, "readings", source) !== undefined) return undefined;
    const after = { source, status: "reading", by: ["a coder"], frames: [], nothing: [] };
    return { of: "readings", id: source, after } as unknown as Change;
  },
  (working, [n, where = 0]) => {
    const id = someId(working, "sources", n);
    const before = partOf(working, "marks", id);
    const after = [
      ...(before ?? []),
      { source: id, kind: "page", at: where % 30, label: "1" },
      { source: id, kind: "page", at: (where >> 5) % 30, label: "2" },
    ];
    return { of: "marks", id, before, after } as unknown as Change;
  },
  (working, [n = 0, m = 0]) => {
    const id = someId(working, "sources", n);
    const before = partOf(working, "texts", id);
    return { of: "texts", id, before, after: m % 3 ? `${before ?? ""}!` : (before ?? "some text") };
  },
  (_, [n = 0]) => {
    const text = `A text ${n}.`;
    const id = `text-${n}`;
    return { of: "texts", id, after: text };
  },
];

/** Edits of a case as people and strangers' programs send them: some are sound, most are not. */
export const arbitraryDeeds = fc.array(
  fc.record({ deed: fc.nat(DEEDS.length - 1), n: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }) }),
  { minLength: 1, maxLength: 4 },
);
type Deeds = typeof arbitraryDeeds extends fc.Arbitrary<infer T> ? T : never;

/** One edit out of several deeds; each record is changed once in it. */
export function editOf(working: WorkingCase, deeds: Deeds): Edit | undefined {
  const changes = new Map<string, Change>();
  for (const { deed, n } of deeds) {
    const change = DEEDS[deed]?.(working, n);
    if (change !== undefined && !changes.has(`${change.of} ${change.id}`))
      changes.set(`${change.of} ${change.id}`, change);
  }
  return changes.size === 0 ? undefined : { what: "did something", changes: [...changes.values()] };
}
