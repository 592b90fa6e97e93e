import type { Draft } from "../../model/draft.ts";
import { draftHash } from "../drafts/draft-hash.ts";
import { partOf, referrersOf, type WorkingCase } from "../working-case.ts";

/** Looks for the claim of a source that a draft comes to; the claims of each source are gone through once. */
export function knownClaims(working: WorkingCase): (source: string, hash: string, draft: Draft) => string | undefined {
  const bySource = new Map<string, Map<string, string[]>>();
  const keyOf = ({ subject, predicate, object, value, polarity }: Readonly<Record<string, unknown>>): string =>
    JSON.stringify([subject, predicate, object, value, polarity ?? "asserts"]);
  return (source, hash, draft) => {
    let claims = bySource.get(source);
    if (claims === undefined) {
      claims = new Map();
      for (const { of, id } of referrersOf(working, "sources", source)) {
        const claim = of === "claims" ? partOf(working, "claims", id) : undefined;
        if (claim === undefined || claim.source !== source) continue;
        const key = keyOf(claim as unknown as Readonly<Record<string, unknown>>);
        claims.set(key, [...(claims.get(key) ?? []), id]);
      }
      bySource.set(source, claims);
    }
    return claims.get(keyOf(draft.claim))?.find((id) => {
      const claim = partOf(working, "claims", id);
      return claim !== undefined && draftHash({ claim } as unknown as Draft) === hash;
    });
  };
}
