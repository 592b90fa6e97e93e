import { type Guesses, soundGuesses } from "../guesses.ts";

/**
 * What a PDF says of itself: its title, its language and the day on which it was made. Who made it is not asked: that may
 * be whoever passed it on.
 */
export function pdfGuesses(info: Readonly<Record<string, unknown>>): Guesses {
  const said = (key: string) => (typeof info[key] === "string" ? info[key] : undefined);
  const title = said("Title");
  return soundGuesses({
    title: title !== undefined && isTitle(title) ? title : undefined,
    published: dayOf(said("CreationDate")),
    lang: said("Language"),
  });
}

/** Programs put the name of a file there where nobody wrote a title. */
const isTitle = (words: string): boolean =>
  !/^\s*(untitled|unbenannt|microsoft word - .*|about:blank|(file|https?):\/\/\S*)\s*$/i.test(words) &&
  !/\.(docx?|odt|pdf|html?|indd|tex|rtf)\s*$/i.test(words);

/** "D:20240312093000+02'00'" is 12 March 2024. */
function dayOf(raw: string | undefined): string | undefined {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(raw ?? "") ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
