import { partOf, type WorkingCase } from "../../edit/working-case.ts";
import type { Entity } from "../../model/entity.ts";
import { languageAt } from "../../suggest/languages/languages.ts";
import { type KnownNames, knownNames, type Named } from "../../suggest/names/known-names.ts";
import { type FindNames, type NameInPassage, namesAmong } from "../../suggest/names/names-in.ts";
import type { Stretch } from "../../suggest/text/text-units.ts";

const opened = new WeakMap<WorkingCase["opened"], KnownNames>();
const now = new WeakMap<WorkingCase, FindNames>();

/** Finds the names of the case as it is now: what was opened is gathered once, and what has changed since after each change. */
export function namesOfCase(working: WorkingCase): FindNames {
  const known = now.get(working) ?? gathered(working);
  now.set(working, known);
  return known;
}

function gathered(working: WorkingCase): FindNames {
  const before = opened.get(working.opened) ?? knownNames(working.opened.parts.entities);
  opened.set(working.opened, before);
  const since = knownNames(
    [...working.changed.values()].flatMap(({ of, id, part }) =>
      of === "entities" && part !== undefined ? [[id, part as Entity] as const] : [],
    ),
  );
  return namesAmong([since, before], (named) => standing(working, named));
}

/** The names that stand in a passage, in reading order. */
export const namesInPassage = (
  working: WorkingCase,
  text: string,
  passage: Stretch,
  lang?: string,
): readonly NameInPassage[] => namesOfCase(working)(text, passage, languageAt(text, passage, lang));

/** Whoever stands for somebody by now; undefined where they are gone. */
function standing(working: WorkingCase, { id }: Named): Named | undefined {
  const seen = new Set<string>();
  let at = id;
  for (let next = partOf(working, "entities", at)?.joinedInto?.id; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    at = next;
    next = partOf(working, "entities", at)?.joinedInto?.id;
  }
  const entity = partOf(working, "entities", at);
  return entity && { id: at, kind: entity.kind };
}
