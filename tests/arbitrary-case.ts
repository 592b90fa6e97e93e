import fc from "fast-check";
import { BASES, INTERESTS, STANCES, STEP_MODES, TERMS } from "../src/model/attribution.ts";
import { CaseHeaderSchema, type CaseRecords } from "../src/model/case.ts";
import { ClaimSchema, PASSAGE_ROLES, POLARITIES, PROCEDURAL_STATES } from "../src/model/claim.ts";
import { CorrectionSchema } from "../src/model/correction.ts";
import { ENTITY_KINDS, type EntityKind, EntitySchema, EXPOSURES } from "../src/model/entity.ts";
import { asSourceId, THE_WORK, UNATTRIBUTED } from "../src/model/id.ts";
import { MARK_KINDS, type Mark, MarkSchema } from "../src/model/mark.ts";
import { isRemarkPredicate, PREDICATES, type PredicateId } from "../src/model/predicate.ts";
import { READING_STATUSES, ReadingSchema } from "../src/model/reading.ts";
import { REPLY_SEEKERS, REPLY_STATUSES, ReplySchema } from "../src/model/reply.ts";
import { sha256Of } from "../src/model/sha256.ts";
import { ACCESSES, DERIVATIONS, GENRES, SourceSchema, TEXT_MAKINGS } from "../src/model/source.ts";

/** A valid case, and the texts that its anchors stand in, by source id. */
export interface CaseWithTexts {
  readonly records: CaseRecords;
  readonly texts: Map<string, string>;
}

/** How large the generated cases get; small by default, since laws fail on small cases. */
export interface CaseSize {
  readonly entities?: number;
  readonly sources?: number;
  readonly claims?: number;
}

const words = fc.oneof(
  fc.constantFrom(
    "a senior official",
    "reportedly",
    "Łódź Łącznik",
    "بندر المثال",
    "  lead and trail ",
    "line\nbreak",
    "#x: - y",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
);
const ids = fc.oneof(
  fc.constantFrom("null", "true", "1e5", "2016", "0x1F", "no", "a.b_C-d"),
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/),
);
const edtf = fc.constantFrom(
  "2016",
  "2016-05",
  "2016-05-07",
  "2016~",
  "2016?",
  "201X",
  "../2016",
  "2016/..",
  "2015/2018-03",
  "[2014,2016]",
  "2016-05-07T10:00:00Z",
);
const time = fc.record({ raw: words, edtf }, { requiredKeys: ["raw"] });
const pick = fc.nat(1_000_000);
const url = fc.constantFrom("https://example.org/a?b=c#d", "http://example.net/é");
const lang = fc.constantFrom("en", "ps-Arab", "pl");

const join = fc.record({ id: pick, when: edtf, why: words });

const passageDraft = fc.record(
  {
    start: pick,
    end: pick,
    hold: fc.constantFrom("quote", "hash", "both"),
    around: fc.boolean(),
    translation: fc.record({ text: words, lang, by: words }),
  },
  { requiredKeys: ["start", "end", "hold", "around"] },
);

const entityDraft = fc.record(
  {
    kind: fc.constantFrom(...ENTITY_KINDS),
    name: words,
    names: fc.array(fc.record({ text: words, lang }, { requiredKeys: ["text"] }), { maxLength: 2 }),
    named: fc.boolean(),
    description: words,
    parties: fc.array(pick, { maxLength: 2 }),
    maybeSame: fc.array(pick, { maxLength: 2 }),
    notSame: fc.array(pick, { maxLength: 2 }),
    joinedInto: join,
    sameAs: fc.array(url, { maxLength: 1 }),
    exposure: fc.constantFrom(...EXPOSURES),
    coordinates: fc.record({
      latitude: fc.integer({ min: -90, max: 90 }),
      longitude: fc.constantFrom(-180, 12.5, 180),
    }),
    within: pick,
    note: words,
  },
  { requiredKeys: ["kind", "name"] },
);

