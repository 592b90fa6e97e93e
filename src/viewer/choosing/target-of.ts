import type { Pointed } from "../renderer/renderer.ts";
import type { Chosen } from "../state/chosen.ts";
import type { Target } from "../state/target.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** What the keys are meant for: all who are chosen together, or else what is opened. */
export function targetOf({ view, scene }: Pick<ViewerState, "view" | "scene">): Target {
  const { chosen, several } = view.value;
  if (several.length > 0) return { kind: "entities", entities: several };
  return targetAs(chosen, scene);
}

/** What a button that opens something stands for. */
export function targetAs(chosen: Chosen, { nodes }: Pick<ViewerState["scene"], "nodes">): Target {
  switch (chosen.kind) {
    case "entity":
      return { kind: "entities", entities: [chosen.entity] };
    case "claim":
      return chosen;
    case "source":
      return chosen;
    case "link":
    case "paths":
      return { kind: "ends", entities: [chosen.from, chosen.to] };
    case "together": {
      const group = nodes[chosen.lead]?.group;
      return group === undefined ? { kind: "ground" } : { kind: "group", group };
    }
    case "between":
    case "nothing":
      return { kind: "ground" };
    default:
      return chosen satisfies never;
  }
}

/** What the pointer is over; one of several that are chosen together stands for all of them. */
export function pointedAt({ view }: Pick<ViewerState, "view">, pointed: Pointed): Target {
  const { several } = view.peek();
  switch (pointed.kind) {
    case "entity":
      return { kind: "entities", entities: several.includes(pointed.entity) ? several : [pointed.entity] };
    case "line":
      return { kind: "claim", row: pointed.row };
    case "group":
      return pointed;
    case "ground":
      return pointed;
    default:
      return pointed satisfies never;
  }
}
