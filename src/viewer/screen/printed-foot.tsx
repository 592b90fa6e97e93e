import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { dateInWords } from "../panels/date-in-words.ts";

/** What a sheet of paper needs to be traced back: the link to what was printed, and when that was. */
export function PrintedFoot() {
  const words = useSignal("");
  useEffect(() => {
    const fill = () => {
      const today = new Date().toISOString().slice(0, 10);
      words.value = `${permalink(location)}, printed on ${dateInWords(today)}`;
    };
    addEventListener("beforeprint", fill);
    return () => removeEventListener("beforeprint", fill);
  }, [words]);
  return <p class="printed foot">{words.value}</p>;
}

/**
 * Where the page is to be found again; of a file on somebody's disk only its name, for its folder is nobody's business, and
 * of a served one all but its path, which is the secret of a sitting.
 */
export function permalink({
  protocol,
  origin,
  pathname,
  search,
  hash,
}: Pick<Location, "protocol" | "origin" | "pathname" | "search" | "hash">): string {
  return protocol === "file:"
    ? `${decodeURIComponent(pathname.split("/").at(-1) ?? "")}${hash}`
    : `${origin}/…/${search}${hash}`;
}
