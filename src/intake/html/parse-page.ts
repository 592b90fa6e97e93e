import { parseHTML } from "linkedom";

/** Builds the tree of a page. Nothing of it runs, and nothing that it names is fetched. */
export function parsePage(page: string): Document {
  const whole = /<html[\s>]/i.test(page) ? page : `<html><head></head><body>${page}</body></html>`;
  return parseHTML(whole).document;
}
