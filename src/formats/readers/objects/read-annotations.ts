import { didYouMean } from "../../../case-file/did-you-mean.ts";
import { ENTITY_KINDS, type EntityKind } from "../../../model/entity.ts";
import type { Issue } from "../../../model/issue.ts";
import { PREDICATE_IDS, type PredicateId } from "../../../model/predicate.ts";
import type { Reader } from "../reader.ts";
import { type NoteIssue, noteIssues, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Mention, Quote, Spot, Telling, Work } from "../tellings/telling.ts";
import { parseJson } from "./parse-json.ts";

/** The tags that make a claim of a highlighted passage. */
const TAGS = [
  "subject",
  "predicate",
  "object",
  "value",
  "speaker",
  "cue",
  "polarity",
  "time",
  "place",
  "role",
  "hedge",
] as const;
type Tag = (typeof TAGS)[number];

interface Annotation {
  readonly object: JsonObject;
  readonly at: Spot;
  readonly tags: readonly (readonly [name: string, words: string])[];
}

/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/) and Hypothesis's JSON. A passage becomes a claim by its
 * tags: `subject:NAME`, `predicate:WORD` of the vocabulary, `object:NAME` or `value:WORDS`, and where they are known
 * `speaker:NAME`, `cue:`, `polarity:denies`, `time:`, `place:NAME`, `role:`, `hedge:`. Of what kind somebody is, a tag
 * on any annotation of the file says: `person:NAME`, `organization:NAME` or `place:NAME`. One name is one entity.
 */
export const readAnnotations: Reader = {
  id: "annotations",
  label: "W3C Web Annotation, Hypothesis: a passage tagged subject:NAME etc.",
  mapping: "none",
  read(input) {
    const issues: Issue[] = [];
    const json = parseJson(input, issues);
    if (json === undefined) return { ok: false, issues };

    const note = noteIssues(input.file, issues);
    const found = listIn(json.value);
    if (found === undefined) {
      note(
        "error",
        "no-annotations",
        { line: 1, column: 1 },
        "it holds no annotations",
        "export them as a list, a collection or Hypothesis's `rows`",
      );
      return { ok: false, issues };
    }
    const annotations = found.list.flatMap((object, i): Annotation[] => {
      const at = json.spotOf([...found.path, i]);
      if (isObject(object)) return [{ object, at, tags: tagsOf(object) }];
      note("error", "not-an-annotation", at, "it is no annotation", "it stays out");
      return [];
    });

    const kindOf = new Map<string, EntityKind>();
    for (const { tags } of annotations)
      for (const [name, words] of tags) {
        const kind = ENTITY_KINDS.find((word) => word === name);
        if (kind !== undefined && !kindOf.has(words)) kindOf.set(words, kind);
      }
    const tellings = annotations.flatMap((annotation) => tellingOf(annotation, kindOf, note) ?? []);
    return { ok: true, reading: { entries: [], tellings, issues, sameName: "one" } };
  },
};

function listIn(
  value: unknown,
): { readonly list: readonly unknown[]; readonly path: readonly (string | number)[] } | undefined {
  if (Array.isArray(value)) return { list: value, path: [] };
  if (!isObject(value)) return undefined;
  if (value.target !== undefined) return { list: [value], path: [] };
  for (const key of ["rows", "items", "annotations"]) {
    const list = value[key];
    if (Array.isArray(list)) return { list, path: [key] };
  }
  const first = value.first;
  return isObject(first) && Array.isArray(first.items) ? { list: first.items, path: ["first", "items"] } : undefined;
}

/** Hypothesis lists tags; a W3C annotation has a body for each, with the purpose "tagging". */
function tagsOf(object: JsonObject): (readonly [string, string])[] {
  return [...allWordsIn(object.tags), ...bodiesOf(object, true)].map((tag) => {
    const colon = tag.indexOf(":");
    return [tag.slice(0, Math.max(0, colon)).trim().toLowerCase(), tag.slice(colon + 1).trim()];
  });
}

