import {
  type Caret,
  caretOnAll,
  caretWithMarks,
  type Motion,
  moveCaret,
  type ReadText,
  selectedBy,
} from "../../../src/desk/text/caret.ts";
import type { Stretch } from "../../../src/suggest/text/text-units.ts";

const KEYS: readonly (readonly [key: string, unit: Motion["unit"], back: boolean])[] = [
  ["ArrowDown", "sentence", false],
  ["ArrowUp", "sentence", true],
  [".", "clause", false],
  [",", "clause", true],
  ["ArrowRight", "word", false],
  ["ArrowLeft", "word", true],
  ["PageDown", "paragraph", false],
  ["PageUp", "paragraph", true],
];
const WIDENING: Readonly<Record<string, string>> = { ".": ">", ",": "<" };

/** The fewest keys that bring the caret from where it is to a stretch, and where it is then. */
export interface CaretPath {
  readonly keys: readonly string[];
  readonly caret: Caret;
}

/** Finds the shortest way of the caret through a text by the desk's own motions; each is asked of the desk once. */
export function caretPaths(read: ReadText) {
  const moved = new Map<string, Caret>();
  const move = (key: string, caret: Caret, by: (caret: Caret) => Caret): Caret => {
    const name = `${key} ${keyOf(caret)}`;
    const next = moved.get(name) ?? by(caret);
    moved.set(name, next);
    return next;
  };
  const step = (caret: Caret): (readonly [string, Caret])[] => [
    ...KEYS.flatMap(([key, unit, back]) => [
      [key, move(key, caret, (from) => moveCaret(read, from, { unit, back, widen: false }))] as const,
      [
        WIDENING[key] ?? `Shift+${key}`,
        move(`+${key}`, caret, (from) => moveCaret(read, from, { unit, back, widen: true })),
      ] as const,
    ]),
    ['"', move('"', caret, (from) => caretWithMarks(read, from))],
    ["Control+a", caretOnAll(read) ?? caret],
  ];

  return (from: Caret, isThere: (selected: Stretch) => boolean, most = 14): CaretPath | undefined => {
    const before = new Map<string, readonly [from: Caret, key: string] | undefined>([[keyOf(from), undefined]]);
    let edge = [from];
    for (let length = 0; length <= most && edge.length > 0; length++) {
      const found = edge.find((caret) => isThere(selectedBy(caret)));
      if (found !== undefined) return { caret: found, keys: keysTo(found) };
      const next: Caret[] = [];
      for (const caret of edge) {
        for (const [key, to] of step(caret)) {
          if (before.has(keyOf(to))) continue;
          before.set(keyOf(to), [caret, key]);
          next.push(to);
        }
      }
      edge = next;
    }
    return undefined;

    function keysTo(caret: Caret): readonly string[] {
      const keys: string[] = [];
      for (let at = before.get(keyOf(caret)); at !== undefined; at = before.get(keyOf(at[0]))) keys.unshift(at[1]);
      return keys;
    }
  };
}

const keyOf = ({ anchor, focus }: Caret): string => `${anchor.start} ${anchor.end} ${focus.start} ${focus.end}`;
