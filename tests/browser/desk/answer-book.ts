import { readCaseFolder } from "../../../src/case-file/on-disk/read-case-folder.ts";
import type { CaseRecords } from "../../../src/model/case.ts";
import { type Claim, usualStance } from "../../../src/model/claim.ts";
import { THE_WORK } from "../../../src/model/id.ts";
import type { Stretch } from "../../../src/suggest/text/text-units.ts";

/** A claim as the coder is to make it: whoever occurs in it by name, and works by what tells them apart. */
export interface WantedClaim {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string | undefined;
  readonly value: string | undefined;
  readonly polarity: Claim["polarity"];
  readonly passage: Stretch;
  readonly alsoAt: readonly { readonly role: string; readonly at: Stretch }[];
  readonly steps: readonly WantedStep[];
  readonly hedges: readonly string[];
  readonly time: { readonly raw: string; readonly edtf?: string | undefined } | undefined;
  readonly place: string | undefined;
  readonly qualifiers: Readonly<Record<string, string>>;
  readonly withdrawal: WantedWithdrawal | undefined;
}

/** How a claim was taken back: where, and which claim stands in its place, by work, place and predicate. */
export interface WantedWithdrawal {
  readonly kind: string;
  readonly when: string;
  readonly why: string;
  readonly source: string;
  readonly at: Stretch;
  readonly instead: string | undefined;
}

/** A step, whatever is usual in it left out. */
export interface WantedStep {
  readonly by: string;
  readonly mode: string;
  readonly [field: string]: unknown;
}

/** A case as names and texts, so that two that were coded apart can be compared. */
export interface Book {
  readonly records: CaseRecords;
  readonly texts: ReadonlyMap<string, string>;
  readonly nameOf: (entity: string) => string;
  /** What a work is known by in either record. */
  readonly workOf: (source: string) => string;
  readonly claimsOf: (source: string) => readonly WantedClaim[];
  /** The sentence of the claim at a place: its work, where in it, and the predicate. */
  readonly statementAt: (place: string) => string;
}

/** Stands between a work's title, its genre, and the beginning of its text's hash. */
export const BETWEEN = " · ";

