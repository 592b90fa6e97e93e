import type { Stretch } from "./text-units.ts";

/** How far around a passage marks are looked for: a quotation that is longer stands in a paragraph of its own. */
const FAR = 2_000;
const OPENS = /[“«„]/;
const CLOSES = /[”»]/;

/** Whether a passage stands inside quotation marks, so that somebody else speaks than the work itself. */
export function isQuoted(text: string, { start }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - FAR), start);
  const paragraph = before.slice(before.lastIndexOf("\n") + 1);
  let [curly, straight] = [0, 0];
  for (const character of paragraph) {
    if (OPENS.test(character)) curly += 1;
    else if (CLOSES.test(character)) curly = Math.max(0, curly - 1);
    else if (character === '"') straight += 1;
  }
  return curly > 0 || straight % 2 === 1;
}
