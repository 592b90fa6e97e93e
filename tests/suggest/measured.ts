import type { CaseRecords } from "../../src/model/case.ts";
import type { Claim } from "../../src/model/claim.ts";
import type { Entity } from "../../src/model/entity.ts";
import { THE_WORK, UNATTRIBUTED } from "../../src/model/id.ts";
import { datesIn } from "../../src/suggest/dates/dates-in.ts";
import { edtfOf } from "../../src/suggest/dates/edtf-of.ts";
import { hedgesIn } from "../../src/suggest/hedges-in.ts";
import { languageAt } from "../../src/suggest/languages/languages.ts";
import { knownNames } from "../../src/suggest/names/known-names.ts";
import { type FindNames, namesAmong } from "../../src/suggest/names/names-in.ts";
import { negationsIn } from "../../src/suggest/negations-in.ts";
import { predicateIdsIn } from "../../src/suggest/predicates/predicates-in.ts";
import { relationsIn } from "../../src/suggest/predicates/relations-in.ts";
import { type FrameOffered, framesIn } from "../../src/suggest/speech/frames-in.ts";
import type { Speaker } from "../../src/suggest/speech/speaker.ts";
import { paragraphsOf, type Stretch } from "../../src/suggest/text/text-units.ts";
import type { Marked, MarkedText } from "./held-out/marked-text.ts";
import { added, NOTHING, type Score, scored } from "./score.ts";

/** What is measured. */
export const KINDS = [
  "name",
  "speech verb",
  "quotation and speaker",
  "frame",
  "hedge",
  "date",
  "negation",
  "predicate",
  "predicate, the first",
  "who does what to whom",
] as const;
export type Kind = (typeof KINDS)[number];
export type Scores = Readonly<Record<Kind, Score>>;

const sizeOf = ({ start, end }: Stretch) => Math.max(0, end - start);
const shared = (one: Stretch, other: Stretch) =>
  sizeOf({ start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) });
const touches = (one: Stretch, other: Stretch) => shared(one, other) > 0;
/** Whether two stretches are mostly the same. */
const isMostly = (one: Stretch, other: Stretch) =>
  shared(one, other) / (sizeOf(one) + sizeOf(other) - shared(one, other)) >= 0.5;
const covers = (one: Stretch, other: Stretch) => shared(one, other) >= 0.8 * sizeOf(other);

const namesOf = (entities: readonly Entity[]): FindNames =>
  namesAmong([knownNames(entities.map((entity) => [entity.id, entity] as const))]);

