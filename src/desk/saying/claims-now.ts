import type { Referable } from "../../case-file/references.ts";
import { partOf, partsOf, referrersOf, type WorkingCase } from "../../edit/working-case.ts";
import type { Claim } from "../../model/claim.ts";

const remembered = new WeakMap<WorkingCase, readonly Claim[]>();

/** All claims as they are now, gathered once a state: what was said before is offered again. */
export function claimsNow(working: WorkingCase): readonly Claim[] {
  const known = remembered.get(working) ?? [...partsOf(working, "claims")].map(([, claim]) => claim);
  remembered.set(working, known);
  return known;
}

const ofSources = new WeakMap<WorkingCase, Map<string, readonly Claim[]>>();

/** The claims of a source as they are now, in the order of their passages; costs what the source has, not the case. */
export const claimsIn = (working: WorkingCase, source: string): readonly Claim[] =>
  onceAState(ofSources, working, source, () =>
    [...claimsReferringTo(working, "sources", source)]
      .filter((claim) => claim.source === source)
      .sort((a, b) => a.anchor.start - b.anchor.start || a.anchor.end - b.anchor.end),
  );

const ofEntities = new WeakMap<WorkingCase, Map<string, readonly Claim[]>>();

/**
 * The claims that name somebody as they are now, as an end, a place or one whom the telling passed through, in the order
 * of the case; costs what is said of them, not the case.
 */
export const claimsNaming = (working: WorkingCase, entity: string): readonly Claim[] =>
  onceAState(ofEntities, working, entity, () => inOrder(working, claimsReferringTo(working, "entities", entity)));

/** The claims both ends of which are among some entities, in the order of the case. */
export const claimsAmong = (working: WorkingCase, entities: ReadonlySet<string>): readonly Claim[] =>
  inOrder(
    working,
    [...entities].flatMap((id) =>
      claimsNaming(working, id).filter(
        ({ subject, object }) => subject === id && object !== undefined && entities.has(object),
      ),
    ),
  );

function inOrder(working: WorkingCase, claims: Iterable<Claim>): readonly Claim[] {
  const place = placesIn(working);
  return [...claims].sort((a, b) => place(a.id) - place(b.id));
}

function* claimsReferringTo(working: WorkingCase, to: Referable, id: string): Iterable<Claim> {
  for (const name of referrersOf(working, to, id)) {
    const claim = name.of === "claims" ? partOf(working, "claims", name.id) : undefined;
    if (claim !== undefined) yield claim;
  }
}

const opened = new WeakMap<WorkingCase["opened"], ReadonlyMap<string, number>>();

/** At which place of the case a claim stands: those that were opened in their order, then those that came since. */
function placesIn({ opened: first, changed }: WorkingCase): (claim: string) => number {
  const known = opened.get(first) ?? new Map([...first.parts.claims.keys()].map((id, i) => [id, i]));
  opened.set(first, known);
  const since = new Map([...changed.values()].map(({ id }, i) => [id, known.size + i]));
  return (claim) => known.get(claim) ?? since.get(claim) ?? 0;
}

function onceAState<Made>(
  states: WeakMap<WorkingCase, Map<string, Made>>,
  working: WorkingCase,
  id: string,
  make: () => Made,
): Made {
  const made = states.get(working) ?? new Map<string, Made>();
  states.set(working, made);
  const known = made.get(id) ?? make();
  made.set(id, known);
  return known;
}
