import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { SourceId } from "../../model/id.ts";
import { sha256Of } from "../../model/sha256.ts";
import type { Source } from "../../model/source.ts";

/** A source's text as far as it has come: only what somebody asked to see is fetched. */
export type SourceText =
  | { readonly kind: "fetching" }
  | { readonly kind: "at-hand"; readonly text: string }
  | { readonly kind: "not-at-hand" }
  | { readonly kind: "failed" };

/** The texts of the sources, as far as they have come. */
export interface SourceTexts {
  /** Gives the text of a source, fetched once and kept; one that failed is fetched again when it is asked for again. */
  of(source: Pick<Source, "id" | "text">): ReadonlySignal<SourceText>;
  /** Takes a text that somebody has, for as long as the page lives; says whether it is the very one that was read. */
  attach(source: Source, text: string): boolean;
  /** Forgets which texts were not at hand: the case was read again, and they may be by now. */
  askAgain(): void;
}

/** Makes a keeper of texts over a way to fetch. */
export function keepSourceTexts(fetchText: typeof fetch): SourceTexts {
  const kept = new Map<string, Signal<SourceText>>();
  return {
    of(source) {
      const key = keyOf(source);
      const known = kept.get(key);
      if (known !== undefined && known.peek().kind !== "failed") return known;

      const text = known ?? signal<SourceText>({ kind: "fetching" });
      kept.set(key, text);
      fetchOne(source.id).then(
        (fetched) => {
          text.value = fetched;
        },
        () => {
          text.value = { kind: "failed" };
        },
      );
      return text;
    },
    attach(source, text) {
      const { text: read } = source;
      if (read === undefined || text.length !== read.length || sha256Of(text) !== read.sha256) return false;

      const known = kept.get(keyOf(source)) ?? signal<SourceText>({ kind: "fetching" });
      kept.set(keyOf(source), known);
      known.value = { kind: "at-hand", text };
      return true;
    },
    askAgain() {
      for (const [key, text] of kept) if (text.peek().kind === "not-at-hand") kept.delete(key);
    },
  };

  async function fetchOne(id: SourceId): Promise<SourceText> {
    const response = await fetchText(`./api/texts/${encodeURIComponent(id)}`);
    if (response.status === 204 || response.status === 404) return { kind: "not-at-hand" };
    return response.ok ? { kind: "at-hand", text: await response.text() } : { kind: "failed" };
  }
}

/** A source that has come to have another text is another to us: its old text is not shown for the new. */
const keyOf = ({ id, text }: Pick<Source, "id" | "text">): string => `${id} ${text?.sha256}`;
