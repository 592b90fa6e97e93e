import { THE_WORK, UNATTRIBUTED } from "../../model/id.ts";
import { partOf, type WorkingCase } from "../working-case.ts";
import type { SpeakersInWords } from "./statement.ts";

/** Whoever takes a step, as far as it is said yet: by whom, and in which work. */
export interface SpokenStep {
  readonly by?: string | undefined;
  readonly in?: string | undefined;
}

/** What somebody is called by their id; whom the case does not have yet, another knows. */
export type NameOf = (id: string) => string;

/** Whoever takes a step, by name; undefined while nobody is chosen. */
export function stepInWords(
  working: WorkingCase,
  { by, in: work }: SpokenStep,
  source: string,
  name: NameOf = (id) => partOf(working, "entities", id)?.name ?? id,
): string | undefined {
  if (by === undefined) return undefined;
  if (by === UNATTRIBUTED) return `somebody whom ${titleOf(working, work ?? source)} does not name`;
  if (by === THE_WORK) return `${titleOf(working, work ?? source)}, in its own voice`;
  return name(by);
}

/** A work by its title, in quotation marks, or by its id. */
export const titleOf = (working: WorkingCase, source: string): string => {
  const title = partOf(working, "sources", source)?.title;
  if (title === undefined) return source;
  return /[“”"]/.test(title) ? `‘${title}’` : `“${title}”`;
};

/** Who speaks and through whom, from the origin outwards; whoever repeats a work on the way is named by it. */
export function speakersOf(
  working: WorkingCase,
  steps: readonly SpokenStep[],
  source: string,
  name?: NameOf,
): SpeakersInWords {
  const [origin, ...carriers] = steps;
  const speaker = origin && stepInWords(working, origin, source, name);
  return {
    speaker: speaker?.replace(/^s(?=omebody)/, "S"),
    through: carriers.map((step) => stepInWords(working, step, source, name) ?? "…"),
  };
}
