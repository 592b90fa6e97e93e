import { CASE_BLOCK, LAYOUT_BLOCK, textBlock, unpackBlock, WORLD_BLOCK } from "../../formats/case/data-block.ts";
import { asSourceId } from "../../model/id.ts";
import type { CaseAtHand } from "./case-at-hand.ts";

const DAMAGED = {
  message: "The case in this file cannot be read.",
  mend: "The file seems to be damaged, or cut off on its way: get it again from where you have it, or run sayswho publish again.",
};

/** The case that a published page holds in itself; undefined where the page holds none. */
export function embeddedCase(page: Pick<Document, "getElementById">): CaseAtHand | undefined {
  if (page.getElementById(CASE_BLOCK) === null) return undefined;

  const answer = (name: string): Response => {
    const block = page.getElementById(name);
    if (block === null) return new Response(null, { status: 204 });
    return new Response(unpackBlock(block.textContent ?? ""), {
      headers: { "content-length": block.dataset.length ?? "" },
    });
  };
  return {
    ask: async (address) => {
      if (String(address) === "./world.json") return answer(WORLD_BLOCK);
      if (String(address) === "./api/layout") return answer(LAYOUT_BLOCK);
      const [, source] = /^\.\/api\/texts\/(.+)$/.exec(String(address)) ?? [];
      return answer(source === undefined ? CASE_BLOCK : textBlock(asSourceId(decodeURIComponent(source))));
    },
    unanswered: DAMAGED,
    unreadable: DAMAGED,
  };
}
