import type { NameMatcher } from "../graph/names/name-matcher.ts";

/** Numbers anew those ids that give somebody away, since ids are often made of names, and says what each id becomes. */
export function redactedIds(ids: readonly string[], matcher: NameMatcher, prefix: string): (id: string) => string {
  const telling = new Set(ids.filter((id) => matcher.mentions(id)));
  // Ids that differ in case alone would be one file on some disks.
  const taken = new Set(ids.filter((id) => !telling.has(id)).map((id) => id.toLowerCase()));
  const becomes = new Map<string, string>();
  let number = 0;
  for (const id of telling) {
    do number++;
    while (taken.has(`${prefix}-${number}`));
    becomes.set(id, `${prefix}-${number}`);
  }
  return (id) => becomes.get(id) ?? id;
}
