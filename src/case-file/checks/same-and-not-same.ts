import type { Check } from "../draft-case.ts";

/** Of two entities the record says one thing: that they may be one, that they are one, or that they are not. */
export const sameAndNotSame: Check = function* ({ entities }) {
  const apart = new Set<string>();
  for (const { record } of entities)
    for (const other of record.notSame) apart.add(`${record.id} ${other}`).add(`${other} ${record.id}`);

  for (const { index, record } of entities) {
    const { id, maybeSame, notSame, joinedInto } = record;
    if (maybeSame.length + notSame.length === 0 && joinedInto === undefined) continue;
    for (const [field, ids] of Object.entries({ maybeSame, notSame })) {
      const i = ids.indexOf(id);
      if (i === -1) continue;
      yield {
        code: "refers-to-itself",
        severity: "error",
        message: `"${id}" is among its own \`${field}\``,
        mend: "name the other entity, or leave it out",
        at: { stem: "entities", index, path: [field, i] },
      };
    }
    for (const [i, other] of maybeSame.entries()) {
      if (other === id || !apart.has(`${id} ${other}`)) continue;
      yield {
        code: "same-and-not-same",
        severity: "error",
        message: `"${id}" may be "${other}" by \`maybeSame\`, and is not by \`notSame\``,
        mend: "keep one of the two",
        at: { stem: "entities", index, path: ["maybeSame", i] },
      };
    }
    if (joinedInto === undefined || !apart.has(`${id} ${joinedInto.id}`)) continue;
    yield {
      code: "same-and-not-same",
      severity: "error",
      message: `"${id}" is joined into "${joinedInto.id}", and is not it by \`notSame\``,
      mend: "keep one of the two",
      at: { stem: "entities", index, path: ["joinedInto", "id"] },
    };
  }
};
