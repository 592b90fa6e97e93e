// Our own: a YAML library that writes a document anew writes 007 as 7, and moves what a person laid out.
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import { flowYaml, safeYaml } from "../safe-yaml.ts";

type Values = Readonly<Record<string, unknown>>;

/** One stretch of a text, and what stands there from now on. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * A record's YAML with some of its values changed, each where it stands: what is not changed stays to the byte, and so
 * does every remark beside it. Undefined where that cannot be done; whoever asks reads the result again before it counts.
 * @param text one record, or a list of one, its lines parted by `\n` alone
 */
export function changeKeys(text: string, was: Values, now: Values): string | undefined {
  const document = parseDocument(text, { prettyErrors: false });
  const { contents } = document;
  const map = isSeq(contents) ? contents.items[0] : contents;
  if (document.errors.length > 0 || !isMap(map)) return undefined;

  const splices = changesOfMap(text, map as YAMLMap, was, now);
  let changed = "";
  let at = 0;
  // What is put in deeper stands before in the list, and so it does in the text where both go to one place.
  for (const { start, end, words } of splices?.toSorted(
    (a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start),
  ) ?? []) {
    if (start < at) return undefined;
    changed += text.slice(at, start) + words;
    at = end;
  }
  return splices && changed + text.slice(at);
}

function changesOfMap(text: string, map: YAMLMap, was: Values, now: Values): readonly Splice[] | undefined {
  const pairs = map.items.filter((pair): pair is Pair<Scalar<string>, Node | null> => isScalar(pair.key));
  const at = (key: string) => pairs.findIndex((pair) => pair.key.value === key);
  const splices: (readonly Splice[] | undefined)[] = [];

  const goes = pairs.map(({ key }) => key.value in was && !(key.value in now));
  const staying = goes.indexOf(false);
  const first = staying === -1 ? pairs.length : staying;
  if (first > 0 && first === pairs.length) return exchanged(text, map, pairs, now);
  if (first > 0) splices.push(beginsLater(text, pairs, first));
  for (let index = first; index < pairs.length; index++)
    if (goes[index]) splices.push(takenOut(text, map, pairs, index));
  let last = -1;
  const added = new Map<number, string[]>();
  for (const [key, value] of Object.entries(now)) {
    const index = at(key);
    if (index !== -1) last = index;
    if (isEqual(value, was[key])) continue;
    if (index !== -1) splices.push(changesOfPair(text, map, pairs[index], key, was[key], value));
    else added.set(last, [...(added.get(last) ?? []), key]);
  }
  for (const [index, keys] of added)
    splices.push(putIn(text, map, pairs[index === -1 ? pairs.length - 1 : index], keys, now));
  return splices.some((each) => each === undefined) ? undefined : splices.flatMap((each) => each ?? []);
}

function changesOfPair(
  text: string,
  map: YAMLMap,
  pair: Pair<Scalar<string>, Node | null> | undefined,
  key: string,
  was: unknown,
  now: unknown,
): readonly Splice[] | undefined {
  const start = pair?.key.range?.[0];
  if (pair === undefined || start === undefined || start === null) return undefined;

  const deeper = changesInside(text, pair.value, was, now);
  if (deeper !== undefined) return deeper;
  const end = endOf(text, pair.value) ?? pair.key.range?.[1] ?? start;
  if (map.flow)
    return [{ start, end: Math.max(end, endOfColon(text, pair)), words: `${flowYaml(key)}: ${flowYaml(now)}` }];
  const words = indented(safeYaml({ [key]: now }), columnOf(text, start));
  return [{ start, end: Math.max(end, endOfColon(text, pair)), words }];
}

/** A map, or a list that only grew, is changed inside, so that remarks in it stay. */
function changesInside(text: string, node: Node | null, was: unknown, now: unknown): readonly Splice[] | undefined {
  if (isMap(node) && isValues(was) && isValues(now)) return changesOfMap(text, node as YAMLMap, was, now);
  if (!isSeq(node) || !Array.isArray(was) || !Array.isArray(now) || node.flow) return undefined;
  if (node.items.length !== was.length || now.length < was.length) return undefined;

  const splices: Splice[] = [];
  for (const [i, item] of node.items.entries()) {
    if (isEqual(was[i], now[i])) continue;
    const deeper = changesInside(text, item as Node, was[i], now[i]);
    if (deeper === undefined) return undefined;
    splices.push(...deeper);
  }
  const more = now.slice(was.length);
  return more.length === 0 ? splices : [...splices, ...appended(text, node as YAMLSeq, more)];
}

function appended(text: string, list: YAMLSeq, more: readonly unknown[]): readonly Splice[] {
  const [start = 0] = list.range ?? [];
  const end = endOfLine(text, endOf(text, list) ?? start);
  const column = columnOf(text, start);
  return [{ start: end, end, words: `\n${" ".repeat(column)}${indented(safeYaml(more), column)}` }];
}