function tellingOf(
  { object, tags, at }: Annotation,
  kindOf: ReadonlyMap<string, EntityKind>,
  note: NoteIssue,
): Telling | undefined {
  const all = (tag: Tag): string[] => tags.flatMap(([name, words]) => (name === tag && words !== "" ? [words] : []));
  const one = (tag: Tag): string | undefined => {
    const [first, ...more] = all(tag);
    if (more.length > 0)
      note(
        "warning",
        "not-used",
        at,
        `it has several tags \`${tag}:\`; the first was taken`,
        "make an annotation for each claim",
      );
    return first;
  };
  const mention = (tag: Tag): Mention | undefined => {
    const name = one(tag);
    return name === undefined ? undefined : { name, kind: tag === "place" ? "place" : kindOf.get(name), at };
  };

  const lacking = [
    ...(["subject", "predicate"] as const).filter((tag) => all(tag).length === 0),
    ...(all("object").length + all("value").length === 0 ? ["object"] : []),
  ];
  if (lacking.length > 0) {
    const message = `the annotation lacks the tags ${lacking.map((tag) => `\`${tag}:\``).join(", ")}`;
    note(
      "error",
      "tags-missing",
      at,
      message,
      "tag it with subject:NAME, predicate:WORD and object:NAME or value:WORDS",
    );
    return undefined;
  }
  const predicate = predicateIn(one("predicate") ?? "", at, note);
  const polarity = one("polarity") ?? "asserts";
  if (predicate === undefined) return undefined;
  if (polarity !== "asserts" && polarity !== "denies") {
    note(
      "error",
      "unknown-polarity",
      at,
      `${shownWords(polarity)} is neither asserts nor denies`,
      "write polarity:denies, or no such tag",
    );
    return undefined;
  }

  const known = new Set<string>([...TAGS, ...ENTITY_KINDS]);
  const others = tags
    .filter(([name]) => !known.has(name))
    .map(([name, words]) => (name === "" ? words : `${name}:${words}`));
  const value = one("value");
  const time = one("time");
  const edtf = time === undefined ? undefined : readDate(time);
  if (time !== undefined && edtf === undefined)
    note(
      "warning",
      "kept-raw",
      at,
      `the time ${shownWords(time)} is no date that can be read in one way`,
      "write it as 2015-03-25; it was kept in its own words",
    );
  const role = one("role");
  return {
    at,
    id: wordsIn(object.id),
    subject: mention("subject") ?? { at },
    predicate,
    object: value === undefined ? mention("object") : undefined,
    value,
    denied: polarity === "denies",
    ...passageOf(object, at),
    record: JSON.stringify(object).toWellFormed(),
    speaker: mention("speaker"),
    cue: one("cue"),
    hedges: all("hedge"),
    time: time === undefined ? undefined : { raw: time, edtf },
    place: mention("place"),
    qualifiers: role === undefined ? {} : { role },
    notes: [
      ...commentsOf(object),
      ...positionOf(object),
      ...annotatorOf(object),
      ...(others.length === 0 ? [] : [`Further tags: ${others.join(", ")}`]),
    ],
  };
}

function predicateIn(word: string, at: Spot, note: NoteIssue): PredicateId | undefined {
  const predicate = PREDICATE_IDS.find((id) => id === word);
  if (predicate !== undefined) return predicate;

  const guess = didYouMean(word, PREDICATE_IDS);
  note(
    "error",
    "unknown-relation",
    at,
    `${shownWords(word)} is no predicate of the vocabulary`,
    guess ? `did you mean "${guess}"?` : "take linked-to, and put the words into role:",
  );
  return undefined;
}

const targetsOf = ({ target }: JsonObject): JsonObject[] => objectsIn(target);

/** A selector may be refined by a further one, which then has the words. */
const selectorsIn = (selector: unknown): JsonObject[] =>
  objectsIn(selector).flatMap((one) => [one, ...selectorsIn(one.refinedBy)]);

const selectorsOf = (object: JsonObject): JsonObject[] =>
  targetsOf(object).flatMap(({ selector }) => selectorsIn(selector));

/** The words of the bodies that are tags, or of those that are not; a body without a purpose has the annotation's. */
const bodiesOf = ({ body, motivation }: JsonObject, tagging: boolean): string[] =>
  objectsIn(body)
    .filter(({ purpose = motivation }) => (purpose === "tagging") === tagging)
    .flatMap(({ value }) => allWordsIn(value));

/** The page that was annotated, and the words highlighted in it. */
function passageOf(object: JsonObject, at: Spot): { readonly work?: Work; readonly quote?: Quote } {
  const { uri, document, target } = object;
  const [first] = targetsOf(object);
  const source = isObject(first?.source) ? first.source.id : first?.source;
  const url = wordsIn(uri) ?? wordsIn(source) ?? wordsIn(target);
  const [title] = isObject(document) ? allWordsIn(document.title) : [];
  if (url === undefined && title === undefined) return {};

  const words = selectorsOf(object).find(({ type }) => type === "TextQuoteSelector");
  const exact = wordsIn(words?.exact);
  const work = { url, title, at };
  if (exact === undefined) return { work };
  return { work, quote: { exact, prefix: wordsIn(words?.prefix), suffix: wordsIn(words?.suffix) } };
}

/** Positions count in the page as it was then, of which only the words highlighted are kept. */
function positionOf(object: JsonObject): string[] {
  return selectorsOf(object).flatMap(({ type, start, end }) =>
    type === "TextPositionSelector" && typeof start === "number" && typeof end === "number"
      ? [`Highlighted at ${start}-${end} of the page as it was then.`]
      : [],
  );
}

/** What the annotator wrote beside the passage. */
const commentsOf = (object: JsonObject): string[] => [
  ...allWordsIn(object.text),
  ...allWordsIn(object.bodyValue),
  ...bodiesOf(object, false),
];

/** Who made the annotation, and when: that of a case is whoever imports it. */
function annotatorOf({ user, creator, created }: JsonObject): string[] {
  const [by] = [user, ...objectsIn(creator).flatMap(({ name, id }) => [name, id]), creator].flatMap(allWordsIn);
  const when = wordsIn(created);
  if (by === undefined && when === undefined) return [];
  return [`Annotated${by === undefined ? "" : ` by ${by}`}${when === undefined ? "" : `, ${when}`}.`];
}
