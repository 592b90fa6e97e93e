import { z } from "zod";
import { searchEntities } from "../../graph/names/search.ts";
import { plainLine } from "../../model/plain-words.ts";
import { moreInWords, pageInput, pageOf, pageOutput } from "../page.ts";
import { asTool } from "../tool.ts";

const MOST_FOUND = 500;

/** Who and what a case knows under some words. */
export const find = asTool({
  name: "find",
  title: "Find people, organizations and places",
  description:
    "Finds entities of the case by words in their names, other names and descriptions; a slip in a longer word is forgiven.",
  input: z.strictObject({ words: z.string().min(1).max(300).describe("Words of a name."), ...pageInput(20, 100) }),
  output: z.object({
    ...pageOutput,
    entities: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        named: z.boolean(),
        description: z.string().optional(),
      }),
    ),
  }),
  writes: false,
  answer({ words, ...asked }, { shared: { table } }) {
    const found = searchEntities(table, words, MOST_FOUND).map(({ entity }) => entity);
    const { shown, ...page } = pageOf(found, asked);
    const entities = shown.map(({ id, kind, name, named, description }) => ({
      id,
      kind,
      name,
      named,
      ...(description !== undefined && { description }),
    }));
    const lines = entities.map(
      ({ id, kind, name, named }) => `- ${plainLine(name)}: ${named ? "" : "only described, "}${kind}, id ${id}`,
    );
    return {
      data: { ...page, entities },
      text:
        found.length === 0 ? "Nothing in this case matches these words." : `${lines.join("\n")}${moreInWords(page)}`,
    };
  },
});
