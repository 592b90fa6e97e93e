import type { Claim } from "../../../src/model/claim.ts";
import { timeBounds } from "../../../src/model/edtf-time.ts";
import { predicateOf } from "../../../src/model/predicate.ts";
import type { Source } from "../../../src/model/source.ts";
import type { DoubtfulCase } from "./doubtful-case.ts";

/** Design, section 4, by trying everything, from the records and without a word of the program's own counting. */
export interface BruteAnswer {
  readonly claims: readonly string[];
  readonly undated: readonly string[];
  readonly lines: readonly [number, number];
  readonly cut: readonly [number, number];
  readonly say: readonly [number, number];
  readonly heard: readonly [number, number];
  readonly toldThemselves: number;
}

type Reach = "lines" | "say" | "heard";
interface BruteTrace {
  readonly upper: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  readonly isUnsure: boolean;
}

/** Every subset of a list, the whole first. */
function* subsets<T>(list: readonly T[]): Iterable<T[]> {
  for (let bits = 2 ** list.length - 1; bits >= 0; bits--) yield list.filter((_, i) => (bits >> i) & 1);
}

const meet = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean => [...one].some((item) => other.has(item));

/** ν by trying all. */
export function bruteIndependent(traces: readonly ReadonlySet<unknown>[]): number {
  let most = 0;
  for (const some of subsets(traces)) {
    if (some.length <= most) continue;
    if (some.every((a, i) => some.slice(i + 1).every((b) => !meet(a, b)))) most = some.length;
  }
  return most;
}

/** τ by trying all. */
export function bruteCut(traces: readonly ReadonlySet<unknown>[]): number {
  const actors = [...new Set(traces.flatMap((trace) => [...trace]))];
  const hits = (left: readonly ReadonlySet<unknown>[], most: number): boolean => {
    const [first] = left;
    if (first === undefined) return true;
    return (
      most > 0 &&
      [...first].some((actor) =>
        hits(
          left.filter((trace) => !trace.has(actor)),
          most - 1,
        ),
      )
    );
  };
  for (let most = 0; most <= actors.length; most++) if (hits(traces, most)) return most;
  return 0;
}

/** Every way to part a list into blocks. */
function partitions<T>(list: readonly T[]): T[][][] {
  const [first, ...rest] = list;
  if (first === undefined) return [[]];
  return partitions(rest).flatMap((blocks) => [
    [[first], ...blocks],
    ...blocks.map((block, i) => [[first, ...block], ...blocks.filter((_, j) => j !== i)]),
  ]);
}

const isSpeaking = (mode: string) => !["quotes", "reports", "republishes", "translates"].includes(mode);

