/** A JSON array piece by piece, one item a line, so that a long list need not become one string. */
export function* jsonList(items: Iterable<unknown>): Iterable<string> {
  let before = "[\n";
  for (const item of items) {
    yield before + JSON.stringify(item);
    before = ",\n";
  }
  yield before === "[\n" ? "[]" : "\n]";
}
