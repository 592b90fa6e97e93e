import { expect } from "vitest";
import type { ReaderInput } from "../../../src/formats/readers/reader.ts";
import { READERS } from "../../../src/formats/readers/readers.ts";
import { readFixture } from "../fixtures/read-fixture.ts";
import { imported } from "./imported.ts";

/** A file as people bring it, by the names of the fixtures. */
export function brought(from: string, file: string, mapping?: string, more: Partial<ReaderInput> = {}) {
  const reader = READERS.find(({ id }) => id === from) ?? expect.fail(`there is no reader ${from}`);
  const given = mapping === undefined ? {} : { mapping: readFixture(`brought/${mapping}`) };
  const found = imported(reader, { ...readFixture(`brought/${file}`), ...given, ...more });
  const { records, report } = found;
  const notes = [...report.withoutSource, ...report.leftOut, ...report.keptAsItStands, ...report.byName];
  const nameOf = (id: string | undefined) => records.entities.find((one) => one.id === id)?.name ?? id;
  const workOf = (id: string) => {
    const source = records.sources.find((one) => one.id === id);
    const behind = source?.genre === "dataset" ? source.derivesFrom[0]?.source : undefined;
    return records.sources.find((one) => one.id === (behind ?? id));
  };
  return {
    ...found,
    notes: notes.map(({ message }) => message),
    codes: notes.map(({ code }) => code),
    /** Each claim in short: who, what, whom, in which work. */
    said: records.claims.map(({ subject, predicate, object, value, source }) => {
      const work = workOf(source);
      return `${nameOf(subject)} ${predicate} ${nameOf(object) ?? value} in ${work?.title ?? work?.url}`;
    }),
  };
}
