import type { Ruler } from "../renderer/labels/draw-labels.ts";

/** Breaks words into lines of at most a width, at spaces and within words that are longer; what is left over ends in "…". */
export function wrapWords(words: string, font: string, width: number, most: number, ruler: Ruler): readonly string[] {
  ruler.font = font;
  const fits = (line: string): boolean => ruler.measureText(line).width <= width;
  const lines = [""];
  for (const word of words.split(" ").flatMap((whole) => pieces(whole, fits))) {
    if (lines.length > most) break;
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;

  let last = [...(lines[most - 1] ?? "")];
  while (last.length > 0 && !fits(`${last.join("")}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1), `${last.join("")}…`];
}

/** A word as it is, or cut into pieces that fit; of an endless one no more than anybody reads. */
function pieces(word: string, fits: (piece: string) => boolean): readonly string[] {
  if (fits(word)) return [word];

  const cut: string[] = [""];
  for (const letter of [...word].slice(0, 1_000)) {
    const longer = `${cut.at(-1)}${letter}`;
    if (fits(longer) || cut.at(-1) === "") cut[cut.length - 1] = longer;
    else cut.push(letter);
  }
  return cut;
}
