import type { ComponentType } from "preact";
import { BetweenPage } from "./choosing/between-page.tsx";
import { EntityPage } from "./entity/entity-page.tsx";
import { LinkPage } from "./link/link-page.tsx";
import { PathsPage } from "./paths/paths-page.tsx";
import { SaysWho } from "./says-who/says-who.tsx";
import { CasePage } from "./sources/case-page.tsx";
import { GroupPage } from "./sources/group-page.tsx";
import { SourcePage } from "./sources/source-page.tsx";
import type { Chosen } from "./state/chosen.ts";
import type { ViewerState } from "./state/viewer-state.ts";

/** A page is shown with the state, and with the positions of what is opened. */
export type PageProps<Kind extends Chosen["kind"]> = { readonly state: ViewerState } & Extract<
  Chosen,
  { readonly kind: Kind }
>;

/** The page of each kind of what can be opened. A new one is a file, a line here, and in state/chosen.ts the line that says of what it is made. */
export const PAGES: { readonly [Kind in Chosen["kind"]]: ComponentType<PageProps<Kind>> } = {
  nothing: CasePage,
  entity: EntityPage,
  claim: SaysWho,
  link: LinkPage,
  paths: PathsPage,
  source: SourcePage,
  together: GroupPage,
  between: BetweenPage,
};
