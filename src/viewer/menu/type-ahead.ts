import { foldWords } from "../../graph/names/fold-words.ts";

/**
 * Which of some labels is meant by the letters that were typed, going round from the one after the present one; from the
 * present one itself where several letters go on naming it (ARIA Authoring Practices, menu). Undefined where none begins so.
 */
export function typedAhead(labels: readonly string[], present: number, typed: string): number | undefined {
  const [first = ""] = typed;
  // The same letter again and again walks through all that begin with it.
  const isRepeated = [...typed].every((letter) => letter === first);
  const wanted = foldWords(isRepeated ? first : typed);
  if (wanted === "") return undefined;
  const from = isRepeated ? present + 1 : Math.max(0, present);
  const turned = labels.map((_, i) => (from + i) % labels.length);
  return turned.find((at) => foldWords(labels[at] ?? "").startsWith(wanted));
}
