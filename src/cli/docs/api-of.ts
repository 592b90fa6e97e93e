/** One thing that a library exports: what it is for, and how it is written. */
export interface ApiEntry {
  readonly name: string;
  readonly comment: string;
  readonly signature: string;
}

const EXPORTS = /^export (?:type )?\{([^}]*)\} from "([^"]+)";/gm;

/**
 * Everything that an entry of a library exports, with the comment above it: read from its sources or from its declarations,
 * which have the comments too.
 * @param read gives the text of a file beside the entry, by the path that the entry names it by
 */
export function apiOf(entry: string, read: (path: string) => string | undefined): readonly ApiEntry[] {
  return [...entry.matchAll(EXPORTS)].flatMap(([, names = "", path = ""]) => {
    const text = read(path) ?? "";
    return names
      .split(",")
      .map((name) => name.trim().replace(/^type /, ""))
      .filter((name) => name !== "")
      .flatMap((name) => {
        const [there = name, here = there] = name.split(" as ");
        const found = entryOf(text, there);
        return found === undefined ? [] : [{ ...found, name: here }];
      });
  });
}

function entryOf(text: string, name: string): ApiEntry | undefined {
  const declared = new RegExp(
    `^export (?:declare )?(?:async )?(?:abstract )?(?:const|function\\*?|class|interface|type) ${name}\\b`,
    "m",
  ).exec(text);
  if (declared === null) return undefined;
  const [, comment = ""] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, declared.index)) ?? [];
  return {
    name,
    comment: comment
      .replace(/^\s*\*/gm, "")
      .replace(/\s+/g, " ")
      .trim(),
    signature: signatureOf(text.slice(declared.index)),
  };
}

const LONGEST = 1_200;

/** A declaration as far as it says how to use it: of a function no body, of a constant no value, of a type the whole. */
function signatureOf(text: string): string {
  const whole = text
    .slice(0, endOf(text))
    .replace(/^export (?:declare )?/, "")
    .trim();
  return whole.length > LONGEST ? `${whole.slice(0, LONGEST)}…` : whole;
}

function endOf(text: string): number {
  if (/^export (?:declare )?(?:interface|type|class) /.test(text)) return endOfShape(text);
  // What is declared has neither body nor value; of what is written out the value is left away, unless it is a function.
  const end = text.startsWith("export declare ")
    ? /;\n|;$/
    : /^export const [^=]+ = (?:async )?[(<]/.test(text)
      ? /\s=>\s/
      : / \{\n| = |;\n/;
  return end.exec(text)?.index ?? LONGEST;
}

/** Where a shape ends: on its own line, or at the first that is not drawn in and closes it. */
function endOfShape(text: string): number {
  const [line = ""] = text.split("\n", 1);
  if (line.endsWith(";") || /\{\s*\}$/.test(line)) return line.length;
  const closing = /\n(?:\}[^\n]*|[^\n]*;)(?=\n(?:\n|\/\*\*|export |import |declare |$)|$)/.exec(text);
  return closing === null ? LONGEST : closing.index + closing[0].length;
}
