import type { Basis, Step } from "../model/attribution.ts";
import type { Claim } from "../model/claim.ts";
import type { Entity } from "../model/entity.ts";
import type { SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { IN_ITS_OWN_VOICE, type Voice, voiceInWords, voiceOfStep } from "./voice.ts";

/** One step of a claim's way from its origin to the work that was read, with the records it names. */
export interface Rung {
  readonly step: Step;
  readonly isOrigin: boolean;
  readonly voice: Voice;
  /** Who takes it, in words. */
  readonly name: string;
  /** Who takes it, where that is somebody of the case. */
  readonly speaker?: Entity;
  /** The work that the step names, where that is another than the one that was read. */
  readonly work?: Source;
}

/** What a claim's way ends in: the work that was read. */
export interface Ladder {
  /** Origin first. */
  readonly rungs: readonly Rung[];
  readonly read: Source;
}

/** Follows a claim from its origin to its source, each step with the entity and the work that it names. */
export function ladderOf(claim: Claim, table: ClaimTable): Ladder {
  const rungs = claim.attribution.map((step, i): Rung => {
    const voice = voiceOfStep(step, claim.source, table);
    const speaker = voice.kind === "entity" ? { speaker: voice.entity } : {};
    const work = step.in === undefined ? {} : { work: sourceOf(table, step.in) };
    return { step, isOrigin: i === 0, voice, name: voiceInWords(voice, table), ...speaker, ...work };
  });
  return { rungs, read: sourceOf(table, claim.source) };
}

/** A source of the table by its id. Every claim and step of a checked case names one that is there. */
export function sourceOf(table: ClaimTable, id: SourceId): Source {
  const source = table.sources[table.sourceIndex(id) ?? -1];
  if (source === undefined) throw new TypeError(`there is no source "${id}"`);
  return source;
}

/** Who first says a claim, in words: of a work, that it does so itself, so that nobody takes it for a person. */
export const originInWords = ({ name, voice }: Rung): string =>
  voice.kind === "work" ? `${name}, ${IN_ITS_OWN_VOICE}` : name;

/** What is to be said of a step beside who and where: that it is the origin, denied, hedged, dated, our own reading. */
export function remarksOnRung({ step, isOrigin, voice }: Rung): string[] {
  return [
    ...(isOrigin ? ["origin"] : []),
    ...(isOrigin && voice.kind === "work" ? [IN_ITS_OWN_VOICE] : []),
    ...(step.basis === undefined ? [] : [BASIS_IN_WORDS[step.basis]]),
    ...(step.terms === undefined || step.terms === "on-record" ? [] : [TERMS_IN_WORDS[step.terms]]),
    ...(step.polarity === "denies" ? ["denies"] : []),
    ...step.hedges.map((hedge) => `hedged: “${hedge}”`),
    ...(step.time ? [step.time.raw] : []),
    ...(step.interest === "unknown" || step.interest === "none-known"
      ? []
      : [`interest: ${step.interest.replaceAll("-", " ")}`]),
    ...(step.inferred ? ["inferred by the coder"] : []),
  ];
}

/** How an origin knows what it says. */
export const BASIS_IN_WORDS: Readonly<Record<Basis, string>> = {
  saw: "first-hand: saw it",
  "took-part": "first-hand: took part",
  "was-told": "was told",
  read: "read it",
  infers: "infers it",
};

/** On which terms somebody spoke, where that is not on the record. */
export const TERMS_IN_WORDS = { background: "on background", "off-record": "off the record" } as const;
