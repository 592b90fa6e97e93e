import type { SourceId } from "../model/id.ts";
import type { Source } from "../model/source.ts";

/**
 * The work of which a source is only what somebody's table records: its text is made of rows, nobody made it, and it
 * derives from that one work. Whoever counts works counts the two as one.
 */
export function recordOfWork({ genre, publisher, authors, url, derivesFrom }: Source): SourceId | undefined {
  const [from, ...others] = derivesFrom;
  const isRecord = genre === "dataset" && publisher === undefined && authors.length === 0 && url === undefined;
  return isRecord && others.length === 0 && from?.how === "rewrite" ? from.source : undefined;
}
