import { evenName, trimmedName } from "../../../graph/names/even-name.ts";
import { slugOf } from "../../../graph/names/slug-of.ts";
import type { Entity, EntityKind } from "../../../model/entity.ts";
import { asEntityId, type EntityId, THE_WORK, UNATTRIBUTED } from "../../../model/id.ts";
import { type NoteIssue, shownWords } from "./import-issue.ts";
import { type Growing, linkEntries } from "./link-entries.ts";
import { makeIds } from "./make-ids.ts";
import type { Entry, Mention, Spot } from "./telling.ts";

/** The entities of a file as they are met, each under an id of its own. */
export interface GatheredEntities {
  readonly entities: readonly Entity[];
  /** The entity that a mention means, made where it is new; undefined where its kind cannot be told, which is then noted. */
  find(mention: Mention, role: string): EntityId | undefined;
  nameOf(id: EntityId): string;
  /** Notes which mentions were taken for one by their name alone, or kept apart. */
  noteNames(): void;
}

const MOST_SPELLINGS = 10;

/** An id that a spreadsheet may have rewritten, without the zeros that it takes away or puts there. */
const numberOf = (id: string): string | undefined => /^0*(\d+?)(?:[.,]0+)?$/.exec(id.trim())?.[1];

/**
 * Gathers entities from a file's own list and from mentions. One id is one entity. One name and kind is one entity
 * only where the mapping says so; otherwise each mention is somebody new who may be the same as the first of that name.
 */