/** All answers about a case: one for each proposition of each polarity. */
export function bruteAnswers({ records, ...asked }: DoubtfulCase): BruteAnswer[] {
  const { entities, sources, claims } = records;
  const entityOf = (id: string) => entities.find((one) => one.id === id);
  const sourceOf = (id: string): Source => sources.find((one) => one.id === id) as Source;
  const stands = (claim: Claim) => claim.status === "standing" && sourceOf(claim.source).status !== "retracted";

  const keyOf = ({ subject, predicate, object, value, qualifiers }: Claim): string => {
    const ends = [subject as string, (object as string | undefined) ?? `“${value}”`];
    const role = predicate === "linked-to" ? (qualifiers.role ?? "").toLowerCase() : "";
    return [predicate, role, ...(predicateOf(predicate).symmetric ? ends.sort() : ends)].join("|");
  };
  const whenOf = ({ time }: Claim) => (time?.edtf === undefined ? undefined : timeBounds(time.edtf));
  const coincide = (one: Claim, other: Claim): boolean => {
    const [a, b] = [whenOf(one), whenOf(other)];
    return a === undefined || b === undefined || (a.from <= b.to && b.from <= a.to);
  };
  const isEvent = ({ predicate }: Claim) => predicateOf(predicate).aspect === "event";

  // Propositions, each part by trying all sets of dated tellings.
  const propositions = (told: readonly Claim[]) =>
    [...new Set(told.map(keyOf))].flatMap((key) => {
      const alike = told.filter((claim) => keyOf(claim) === key);
      const dated = alike.filter((claim) => whenOf(claim) !== undefined);
      const [first] = alike;
      if (first === undefined || !isEvent(first) || dated.length === 0)
        return [{ claims: alike, undated: [] as Claim[] }];
      const fitting = [...subsets(dated)].filter((some) => some.every((a) => some.every((b) => coincide(a, b))));
      const maximal = fitting.filter(
        (some) =>
          some.length > 0 &&
          !fitting.some((more) => more.length > some.length && some.every((one) => more.includes(one))),
      );
      return maximal.map((part) => ({ claims: part, undated: alike.filter((claim) => whenOf(claim) === undefined) }));
    });

  const makersOf = ({ authors, publisher, url }: Source): string[] => {
    const people = [...authors, ...(publisher === undefined ? [] : [publisher])].map(String);
    if (people.length > 0 || url === undefined) return people;
    return [`host:${new URL(url).hostname.replace("www.", "")}`];
  };
  const voiceOf = ({ attribution, source }: Claim, i: number): string => {
    const step = attribution[i];
    if (step?.in) return `voice:work:${step.in}`;
    const next = attribution[i + 1];
    if (next === undefined) return `voice:work:${source}`;
    if (next.in) return `voice:work:${next.in}`;
    if (next.by === "unattributed") return voiceOf({ attribution, source } as Claim, i + 1);
    return next.by === "work" ? `voice:work:${source}` : `voice:${next.by}`;
  };

  const behind = (named: ReadonlySet<string>, suspected: boolean): string[] => {
    const all = new Set(named);
    for (const id of all) {
      for (const { source, how } of sourceOf(id).derivesFrom) if (suspected || how !== "suspected") all.add(source);
    }
    return [...all].filter((id) => !named.has(id));
  };

  function actorsOf(
    claim: Claim,
    reach: Reach,
    suspected: boolean,
  ): { actors: Set<string>; origin: Set<string>; unsure: Set<string> } {
    const trustsAll = reach === "say";
    const trusts = (id: string) => trustsAll || asked.trustedEntities.includes(id);
    const trustsItself = (id: string) => trustsAll || asked.trustedSources.includes(id);
    const trustsWork = (id: string) => trustsItself(id) || trusts(String(sourceOf(id).publisher ?? "-"));
    const actors = new Set<string>();
    const origin = new Set<string>();
    const unsure = new Set<string>();
    const add = (actor: string) => {
      actors.add(actor);
      if (actor.startsWith("voice:") || entityOf(actor)?.doubtsWithheld) unsure.add(actor);
    };
    const addWork = (id: string, all: boolean) => {
      add(`work:${id}`);
      const makers = makersOf(sourceOf(id));
      if (makers.length === 0) unsure.add(`work:${id}`);
      for (const maker of makers) if (all || maker.startsWith("host:") ? all || !trustsAll : !trusts(maker)) add(maker);
    };
    const [first] = claim.attribution;
    const own = first.by === "work" ? (first.in ?? claim.source) : undefined;
    const named = new Set<string>([claim.source, ...claim.attribution.flatMap((step) => step.in ?? [])]);
    for (const [i, step] of claim.attribution.entries()) {
      const carries = i > 0 && !isSpeaking(step.mode);
      if (step.by === "work") {
        if (!carries) addWork(step.in ?? claim.source, true);
      } else if (step.by === "unattributed") {
        if (!(carries && trustsAll)) add(voiceOf(claim, i));
      } else if (!(carries && trusts(step.by))) add(step.by);
    }
    for (const id of named) {
      if (id === own) continue;
      if (!trustsWork(id)) addWork(id, false);
      else if (!trustsItself(id)) for (const maker of makersOf(sourceOf(id))) if (!trusts(maker)) add(maker);
    }
    for (const id of behind(named, suspected)) {
      const told = trustsWork(id)
        ? claims.filter(
            (other) =>
              other.source === id &&
              other.status === "standing" &&
              keyOf(other) === keyOf(claim) &&
              other.polarity === claim.polarity &&
              (!isEvent(claim) || coincide(claim, other)),
          )
        : [];
      for (const other of told) {
        const [from] = other.attribution;
        if (from.by === "work") addWork(from.in ?? other.source, true);
        else add(from.by === "unattributed" ? voiceOf(other, 0) : from.by);
      }
      if (told.length === 0) addWork(id, trustsWork(id));
    }

    const speaksIn =
      first.in ??
      (first.by === "work" || makersOf(sourceOf(claim.source)).includes(first.by) ? claim.source : undefined);
    if (first.by === "unattributed") origin.add(voiceOf(claim, 0));
    else if (first.by !== "work") origin.add(first.by);
    if (speaksIn !== undefined)
      for (const actor of [`work:${speaksIn}`, ...makersOf(sourceOf(speaksIn))]) origin.add(actor);
    for (const actor of [...origin]) for (const party of entityOf(actor)?.parties ?? []) origin.add(party);
    return { actors, origin, unsure };
  }

  function traceOf(claim: Claim, reach: Reach): BruteTrace | undefined {
    const upper = actorsOf(claim, reach, false);
    const lower = actorsOf(claim, reach, true);
    const isLeft = (actor: string) => reach !== "heard" || !upper.origin.has(actor);
    const kept = [...upper.actors].filter(isLeft);
    if (kept.length === 0) return undefined;
    const doubted = [...lower.actors].filter(isLeft);
    const parties = doubted.flatMap((actor) => (entityOf(actor)?.parties ?? []).filter(isLeft) as string[]);
    return {
      upper: new Set(kept),
      lower: new Set([...doubted, ...parties]),
      isUnsure: [...lower.unsure].some((actor) => isLeft(actor) || actor.startsWith("voice:")),
    };
  }

  const standing = claims.filter(stands);
  const pair = (a: string, b: string) => [a, b].sort().join(" ");
  const among = (field: "maybeSame" | "notSame") =>
    new Set(entities.flatMap((one) => one[field].map((other) => pair(one.id, other))));
  const [recorded, apart] = [among("maybeSame"), among("notSame")];

  /** Who may be whom: recorded, or without a name, of one kind and telling the same. */
  function worldsOf(told: readonly Claim[]): string[][][] {
    const maybe = new Set(recorded);
    const speakers = told.flatMap(({ attribution }) => attribution.map(({ by }) => entityOf(by)));
    for (const one of speakers) {
      for (const other of speakers) {
        if (one && other && one !== other && !one.named && !other.named && one.kind === other.kind)
          maybe.add(pair(one.id, other.id));
      }
    }
    const mayBe = (a: string, b: string) => maybe.has(pair(a, b)) && !apart.has(pair(a, b));
    const isPossible = (block: readonly string[]): boolean => {
      const reached = new Set(block.slice(0, 1));
      for (const one of reached) for (const other of block) if (mayBe(one, other)) reached.add(other);
      return (
        reached.size === block.length &&
        block.every((a) =>
          block.every((b) => {
            if (a === b) return true;
            if (apart.has(pair(a, b))) return false;
            return !(entityOf(a)?.named && entityOf(b)?.named) || mayBe(a, b);
          }),
        )
      );
    };
    const doubted = entities
      .map(({ id }) => id as string)
      .filter((id) => [...maybe].some((both) => both.split(" ").includes(id)));
    return partitions(doubted).filter((blocks) => blocks.every(isPossible));
  }

  const ends = (
    worlds: readonly string[][][],
    traces: readonly BruteTrace[],
    more: readonly BruteTrace[],
    count: (sets: readonly ReadonlySet<unknown>[]) => number,
  ) => {
    const sure = traces.filter(({ isUnsure }) => !isUnsure);
    const least =
      sure.length === 0
        ? Math.min(1, traces.length)
        : Math.min(
            ...worlds.map((blocks) => {
              const identity = (actor: string) => blocks.find((block) => block.includes(actor))?.[0] ?? actor;
              return count(sure.map(({ lower }) => new Set([...lower].map(identity))));
            }),
          );
    return [least, count([...traces, ...more].map(({ upper }) => upper))] as const;
  };

  return ["asserts", "denies"].flatMap((polarity) =>
    propositions(standing.filter((claim) => claim.polarity === polarity)).map(
      ({ claims: told, undated }): BruteAnswer => {
        const isIn = ({ attribution: [origin] }: Claim) =>
          !(asked.excludedInterests as readonly string[]).includes(origin.interest);
        const [certain, more] = [told.filter(isIn), undated.filter(isIn)];
        const tracesIn = (some: readonly Claim[], reach: Reach) => some.flatMap((claim) => traceOf(claim, reach) ?? []);
        const worlds = worldsOf([...told, ...undated]);
        const counted = (reach: Reach, count: typeof bruteIndependent) =>
          ends(worlds, tracesIn(certain, reach), tracesIn(more, reach), count);
        return {
          claims: told.map(({ id }) => id),
          undated: undated.map(({ id }) => id),
          lines: counted("lines", bruteIndependent),
          cut: counted("lines", bruteCut),
          say: counted("say", bruteIndependent),
          heard: counted("heard", bruteIndependent),
          toldThemselves:
            certain.length + more.length - tracesIn(certain, "heard").length - tracesIn(more, "heard").length,
        };
      },
    ),
  );
}
