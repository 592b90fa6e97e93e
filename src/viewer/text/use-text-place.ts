import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { chosenWords } from "../state/chosen-address.ts";
import { type TextPlace, textPlaceOf } from "../state/text-place.ts";
import type { ViewerState } from "../state/viewer-state.ts";

/** What is read and where: what was asked for last, by opening a work or a claim or by a link to a passage. Whatever else is opened, one reads on. */
export function useTextPlace({ chosen, soughtPlace, table }: ViewerState) {
  const opened = JSON.stringify(chosenWords(chosen.value, table));
  const place = useSignal<TextPlace | undefined>(soughtPlace.peek() ?? textPlaceOf(chosen.peek(), table));
  const followed = useRef(opened);
  const sought = soughtPlace.value;

  useLayoutEffect(() => {
    const isOther = followed.current !== opened;
    followed.current = opened;
    const next = sought ?? (isOther ? textPlaceOf(chosen.peek(), table) : undefined);
    if (sought !== undefined) soughtPlace.value = undefined;
    if (next !== undefined) place.value = next;
  }, [opened, sought]);
  return place;
}