const sourceDraft = fc.record(
  {
    access: fc.constantFrom(...ACCESSES),
    embargo: edtf,
    genre: fc.constantFrom(...GENRES),
    text: fc.array(words, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" ")),
    withoutText: fc.boolean(),
    title: words,
    publisher: pick,
    authors: fc.array(pick, { maxLength: 2 }),
    published: edtf,
    url,
    archivedUrl: url,
    lang,
    accessed: edtf,
    derivesFrom: fc.array(fc.record({ source: pick, how: fc.constantFrom(...DERIVATIONS) }), { maxLength: 2 }),
    madeFrom: fc.record(
      {
        sha256: words.map((original) => sha256Of(original.toWellFormed())),
        mediaType: fc.constantFrom("application/pdf", "audio/ogg"),
        path: fc.constantFrom("originals/letter.pdf", "originals/Call-1.ogg"),
        by: words,
        how: fc.constantFrom(...TEXT_MAKINGS),
      },
      { requiredKeys: ["sha256", "mediaType", "by", "how"] },
    ),
    joinedInto: join,
    changed: fc.record({ to: fc.constantFrom("corrected", "retracted"), when: edtf, why: words }),
    note: words,
  },
  { requiredKeys: ["genre", "text"] },
);

const stepDraft = fc.record(
  {
    by: fc.oneof({ weight: 6, arbitrary: pick }, { weight: 2, arbitrary: fc.constantFrom(UNATTRIBUTED, THE_WORK) }),
    in: pick,
    cue: words,
    mode: pick,
    polarity: fc.constantFrom(...STANCES),
    hedges: fc.array(words, { maxLength: 2 }),
    inferred: fc.boolean(),
    interest: fc.constantFrom(...INTERESTS),
    time,
    basis: fc.constantFrom(...BASES),
    terms: fc.constantFrom(...TERMS),
  },
  { requiredKeys: ["by", "mode"] },
);

const claimDraft = fc.record(
  {
    subject: pick,
    object: fc.option(pick, { freq: 4 }),
    predicate: pick,
    value: words,
    source: pick,
    passage: passageDraft,
    alsoAt: fc.array(fc.record({ role: fc.constantFrom(...PASSAGE_ROLES), passage: passageDraft }), { maxLength: 2 }),
    statement: words,
    attribution: fc.array(stepDraft, { minLength: 1, maxLength: 3 }),
    polarity: fc.constantFrom(...POLARITIES),
    hedges: fc.array(words, { maxLength: 2 }),
    time,
    place: pick,
    qualifiers: fc.dictionary(fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,5}$/), words, {
      maxKeys: 2,
      noNullPrototype: true,
    }),
    procedural: fc.record({ status: fc.constantFrom(...PROCEDURAL_STATES), asOf: edtf }),
    outcome: fc.array(pick, { maxLength: 2 }),
    recordedBy: words,
    recordedAt: edtf,
    withdrawn: fc.record({
      when: edtf,
      why: words,
      by: fc.option(pick),
      recanted: fc.option(fc.record({ source: pick, passage: passageDraft })),
    }),
    note: words,
  },
  {
    requiredKeys: ["subject", "object", "predicate", "value", "source", "passage", "statement", "attribution"],
  },
);

const frameDraft = fc.record(
  {
    parts: fc.array(passageDraft, { minLength: 1, maxLength: 2 }),
    steps: fc.array(stepDraft, { minLength: 1, maxLength: 2 }),
    within: pick,
  },
  { requiredKeys: ["parts", "steps"] },
);

const readingDraft = fc.record(
  {
    source: pick,
    status: fc.constantFrom(...READING_STATUSES),
    by: fc.array(words, { maxLength: 2 }),
    frames: fc.array(frameDraft, { maxLength: 2 }),
    nothing: fc.array(passageDraft, { maxLength: 2 }),
  },
  { requiredKeys: ["source"] },
);

const markDraft = fc.record({ source: pick, kind: fc.constantFrom(...MARK_KINDS), at: pick, label: words });

/** The statuses of a reply that somebody asked for. */
const SOUGHT: ReadonlySet<string> = new Set(["sought", "declined", "received"]);

type Drafted<A> = A extends fc.Arbitrary<infer T> ? T : never;

const modesOf = (role: "speaker" | "carrier" | "any"): string[] =>
  Object.entries(STEP_MODES).flatMap(([mode, r]) => (role === "any" || r === role ? [mode] : []));

/** The nth of a list, counted round and round, so that any number drafts a reference; undefined of an empty list. */
const at = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];
const all = <T>(list: readonly T[], numbers: readonly number[] = []): T[] => [
  ...new Set(numbers.flatMap((n) => at(list, n) ?? [])),
];
/** Without its undefined keys, which a record must not have. */
const defined = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, v]) => v !== undefined));

