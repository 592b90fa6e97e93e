import type { ClaimTable } from "../../table/claim-table.ts";
import { isolatedWords } from "../isolated-words.ts";

const MOST_NAMED = 3;

/** Some entities by name, such as "Anna Grey, Tidewater and 3 others"; of many the first are named and the rest are counted. */
export function entitiesInWords({ entities }: ClaimTable, some: readonly number[]): string {
  const names = some.slice(0, MOST_NAMED).map((entity) => isolatedWords(entities[entity]?.name ?? ""));
  const others = some.length - names.length;
  const said = [...names, ...(others === 0 ? [] : [others === 1 ? "one other" : `${others} others`])];
  const last = said.pop() ?? "";
  return said.length === 0 ? last : `${said.join(", ")} and ${last}`;
}
