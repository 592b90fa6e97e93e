import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { SourceId } from "../../model/id.ts";

/** A source's text as far as it has come: only what somebody asked to see is fetched. */
export type SourceText =
  | { readonly kind: "fetching" }
  | { readonly kind: "at-hand"; readonly text: string }
  | { readonly kind: "not-at-hand" }
  | { readonly kind: "failed" };

/** Gives the text of a source, fetched once and kept; one that failed is fetched again when it is asked for again. */
export type SourceTexts = (id: SourceId) => ReadonlySignal<SourceText>;

/** Makes a keeper of texts over a way to fetch. */
export function keepSourceTexts(fetchText: typeof fetch): SourceTexts {
  const kept = new Map<SourceId, Signal<SourceText>>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined && known.peek().kind !== "failed") return known;

    const text = known ?? signal<SourceText>({ kind: "fetching" });
    kept.set(id, text);
    fetchOne(id).then(
      (fetched) => {
        text.value = fetched;
      },
      () => {
        text.value = { kind: "failed" };
      },
    );
    return text;
  };

  async function fetchOne(id: SourceId): Promise<SourceText> {
    const response = await fetchText(`./api/texts/${encodeURIComponent(id)}`);
    if (response.status === 204 || response.status === 404) return { kind: "not-at-hand" };
    return response.ok ? { kind: "at-hand", text: await response.text() } : { kind: "failed" };
  }
}
