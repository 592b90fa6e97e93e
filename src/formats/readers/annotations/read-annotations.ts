import { didYouMean } from "../../../case-file/did-you-mean.ts";
import { evenName } from "../../../graph/names/even-name.ts";
import { ENTITY_KINDS, type EntityKind } from "../../../model/entity.ts";
import { PREDICATE_IDS, type PredicateId } from "../../../model/predicate.ts";
import { openMappedJson } from "../objects/open-mapped-json.ts";
import type { Reader } from "../reader.ts";
import { type NoteIssue, shownWords } from "../tellings/import-issue.ts";
import { allWordsIn, isObject, type JsonObject, objectsIn, wordsIn } from "../tellings/json-values.ts";
import { noteUnused } from "../tellings/note-unused.ts";
import { readDate } from "../tellings/read-date.ts";
import type { Mention, Spot, StayedOut, Telling } from "../tellings/telling.ts";
import { type AnnotationBodies, bodiesOf, kindOfTag, TAGS, type Tag } from "./annotation-tags.ts";
import { targetsOf } from "./annotation-targets.ts";

interface Annotation extends AnnotationBodies {
  readonly object: JsonObject;
  readonly at: Spot;
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
  mapping: "optional",
  read(input) {
    const result = openMappedJson(input);
    if (!result.ok) return result;

    const { json, mapping, issues, note } = result.opened;
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
    if (isObject(json.value)) noteUnused("the file itself", found.beside, { line: 1, column: 1 }, note);
    const annotations = found.list.flatMap((object, i): Annotation[] => {
      const at = json.spotOf([...found.path, i]);
      if (isObject(object)) return [{ object, at, ...bodiesOf(object) }];
      note("error", "not-an-annotation", at, "it is no annotation", "it stays out");
      return [];
    });

    const kindOf = kindsAmong(annotations, mapping.kinds, note);
    const stayedOut: StayedOut[] = [];
    const passedOver: StayedOut[] = [];
    const tellings = annotations.flatMap((annotation) => {
      const made = tellingsOf(annotation, kindOf, note);
      const kept = Object.entries(annotation.object).filter(
        ([name, held]) => BOOKKEEPING.includes(name) || held === false,
      );
      if (made.length > 0 && kept.length > 0)
        passedOver.push({ line: annotation.at.line, record: recordOf(Object.fromEntries(kept)) });
      if (made.length > 0) return made;
      const isOfKinds = annotation.tags.length > 0 && annotation.tags.every((tag) => kindOfTag(tag) !== undefined);
      (isOfKinds ? passedOver : stayedOut).push({ line: annotation.at.line, record: recordOf(annotation.object) });
      return [];
    });
    const { source } = mapping;
    return {
      ok: true,
      reading: {
        entries: [],
        tellings,
        issues,
        sameName: "one",
        stayedOut,
        passedOver,
        source,
        mendOfKinds: MEND_OF_KINDS,
      },
    };
  },
};

const MEND_OF_KINDS = "tag any annotation of the file with person:NAME, organization:NAME or place:NAME";

const recordOf = (object: JsonObject): string => JSON.stringify(object).toWellFormed();

function listIn(value: unknown):
  | {
      readonly list: readonly unknown[];
      readonly path: readonly (string | number)[];
      readonly beside: JsonObject;
    }
  | undefined {
  if (Array.isArray(value)) return { list: value, path: [], beside: {} };
  if (!isObject(value)) return undefined;
  if (value.target !== undefined) return { list: [value], path: [], beside: {} };
  for (const key of ["rows", "items", "annotations"]) {
    const list = value[key];
    if (Array.isArray(list)) return { list, path: [key], beside: without(value, key, "@context", "type", "total") };
  }
  const { first } = value;
  if (!isObject(first) || !Array.isArray(first.items)) return undefined;
  const page = without(first, "items", "@context", "type");
  return {
    list: first.items,
    path: ["first", "items"],
    beside: { ...without(value, "first", "@context", "type", "total"), ...page },
  };
}

const without = (object: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));

/** Of what kind each name is; of two kinds for one name the first is taken, and that is told. */
function kindsAmong(
  annotations: readonly Annotation[],
  decided: Readonly<Record<string, EntityKind>>,
  note: NoteIssue,
): (name: string) => EntityKind | undefined {
  const kinds = new Map(Object.entries(decided).map(([name, kind]) => [evenName(name), kind]));
  for (const { tags, at } of annotations)
    for (const tag of tags) {
      const kind = kindOfTag(tag);
      const name = evenName(tag[1]);
      const known = kinds.get(name);
      if (kind === undefined || known === kind) continue;
      if (known === undefined) kinds.set(name, kind);
      else
        note(
          "warning",
          "kind-differs",
          at,
          `${shownWords(tag[1])} is tagged ${kind} here and ${known} before`,
          "mend one of the two; the first was taken",
        );
    }
  return (name) => kinds.get(evenName(name));
}

const USED_OF_ANNOTATIONS = [
  ...["@context", "id", "type", "target", "uri", "document", "tags", "text", "body", "bodyValue", "motivation"],
  ...["user", "creator", "created", "references"],
];

/** What Hypothesis keeps of an annotation itself; it goes into the report without a note for each. */
const BOOKKEEPING = ["motivation", "updated", "modified", "group", "permissions", "links", "user_info"];

