import type { Polarity } from "../../model/claim.ts";
import type { Family } from "../../model/predicate.ts";
import "./marks.css";

interface LineMarkProps {
  readonly family: Family;
  readonly polarity?: Polarity;
  readonly look?: "fallen" | "mutual";
}

/** A piece of line as in the picture: dashes in the family's colour with an arrowhead, or a denial's dots and cross bar. */
export function LineMark({ family, polarity = "asserts", look }: LineMarkProps) {
  return (
    <svg
      class={`line ${polarity} family-${family}${look === undefined ? "" : ` ${look}`}`}
      viewBox="0 0 34 12"
      aria-hidden="true"
    >
      {polarity === "denies" ? (
        <>
          <path d="M2 6h27" />
          <path class="bar" d="M32 1v10" />
        </>
      ) : look === "mutual" ? (
        <path d="M1 6h32" />
      ) : (
        <>
          <path d="M1 6h24" />
          <path class="head" d="M25 2.2 33 6 25 9.8Z" />
        </>
      )}
    </svg>
  );
}
