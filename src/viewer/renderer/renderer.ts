import type { Fall } from "../../graph/falls/fallen-claims.ts";
import type { Polarity } from "../../model/claim.ts";
import type { EntityKind } from "../../model/entity.ts";
import type { EntityId } from "../../model/id.ts";
import type { Family } from "../../model/predicate.ts";
import type { Row } from "../../table/row.ts";
import type { Palette } from "../palette.ts";
import type { Pieces } from "./pieces.ts";
import type { Point } from "./scene/curve.ts";
import type { LayoutSight } from "./scene/sight.ts";

/** An entity as it is drawn. */
export interface SceneNode {
  readonly id: EntityId;
  /** Its position in the table. */
  readonly entity: number;
  readonly x: number;
  /** Grows upwards. */
  readonly y: number;
  readonly kind: EntityKind;
  readonly label: string;
  readonly named: boolean;
  /** Radius in CSS pixels, unzoomed. */
  readonly size: number;
  /** In whose colour it is drawn, where that is not its kind's; its shape is its kind's all the same. */
  readonly ink?: Family;
  /** Put where it is by hand: its name is always written. */
  readonly pinned?: true;
  /** The group that it belongs to, as a position among the scene's; none where it belongs to none. */
  readonly group?: number;
  /** In a picture that is not parted by groups, the community that it belongs to all the same, by its number. */
  readonly community?: number;
  /** Another stands for it, or it has no place yet: it keeps its position in the table, and is drawn as nothing. */
  readonly absent?: "joined" | "unplaced";
}

/** Entities that belong together, drawn as one while all of the picture is far. */
export interface SceneGroup {
  /** Its middle and radius in the layout. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How many belong to it. */
  readonly members: number;
  /** About whom of them most is claimed: it is named after that one. */
  readonly lead: number;
}

/** A claim as it is drawn: one line, never merged with another. */
export interface SceneEdge {
  readonly row: Row;
  /** Positions in the table. */
  readonly from: number;
  readonly to: number;
  readonly polarity: Polarity;
  readonly family: Family;
  readonly symmetric: boolean;
  /** Why it is drawn paler than one that stands. */
  readonly fallen: Fall | undefined;
  /** How far its curve swings out, as a fraction of the distance between its ends; see `curve.ts`. */
  readonly curve: number;
}

/** A colour of entities, and what it tells. */
export interface SceneColour {
  readonly ink: Family;
  readonly words: string;
}

/** What looks tell in a picture that do not tell what they do when a case opens. */
export interface SceneKey {
  /** What it tells that an entity is larger; undefined where all are alike. */
  readonly sizes: string | undefined;
  /** Empty where entities are coloured by their kind. */
  readonly colours: readonly SceneColour[];
  /** What else is to be known of looks and places. */
  readonly notes?: readonly string[];
}

/** A thin line behind everything by which a layout is read, at a place of the layout: over the whole height, over the whole width, or around a point. */
export type Guide =
  | { readonly lies: "upright" | "across"; readonly at: number; readonly words: string }
  | { readonly lies: "around"; readonly x: number; readonly y: number; readonly across: number; readonly up: number };

/** What is written on a line that stands out. */
export interface LineWords {
  /** Begins with the mark: "allegedly harbours". */
  readonly label: string;
  /** Who first says it. */
  readonly speaker: string;
  /** That this is a work in its own voice, and nobody whom it quotes. */
  readonly ownVoice?: string;
}

/** All that a picture can show; each line is a claim of the table, under its row. */
export interface Scene {
  /** By their position in the table. */
  readonly nodes: readonly SceneNode[];
  /** By their rows, which ascend. */
  readonly edges: readonly SceneEdge[];
  /** In a large case who belongs together, the largest first. */
  readonly groups?: readonly SceneGroup[];
  readonly key?: SceneKey;
  readonly guides?: readonly Guide[];
  /** By row how many independent lines the link of a claim has, where lines are drawn as wide as that; 0 of one that counts for none. */
  readonly lines?: Uint8Array;
  /** How many have no place yet while a large case is still being laid out, and are not drawn, nor is what links them. */
  readonly unplaced?: number;
  /** Asked for of few lines, so that nobody holds the words of all. */
  wordsOf(row: Row): LineWords;
}

