import type { Entity } from "../../model/entity.ts";
import { calledBy } from "./called-by.ts";
import { type DraftTrouble, remark } from "./draft-trouble.ts";

/** Asks whether a text names somebody; each is looked for once. */
export type NamedInText = (entity: Entity) => boolean;

/** Makes that question of one text. */
export function namedInText(text: string): NamedInText {
  const known = new Map<Entity, boolean>();
  return (entity) => {
    const found = known.get(entity) ?? calledBy(entity, false).mentions(text);
    known.set(entity, found);
    return found;
  };
}

/**
 * Whether a text names whom a draft speaks of. Many are only described, or called in another language; so it is only to be
 * known. Where it names somebody whom they may be taken for, that is said: look-alikes are different until somebody looks.
 * @param alike those of the case whom each may be, or was found not to be
 */
export function endsTroubles(
  source: string,
  ends: readonly Entity[],
  isNamed: NamedInText,
  alike: (entity: Entity) => readonly Entity[],
): readonly DraftTrouble[] {
  return ends
    .filter((entity) => entity.named && !isNamed(entity))
    .map(({ id, name, ...rest }) => {
      const others = alike({ id, name, ...rest }).filter(isNamed);
      const instead =
        others.length === 0
          ? ""
          : `; it does name ${others.map((other) => `“${other.name}” (${other.id})`).join(", ")}`;
      return remark(
        "end-not-in-text",
        `the text of "${source}" names “${name}” nowhere${instead}`,
        "see whether it is they of whom it speaks",
      );
    });
}
