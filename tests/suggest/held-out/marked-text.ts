import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Entity } from "../../../src/model/entity.ts";
import type { Stretch } from "../../../src/suggest/text/text-units.ts";

/** Something that is marked in a text: [N who|a name], [S mode|a word of speech], [Q who|what is quoted], [F who|what is said]. */
export interface Marked extends Stretch {
  /** N name, S speech, Q quotation, F frame, H hedge, D date (EDTF), X negation, P claim (predicate subject object; P! denies). */
  readonly kind: "N" | "S" | "Q" | "F" | "H" | "D" | "X" | "P";
  readonly isDenial: boolean;
  readonly says: readonly string[];
}

/** A text with the answers that are marked in it, taken out. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Marked[];
}

/** Reads a text in which answers are marked; marks lie in each other. */
export function readMarked(written: string): MarkedText {
  let text = "";
  const marks: Marked[] = [];
  const open: Omit<Marked, "end">[] = [];
  for (let i = 0; i < written.length; i++) {
    const head = written[i] === "[" ? /^\[([NSQFHDXP])(!?)((?: [^|\]]+)?)\|/.exec(written.slice(i, i + 80)) : null;
    if (head !== null) {
      const [all, kind, isDenial, says = ""] = head;
      open.push({
        kind: kind as Marked["kind"],
        isDenial: isDenial === "!",
        says: says.trim().split(" "),
        start: text.length,
      });
      i += all.length - 1;
    } else if (written[i] === "]") {
      const mark = open.pop();
      if (mark === undefined) throw new Error(`a mark is closed that was not opened: ${text.slice(-60)}`);
      marks.push({ ...mark, end: text.length });
    } else text += written[i];
  }
  if (open.length > 0) throw new Error(`a mark is not closed: ${text.slice(open[0]?.start).slice(0, 60)}`);
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) };
}

const at = (name: string) => readFileSync(fileURLToPath(new URL(name, import.meta.url)), "utf8");

/** The text that was written for measuring, before anything was made that is measured on it. */
export const OSK_WEIR: MarkedText = readMarked(at("osk-weir.txt"));

/** Whom a case knows before somebody reads it. */
export const OSK_WEIR_ENTITIES: readonly Entity[] = (parse(at("osk-weir.entities.yaml")) as Entity[]).map((entity) => ({
  ...entity,
  names: entity.names ?? [],
  named: true,
}));
