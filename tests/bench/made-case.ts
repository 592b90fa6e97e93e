import { sha256Of } from "../../src/model/sha256.ts";

/** A machine-made case of so many claims over a fifth as many entities, as the lines of its files, about 480 bytes a claim. */
export function madeCase(claims: number): { readonly files: Map<string, string>; readonly lines: readonly string[] } {
  const text = "words ".repeat(100);
  const size = Math.max(2, Math.floor(claims / 5));
  const entity = (n: number) => `e${n % size}`;
  const lines = Array.from({ length: claims }, (_, i) =>
    JSON.stringify({
      id: `c${i}`,
      subject: entity(i * 7919),
      predicate: "supports",
      object: entity(i * 104_729 + 1),
      allegation: true,
      source: "s",
      anchor: { start: 0, end: 5, exact: "words" },
      statement: `Somebody alleges, for the ${i}th time, that one organization lends the other its support.`,
      attribution: [
        { by: "unattributed", cue: "said", mode: "says" },
        { by: entity(i), mode: "reports", hedges: ["it appears"] },
      ],
      hedges: ["reportedly"],
      time: { raw: "in those years", edtf: String(2010 + (i % 15)) },
    }),
  );
  const entities = Array.from({ length: size }, (_, i) =>
    JSON.stringify({ id: `e${i}`, kind: "organization", name: `Entity ${i}` }),
  );
  const source = JSON.stringify({ id: "s", genre: "news", text: { sha256: sha256Of(text), length: text.length } });
  const files = new Map([
    ["case.yaml", "id: made\ntitle: Made by a machine\n"],
    ["entities.jsonl", entities.join("\n")],
    ["sources.jsonl", source],
    ["claims.jsonl", lines.join("\n")],
  ]);
  return { files, lines };
}
