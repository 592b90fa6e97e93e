import type { Language } from "../languages/language.ts";
import type { Stretch } from "../text/text-units.ts";
import { datesIn } from "./dates-in.ts";

/** As many as have a digit of their own. */
const MOST = 9;

/** The words that date something in a passage, as they stand there; then those around it. */
export const timesIn = (
  text: string,
  passage: Stretch,
  language: Language,
  beyond: Stretch = passage,
): readonly string[] => {
  const found = [passage, ...(beyond === passage ? [] : [beyond])].flatMap((at) => datesIn(text, at, language));
  return [...new Set(found.map(({ start, end }) => text.slice(start, end)))].slice(0, MOST);
};
