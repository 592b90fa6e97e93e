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

/** What a work is called by its id, in quotation marks. */
export type TitleOf = (id: string) => string;

/** Whoever takes a step, by name; undefined while nobody is chosen. */
export function stepInWords(
  working: WorkingCase,
  { by, in: work }: SpokenStep,
  source: string,
  name: NameOf = (id) => partOf(working, "entities", id)?.name ?? id,
  title: TitleOf = (id) => titleOf(working, id),
): string | undefined {
  if (by === undefined) return undefined;
  if (by === UNATTRIBUTED) return `somebody whom ${title(work ?? source)} does not name`;
  if (by === THE_WORK) return `${title(work ?? source)}, in its own voice`;
  return name(by);
}

/** A work by its title, in quotation marks, or by its id. */
export const titleOf = (working: WorkingCase, source: string): string =>
  titled(partOf(working, "sources", source)?.title, source);

/** A title in quotation marks; where there is none, the id. */
export const titled = (title: string | undefined, id: string): string => {
  if (title === undefined) return id;
  return /[“”"]/.test(title) ? `‘${title}’` : `“${title}”`;
};

/** Who speaks and through whom, from the origin outwards; whoever repeats a work on the way is named by it. */
export function speakersOf(
  working: WorkingCase,
  steps: readonly SpokenStep[],
  source: string,
  name?: NameOf,
  title?: TitleOf,
): SpeakersInWords {
  const [origin, ...carriers] = steps;
  const speaker = origin && stepInWords(working, origin, source, name, title);
  return {
    speaker: speaker?.replace(/^s(?=omebody)/, "S"),
    through: carriers.map((step) => stepInWords(working, step, source, name, title) ?? "…"),
  };
}
