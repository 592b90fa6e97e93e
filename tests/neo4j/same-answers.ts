import { expect } from "vitest";
import type { CaseRecords } from "../../src/model/case.ts";
import type { Explorer } from "../../src/neo4j/explorer.ts";

/** A name as it may be typed in haste: a letter left out, put in, exchanged, and two turned round. */
const withSlips = (name: string): string[] => {
  const [a, b, c, ...others] = name;
  const rest = others.join("");
  return [`${a}${c}${rest}`, `${a}x${b}${c}${rest}`, `x${b}${c}${rest}`, `${a}${c}${b}${rest}`];
};

/** The contract: whoever answers, the answers are equal. Asked of every nth entity, claim and source. */
export async function expectSameAnswers(
  memory: Explorer,
  database: Explorer,
  { entities, claims, sources }: CaseRecords,
  nth: number,
) {
  const some = <T>(list: readonly T[]) => list.filter((_, i) => i % nth === 0);
  const both = async <T>(ask: (explorer: Explorer) => Promise<T>) =>
    expect(await ask(database)).toEqual(await ask(memory));

  for (const { id, name } of some(entities)) {
    await both((one) => one.search(name.slice(0, 6), 20));
    for (const slipped of withSlips(name)) await both((one) => one.search(slipped, 20));
    await both((one) => one.neighbourhood(id, 2, 5));
    await both((one) => one.neighbourhood(id, 1, 1000));
    await both((one) => one.without({ entities: [id], sources: [] }));
  }
  for (const [i, { id }] of some(entities).entries()) {
    const other = entities[(i * 7 + 3) % entities.length]?.id ?? id;
    await both((one) => one.paths(id, other, 3, 5));
  }
  for (const { id, subject, object } of some(claims)) {
    await both((one) => one.trace(id));
    if (object !== undefined) await both((one) => one.link(object, subject));
  }
  for (const { id } of some(sources)) await both((one) => one.without({ entities: [], sources: [id] }));
}