/** A join into one of the earlier records, so that none goes round; nothing where there is none to join. */
function joinOf({ id, when, why }: Drafted<typeof join>, earlier: readonly string[]) {
  const into = at(earlier, id);
  return into === undefined ? undefined : { id: into, when, why };
}

function makeEntities(entityIds: readonly string[], drafts: readonly Drafted<typeof entityDraft>[]) {
  const kindsOf = entityIds.map((id, i) => ({ id, kind: at(drafts, i)?.kind }));
  const ofKind = (kind: EntityKind, before = entityIds.length) =>
    kindsOf.slice(0, before).flatMap((e) => (e.kind === kind ? [e.id] : []));

  const entities = entityIds.map((id, i) => {
    const { kind, coordinates, within, parties, maybeSame, notSame, joinedInto, ...draft } = drafts[i] ?? {
      kind: "person",
      name: id,
    };
    const isPlace = kind === "place";
    const doubts = all(entityIds, maybeSame).filter((other) => other !== id);
    return EntitySchema.parse(
      defined({
        id,
        kind,
        ...draft,
        parties: all(ofKind("organization"), parties).filter((other) => other !== id),
        maybeSame: doubts,
        notSame: all(entityIds, notSame).filter((other) => other !== id && !doubts.includes(other)),
        joinedInto: joinedInto && joinOf(joinedInto, ofKind(kind, i)),
        coordinates: isPlace ? coordinates : undefined,
        within: isPlace && within !== undefined ? at(ofKind("place", i), within) : undefined,
      }),
    );
  });

  // Two of them are not kept apart where either record says that they are or may be one.
  const asOne = new Set(
    entities.flatMap(({ id, maybeSame, joinedInto }) =>
      [...maybeSame, ...(joinedInto ? [joinedInto.id] : [])].flatMap((other) => [`${id} ${other}`, `${other} ${id}`]),
    ),
  );
  return entities.map((entity) => ({
    ...entity,
    notSame: entity.notSame.filter((other) => !asOne.has(`${entity.id} ${other}`)),
  }));
}

function makeSources(
  sourceIds: readonly string[],
  drafts: readonly Drafted<typeof sourceDraft>[],
  entityIds: readonly string[],
  texts: Map<string, string>,
) {
  return sourceIds.map((id, i) => {
    const { text, withoutText, madeFrom, joinedInto, changed, publisher, authors, derivesFrom, ...draft } = drafts[
      i
    ] ?? {
      genre: "news",
      text: "text",
    };
    const earlier = sourceIds.slice(0, i);
    const hasText = i === 0 || withoutText !== true;
    if (hasText) texts.set(id, text);
    return SourceSchema.parse(
      defined({
        id,
        ...draft,
        publisher: publisher === undefined ? undefined : at(entityIds, publisher),
        authors: all(entityIds, authors),
        derivesFrom: (derivesFrom ?? []).flatMap(({ source, how }) => {
          const from = at(earlier, source);
          return from === undefined ? [] : [{ source: from, how }];
        }),
        text: hasText ? defined({ sha256: sha256Of(text), length: text.length, madeFrom }) : undefined,
        joinedInto: joinedInto && joinOf(joinedInto, earlier),
        status: changed?.to,
        statusChange: changed && { when: changed.when, why: changed.why },
      }),
    );
  });
}

/** Where a text can be cut so that no character is cut in half, its beginning and end among them. */
function cutsOf(text: string): readonly number[] {
  const cuts = [0];
  for (const character of text) cuts.push((cuts.at(-1) ?? 0) + character.length);
  return cuts;
}

function makeAnchor(text: string, { start, end, hold, around, translation }: Drafted<typeof passageDraft>) {
  const cuts = cutsOf(text);
  const first = start % (cuts.length - 1);
  const last = first + 1 + (end % (cuts.length - 1 - first));
  const [from = 0, to = 0] = [cuts[first], cuts[last]];
  const exact = text.slice(from, to);
  return defined({
    start: from,
    end: to,
    exact: hold === "hash" ? undefined : exact,
    sha256: hold === "quote" ? undefined : sha256Of(exact),
    prefix: around && from > 0 ? text.slice(0, from) : undefined,
    suffix: around && to < text.length ? text.slice(to) : undefined,
    translation,
  });
}

