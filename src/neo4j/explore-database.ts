import { SaysWhoError } from "../errors.ts";
import { keyOf } from "../formats/neo4j/record-row.ts";
import { wordsTyped } from "../graph/names/search-words.ts";
import { slipsOf } from "../graph/names/slips-of.ts";
import { CaseHeaderSchema } from "../model/case.ts";
import { EntitySchema } from "../model/entity.ts";
import type { EntityId } from "../model/id.ts";
import { buildTable } from "../table/table-builder.ts";
import { answersFrom, type TableAnswers } from "./answers-from.ts";
import type { Database } from "./database.ts";
import {
  claimsAmong,
  claimsBeside,
  claimsBetween,
  claimsThrough,
  findEntities,
  neighboursOf,
  standingFor,
} from "./explore-statements.ts";
import type { Explorer } from "./explorer.ts";
import { partOfCase } from "./part-of-case.ts";
import type { Statement } from "./statement.ts";

/** How much one question may look at. */
export interface ExploreLimits {
  readonly claims: number;
  readonly entities: number;
  readonly timeoutMs: number;
}

const LIMITS: ExploreLimits = { claims: 50_000, entities: 20_000, timeoutMs: 20_000 };

/**
 * Explores a case in a database, however large it is: each question fetches the part of the case that it is about, in
 * read-only sessions with limits and timeouts, and that part answers as a case in memory does.
 * A question that is about more than the limits throws SaysWhoError `database-too-slow`: half an answer would be a wrong one.
 */
export function exploreDatabase(database: Database, caseId: string, limits: ExploreLimits = LIMITS): Explorer {
  const key = (id: string) => keyOf(caseId, id);
  const header = CaseHeaderSchema.parse({ id: caseId, title: caseId });

  const ask = async (statement: (most: number) => Statement, column: "id" | "key", limit: number) => {
    const answers = await database.read(statement(limit + 1), limits.timeoutMs);
    if (answers.length > limit)
      throw new SaysWhoError("database-too-slow", `that is about more than ${limit} records; ask about less`);
    return answers.map((answer) => String(answer[column]));
  };
  const claimIds = (statement: (limit: number) => Statement) => ask(statement, "id", limits.claims);
  const answersAbout = async (claims: readonly string[], entities: readonly string[] = []): Promise<TableAnswers> => {
    const part = await partOfCase(database, caseId, claims, { entities });
    return answersFrom(buildTable({ header, replies: [], corrections: [], ...part }));
  };

  /** The keys of the entities that stand for some; of whom the case does not have, the key that they would have. */
  const standing = async (ids: readonly EntityId[]): Promise<string[]> => {
    const answers = await database.read(standingFor(ids.map(key)), limits.timeoutMs);
    const known = new Map(answers.map((answer) => [String(answer.key), String(answer.standing)]));
    return ids.map((id) => known.get(key(id)) ?? key(id));
  };

  /** Entities within so many hops of one, grown hop by hop, by their keys. */
  const ballAround = async (middle: EntityId) => {
    const inside = new Set(await standing([middle]));
    let edge = [...inside];
    return {
      inside,
      async grow(): Promise<boolean> {
        const near = edge.length === 0 ? [] : await ask((most) => neighboursOf(edge, most), "key", limits.entities);
        edge = near.filter((one) => !inside.has(one));
        for (const one of edge) inside.add(one);
        return edge.length > 0;
      },
    };
  };
  const answersAmong = async (keys: ReadonlySet<string>, asked: readonly EntityId[]): Promise<TableAnswers> => {
    const among = [...keys];
    const claims = await claimIds((most) => claimsAmong(among, most));
    return answersAbout(claims, [...among.map((one) => one.slice(caseId.length + 1)), ...asked]);
  };

  return {
    async search(typed, limit) {
      const words = wordsTyped(typed);
      if (words.length === 0) return [];
      const find = (slips: boolean) => database.read(findEntities(caseId, words, limit, { slips }), limits.timeoutMs);
      const found = await find(false);
      const nearly = found.length === 0 && words.some((word) => slipsOf(word).length > 0) ? await find(true) : found;
      return nearly.map(({ record }) => EntitySchema.parse(JSON.parse(String(record))));
    },
    async neighbourhood(middle, hops, limit) {
      const { inside, grow } = await ballAround(middle);
      for (let hop = 0; hop < hops && inside.size <= limit && (await grow()); hop++);
      const answers = await answersAmong(inside, [middle]);
      return answers.neighbourhood(middle, hops, limit);
    },
    async link(one, other) {
      const [a = "", b = ""] = await standing([one, other]);
      const claims = await claimIds((most) => claimsBetween(a, b, most));
      return (await answersAbout(claims, [one, other])).link(one, other);
    },
    async paths(from, to, k, maxHops) {
      // A path of so many hops lies within half as many of its one end and half as many of the other.
      const [away, back] = [await ballAround(from), await ballAround(to)];
      for (let hops = 1; ; hops++) {
        const isNew = await (hops % 2 === 1 ? away : back).grow();
        const meet = [...away.inside].some((one) => back.inside.has(one));
        const found = meet
          ? (await answersAmong(new Set([...away.inside, ...back.inside]), [from, to])).paths(from, to, k, hops)
          : [];
        if (found.length >= k || hops >= maxHops) return found;
        if (!isNew && !meet) return [];
      }
    },
    async trace(claim) {
      return (await answersAbout([claim])).trace(claim);
    },
    async without(actors) {
      const entities = await standing(actors.entities);
      const gone = await claimIds((most) => claimsThrough(entities, actors.sources.map(key), most));
      const beside = await claimIds((most) => claimsBeside(gone.map(key), most));
      return (await answersAbout(beside, actors.entities)).without(actors);
    },
  };
}
