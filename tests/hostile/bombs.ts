import { formatCase } from "../../src/case-file/format-case.ts";
import { sha256Of } from "../../src/model/sha256.ts";
import { sampleCase } from "../sample-case.ts";
import { soundFiles } from "./attack.ts";

/** A case folder that is made to take long, to take much, or to break what reads it. */
export interface Bomb {
  readonly name: string;
  /** @param size about how many bytes it may have */
  make(size: number): { readonly files: ReadonlyMap<string, string>; readonly texts: ReadonlyMap<string, string> };
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** A sound case, one file of which is the bomb. */
const inFile =
  (file: string, write: (size: number) => string): Bomb["make"] =>
  (size) => {
    const files = soundFiles(file.endsWith(".jsonl") ? "jsonl" : "yaml");
    return { files: files.set(file, write(size)), texts: NO_TEXTS };
  };

const repeated = (piece: string, size: number): string => piece.repeat(Math.floor(size / piece.length));

/** So many lines as have about that size, each told its number. */
function lines(size: number, line: (i: number) => string): string {
  const made: string[] = [];
  for (let i = 0, length = 0; length < size; i++) {
    const next = `${line(i)}\n`;
    length += next.length;
    made.push(next);
  }
  return made.join("");
}

const claim = sampleCase().records.claims[0];
const claimJson = (i: number, change: object = {}): string =>
  JSON.stringify({ ...claim, id: `c-${i}`, outcome: undefined, withdrawal: undefined, ...change });

const source = (i: number, text: object, change: object = {}): string =>
  JSON.stringify({ id: `s-${i}`, genre: "news", text, ...change });

const inJson = (name: string, line: (size: number) => string): Bomb => ({
  name: `${name}, JSON Lines`,
  make: inFile("claims.jsonl", line),
});
const inYaml = (name: string, text: (size: number) => string): Bomb => ({
  name: `${name}, YAML`,
  make: inFile("claims.yaml", text),
});

/** Every bomb that was found to go off once, and their kin. */
export const bombs: readonly Bomb[] = [
  inJson("sound claims, for comparison", (size) => lines(size, (i) => claimJson(i))),
  {
    name: "sound claims, for comparison, YAML",
    make(size) {
      const { records } = sampleCase();
      const claims = Array.from({ length: Math.ceil(size / 380) }, (_, i) => JSON.parse(claimJson(i)));
      const files = new Map(formatCase({ ...records, claims, replies: [], corrections: [] }, "yaml"));
      for (const name of files.keys()) if (name.startsWith("schema/")) files.delete(name);
      return { files, texts: NO_TEXTS };
    },
  },

  // Depth.
  inJson("lists in lists", (size) => `${repeated("[", size / 2)}${repeated("]", size / 2)}\n`),
  inJson("maps in maps", (size) => `${repeated('{"a":', size / 2)}1${repeated("}", size / 10)}\n`),
  inJson("4,000 deep on each line", (size) => lines(size, () => `${"[".repeat(4_000)}${"]".repeat(4_000)}`)),
  inJson("a field that goes deep", (size) => lines(size, () => `{"qualifiers":${"[".repeat(30)}1${"]".repeat(30)}}`)),
  inYaml("opening brackets", (size) => repeated("[", size)),
  inYaml("opening braces", (size) => repeated("{", size)),
  inYaml("closing brackets", (size) => repeated("]", size)),
  inYaml("braces with keys", (size) => repeated("{a: ", size)),
  inYaml("hyphens on one line", (size) => repeated("- ", size)),
  inYaml("question marks", (size) => repeated("? ", size)),
  inYaml("ever further in", (size) =>
    Array.from({ length: Math.floor(Math.sqrt(size * 2)) }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
  ),

  // Breadth.
  inJson("very many keys", (size) => `{${lines(size, (i) => `"k${i}":1,`).replaceAll("\n", "")}"id":"x"}\n`),
  inJson("the same key again and again", (size) => `{${repeated('"id":"x",', size)}"id":"x"}\n`),
  inJson("many keys on each line", (size) =>
    lines(size, () => `{${Array.from({ length: 200 }, (_, i) => `"k${i}":1`).join()}}`),
  ),
  inJson("very many values in one line", (size) => `{"id":"x","hedges":[${repeated("1,", size)}1]}\n`),
  inJson("20,000 bad values in each line", (size) =>
    lines(size, () => `{"id":"x","hedges":[${"1,".repeat(20_000)}1]}`),
  ),
  inJson("empty lists", (size) => lines(size, () => `[${"[],".repeat(20_000)}[]]`)),
  inJson("lines of nothing", (size) => repeated("\n", size)),
  inJson("lines of one bracket", (size) => repeated("[\n", size)),
  inJson("lines that are no records", (size) => repeated("1\n", size)),
  inJson("empty records", (size) => repeated("{}\n", size)),
  inJson("one endless word", (size) => `"${"x".repeat(size)}"\n`),
  inJson("names of the schema", (size) => repeated('{"$schema":1}\n', size)),
  inYaml("very many keys", (size) => lines(size, (i) => `k${i}: 1`)),
  inYaml("many keys in each record", (size) =>
    lines(size, () => `- { ${Array.from({ length: 200 }, (_, i) => `k${i}: 1`).join(", ")} }`),
  ),
  inYaml("short items", (size) => repeated("- a\n", size)),
  inYaml("items in brackets", (size) => `[${repeated("a,", size)}a]`),
  inYaml("empty brackets in brackets", (size) => `[${repeated("[],", size)}[]]`),
  inYaml("empty items", (size) => repeated("-\n", size)),
  inYaml("empty records", (size) => repeated("- {}\n", size)),
  inYaml("comments", (size) => repeated("#\n", size)),
  inYaml("comments before a record", (size) => `- id: a\n${repeated("  #\n", size)}  kind: x\n`),
  inYaml("empty lines in a word", (size) => `- "${repeated("a\n\n", size)}"\n`),
  inYaml("spaces", (size) => repeated(" ", size)),
  inYaml("tabs and breaks", (size) => repeated("\t\n", size)),
  inYaml("a word over many lines", (size) => repeated("a\n", size)),
  inYaml("a block over many lines", (size) => `- |\n${repeated("  a\n", size)}`),
  inYaml("a folded block over many lines", (size) => `- >\n${repeated("  a\n\n", size)}`),
  inYaml("anchors and aliases", (size) => `- &a a\n${repeated("- *a\n", size)}`),
  inYaml("aliases of aliases", () =>
    ["- &a0 [x, x]", ...Array.from({ length: 25 }, (_, i) => `- &a${i + 1} [*a${i}, *a${i}]`)].join("\n"),
  ),
  inYaml("tags", (size) => repeated("- !x a\n", size)),
  inYaml("documents", (size) => repeated("---\n", size)),
  inYaml("directives", (size) => repeated("%X\n", size)),
  inYaml("quotes", (size) => repeated('"', size)),
  inYaml("escapes", (size) => `- "${repeated("\\x41", size)}"`),
  inYaml("colons", (size) => repeated(":", size)),
  inYaml("colons and spaces", (size) => repeated(": ", size)),
  inYaml("ampersands", (size) => repeated("&", size)),
  inYaml("stars", (size) => repeated("*a ", size)),
  inYaml("words with colons", (size) => repeated("a: ", size)),

  // Sense.
  inJson("claims about nobody", (size) => lines(size, (i) => claimJson(i, { subject: `nobody-${i}` }))),
  inJson("claims of one id", (size) => lines(size, () => claimJson(0))),
  inJson("claims without a source", (size) => lines(size, (i) => claimJson(i, { source: undefined }))),
  inJson("keys slightly mistyped", (size) => lines(size, (i) => claimJson(i, { statemnt: "x", hegdes: [] }))),
  inJson("predicates slightly mistyped", (size) => lines(size, (i) => claimJson(i, { predicate: "speks-for" }))),
  inJson("steps without end", (size) =>
    claimJson(0, { attribution: Array.from({ length: size / 40 }, () => ({ by: "work", mode: "says" })) }),
  ),
  inJson("dates that are hard to read", (size) =>
    lines(size, (i) =>
      claimJson(i, { time: { raw: "x", edtf: `[${1000 + (i % 9000)},${"2001-01~,".repeat(9)}2020]` } }),
    ),
  ),
  inJson("dates that are no dates", (size) =>
    lines(size, (i) => claimJson(i, { time: { raw: "x", edtf: `${"1".repeat(90)}${i}` } })),
  ),
  {
    name: "ids among ten thousand, each mistyped",
    make(size) {
      const files = soundFiles("jsonl");
      const entities = Array.from({ length: 9_900 }, (_, i) =>
        JSON.stringify({ id: `somebody-of-the-house-${i}`, kind: "person", name: `P ${i}` }),
      );
      files.set("entities.jsonl", `${files.get("entities.jsonl")}${entities.join("\n")}\n`);
      files.set(
        "claims.jsonl",
        lines(size, (i) => claimJson(i, { subject: `sombody-of-the-huose-${i}` })),
      );
      return { files, texts: NO_TEXTS };
    },
  },
  {
    name: "works that derive from each other in a circle",
    make(size) {
      const files = soundFiles("jsonl");
      const count = Math.floor(size / 120);
      const round = Array.from({ length: count }, (_, i) =>
        source(
          i,
          { sha256: "0".repeat(64), length: 1 },
          {
            derivesFrom: [{ source: `s-${(i + 1) % count}`, how: "excerpt" }],
          },
        ),
      );
      files.set("sources.jsonl", `${files.get("sources.jsonl")}${round.join("\n")}\n`);
      return { files, texts: NO_TEXTS };
    },
  },
  {
    name: "people joined in a circle",
    make(size) {
      const files = soundFiles("jsonl");
      const count = Math.floor(size / 120);
      const round = Array.from({ length: count }, (_, i) =>
        JSON.stringify({
          id: `p-${i}`,
          kind: "person",
          name: "P",
          joinedInto: { id: `p-${(i + 1) % count}`, when: "2020", why: "x" },
        }),
      );
      files.set("entities.jsonl", `${files.get("entities.jsonl")}${round.join("\n")}\n`);
      return { files, texts: NO_TEXTS };
    },
  },
  {
    name: "many sources of one long text",
    make(size) {
      const text = "x".repeat(Math.min(size, 16_000_000));
      const files = soundFiles("jsonl");
      const of = { path: "texts/x.txt", sha256: sha256Of(text), length: text.length };
      files.set("sources.jsonl", `${files.get("sources.jsonl")}${lines(size, (i) => source(i, of))}`);
      return { files, texts: new Map([["texts/x.txt", text]]) };
    },
  },
  {
    name: "many sources of one file of marks",
    make(size) {
      const files = soundFiles("jsonl");
      const of = { path: "texts/x.txt", sha256: "0".repeat(64), length: 9 };
      files.set("sources.jsonl", `${files.get("sources.jsonl")}${lines(size / 2, (i) => source(i, of))}`);
      const marks = repeated('{"kind":"page","at":1,"label":"1"}\n', size / 2);
      return { files, texts: new Map([["texts/x.marks.jsonl", marks]]) };
    },
  },
  {
    name: "hashes of whole texts",
    make(size) {
      const text = "x".repeat(Math.min(size, 16_000_000));
      const files = soundFiles("jsonl");
      const of = { path: "texts/x.txt", sha256: sha256Of(text), length: text.length };
      files.set("sources.jsonl", `${files.get("sources.jsonl")}${source(0, of)}\n`);
      const anchor = (i: number) => ({ start: i, end: text.length, sha256: "0".repeat(64) });
      files.set(
        "claims.jsonl",
        lines(size, (i) =>
          claimJson(i, { source: "s-0", anchor: anchor(i), attribution: [{ by: "work", mode: "says" }] }),
        ),
      );
      return { files, texts: new Map([["texts/x.txt", text]]) };
    },
  },
  {
    name: "files without number",
    make(size) {
      const files = soundFiles("jsonl");
      for (let i = 0; i < size / 100; i++) files.set(`readings/r-${i}.yaml`, "x\n");
      for (let i = 0; i < size / 100; i++) files.set(`unknown-${i}.yaml`, "");
      return { files, texts: new Map(Array.from({ length: size / 100 }, (_, i) => [`texts/${i}.marks.jsonl`, "x"])) };
    },
  },
];