/** A chain as it leads to a work that is read. A work that passes words on is another than that one, which is not repeated. */
const makeSteps = (
  steps: readonly Drafted<typeof stepDraft>[],
  read: string,
  entityIds: readonly string[],
  sourceIds: readonly string[],
) =>
  steps.map(({ by, basis, mode, ...step }, s) => {
    const others = sourceIds.filter((other) => other !== read);
    const work = step.in === undefined ? undefined : at(others, step.in);
    const speaker = s > 0 && by === THE_WORK && work === undefined ? UNATTRIBUTED : by;
    return defined({
      ...step,
      by: typeof speaker === "string" ? speaker : at(entityIds, speaker),
      in: work,
      mode: at(modesOf(s === 0 ? "speaker" : "any"), mode),
      basis: s === 0 ? basis : undefined,
    });
  });

function makePredicate(n: number, subject: EntityKind, object: EntityKind | undefined): PredicateId {
  const fitting = PREDICATES.filter((predicate) =>
    object === undefined
      ? isRemarkPredicate(predicate)
      : predicate.ends.some(([s, o]) => s === subject && o === object),
  );
  return at(fitting, n)?.id ?? "linked-to";
}

function makeClaims(
  claimIds: readonly string[],
  drafts: readonly Drafted<typeof claimDraft>[],
  entities: readonly CaseRecords["entities"][number][],
  sourceIds: readonly string[],
  texts: ReadonlyMap<string, string>,
) {
  const places = entities.filter(({ kind }) => kind === "place");
  const texted = sourceIds.filter((id) => texts.has(id));

  return claimIds.flatMap((id, i) => {
    const draft = drafts[i];
    const subject = draft && at(entities, draft.subject);
    if (draft === undefined || subject === undefined) return [];
    const object = draft.object === null ? undefined : at(entities, draft.object);
    const source = at(texted, draft.source) ?? "";
    const { passage, alsoAt, withdrawn, value, place, outcome, ...rest } = draft;
    const text = texts.get(source) ?? "";
    return ClaimSchema.parse(
      defined({
        ...rest,
        id,
        subject: subject.id,
        predicate: makePredicate(draft.predicate, subject.kind, object?.kind),
        object: object?.id,
        value: object === undefined ? value : undefined,
        allegation: true,
        source,
        anchor: makeAnchor(text, passage),
        alsoAt: (alsoAt ?? []).map((further) => ({ role: further.role, anchor: makeAnchor(text, further.passage) })),
        attribution: makeSteps(
          draft.attribution,
          source,
          entities.map((entity) => entity.id),
          sourceIds,
        ),
        outcome: all(claimIds, outcome).filter((other) => other !== id),
        place: place === undefined ? undefined : at(places, place)?.id,
        status: withdrawn && "withdrawn",
        withdrawal:
          withdrawn &&
          defined({
            when: withdrawn.when,
            why: withdrawn.why,
            supersededBy: withdrawn.by === null ? undefined : at(claimIds, withdrawn.by),
            ...(withdrawn.recanted === null ? {} : recantationIn(withdrawn.recanted, texted, texts)),
          }),
      }),
    );
  });
}

function recantationIn(
  { source, passage }: { readonly source: number; readonly passage: Drafted<typeof passageDraft> },
  texted: readonly string[],
  texts: ReadonlyMap<string, string>,
) {
  const id = at(texted, source) ?? "";
  return { kind: "recanted", source: id, anchor: makeAnchor(texts.get(id) ?? "", passage) };
}

/** One reading a work that has a text, in the order in which files of readings are read. */
function makeReadings(
  drafts: readonly Drafted<typeof readingDraft>[],
  entityIds: readonly string[],
  sourceIds: readonly string[],
  texts: ReadonlyMap<string, string>,
): CaseRecords["readings"] {
  const texted = sourceIds.filter((id) => texts.has(id));
  const readings = new Map(drafts.map((draft) => [at(texted, draft.source) ?? "", draft]));
  const fileOrder = (a: string, b: string) => (`${a}.yaml` < `${b}.yaml` ? -1 : 1);
  return [...readings.keys()].toSorted(fileOrder).map((source) => {
    const { frames = [], nothing, source: _, ...draft } = readings.get(source) ?? { source: 0 };
    const anchors = (passages: readonly Drafted<typeof passageDraft>[]) =>
      passages.map((passage) => makeAnchor(texts.get(source) ?? "", passage));
    return ReadingSchema.parse(
      defined({
        ...draft,
        source,
        frames: frames.map(({ parts, steps, within }, f) =>
          defined({
            id: `frame-${f}`,
            // What lies within another frame lies over the same stretches.
            parts: anchors((within === undefined ? undefined : frames[0]?.parts) ?? parts),
            steps: makeSteps(steps, source, entityIds, sourceIds),
            within: within === undefined || f === 0 ? undefined : "frame-0",
          }),
        ),
        nothing: nothing && anchors(nothing),
      }),
    );
  });
}