/** Reads a case to be coded again, or one that was. */
export async function readBook(folder: string): Promise<Book> {
  const read = await readCaseFolder(folder);
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message).join("\n"));
  const { records } = read;
  const texts = new Map([...read.texts].map(([id, text]) => [id as string, text]));
  const names = new Map(records.entities.map(({ id, name }) => [id as string, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const workOf = (id: string) => {
    const { title = id, genre, text } = records.sources.find((one) => one.id === id) ?? {};
    return [title, genre, text?.sha256.slice(0, 8)].filter(Boolean).join(BETWEEN);
  };
  const wanted = (claim: Claim): WantedClaim => {
    const { id, subject, predicate, object, value, polarity, anchor, alsoAt, attribution, hedges, time, place } = claim;
    return {
      id,
      subject: nameOf(subject),
      predicate,
      object: object && nameOf(object),
      value,
      polarity,
      passage: { start: anchor.start, end: anchor.end },
      alsoAt: alsoAt
        .map(({ role, anchor: { start, end } }) => ({ role, at: { start, end } }))
        .sort((a, b) => a.at.start - b.at.start || a.role.localeCompare(b.role)),
      steps: attribution.map(({ by, in: work, polarity: stance, interest, inferred, hedges: theirs, ...step }) => ({
        ...step,
        by: nameOf(by),
        ...(work && { in: workOf(work) }),
        ...(stance !== usualStance(step.mode, polarity) && { polarity: stance }),
        ...(interest !== "unknown" && { interest }),
        ...(inferred && { inferred }),
        ...(theirs.length > 0 && { hedges: theirs }),
      })),
      hedges,
      time,
      place: place && nameOf(place),
      qualifiers: claim.qualifiers,
      withdrawal: claim.withdrawal && withdrawalOf(claim),
    };
  };
  const claimsOf = (source: string) =>
    records.claims
      .filter((claim) => claim.source === source)
      .sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end)
      .map(wanted);
  return { records, texts, nameOf, workOf, claimsOf, statementAt };

  function placeOf({ source, anchor, predicate }: Claim): string {
    return [workOf(source), anchor.start, predicate].join(BETWEEN);
  }

  function statementAt(place: string): string {
    return records.claims.find((claim) => placeOf(claim) === place)?.statement ?? "";
  }

  function withdrawalOf({ withdrawal }: Claim): WantedWithdrawal {
    const { kind = "", when = "", why = "", source, anchor, supersededBy } = withdrawal ?? {};
    const instead = records.claims.find(({ id }) => id === supersededBy);
    return {
      kind,
      when,
      why,
      source: workOf(source ?? ""),
      at: { start: anchor?.start ?? 0, end: anchor?.end ?? 0 },
      // Ids are the desk's own: the passage says which claim it is.
      instead: instead && placeOf(instead),
    };
  }
}

/** Who speaks over a stretch of several claims, as the coder opens a frame there. */
export interface WantedFrame {
  readonly over: Stretch | "all";
  readonly steps: readonly WantedStep[];
  readonly claims: readonly string[];
  /** Where those claims stand. */
  readonly passages: readonly Stretch[];
}

/** The frames that are worth opening: where claims that follow each other come through the same speakers. */
export function framesWorth(claims: readonly WantedClaim[]): readonly WantedFrame[] {
  const all = outerFrame(claims);
  const runs: WantedClaim[][] = [];
  for (const claim of claims) {
    const run = runs.at(-1);
    if (run?.[0] !== undefined && speakersOf(run[0]) === speakersOf(claim)) run.push(claim);
    else runs.push([claim]);
  }
  const inner = runs.flatMap((run) => {
    const steps = shared(run);
    if (run.length < 2 || isPlain(steps) || (all !== undefined && isOwnVoice(run[0]))) return [];
    const over = {
      start: Math.min(...run.map(({ passage }) => passage.start)),
      end: Math.max(...run.map(({ passage }) => passage.end)),
    };
    return [{ over, steps, claims: run.map(({ id }) => id), passages: run.map(({ passage }) => passage) }];
  });
  return all === undefined ? inner : [all, ...inner];
}

const isOwnVoice = (claim: WantedClaim | undefined): boolean =>
  claim?.steps.length === 1 && claim.steps[0]?.by === THE_WORK;
const isPlain = ([step, ...others]: readonly WantedStep[]): boolean =>
  others.length === 0 && step?.by === THE_WORK && step.mode === "writes" && Object.keys(step).length === 2;

/** Over a whole text, where the work itself mostly speaks, and has more to be said of it than that it does. */
function outerFrame(claims: readonly WantedClaim[]): WantedFrame | undefined {
  const own = claims.filter((claim) => isOwnVoice(claim) && claim.steps[0]?.in === undefined);
  const steps = shared(own);
  const last = own.at(-1);
  if (own.length < 3 || own.length < claims.length / 3 || last === undefined || isPlain(steps)) return undefined;
  return { over: "all", steps, claims: own.map(({ id }) => id), passages: own.map(({ passage }) => passage) };
}

const speakersOf = ({ steps }: WantedClaim): string => JSON.stringify(steps.map(({ by, in: work }) => [by, work]));

/** What all claims of a run say of each step: the rest is added in the claim. */
function shared(run: readonly WantedClaim[]): readonly WantedStep[] {
  const [first] = run;
  return (first?.steps ?? []).map((step, i) => {
    const kept = Object.entries(step).filter(
      ([field, value]) =>
        field === "mode" || run.every(({ steps }) => JSON.stringify(steps[i]?.[field]) === JSON.stringify(value)),
    );
    return Object.fromEntries(kept) as unknown as WantedStep;
  });
}
