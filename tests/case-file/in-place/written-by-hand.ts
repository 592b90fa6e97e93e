import fc from "fast-check";

/** A record as it stands in a file, and what it says. */
export interface HandRecord {
  readonly id: string;
  readonly says: object;
  readonly words: string;
}

/** A file of entities as somebody typed it, in its parts: what stands before, each record, and what stands after each. */
export interface HandFile {
  readonly name: "entities.yaml" | "entities.jsonl";
  readonly head: string;
  readonly records: readonly HandRecord[];
  readonly gaps: readonly string[];
  readonly text: string;
}

const IDS = ["a", "a-b", "a.b", "ab", "id", "b", "2016", "1e5", "true", "id-a", "no", "x1", "0x1F", "a_b"];
const ids = fc.constantFrom(...IDS);

const note = fc.constantFrom(
  "plain",
  "- id: a",
  "line\n- id: b\n  kind: person",
  "id: ab # not a remark",
  "two\n\n- id: a-b\n\nlines\n",
  "“quotes” and é",
  'a "quoted" word',
);

const draft = fc.record({
  id: ids,
  note: fc.option(note, { nil: undefined }),
  maybeSame: fc.array(ids, { maxLength: 2 }),
  joined: fc.option(ids, { nil: undefined }),
  names: fc.array(fc.constantFrom("Ina", "a", "# Oda"), { maxLength: 2 }),
  form: fc.constantFrom(
    "plain",
    "plain",
    "quoted",
    "single",
    "flow",
    "id-last",
    "hyphen-alone",
    "remarked",
    "default-written",
  ),
  gap: fc.constantFrom("", "\n", "\n\n", "# a remark, id: a\n", "\n# - id: a\n\n", "   \n"),
});

const block = (words: string, indent: string) =>
  `|${words.endsWith("\n") ? "" : "-"}\n${words.replace(/\n$/, "").replace(/^(?=.)/gm, `${indent}  `)}`;

function yamlRecord({
  id,
  note: words,
  maybeSame,
  joined,
  names,
  form,
}: typeof draft extends fc.Arbitrary<infer T> ? T : never): string {
  const flowList = (list: readonly string[]) => `[${list.map((each) => JSON.stringify(each)).join(", ")}]`;
  const key = form === "quoted" ? `"id": "${id}"` : form === "single" ? `id: '${id}'` : `id: ${id}`;
  if (form === "flow") {
    const parts = [`id: "${id}"`, "kind: person", 'name: "N 1"'];
    if (names.length > 0) parts.push(`names: [${names.map((text) => `{ text: ${JSON.stringify(text)} }`).join(", ")}]`);
    if (maybeSame.length > 0) parts.push(`maybeSame: ${flowList(maybeSame)}`);
    if (joined !== undefined) parts.push(`joinedInto: {id: "${joined}", when: "2020", why: so}`);
    if (words !== undefined) parts.push(`note: ${JSON.stringify(words)}`);
    return `- {${parts.join(", ")}}`;
  }
  const lines = ["kind: person", "name: N 1"];
  if (form === "remarked") lines.push("# id: a, said of nobody");
  if (form === "default-written") lines.push("named: true # he is", "parties: []");
  if (names.length > 0)
    lines.push(`names:\n${names.map((text) => `    - text: ${JSON.stringify(text)} # as it stands`).join("\n")}`);
  if (maybeSame.length > 0) lines.push(`maybeSame: ${flowList(maybeSame)}${form === "remarked" ? " # or not" : ""}`);
  if (joined !== undefined) lines.push(`joinedInto:\n    id: ${JSON.stringify(joined)}\n    when: "2020"\n    why: so`);
  if (words !== undefined) lines.push(`note: ${form === "id-last" ? JSON.stringify(words) : block(words, "  ")}`);
  if (form === "id-last") lines.push(key);
  else lines.unshift(key);
  return `${form === "hyphen-alone" ? "-\n  " : "- "}${lines.join("\n  ")}`;
}

const says = ({
  id,
  note: words,
  maybeSame,
  joined,
  names,
}: typeof draft extends fc.Arbitrary<infer T> ? T : never) => ({
  id,
  kind: "person",
  name: "N 1",
  ...(names.length > 0 && { names: names.map((text) => ({ text })) }),
  ...(maybeSame.length > 0 && { maybeSame }),
  ...(joined !== undefined && { joinedInto: { id: joined, when: "2020", why: "so" } }),
  ...(words !== undefined && { note: words }),
});

const drafts = fc.uniqueArray(draft, { minLength: 1, maxLength: 5, selector: ({ id }) => id });

/** Lists of YAML in any form that a person may give them. */
export const yamlByHand: fc.Arbitrary<HandFile> = fc
  .record({
    drafts,
    head: fc.constantFrom(
      "",
      "---\n",
      "# yaml-language-server: $schema=schema/entities.schema.json\n\n",
      "# id: a\n",
      "%YAML 1.2\n---\n",
      "--- # begins\n",
    ),
    bom: fc.boolean(),
    margin: fc.constantFrom("", "", "  ", "    "),
    crlf: fc.boolean(),
    lastBreak: fc.boolean(),
  })
  .map(({ drafts: made, head, bom, margin, crlf, lastBreak }) => {
    const breaks = (text: string) => (crlf ? text.replaceAll("\n", "\r\n") : text);
    const records = made.map((each, i) => {
      const isLast = i === made.length - 1 && !lastBreak;
      const lines = `${yamlRecord(each)}\n`.replace(/^(?=.)/gm, margin);
      return { id: each.id, says: says(each), words: breaks(isLast ? lines.replace(/\n$/, "") : lines) };
    });
    const gaps = made.map(({ gap }, i) => (i === made.length - 1 && !lastBreak ? "" : breaks(gap)));
    return fileOf("entities.yaml", `${bom ? "\uFEFF" : ""}${breaks(head)}`, records, gaps);
  });

/** JSON Lines in any form that a program may give them. */
export const linesByHand: fc.Arbitrary<HandFile> = fc
  .record({
    drafts,
    schema: fc.boolean(),
    bom: fc.boolean(),
    crlf: fc.boolean(),
    spaced: fc.boolean(),
    lastBreak: fc.boolean(),
  })
  .map(({ drafts: made, schema, bom, crlf, spaced, lastBreak }) => {
    const end = crlf ? "\r\n" : "\n";
    const records = made.map((each, i) => {
      const line = JSON.stringify(says(each), null, spaced ? 1 : 0).replace(/\n */g, " ");
      return { id: each.id, says: says(each), words: `${line}${i === made.length - 1 && !lastBreak ? "" : end}` };
    });
    const gaps = made.map(({ gap }, i) => (i === made.length - 1 && !lastBreak ? "" : gap === "\n" ? end : ""));
    const head = schema ? `{"$schema":"schema/entities-line.schema.json"}${end}` : "";
    return fileOf("entities.jsonl", `${bom ? "\uFEFF" : ""}${head}`, records, gaps);
  });

const fileOf = (
  name: HandFile["name"],
  head: string,
  records: readonly HandRecord[],
  gaps: readonly string[],
): HandFile => ({ name, head, records, gaps, text: head + records.map(({ words }, i) => words + gaps[i]).join("") });
