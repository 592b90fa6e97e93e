/** One sweep of graphology's noverlap over its matrix of x, y and size; the library ships it without types. */
declare module "graphology-layout-noverlap/iterate.js" {
  import type { NoverlapSettings } from "graphology-layout-noverlap";

  export default function iterate(
    settings: Required<NoverlapSettings>,
    nodes: Float32Array,
  ): { readonly converged: boolean };
}
