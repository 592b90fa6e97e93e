import type { Row } from "../../table/row.ts";
import type { ViewerState } from "../state/viewer-state.ts";
import { ClaimList } from "./claim-list.tsx";
import { SourceLine } from "./source-line.tsx";

/** The works of a case, each with the claims that were read in it; those that are only named on the way come last. */
export function SourceList({ state }: { readonly state: ViewerState }) {
  const { table } = state;
  const rowsOf: Row[][] = table.sources.map(() => []);
  for (let row = 0; row < table.size; row++) rowsOf[table.columns.source[row] ?? -1]?.push(row);

  const works = table.sources.map((source, i) => ({ source, rows: rowsOf[i] ?? [] }));
  return (
    <ul class="sources">
      {works
        .sort((a, b) => b.rows.length - a.rows.length)
        .map(({ source, rows }) => (
          <li key={source.id}>
            {rows.length === 0 ? (
              <SourceLine source={source} linked />
            ) : (
              <details>
                <summary>
                  <SourceLine source={source} /> <span class="count">{rows.length}</span>
                </summary>
                <ClaimList state={state} rows={rows} />
              </details>
            )}
          </li>
        ))}
    </ul>
  );
}