/** What stands out, by positions and rows; everything else steps back. */
export interface Emphasis {
  readonly nodes: ReadonlySet<number>;
  readonly edges: ReadonlySet<Row>;
  /** Claims that show their words on the line. */
  readonly worded: ReadonlySet<Row>;
  /** Entities that a chosen claim passed through. */
  readonly voices: ReadonlySet<number>;
  /** The chosen entity. */
  readonly chosen?: number;
  /** Where all of a group stands out: those of it that are named before all others, even where it is crowded. */
  readonly leading?: readonly number[];
}

/** How an entity is shown: not at all, or stepping back where nothing of it is left, which keeps its place. */
export const SHOWINGS = { back: 0, there: 1, gone: 2 } as const;

/**
 * What of a scene is there to be seen, one byte each: a claim by its row, 0 for one that is not drawn and 1 otherwise; an
 * entity by its position in the table, one of `SHOWINGS`.
 */
export interface Showing {
  readonly rows: Uint8Array;
  readonly entities: Uint8Array;
}

/** What a picture is asked for just now: what of it is shown, and what of that stands out. */
export interface Moment {
  readonly showing?: Showing | undefined;
  readonly emphasis?: Emphasis | undefined;
  /** Entities that were chosen together: each has a double ring and its name, whatever else stands out. */
  readonly several?: ReadonlySet<number>;
}

/** Where the camera stands: its middle in the picture's own square from 0 to 1, and how far away it is, nearer below 1. */
export interface CameraPosition {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What the pointer is over: an entity, a line by its row, a group that is drawn as one, or nothing of these. */
export type Pointed =
  | { readonly kind: "entity"; readonly entity: number }
  | { readonly kind: "line"; readonly row: Row }
  | { readonly kind: "group"; readonly group: number }
  | { readonly kind: "ground" };

/** A point of the window, in CSS pixels. */
export type ScreenPoint = Point;

/** What somebody does with the picture. */
export interface RendererEvents {
  /** @param isAdding whether a key was held that adds to what is chosen */
  onNodeClick(entity: number, isAdding: boolean): void;
  /** Called where a group is drawn as one, and somebody wants it opened. */
  onGroupClick(group: number, isAdding: boolean): void;
  onEdgeClick(row: Row, isAdding: boolean): void;
  onStageClick(isAdding: boolean): void;
  /** Called where somebody wants to know what can be done, with a right click or a long press. */
  onMenu(over: Pointed, at: ScreenPoint): void;
  /** Called when an entity was dragged and is dropped, at a point of the layout. */
  onNodeDrop(entity: number, at: Point): void;
  /** Called with nothing when the pointer leaves. */
  onNodeHover(entity: number | undefined): void;
  onEdgeHover(row: Row | undefined): void;
  /** Called when the camera has come to rest somewhere else. */
  onCamera(position: CameraPosition): void;
}

/** Draws a scene into an element and knows nothing of what it means; another drawing library would be another of these. */
export interface Renderer {
  /** Draws another scene in place of this one, with all of it shown and at rest; whoever looks sees it from where they are. */
  redraw(scene: Scene, events: RendererEvents): void;
  /** Gets ready to draw another scene of the same entities, while this one is drawn: to settle into it takes no time then. */
  prepare(scene: Scene): Pieces<void>;
  /** Draws the same case with more of it placed, or all of it elsewhere: what is shown and stands out stays so, and whoever looks sees it from where they are. */
  settle(scene: Scene): void;
  /** Draws the same scene with its entities at other places; all else stays where it is. */
  place(scene: Scene): void;
  /** Draws the same entities and lines in another shape: everybody moves steadily to where they are in it, all of it in sight. */
  arrange(scene: Scene): void;
  setPalette(palette: Palette): void;
  /** Without an emphasis everything is drawn alike. */
  emphasize(emphasis: Emphasis | undefined): void;
  /** Marks entities as chosen together; nothing steps back for them. */
  markSeveral(entities: readonly number[]): void;
  /** Draws only what is shown; without a showing, everything. */
  show(showing: Showing | undefined): void;
  /** While it is held, names keep their places whatever is shown: those of whom nothing is left go, and no other moves. */
  hold(isHeld: boolean): void;
  /** Moves so that these entities are in sight; does nothing where they are. */
  lookAt(entities: readonly number[]): void;
  /** Comes so near to a group that it opens. */
  lookInto(group: number): void;
  /** What is in sight just now, and where. */
  sight(): LayoutSight;
  /** Nearer with a factor below 1. */
  zoom(factor: number): void;
  /** Shows everything. */
  fit(): void;
  /** Goes there at once. */
  moveTo(position: CameraPosition): void;
  destroy(): void;
}
