import { useComputed } from "@preact/signals";
import { howFar } from "../../edit/how-far.ts";
import { partsOf } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";
import type { Reading } from "../../model/reading.ts";
import { type DeskState, openSource } from "../state/desk-state.ts";
import { focusText } from "./focus-text.ts";

interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly genre: string;
  readonly claims: number;
  readonly far: number;
  readonly isRead: boolean;
  readonly isShut: boolean;
  /** What its publisher has said of it since; empty where it stands. */
  readonly standing: string;
}

/** The sources of the case, each with how far it is read. */
export function SourceList({ state }: { readonly state: DeskState }) {
  const rows = useComputed(() => rowsOf(state));
  return (
    <ul class="source-list">
      {rows.value.map(({ id, title, genre, claims, far, isRead, isShut, standing }) => (
        <li key={id}>
          <button
            type="button"
            ref={(button) => {
              if (state.source.value === id) button?.scrollIntoView({ block: "nearest" });
            }}
            aria-current={state.source.value === id ? "true" : undefined}
            onClick={() => {
              openSource(state, id);
              // Also where it was open before: the next Enter is a claim in it, and no second click.
              focusText();
            }}
          >
            <bdi class="title">{title}</bdi>
            <span class="aside">
              {genre}
              {standing}
              {isShut ? " · must not leave" : ""} · {claims === 1 ? "1 claim" : `${claims} claims`} ·{" "}
              {isRead ? "read" : `${Math.round(far * 100)} % read`}
            </span>
            <meter min={0} max={1} value={isRead ? 1 : far} aria-label={`how far ${title} is read`} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function rowsOf({ working }: DeskState): readonly SourceRow[] {
  const claimsOf = new Map<string, Claim[]>();
  for (const [, claim] of partsOf(working.value, "claims")) {
    const known = claimsOf.get(claim.source);
    if (known === undefined) claimsOf.set(claim.source, [claim]);
    else known.push(claim);
  }
  const readings = new Map<string, Reading>(partsOf(working.value, "readings"));
  return [...partsOf(working.value, "sources")]
    .filter(([, source]) => source.joinedInto === undefined)
    .map(([id, { title, genre, text, access, status }]) => {
      const [claims, reading] = [claimsOf.get(id) ?? [], readings.get(id)];
      return {
        id,
        title: title ?? id,
        genre,
        claims: claims.length,
        far: howFar(text?.length ?? 0, claims, reading),
        isRead: reading?.status === "read",
        isShut: access !== "open",
        standing: status === "standing" ? "" : ` · ${status}`,
      };
    });
}
