import { dequal } from "dequal";
import { keyOf, type PartName, partOf, referencesOf, referrersNow, type WorkingCase } from "./working-case.ts";

/** Along these a check follows a way through several records. */
const WAYS: ReadonlySet<string> = new Set(["derivesFrom", "joinedInto"]);

/** A part of a case that can be judged by itself: what is judged, and that with what must be known for it. */
export interface Neighbourhood {
  readonly judged: ReadonlySet<string>;
  readonly all: readonly PartName[];
}

/**
 * What checks must see with records that were changed: these and whatever refers to them are judged; known must be
 * whatever those refer to, and the whole of each way through derivations and joins. Texts come only where they are read.
 * @param was the case before the change
 */
export function neighboursOf(
  working: WorkingCase,
  touched: readonly PartName[],
  was: WorkingCase = working,
): Neighbourhood {
  const found = new Map<string, PartName>();
  const add = (name: PartName) => {
    const key = keyOf(name.of, name.id);
    if (found.has(key)) return false;
    found.set(key, name);
    return true;
  };

  const referrers = referrersNow(working);
  for (const name of touched) {
    add(name);
    for (const of of besides(name)) add({ of, id: name.id });
    const to = name.of === "texts" ? "sources" : name.of;
    if (to !== "entities" && to !== "sources" && to !== "claims") continue;
    const isTextSame = to === "sources" && name.of !== "texts" && hasSameText(was, working, name.id);
    for (const referrer of referrers(to, name.id)) {
      // A source has thousands of claims, and of it they know no more than where its text ends and what it says.
      if (!isTextSame || referrer.of === "sources") add(referrer);
    }
  }
  const judged = new Set(found.keys());
  for (const { of, id } of [...found.values()]) {
    const part = partOf(working, of, id);
    if (part === undefined) continue;
    if (READS_TEXTS.has(of)) for (const source of sourcesReadBy(working, { of, id })) addText(source);
    for (const reference of referencesOf(of, part)) addWithWay({ of: reference.to, id: reference.id });
  }
  return { judged, all: [...found.values()] };

  function addText(id: string): void {
    add({ of: "texts", id });
  }

  /** A record that is referred to, and whatever it derives from or was joined into, to the end. */
  function addWithWay(start: PartName): void {
    const waiting = [start];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const isKnown = !add(name);
      const part = partOf(working, name.of, name.id);
      if (part === undefined || (isKnown && name !== start)) continue;
      for (const { to, id, path } of referencesOf(name.of, part)) {
        if (WAYS.has(String(path[0]))) waiting.push({ of: to, id });
      }
    }
  }
}

function hasSameText(was: WorkingCase, working: WorkingCase, id: string): boolean {
  const [before, after] = [partOf(was, "sources", id), partOf(working, "sources", id)];
  return before !== undefined && after !== undefined && dequal(before.text, after.text);
}

/** What has a passage in it is held against the text that the passage stands in. */
const READS_TEXTS: ReadonlySet<string> = new Set(["entities", "claims", "readings"]);

function sourcesReadBy(working: WorkingCase, { of, id }: PartName): readonly string[] {
  if (of === "readings") return [id];
  const part = partOf(working, of, id);
  return part === undefined
    ? []
    : [...referencesOf(of, part)].flatMap(({ to, id: source }) => (to === "sources" ? [source] : []));
}

/** A source goes with its text, its marks and its reading: each is held against the others. */
function besides({ of }: PartName): readonly ("sources" | "texts" | "marks" | "readings")[] {
  return of === "sources" || of === "texts" || of === "marks" ? ["sources", "texts", "marks", "readings"] : [];
}
