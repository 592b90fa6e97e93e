/** Whether an encoding that a document names is one that can be read here (the labels of the Encoding Standard, WHATWG). */
export function isKnownEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== "";
  } catch {
    return false;
  }
}
