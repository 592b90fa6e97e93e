import type { CaseRecords } from "../../src/model/case.ts";
import { CaseHeaderSchema } from "../../src/model/case.ts";
import { ClaimSchema } from "../../src/model/claim.ts";
import { EntitySchema } from "../../src/model/entity.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { SourceSchema } from "../../src/model/source.ts";

/** A telling in shorthand: its steps, origin first ("K" speaks; "S" reports), and the work it was read in. */
export interface Telling {
  readonly steps: readonly string[];
  readonly source: string;
  readonly denies?: boolean;
  readonly interest?: string;
  /** How all after the origin pass it on; they report it unless told otherwise. */
  readonly mode?: string;
  /** How the origin knows it. */
  readonly basis?: string;
  readonly time?: string;
  /** The work in which the origin says it, where that is known. */
  readonly saidIn?: string;
}

/** What else a case says: who speaks for whom, who may be who, who made a work and what it came out of. */
export interface Extras {
  readonly parties?: Readonly<Record<string, readonly string[]>>;
  readonly maybeSame?: Readonly<Record<string, readonly string[]>>;
  readonly publishers?: Readonly<Record<string, string>>;
  readonly authors?: Readonly<Record<string, readonly string[]>>;
  readonly derivesFrom?: Readonly<Record<string, readonly string[]>>;
  /** What is only suspected to have come out of what. */
  readonly suspected?: Readonly<Record<string, readonly string[]>>;
  readonly notSame?: Readonly<Record<string, readonly string[]>>;
  /** Who is only described. */
  readonly unnamed?: readonly string[];
}

/** A case in which all tellings are of one proposition, "x supports y", for laws about who stands behind it. */
export function sourcedCase(tellings: readonly Telling[], extras: Extras = {}): CaseRecords {
  const text = "words";
  const names = new Set([
    "x",
    "y",
    ...tellings.flatMap(({ steps }) => steps),
    ...Object.values(extras.publishers ?? {}),
    ...Object.values(extras.authors ?? {}).flat(),
    ...Object.entries(extras.parties ?? {}).flat(2),
    ...Object.entries(extras.maybeSame ?? {}).flat(2),
  ]);
  names.delete("unattributed");
  names.delete("work");
  const works = new Set([
    ...tellings.flatMap(({ source, saidIn }) => [source, ...(saidIn === undefined ? [] : [saidIn])]),
    ...Object.values(extras.derivesFrom ?? {}).flat(),
    ...Object.values(extras.suspected ?? {}).flat(),
  ]);
  return {
    header: CaseHeaderSchema.parse({ id: "sourced", title: "Sourced" }),
    entities: [...names].map((id) =>
      EntitySchema.parse({
        id,
        kind: "organization",
        name: id,
        parties: extras.parties?.[id] ?? [],
        maybeSame: extras.maybeSame?.[id] ?? [],
        notSame: extras.notSame?.[id] ?? [],
        named: extras.unnamed?.includes(id) !== true,
      }),
    ),
    sources: [...works].map((id) =>
      SourceSchema.parse({
        id,
        genre: "news",
        ...(extras.publishers?.[id] === undefined ? {} : { publisher: extras.publishers[id] }),
        authors: extras.authors?.[id] ?? [],
        derivesFrom: [
          ...(extras.derivesFrom?.[id] ?? []).map((source) => ({ source, how: "republication" })),
          ...(extras.suspected?.[id] ?? []).map((source) => ({ source, how: "suspected" })),
        ],
        // A work of which nobody is recorded stands on a page of its own.
        url: `https://${id.toLowerCase()}.example/`,
        text: { sha256: sha256Of(text), length: text.length },
      }),
    ),
    claims: tellings.map(({ steps, source, denies, interest, mode, saidIn, basis, time }, i) =>
      ClaimSchema.parse({
        id: `t${i + 1}`,
        subject: "x",
        predicate: "supports",
        object: "y",
        polarity: denies ? "denies" : "asserts",
        allegation: true,
        source,
        anchor: { start: 0, end: 5, exact: text },
        ...(time ? { time: { raw: time, edtf: time } } : {}),
        statement: "Somebody alleges that x supports y.",
        attribution: steps.map((by, step) => ({
          by,
          mode: step === 0 ? "says" : (mode ?? "reports"),
          ...(step === 0 && interest ? { interest } : {}),
          ...(step === 0 && saidIn ? { in: saidIn } : {}),
          ...(step === 0 && basis ? { basis } : {}),
        })),
      }),
    ),
    replies: [],
    corrections: [],
    readings: [],
    marks: [],
  };
}