function tellingsOf(
  { object, tags, comments, others: odd, at }: Annotation,
  kindOf: (name: string) => EntityKind | undefined,
  note: NoteIssue,
): Telling[] {
  const all = (tag: Tag): string[] => tags.flatMap(([name, words]) => (name === tag && words !== "" ? [words] : []));
  const one = (tag: Tag): string | undefined => {
    const [first, ...more] = all(tag);
    if (more.length > 0)
      note(
        "warning",
        "not-used",
        at,
        `it has several tags \`${tag}:\`: ${all(tag).map(shownWords).join(", ")}; the first was taken`,
        "make an annotation for each claim",
      );
    return first;
  };
  const mentioned = (name: string, tag: Tag): Mention => ({ name, kind: tag === "place" ? "place" : kindOf(name), at });
  const mention = (tag: Tag): Mention | undefined => {
    const name = one(tag);
    return name === undefined ? undefined : mentioned(name, tag);
  };
  if (tags.length > 0 && tags.every((tag) => kindOfTag(tag) !== undefined)) return [];

  const lacking = [
    ...(["subject", "predicate"] as const).filter((tag) => all(tag).length === 0),
    ...(all("object").length + all("value").length === 0 ? ["object"] : []),
  ];
  if (lacking.length > 0) {
    const message = `the annotation lacks the tags ${lacking.map((tag) => `\`${tag}:\``).join(", ")}`;
    const mend = "tag it with subject:NAME, predicate:WORD and object:NAME or value:WORDS";
    note("error", "tags-missing", at, message, mend);
    return [];
  }
  const predicate = predicateIn(one("predicate") ?? "", at, note);
  const polarity = (one("polarity") ?? "asserts").toLowerCase();
  if (predicate === undefined) return [];
  if (polarity !== "asserts" && polarity !== "denies") {
    const message = `${shownWords(polarity)} is neither asserts nor denies`;
    note("error", "unknown-polarity", at, message, "write polarity:denies, or no such tag");
    return [];
  }

  const known = new Set<string>([...TAGS, ...ENTITY_KINDS]);
  const others = tags
    .filter(([name]) => !known.has(name))
    .map(([name, words]) => (name === "" ? words : `${name}:${words}`));
  const value = one("value");
  const time = one("time");
  const edtf = time === undefined ? undefined : readDate(time);
  if (time !== undefined && edtf === undefined) {
    const message = `the time ${shownWords(time)} is no date that can be read in one way`;
    note("warning", "kept-raw", at, message, "write it as 2015-03-25; it was kept in its own words");
  }
  const role = one("role");
  if (value !== undefined) noteUnused("a remark", { object: all("object") }, at, note, "give it an object or a value");
  const whose = `the annotation ${shownWords(wordsIn(object.id) ?? "")}`;
  const unused = Object.entries(without(object, ...USED_OF_ANNOTATIONS, ...BOOKKEEPING)).filter(
    ([, held]) => held !== false,
  );
  noteUnused(whose, { ...Object.fromEntries(unused), body: odd }, at, note);
  const document = isObject(object.document) ? without(object.document, "title", "link") : {};
  noteUnused(`the document of ${whose}`, document, at, note);

  const targets = targetsOf(object, at, note);
  const replies = allWordsIn(object.references).map((id) => `In reply to the annotation ${id}.`);
  const telling = {
    at,
    id: wordsIn(object.id),
    predicate,
    denied: polarity === "denies",
    record: () => recordOf(object),
    speaker: mention("speaker"),
    cue: one("cue"),
    hedges: all("hedge"),
    time: time === undefined ? undefined : { raw: time, edtf },
    place: mention("place"),
    qualifiers: role === undefined ? {} : { role },
  };
  const notesOf = (places: readonly string[]) => [
    ...comments,
    ...places,
    ...annotatorOf(object),
    ...replies,
    ...(others.length === 0 ? [] : [`Further tags: ${others.join(", ")}`]),
  ];
  const objects: readonly (Mention | undefined)[] =
    value === undefined ? all("object").map((name) => mentioned(name, "object")) : [undefined];
  const sourced = targets.length === 0 ? [{ places: [] as readonly string[] }] : targets;
  return all("subject").flatMap((name) =>
    objects.flatMap((other) =>
      sourced.map(
        ({ places, ...passage }): Telling => ({
          ...telling,
          ...passage,
          subject: mentioned(name, "subject"),
          object: other,
          value,
          notes: notesOf(places),
        }),
      ),
    ),
  );
}

function predicateIn(word: string, at: Spot, note: NoteIssue): PredicateId | undefined {
  const even = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const predicate = PREDICATE_IDS.find((id) => id === even);
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

/** Who made the annotation, and when: that of a case is whoever imports it. */
function annotatorOf({ user, creator, created }: JsonObject): string[] {
  const people = [...allWordsIn(user), ...allWordsIn(creator), ...objectsIn(creator).flatMap(nameOfCreator)];
  const when = wordsIn(created);
  if (people.length === 0 && when === undefined) return [];
  const by = people.length === 0 ? "" : ` by ${people.join(", ")}`;
  return [`Annotated${by}${when === undefined ? "" : `, ${when}`}.`];
}

const nameOfCreator = (creator: JsonObject): string[] => {
  const [name, nickname, id, email] = [creator.name, creator.nickname, creator.id, creator.email].map(wordsIn);
  const [first, ...more] = [name, nickname, id, email].flatMap((words) => words ?? []);
  return first === undefined ? [] : [more.length === 0 ? first : `${first} (${more.join(", ")})`];
};