/** Measures on a text that is marked all over. */
export function measureMarked({ text, marks }: MarkedText, entities: readonly Entity[], published: string): Scores {
  const all = { start: 0, end: text.length };
  const language = languageAt(text, all, "en");
  const names = namesOf(entities);
  const known = new Set<string>(entities.map(({ id }) => id));
  const named = new Set(marks.filter(({ kind }) => kind === "N").map(({ says: [id = ""] }) => id));
  const of = (kind: Marked["kind"]) => marks.filter((mark) => mark.kind === kind);
  const read = { text, paragraphs: paragraphsOf(text), lang: "en" };
  const frames = framesIn(read, names);
  /** Whether somebody is who is marked: a known one by id, a new one by name, one without a name by being described. */
  const isWho = (speaker: Speaker, id = ""): boolean => {
    switch (speaker.kind) {
      case "named":
        if (speaker.name.entity !== undefined || known.has(id)) return speaker.name.entity === id;
        return of("N").some((mark) => mark.says[0] === id && touches(mark, speaker.name.at));
      case "described":
        return !named.has(id);
      case "unnamed":
        return id === "unattributed";
      case "open":
        return false;
      default:
        return speaker satisfies never;
    }
  };
  const found = names(text, all, language).filter(
    (one, _, list) =>
      one.entity !== undefined || !list.some((other) => other.entity !== undefined && covers(one.at, other.at)),
  );
  const parts = frames.flatMap((frame) => frame.said.map((at) => ({ at, speaker: frame.speaker })));
  const quoted = parts.filter(({ at }) => /[“]$/.test(text.slice(0, at.start)));
  const claims = of("P").map((mark) => ({ ...mark, predicate: mark.says[0] ?? "" }));
  const dates = datesIn(text, all, language).map(({ start, end }) => ({
    start,
    end,
    edtf: edtfOf(text.slice(start, end), language, { published, before: [] }),
  }));
  return {
    name: scored(
      found,
      of("N"),
      ({ at, entity }, mark) =>
        touches(at, mark) &&
        (known.has(mark.says[0] ?? "") ? entity === mark.says[0] : entity === undefined && isMostly(at, mark)),
    ),
    "speech verb": scored(
      frames.flatMap(({ cue, mode }) => (cue ? [{ at: cue.at, mode }] : [])),
      of("S"),
      ({ at, mode }, mark) => touches(at, mark) && mark.says[0] === mode,
    ),
    "quotation and speaker": scored(
      quoted,
      of("Q"),
      ({ at, speaker }, mark) => isMostly(at, mark) && isWho(speaker, mark.says[0]),
    ),
    frame: scored(
      parts,
      [...of("Q"), ...of("F")],
      ({ at, speaker }, mark) => isMostly(at, mark) && isWho(speaker, mark.says[0]),
    ),
    hedge: scored(hedgesIn(text, all, language), of("H"), touches),
    date: scored(dates, of("D"), (date, mark) => touches(date, mark) && (date.edtf ?? "-") === mark.says[0]),
    negation: claims
      .map((claim) => {
        const isOffered = negationsIn(text, claim, language).length > 0;
        return scored(isOffered ? [claim] : [], claim.isDenial ? [claim] : [], () => true);
      })
      .reduce(added, NOTHING),
    predicate: claims
      .map((claim) =>
        scored(
          predicateIdsIn(text, claim, language, names(text, claim, language)),
          [claim.predicate],
          (one, other) => one === other,
        ),
      )
      .reduce(added, NOTHING),
    "predicate, the first": claims
      .map((claim) =>
        scored(
          predicateIdsIn(text, claim, language, names(text, claim, language)).slice(0, 1),
          [claim.predicate],
          (one, other) => one === other,
        ),
      )
      .reduce(added, NOTHING),
    "who does what to whom": claims
      .filter(({ says }) => says.every((id, i) => i === 0 || known.has(id)))
      .map((claim) =>
        scored(
          relationsIn(text, claim, language, names),
          [claim],
          ({ predicate, subject, object, denies }, mark) =>
            predicate === mark.says[0] &&
            subject.entity === mark.says[1] &&
            object.entity === mark.says[2] &&
            denies === mark.isDenial,
        ),
      )
      .reduce(added, NOTHING),
  };
}

/**
 * Measures on a case that people have coded, at the passages of its claims: what was offered there and no claim needs
 * counts as wrong, though some of it is right.
 */
