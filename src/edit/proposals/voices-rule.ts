import { nameMatcher } from "../../graph/names/name-matcher.ts";
import { isSomebody } from "../../model/attribution.ts";
import type { Entity } from "../../model/entity.ts";
import { asEntityId, THE_WORK } from "../../model/id.ts";
import type { Proposal } from "../../model/proposal.ts";
import type { Stretch } from "../../model/quote-finder.ts";
import type { Source } from "../../model/source.ts";
import { calledBy } from "../drafts/called-by.ts";
import { type DraftTrouble, refusal } from "../drafts/draft-trouble.ts";
import { ownVoiceTroubles } from "../drafts/own-voice-rule.ts";
import { speakerTroubles, type TextAtHand } from "../drafts/speaker-rule.ts";
import { partOf, type WorkingCase } from "../working-case.ts";

/** What the voices of a proposal are held against. */
export interface VoicesAsked {
  readonly working: WorkingCase;
  readonly at: TextAtHand;
  readonly passage: Stretch | undefined;
  /** Whom the proposal brings along, or one before it did. */
  readonly brought: ReadonlyMap<string, Entity>;
}

/**
 * Whether the text itself bears out who is said to speak. A program is not taken at its word where a person would be: each
 * speaker is named in the claim's passage, in the passage that is given for it, or in a frame that a person has drawn
 * there; only who made the work need not be. What is said in quotation marks, or beside a verb of speech, is no work's own
 * voice, nor its makers'; and no place says anything.
 * A work on the way is named too, or on record as what the source derives from.
 */
export function voicesTroubles(
  { attribution, source: read }: Proposal,
  { working, at, passage, brought }: VoicesAsked,
): readonly DraftTrouble[] {
  const source = partOf(working, "sources", read);
  const own = passage === undefined ? "" : at.text.slice(passage.start, passage.end);
  const troubles: DraftTrouble[] = [];
  for (const [i, { by, in: work, at: given }] of attribution.entries()) {
    const isRead = work === undefined || work === read;
    const frame = own + placeOf(at, given);
    if (!isSomebody(asEntityId(by))) {
      if (i === 0 && by === THE_WORK && isRead && passage !== undefined)
        troubles.push(...ownVoiceTroubles(at.text, passage, source?.lang));
    } else {
      const known = partOf(working, "entities", by);
      const entity = known ?? brought.get(by);
      if (entity === undefined) continue; // told of as an id that is not there
      if (entity.kind === "place")
        troubles.push(
          refusal(
            "place-speaks",
            `step ${i} has “${entity.name}” speak, which is a place`,
            "name who speaks there; a state or a town that acts is an organization",
          ),
        );
      const matcher = calledBy(entity, known === undefined, true);
      const isMaker = isMakerOf(by, source) || (source !== undefined && isMakerBehind(working, by, source, new Set()));
      const against =
        isMaker && i === 0 && passage !== undefined ? ownVoiceTroubles(at.text, passage, source?.lang) : [];
      // A maker may be told of in their own work, and is then somebody who speaks there as others do.
      const isToldOf = given !== undefined || matcher.mentions(own) || isInFrame(working, read, by, passage);
      if (isMaker && (!isToldOf || !against.some(({ rule }) => rule === "beside-speech"))) {
        troubles.push(...against);
      } else if (given !== undefined) {
        const found = speakerTroubles(at, entity, given, passage, known === undefined).filter(isRefused);
        troubles.push(...found);
        if (found.length === 0 && !matcher.mentions(placeOf(at, given)))
          troubles.push(
            refusal(
              "speaker-not-named",
              `the passage that is to name “${entity.name}” has no such word with a capital`,
              "give the passage that says who speaks, or another speaker",
            ),
          );
      } else if (!matcher.mentions(own) && !isInFrame(working, read, by, passage))
        troubles.push(
          refusal(
            "speaker-not-at-passage",
            `step ${i} has “${entity.name}” speak, whom the passage does not name, and no other passage is given`,
            "give the passage that names them as `at` of the step; `unattributed` where the text does not tell who",
          ),
        );
    }
    if (work !== undefined && !isRead && !isWorkNamed(working, work, by, frame, source))
      troubles.push(
        refusal(
          "work-not-named",
          `step ${i} is said in "${work}", and neither its title nor who made it is named there`,
          "leave `in` out, or give the passage that names that work as `at` of the step",
        ),
      );
  }
  return troubles;
}

const isRefused = ({ isRefusal }: DraftTrouble): boolean => isRefusal;

/** The words of a passage that is given for a step, as they stand in the text; none where it does not stand there. */
function placeOf({ find, text }: TextAtHand, given: Proposal["attribution"][number]["at"]): string {
  if (given === undefined) return "";
  const found = find(given);
  return found.how === "exact" || found.how === "even" ? `\n${text.slice(found.at.start, found.at.end)}` : "";
}

/** A work need not name who made it: it stands above it. */
const isMakerOf = (by: string, source: Source | undefined): boolean =>
  source !== undefined && [source.publisher, ...source.authors].some((maker) => maker === by);

/** Whether somebody made a work that the source is on record to derive from. */
function isMakerBehind(working: WorkingCase, by: string, source: Source, seen: Set<string>): boolean {
  if (seen.has(source.id)) return false;
  seen.add(source.id);
  return source.derivesFrom.some(({ source: from }) => {
    const next = partOf(working, "sources", from);
    return next !== undefined && (isMakerOf(by, next) || isMakerBehind(working, by, next, seen));
  });
}

/** Whether a person has drawn a frame over the passage in which that one speaks. */
function isInFrame(working: WorkingCase, source: string, by: string, passage: Stretch | undefined): boolean {
  if (passage === undefined) return false;
  const frames = partOf(working, "readings", source)?.frames ?? [];
  return frames.some(
    ({ parts, steps }) =>
      steps.some((step) => step.by === by) &&
      parts.some(({ start, end }) => start <= passage.start && passage.end <= end),
  );
}

function isWorkNamed(
  working: WorkingCase,
  work: string,
  by: string,
  frame: string,
  source: Source | undefined,
): boolean {
  const named = partOf(working, "sources", work);
  // An id that is not there is told of by the checks.
  if (named === undefined || isMakerOf(by, named)) return true;
  if (source !== undefined && derivesFrom(working, source, work, new Set())) return true;
  const makers = [named.publisher, ...named.authors].flatMap((id) =>
    id === undefined ? [] : (partOf(working, "entities", id) ?? []),
  );
  return (
    (named.title !== undefined && nameMatcher([{ name: named.title, instead: "" }]).mentions(frame)) ||
    makers.some((maker) => calledBy(maker, false).mentions(frame))
  );
}

function derivesFrom(working: WorkingCase, source: Source, work: string, seen: Set<string>): boolean {
  if (seen.has(source.id)) return false;
  seen.add(source.id);
  return source.derivesFrom.some(({ source: from }) => {
    const next = partOf(working, "sources", from);
    return from === work || (next !== undefined && derivesFrom(working, next, work, seen));
  });
}