/** Marks in the order of the sources, then of the positions; of one kind at most one a position. */
function makeMarks(
  drafts: readonly Drafted<typeof markDraft>[],
  sourceIds: readonly string[],
  texts: ReadonlyMap<string, string>,
): Mark[] {
  const texted = sourceIds.filter((id) => texts.has(id));
  return texted.flatMap((id) => {
    const cuts = cutsOf(texts.get(id) ?? "").slice(0, -1);
    const here = drafts.flatMap(({ source, kind, at: where, label }) =>
      at(texted, source) === id ? [{ kind, at: at(cuts, where) ?? 0, label }] : [],
    );
    const apart = [...new Map(here.map((mark) => [`${mark.kind} ${mark.at}`, mark])).values()];
    return apart.toSorted((a, b) => a.at - b.at).map((mark) => ({ ...MarkSchema.parse(mark), source: asSourceId(id) }));
  });
}

/** Any whole valid case that every check passes, with everything optional there or not. */
export function arbitraryCase({ entities = 7, sources = 4, claims = 8 }: CaseSize = {}): fc.Arbitrary<CaseWithTexts> {
  const uniqueIds = (minLength: number, maxLength: number) =>
    fc.uniqueArray(ids, { minLength, maxLength, selector: (id) => id.toLowerCase() });

  return fc
    .record({
      title: words,
      entityIds: uniqueIds(1, entities),
      sourceIds: uniqueIds(1, sources),
      claimIds: uniqueIds(0, claims),
      entityDrafts: fc.array(entityDraft, { minLength: entities, maxLength: entities }),
      sourceDrafts: fc.array(sourceDraft, { minLength: sources, maxLength: sources }),
      claimDrafts: fc.array(claimDraft, { minLength: claims, maxLength: claims }),
      replies: fc.array(
        fc.record(
          {
            status: fc.constantFrom(...REPLY_STATUSES),
            asked: pick,
            about: pick,
            by: fc.constantFrom(...REPLY_SEEKERS),
          },
          { requiredKeys: ["status", "asked", "about"] },
        ),
        { maxLength: 2 },
      ),
      corrections: fc.array(fc.record({ of: pick, when: edtf, change: words, why: words }), { maxLength: 2 }),
      readings: fc.array(readingDraft, { maxLength: 2 }),
      marks: fc.array(markDraft, { maxLength: 4 }),
    })
    .map((draft) => {
      const texts = new Map<string, string>();
      const entityRecords = makeEntities(draft.entityIds, draft.entityDrafts);
      const sourceRecords = makeSources(draft.sourceIds, draft.sourceDrafts, draft.entityIds, texts);
      const claimRecords = makeClaims(draft.claimIds, draft.claimDrafts, entityRecords, draft.sourceIds, texts);
      const replyDrafts = claimRecords.length > 0 ? draft.replies : [];
      const records: CaseRecords = {
        header: CaseHeaderSchema.parse({ id: "generated", title: draft.title }),
        entities: entityRecords,
        sources: sourceRecords,
        claims: claimRecords,
        replies: replyDrafts.map(({ status, asked, about, by }, i) =>
          ReplySchema.parse(
            defined({
              id: `reply-${i}`,
              asked: at(draft.entityIds, asked),
              about: [at(draft.claimIds, about)],
              status,
              soughtBy: SOUGHT.has(status) ? by : undefined,
            }),
          ),
        ),
        corrections: draft.corrections.map(({ of, ...rest }, i) =>
          CorrectionSchema.parse({ id: `correction-${i}`, of: { source: at(draft.sourceIds, of) }, ...rest }),
        ),
        readings: makeReadings(draft.readings, draft.entityIds, draft.sourceIds, texts),
        marks: makeMarks(draft.marks, draft.sourceIds, texts),
      };
      return { records, texts };
    });
}
