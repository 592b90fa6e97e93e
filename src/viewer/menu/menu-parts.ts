import { standingInWords } from "../../graph/standing-in-words.ts";
import { actionsOn, entitiesOf } from "../choosing/actions-on.ts";
import { entitiesInWords } from "../choosing/entities-in-words.ts";
import { expandingActions } from "../choosing/expanding-actions.ts";
import { isolatedWords } from "../isolated-words.ts";
import { groupInWords } from "../renderer/groups/group-in-words.ts";
import { ACTIONS } from "../screen/actions.ts";
import type { Target } from "../state/target.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** A line of a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly key?: string | undefined;
  /** What stands above all of its part. */
  readonly under?: string | undefined;
  run(state: ViewerState): void;
}

/** What can be done where there is nothing, in the parts of the menu; each by its name among all that can be done. */
const ON_GROUND = [
  ["nearer", "farther", "fit"],
  ["lasso", "gather", "let-go"],
  ["whole", "undo", "redo"],
  ["link", "ask"],
];

/** The lines of a menu in its parts: what can be done with its target just now, and nothing that cannot. */
export function menuParts(target: Target, state: ViewerState): readonly (readonly MenuItem[])[] {
  if (target.kind === "ground") {
    return inParts(
      ON_GROUND.map((ids) =>
        ids.flatMap((id) => ACTIONS.filter((action) => action.id === id && action.isOffered(state))),
      ),
    );
  }
  const actions = [...actionsOn(target, state), ...expansions(target, state)];
  const parts = ["asking", "choosing", "looking", "expanding", "placing"] as const;
  return inParts(
    parts.map((part) =>
      actions.filter((action) => action.part === part).map((action) => ({ ...action, keys: keysOf(action.id) })),
    ),
  );
}

/** A group is opened, and not expanded: those whom it is linked with are in other groups. */
const expansions = (target: Target, state: ViewerState) =>
  target.kind === "entities" || target.kind === "claim" ? expandingActions(state, entitiesOf(target, state)) : [];

const keysOf = (id: string): readonly string[] => ACTIONS.find((action) => action.id === id)?.keys ?? [];

type Keyed = Omit<MenuItem, "key"> & { readonly keys: readonly string[] };

const inParts = (parts: readonly (readonly Keyed[])[]): readonly (readonly MenuItem[])[] =>
  parts.filter((part) => part.length > 0).map((part) => part.map(({ keys, ...item }) => ({ ...item, key: keys[0] })));

/** What a menu is of, in words: they stand above it. */
export function targetInWords(target: Target, { scene, table }: ViewerState): string {
  switch (target.kind) {
    case "entities":
    case "ends":
      return entitiesInWords(table, target.entities);
    case "claim": {
      const claim = table.claim(target.row);
      const became = standingInWords(claim, table);
      return [isolatedWords(claim.statement), ...(became === "" ? [] : [`(${became})`])].join(" ");
    }
    case "source": {
      const source = table.sources[target.source];
      return isolatedWords(source?.title ?? source?.id ?? "");
    }
    case "group": {
      const group = scene.groups?.[target.group];
      if (group === undefined) return "A group";
      const [name, others] = groupInWords(scene, group);
      return `${isolatedWords(name)} ${others}`;
    }
    case "ground":
      return "The picture";
    default:
      return target satisfies never;
  }
}
