import { SaxesParser } from "saxes";
import { type Guesses, soundGuesses } from "../guesses.ts";

/**
 * The title and language that a Word document says it has. Who made it, and who changed it last, is not asked: that may be
 * whoever passed it on. Nor is when it was made: that is no publication.
 */
export function docxGuesses(core: string): Guesses {
  const said = new Map<string, string>();
  let open = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    open = name;
  });
  parser.on("closetag", () => {
    open = "";
  });
  parser.on("text", (words) => {
    if (open !== "") said.set(open, (said.get(open) ?? "") + words);
  });
  try {
    parser.write(core).close();
  } catch {
    return soundGuesses({});
  }
  return soundGuesses({ title: said.get("dc:title"), lang: said.get("dc:language") });
}
