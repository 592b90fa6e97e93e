import type { EntityKind } from "../../model/entity.ts";
import "./marks.css";

interface KindMarkProps {
  readonly kind: EntityKind;
  readonly named?: boolean;
  /** Whether its colour tells nothing of its kind. */
  readonly isPlain?: boolean;
}

/** The shape that stands for an entity's kind, as in the picture: dashed where nobody gives it a name. */
export function KindMark({ kind, named = true, isPlain = false }: KindMarkProps) {
  return (
    <svg
      class={`mark ${isPlain ? "plain-ink" : `kind-${kind}`} ${named ? "named" : "unnamed"}`}
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      <Shape kind={kind} />
    </svg>
  );
}

function Shape({ kind }: { readonly kind: EntityKind }) {
  switch (kind) {
    case "person":
      return <circle r="5.6" />;
    case "organization":
      return <rect x="-5.2" y="-5.2" width="10.4" height="10.4" rx="1.8" />;
    case "place":
      return <path d="M0-7 7 0 0 7-7 0Z" />;
    default:
      return kind satisfies never;
  }
}