export function gatherEntities(
  entries: readonly Entry[],
  sameName: "one" | "apart",
  note: NoteIssue,
  mendOfKinds = "let the mapping give the kind, or list the entities in a table",
): GatheredEntities {
  const entities: Growing[] = [];
  const idFor = makeIds([UNATTRIBUTED, THE_WORK]);
  const byOurId = new Map<EntityId, Growing>();
  const byTheirId = new Map<string, Growing>();
  const byName = new Map<string, Map<EntityKind, Growing[]>>();
  const furtherNames = new Map<EntityId, Set<string>>();
  const byNameAlone = new Map<Growing, { readonly at: Spot; count: number; readonly spellings: Set<string> }>();
  /** Of namesakes that a name alone does not tell apart: who was made first for such a name. */
  const unclear = new Map<readonly Growing[], EntityId>();

  function add(asItStands: string, kind: EntityKind, theirId: string | undefined): Growing {
    const name = trimmedName(asItStands) || asItStands;
    const entity: Growing = {
      id: asEntityId(idFor(theirId ?? slugOf(name))),
      kind,
      name,
      names: [],
      named: true,
      parties: [],
      maybeSame: [],
      notSame: [],
      sameAs: [],
      exposure: "unknown",
    };
    entities.push(entity);
    byOurId.set(entity.id, entity);
    if (theirId !== undefined) {
      byTheirId.set(theirId, entity);
      const number = numberOf(theirId);
      if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), entity]);
    }
    namesakesOf(name, kind).push(entity);
    return entity;
  }

  /** A table names one person in a thousand rows. */
  const evened = new Map<string, string>();
  function evenOf(name: string): string {
    const even = evened.get(name) ?? evenName(name);
    evened.set(name, even);
    return even;
  }

  function namesakesOf(name: string, kind: EntityKind): Growing[] {
    const even = evenOf(name);
    const kinds = byName.get(even) ?? new Map<EntityKind, Growing[]>();
    const namesakes = kinds.get(kind) ?? [];
    byName.set(even, kinds.set(kind, namesakes));
    return namesakes;
  }

  /** Spreadsheets take zeros from the front of a number, and put ".0" behind it. */
  const byNumber = new Map<string, Growing[]>();

  function rewritten(theirId: string, at: Spot, role: string): Growing | undefined {
    const number = numberOf(theirId);
    if (number === undefined) return undefined;
    const [only, ...others] = (byNumber.get(number) ?? []).filter((one) => listed.has(one));
    if (only === undefined || others.length > 0) return undefined;
    const message = `the ${role} ${shownWords(theirId)} was taken for ${shownWords(only.id)}: the same number, written otherwise`;
    note("warning", "id-rewritten", at, message, "keep ids as text in the spreadsheet");
    return only;
  }

  const records = new Map<Growing, Entry>();
  for (const entry of entries) {
    if (byTheirId.has(entry.id)) {
      const message = `the entity ${shownWords(entry.id)} is listed a second time`;
      note("warning", "listed-twice", entry.at, message, "keep one of the two; the first was taken");
      continue;
    }
    const { also = [], named = true, description, exposure = "unknown", sameAs = [], coordinates } = entry;
    const made = add(entry.name, entry.kind, entry.id);
    Object.assign(made, {
      names: also.map((text) => ({ text })),
      named,
      exposure,
      sameAs,
      ...(description ? { description } : {}),
      ...(coordinates ? { coordinates } : {}),
      ...(entry.note === undefined ? {} : { note: entry.note }),
    });
    records.set(made, entry);
  }
  linkEntries(records, byTheirId, note);
  const listed: ReadonlySet<Growing> = new Set(entities);

  function byId(theirId: string, { name, kind, at }: Mention, role: string): EntityId | undefined {
    const known = byTheirId.get(theirId) ?? rewritten(theirId, at, role);
    if (known === undefined) {
      if (kind !== undefined) return add(name ?? theirId, kind, theirId).id;
      const message = `the ${role} ${shownWords(theirId)} is not in the list of entities, and nothing says of what kind it is`;
      note("error", "unknown-kind", at, message, `add it to the list; or ${mendOfKinds}`);
      return undefined;
    }
    if (kind !== undefined && kind !== known.kind) {
      const message = `the ${role} ${shownWords(theirId)} is of the kind ${kind} here and ${known.kind} before`;
      note("warning", "kind-differs", at, message, "mend one of the two; the first was taken");
    }
    if (name !== undefined && name.trim() !== known.name.trim()) nameAlso(known, name);
    return known.id;
  }

  function nameAlso({ id, names }: Growing, name: string): void {
    const known = furtherNames.get(id) ?? new Set(names.map(({ text }) => text));
    if (!known.has(name)) names.push({ text: name });
    furtherNames.set(id, known.add(name));
  }

  function byItsName(name: string, { kind: given, at }: Mention, role: string): EntityId | undefined {
    const [only, ...others] = byName.get(evenOf(name))?.keys() ?? [];
    const kind = given ?? (others.length === 0 ? only : undefined);
    if (kind === undefined) {
      const message = `nothing says of what kind the ${role} ${shownWords(name)} is`;
      note("error", "unknown-kind", at, message, mendOfKinds);
      return undefined;
    }

    const namesakes = namesakesOf(name, kind);
    const [first] = namesakes;
    const mayJoin = sameName === "one" || (first !== undefined && listed.has(first));
    if (first === undefined) {
      const made = add(name, kind, undefined);
      tally(made, name, at);
      return made.id;
    }
    if (!mayJoin) {
      tally(first, name, at);
      return madeBeside([first.id], name, kind);
    }
    if (namesakes.length > 1) return oneOf(namesakes, { name, kind, at }, role);
    tally(first, name, at);
    if (trimmedName(name) !== first.name) nameAlso(first, trimmedName(name));
    return first.id;
  }

  /** Nobody is chosen of several: it is somebody new who may be any of them, or, told of before, the one made then. */
  function oneOf(
    namesakes: readonly Growing[],
    { name, kind, at }: { readonly name: string; readonly kind: EntityKind; readonly at: Spot },
    role: string,
  ): EntityId {
    const before = unclear.get(namesakes);
    note(
      "warning",
      "ambiguous-name",
      at,
      `the ${role} ${shownWords(name)} may be any of several entities of that name`,
      "name it by its id; it was kept apart, as one who may be the same",
    );
    if (before !== undefined && sameName === "one") return before;

    const made = madeBeside(before === undefined ? namesakes.map(({ id }) => id) : [before], name, kind);
    if (before === undefined) unclear.set(namesakes, made);
    return made;
  }

  function madeBeside(maybeSame: readonly EntityId[], name: string, kind: EntityKind): EntityId {
    const made = add(name, kind, undefined);
    made.maybeSame = [...maybeSame];
    return made.id;
  }

  /** One name under two kinds is two entities, which nobody may have meant. */
  function noteKinds(kinds: readonly (readonly [EntityKind, readonly Growing[]])[]): void {
    const made = kinds.flatMap(([kind, [first]]) => (first === undefined ? [] : [{ kind, first }]));
    const met = made.map(({ first }) => byNameAlone.get(first)).find((known) => known !== undefined);
    const [one] = made;
    if (one === undefined || made.length < 2 || met === undefined) return;
    const taken = made.map(({ kind, first }) => `${kind} (${first.id})`).join(" and as ");
    const message = `${shownWords(one.first.name)} was taken as ${taken}: entities of their own`;
    const mend = "where they are one, let `kindFrom` tell the kind in each row, or list the entity in a table";
    note("warning", "kinds-by-name", met.at, message, mend);
  }

  function tally(entity: Growing, name: string, at: Spot): void {
    const known = byNameAlone.get(entity);
    if (known === undefined) byNameAlone.set(entity, { at, count: 1, spellings: new Set([name]) });
    else {
      known.count += 1;
      known.spellings.add(name);
    }
  }

  return {
    entities,
    noteNames() {
      for (const kinds of byName.values()) noteKinds([...kinds]);
      for (const [entity, { at, count, spellings }] of byNameAlone) {
        if (count === 1 && (!listed.has(entity) || [...spellings][0] === entity.name)) continue;
        const apart = sameName === "apart" && !listed.has(entity);
        const written = [...spellings].filter((name) => name !== entity.name).map(shownWords);
        const also = written.length === 0 ? "" : `, also written ${written.slice(0, MOST_SPELLINGS).join(", ")}`;
        const message = `${count} mentions of ${shownWords(entity.name)}${also} ${apart ? "were kept apart as people who may be one" : "were taken for one"}`;
        const mend = "give those an id of their own who are others (`sameName` in the mapping says what a name means)";
        note(
          "warning",
          apart ? "apart-by-name" : "one-by-name",
          at,
          apart ? message.replace("people", entity.kind === "person" ? "people" : `${entity.kind}s`) : message,
          mend,
        );
      }
    },
    nameOf: (id) => byOurId.get(id)?.name ?? id,
    find(mention, role) {
      const { id, name, at } = mention;
      if (id !== undefined) return byId(id, mention, role);
      if (name !== undefined) return byItsName(name, mention, role);

      note("error", "missing-end", at, `the ${role} is empty`, "fill it in; without it there is no claim");
      return undefined;
    },
  };
}
