import { type Moment, SHOWINGS } from "../renderer.ts";
import type { PreparedScene } from "./prepare-scene.ts";

/** How much an entity stands out; one that is gone is not drawn; a voice of what is opened, or the opened entity itself, has a ring; who was chosen with others has two. */
export const ENTITY_STATES = { back: 0, rest: 1, ringed: 2, gone: 3, several: 4 } as const;

/** How strongly an entity is drawn that has stepped back. */
export const BACK_STRENGTH = 0.28;

/** Sets the byte of every entity: who has nothing left, or is not among what stands out, steps back. */
export function setEntityStates(
  { entityStates, unplaced }: PreparedScene,
  { emphasis, showing, several: chosen = new Set() }: Moment,
): void {
  const { bytes } = entityStates;
  const { back, rest, ringed, gone, several } = ENTITY_STATES;
  bytes.fill(emphasis === undefined ? rest : back);
  for (const entity of emphasis?.nodes ?? []) bytes[entity] = rest;
  // Over columns: every hover goes through all of them.
  const shown = showing?.entities ?? new Uint8Array();
  for (let entity = 0; entity < shown.length; entity++) if (shown[entity] === SHOWINGS.back) bytes[entity] = back;
  for (const voice of emphasis?.voices ?? []) bytes[voice] = ringed;
  if (emphasis?.chosen !== undefined) bytes[emphasis.chosen] = ringed;
  for (const entity of chosen) bytes[entity] = several;
  for (let entity = 0; entity < shown.length; entity++) if (shown[entity] === SHOWINGS.gone) bytes[entity] = gone;
  for (const entity of unplaced) bytes[entity] = gone;
  entityStates.version++;
}
