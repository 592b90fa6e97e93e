import type { ShownQueue } from "../../edit/drafts/shown-queue.ts";

/** Two entities of the case that may be one, each with the facts that decide it on one line. */
export function PairCard({ pair: { facts } }: { readonly pair: ShownQueue["pairs"][number] }) {
  const [one, other] = facts;
  return (
    <>
      <h3>May these be one?</h3>
      <ul class="pair-facts">
        <li>
          <bdi>{one}</bdi>
        </li>
        <li>
          <bdi>{other}</bdi>
        </li>
      </ul>
    </>
  );
}
