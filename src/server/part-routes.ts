import type { Context, Hono } from "hono";
import { SaysWhoError } from "../errors.ts";
import { layOut } from "../graph/layout.ts";
import { layoutToBytes } from "../graph/layout-bytes.ts";
import type { Entity } from "../model/entity.ts";
import { asEntityId, type EntityId, EntityIdSchema, type Sha256 } from "../model/id.ts";
import type { ClaimTable } from "../table/claim-table.ts";
import { writeSnapshot } from "../table/snapshot.ts";

/** A case that is too large to be served whole: what it holds, and how parts of it are had. */
export interface ServedParts {
  readonly claims: number;
  readonly entities: number;
  search(typed: string, limit: number): Promise<readonly Entity[]>;
  around(entities: readonly EntityId[]): Promise<{
    readonly table: ClaimTable;
    readonly madeFrom: Sha256;
    readonly cut: readonly EntityId[];
  }>;
}

const MOST_FOUND = 12;
const LONGEST_TYPED = 200;
const MOST_AROUND = 50;
const BYTES = { "content-type": "application/octet-stream" };

/**
 * Answers `./api/case?around=ID&around=ID` with the snapshot of a part, and in the header `sayswho-part` how much the
 * whole has; `./api/layout` with the same question, where the entities of that part are drawn; `./api/search?q=WORDS`
 * with the entities found in the whole.
 */
export function addPartRoutes(app: Hono, parts: ServedParts): void {
  // The layout of a part is asked for right after the part, which need not be fetched twice for that.
  let last: { readonly asked: string; readonly part: ReturnType<ServedParts["around"]> } | undefined;
  const partAsked = (ids: readonly string[]): ReturnType<ServedParts["around"]> => {
    const part = parts.around(ids.map(asEntityId));
    last = { asked: ids.join(), part };
    return part;
  };

  app.get("/api/case", (context) =>
    ofPart(context, async (asked) => {
      const { table, madeFrom, cut } = await partAsked(asked);
      const { claims, entities } = parts;
      const said = JSON.stringify({ claims, entities, cut });
      return context.body(new Uint8Array(writeSnapshot(table, madeFrom)), 200, { ...BYTES, "sayswho-part": said });
    }),
  );
  app.get("/api/layout", (context) =>
    ofPart(context, async (asked) => {
      const { table } = await (last?.asked === asked.join() ? last.part : partAsked(asked));
      return context.body(layoutToBytes(layOut(table)), 200, BYTES);
    }),
  );
  app.get("/api/search", (context) =>
    unlessTrouble(context, async () => {
      const found = await parts.search((context.req.query("q") ?? "").slice(0, LONGEST_TYPED), MOST_FOUND);
      return context.json(found);
    }),
  );
  // Texts stay with the people who have them; a database holds their hashes.
  app.get("/api/texts/:source", (context) => context.body(null, 204));
}

async function ofPart(context: Context, answer: (asked: readonly string[]) => Promise<Response>): Promise<Response> {
  const asked = context.req.queries("around") ?? [];
  if (asked.length > MOST_AROUND || asked.some((id) => !EntityIdSchema.safeParse(id).success)) {
    return context.text(`A part is asked for by up to ${MOST_AROUND} ids of entities.`, 400);
  }
  return unlessTrouble(context, () => answer(asked));
}

async function unlessTrouble(context: Context, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof SaysWhoError)) throw error;
    return context.text(error.message, 503);
  }
}