export function measureCase({ entities, sources, claims }: CaseRecords, texts: ReadonlyMap<string, string>): Scores {
  const names = namesOf(entities);
  const scores = sources.flatMap((source): Scores[] => {
    const text = texts.get(source.id);
    if (text === undefined) return [];
    const mine = claims.filter((claim) => claim.source === source.id);
    const read = { text, paragraphs: paragraphsOf(text), lang: source.lang };
    const frames = framesIn(read, names);
    const per = (measure: (claim: Claim) => Score) => mine.map(measure).reduce(added, NOTHING);
    const lang = (at: Stretch) => languageAt(text, at, source.lang);
    const beside = (claim: Claim) => mine.filter((other) => touches(other.anchor, claim.anchor));
    const speakersOf = (claim: Claim) => claim.attribution.map(({ by }) => by as string);
    const framesOver = ({ anchor }: Claim) => frames.filter(({ over }) => over.some((at) => covers(at, anchor)));
    /** Somebody who has no name is right where they are described, and a voice without a name where nobody is. */
    const isBy = ({ speaker }: FrameOffered, by: string) =>
      (speaker.kind === "named" && speaker.name.entity === by) ||
      (speaker.kind === "unnamed" && by === UNATTRIBUTED) ||
      (speaker.kind === "described" && entities.find(({ id }) => id === by)?.named === false);
    const innermost = (claim: Claim) => [...framesOver(claim)].sort((a, b) => sum(a.over) - sum(b.over)).slice(0, 1);
    const sum = (all: readonly Stretch[]) => all.reduce((size, at) => size + sizeOf(at), 0);
    // Whoever says all of a work is told by no word in it.
    const isOthers = ({ attribution: [{ by }] }: Claim) =>
      by !== THE_WORK && !source.authors.some((author) => author === by);
    const isQuoted = ({ anchor }: Claim) =>
      frames.some(({ said }) => said.some((at) => /[“"]/.test(text[at.start - 1] ?? "") && covers(at, anchor)));
    const first = (claim: Claim) => [claim.attribution[0].by as string];
    const usedBy = (claim: Claim): readonly string[] =>
      beside(claim).flatMap((one) => [one.subject, one.object ?? "", one.place ?? "", ...speakersOf(one)]);
    const ends = (claim: Claim) =>
      [claim.subject as string, claim.object as string | undefined].filter((id) => id !== undefined);
    return [
      {
        name: per((claim) => {
          const found = new Set(names(text, claim.anchor, lang(claim.anchor)).flatMap(({ entity }) => entity ?? []));
          // What a passage calls "it" is no name that could be found.
          const written = (id: string) => entities.find((one) => one.id === id);
          const isThere = (id: string) => {
            const { name = "", names: others = [] } = written(id) ?? {};
            const words = text.slice(claim.anchor.start, claim.anchor.end).toLowerCase();
            return [name, ...others.map((one) => one.text), name.split(" ").at(-1) ?? ""].some((one) =>
              words.includes(one.toLowerCase()),
            );
          };
          const used = usedBy(claim);
          const wanted = ends(claim).filter(isThere);
          return {
            offered: found.size,
            right: [...found].filter((id) => used.includes(id)).length,
            wanted: wanted.length,
            found: wanted.filter((id) => found.has(id)).length,
          };
        }),
        "speech verb": per((claim) => {
          const cues = claim.attribution.flatMap(({ cue, mode }) => (cue ? [{ cue, mode }] : []));
          const offered = innermost(claim).flatMap(({ cue, mode }) => (cue ? [{ cue: cue.word, mode }] : []));
          return scored(
            cues.length === 0 ? [] : offered,
            cues,
            (one, other) => one.cue === other.cue && one.mode === other.mode,
          );
        }),
        "quotation and speaker": per((claim) =>
          isQuoted(claim) ? scored(innermost(claim), isOthers(claim) ? first(claim) : [], isBy) : NOTHING,
        ),
        frame: per((claim) => scored(innermost(claim), isOthers(claim) ? first(claim) : [], isBy)),
        hedge: per((claim) =>
          scored(
            hedgesIn(text, claim.anchor, lang(claim.anchor)).map(({ start, end }) => text.slice(start, end)),
            claim.hedges,
            (one, other) => one === other,
          ),
        ),
        date: per((claim) => {
          const by = { published: source.published, before: [] };
          const offered = datesIn(text, claim.anchor, lang(claim.anchor)).map(({ start, end }) => {
            const raw = text.slice(start, end);
            return { raw, edtf: edtfOf(raw, lang(claim.anchor), by) };
          });
          const times = beside(claim).flatMap(({ time }) => (time ? [time] : []));
          const isInside =
            claim.time !== undefined && text.slice(claim.anchor.start, claim.anchor.end).includes(claim.time.raw);
          const fits = (
            one: { raw: string; edtf?: string | undefined },
            other: { raw: string; edtf?: string | undefined },
          ) => one.raw === other.raw && one.edtf === other.edtf;
          const right = scored(offered, times, fits);
          const wanted = scored(offered, isInside && claim.time ? [claim.time] : [], fits);
          return { ...wanted, offered: right.offered, right: right.right };
        }),
        negation: per((claim) => {
          const isOffered = negationsIn(text, claim.anchor, lang(claim.anchor)).length > 0;
          return scored(isOffered ? [claim] : [], claim.polarity === "denies" ? [claim] : [], () => true);
        }),
        predicate: per((claim) =>
          scored(
            predicateIdsIn(text, claim.anchor, lang(claim.anchor), names(text, claim.anchor, lang(claim.anchor))),
            [claim.predicate],
            (one, other) => one === other,
          ),
        ),
        "predicate, the first": per((claim) =>
          scored(
            predicateIdsIn(text, claim.anchor, lang(claim.anchor), names(text, claim.anchor, lang(claim.anchor))).slice(
              0,
              1,
            ),
            [claim.predicate],
            (one, other) => one === other,
          ),
        ),
        "who does what to whom": per((claim) => {
          const offered = relationsIn(text, claim.anchor, lang(claim.anchor), names);
          const fits = (one: (typeof offered)[number], { predicate, subject, object, polarity }: Claim) =>
            one.predicate === predicate &&
            one.subject.entity === subject &&
            one.object.entity === object &&
            one.denies === (polarity === "denies");
          const right = scored(offered, beside(claim), fits);
          const wanted = scored(offered, claim.object === undefined ? [] : [claim], fits);
          return { ...wanted, offered: right.offered, right: right.right };
        }),
      },
    ];
  });
  return Object.fromEntries(
    KINDS.map((kind) => [kind, scores.map((one) => one[kind]).reduce(added, NOTHING)]),
  ) as unknown as Scores;
}
