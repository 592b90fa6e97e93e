import type { Source } from "../../../model/source.ts";
import { dateInWords } from "../date-in-words.ts";

interface SourceLineProps {
  readonly source: Source;
  /** Whether it leads to the work itself, in a new tab and without saying where one comes from. */
  readonly linked?: boolean;
}

/** A work as people cite it: title, genre, when it was published. */
export function SourceLine({ source, linked = false }: SourceLineProps) {
  const { title, genre, id, published, url, archivedUrl } = source;
  const address = url ?? archivedUrl;
  const name = <cite dir="auto">{title ?? id}</cite>;
  return (
    <span class="source">
      {linked && address !== undefined ? (
        <a href={address} target="_blank" rel="noopener noreferrer nofollow">
          {name}
        </a>
      ) : (
        name
      )}{" "}
      <span class="aside">
        {genre === "unknown" ? "work" : genre}
        {published !== undefined && `, ${dateInWords(published)}`}
      </span>
    </span>
  );
}