/** A map of which nothing stays, said anew in its place. */
function exchanged(
  text: string,
  map: YAMLMap,
  pairs: readonly Pair<Scalar<string>, Node | null>[],
  now: Values,
): readonly Splice[] | undefined {
  const start = pairs[0]?.key.range?.[0];
  const last = pairs.at(-1);
  if (start === undefined || start === null || last === undefined || Object.keys(now).length === 0) return undefined;
  if (pairs.slice(1).some((pair, i) => hasRemark(text, pairs[i], pair))) return undefined;

  const end = Math.max(endOf(text, last.value) ?? start, endOfColon(text, last));
  const words = map.flow
    ? Object.entries(now)
        .map(([key, value]) => `${flowYaml(key)}: ${flowYaml(value)}`)
        .join(", ")
    : indented(safeYaml(now), columnOf(text, start));
  return [{ start, end, words }];
}

/** Takes out all that stands before the first pair that stays. */
function beginsLater(
  text: string,
  pairs: readonly Pair<Scalar<string>, Node | null>[],
  first: number,
): readonly Splice[] | undefined {
  const [start, end] = [pairs[0]?.key.range?.[0], pairs[first]?.key.range?.[0]];
  if (start === undefined || start === null || end === undefined || end === null) return undefined;
  if (pairs.slice(1, first + 1).some((pair, i) => hasRemark(text, pairs[i], pair))) return undefined;
  return [{ start, end, words: "" }];
}

/** Whether a remark may stand between two pairs: whose it is nobody knows. */
function hasRemark(
  text: string,
  pair: Pair<Scalar<string>, Node | null> | undefined,
  next: Pair<Scalar<string>, Node | null>,
): boolean {
  if (pair === undefined) return false;
  const end = Math.max(endOf(text, pair.value) ?? 0, endOfColon(text, pair));
  return text.slice(end, next.key.range?.[0] ?? end).includes("#");
}

function takenOut(
  text: string,
  map: YAMLMap,
  pairs: readonly Pair<Scalar<string>, Node | null>[],
  index: number,
): readonly Splice[] | undefined {
  const [before, pair] = [pairs[index - 1], pairs[index]];
  const start = pair?.key.range?.[0];
  if (pair === undefined || start === undefined || start === null) return undefined;

  const end = Math.max(endOf(text, pair.value) ?? start, endOfColon(text, pair));
  if (map.flow) {
    const from = before && Math.max(endOf(text, before.value) ?? 0, endOfColon(text, before));
    return from === undefined ? undefined : [{ start: from, end, words: "" }];
  }
  return [{ start: text.lastIndexOf("\n", start - 1), end: endOfLine(text, end), words: "" }];
}

function putIn(
  text: string,
  map: YAMLMap,
  after: Pair<Scalar<string>, Node | null> | undefined,
  keys: readonly string[],
  values: Values,
): readonly Splice[] | undefined {
  const start = after?.key.range?.[0];
  if (after === undefined || start === undefined || start === null) return undefined;

  const end = Math.max(endOf(text, after.value) ?? start, endOfColon(text, after));
  if (map.flow)
    return [{ start: end, end, words: keys.map((key) => `, ${flowYaml(key)}: ${flowYaml(values[key])}`).join("") }];

  const column = columnOf(text, start);
  const added = Object.fromEntries(keys.map((key) => [key, values[key]]));
  const line = endOfLine(text, end);
  return [{ start: line, end: line, words: `\n${" ".repeat(column)}${indented(safeYaml(added), column)}` }];
}

/** Where a value ends: its last character, without what follows it on the line and below. */
function endOf(text: string, node: Node | null): number | undefined {
  if (node === null) return undefined;
  if (isScalar(node)) {
    const end = node.range?.[1];
    const isBlock = node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED;
    return end === undefined || !isBlock
      ? end
      : (node.range?.[0] ?? 0) + text.slice(node.range?.[0], end).trimEnd().length;
  }
  if ((isMap(node) || isSeq(node)) && !node.flow) {
    const last = node.items.at(-1);
    if (isSeq(node)) return endOf(text, last as Node | null);
    const { key, value } = last as Pair<Node, Node | null>;
    return Math.max(endOf(text, value) ?? 0, endOf(text, key) ?? 0);
  }
  return node.range?.[1];
}

/** A key without a value ends with its colon. */
function endOfColon(text: string, { key }: Pair<Scalar<string>, Node | null>): number {
  const end = key.range?.[1] ?? 0;
  return end + (/^[ \t]*:/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

const columnOf = (text: string, at: number): number => at - (text.lastIndexOf("\n", at - 1) + 1);

const indented = (yaml: string, column: number): string =>
  yaml.replace(/\n$/, "").replace(/\n(?=.)/g, `\n${" ".repeat(column)}`);

const isValues = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
