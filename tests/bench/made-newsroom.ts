import { sha256Of } from "../../src/model/sha256.ts";

const TEXT = "words ".repeat(100);

/**
 * A machine-made case of so many claims as one that was coded by hand looks: a tenth as many works by a few hundred
 * outlets, some of which came out of each other; four tellings of most things, through agencies, with dates; speakers
 * who are named, who may be one, who speak for others and of whom nobody knows who they are.
 */
export function madeNewsroom(claims: number): {
  readonly files: Map<string, string>;
  readonly lines: readonly string[];
} {
  const below = numbers(7);
  const speakers = Math.max(8, Math.floor(claims / 20));
  const [outlets, agencies] = [300, 12];
  const works = Math.max(20, Math.floor(claims / 10));
  const speaker = (n: number) => `p${n % speakers}`;
  const day = (n: number) => new Date(Date.UTC(2015, 0, 1 + (n % 3000))).toISOString().slice(0, 10);

  const lines = Array.from({ length: claims }, (_, i) => {
    const told = Math.floor(i / 4);
    const work = below(works);
    const agency =
      below(3) === 0 ? [{ by: `a${below(agencies)}`, mode: "reports", time: { raw: "then", edtf: day(work) } }] : [];
    const origin = below(8) === 0 ? "unattributed" : speaker(told * 31 + below(3));
    const [predicate, polarity] = [told % 3 === 0 ? "met" : "supports", below(20) === 0 ? "denies" : "asserts"];
    const exact = `${below(20) === 0 ? told : i} said that one had met the other there, again and again ${below(9)}`;
    return JSON.stringify({
      id: `c${i}`,
      subject: speaker(told * 7919),
      predicate,
      object: speaker(told * 104_729 + 1),
      polarity,
      allegation: true,
      source: `w${work}`,
      anchor: { start: 0, end: exact.length, exact },
      statement: `Somebody alleges ${told}.`,
      attribution: [
        { by: origin, cue: below(2) === 0 ? "said" : "told reporters on the phone", mode: "says" },
        ...agency,
      ],
      hedges: below(4) === 0 ? ["reportedly", "it is understood"] : [],
      ...(i % 997 === 996
        ? {
            status: "withdrawn",
            withdrawal: {
              kind: "recanted",
              when: "2024-01-01",
              why: "Taken back.",
              source: `w${work}`,
              anchor: { start: 0, end: 5, exact: "words" },
            },
          }
        : {}),
      ...(i % 991 === 990 ? { procedural: { status: "acquitted", asOf: "2024" } } : {}),
      ...(below(5) === 0 ? {} : { time: { raw: "that day", edtf: day(told) } }),
    });
  });
  const people = Array.from({ length: speakers }, (_, i) => ({
    id: speaker(i),
    kind: "person",
    name: `Person ${i}`,
    ...(i % 10 === 0 ? { named: false } : {}),
    ...(i % 20 === 1 ? { maybeSame: [speaker(i - 1)] } : {}),
    ...(i % 6 === 0 ? { parties: [`o${i % outlets}`] } : {}),
  }));
  const organization = (id: string) => ({ id, kind: "organization", name: id });
  const entities = [
    ...people,
    ...Array.from({ length: outlets }, (_, i) => organization(`o${i}`)),
    ...Array.from({ length: agencies }, (_, i) => organization(`a${i}`)),
  ];
  const sources = Array.from({ length: works }, (_, i) => ({
    id: `w${i}`,
    genre: "news",
    publisher: `o${below(outlets)}`,
    published: day(i),
    ...(i > 0 && below(6) === 0
      ? { derivesFrom: [{ source: `w${below(i)}`, how: below(4) === 0 ? "suspected" : "republication" }] }
      : {}),
    ...(i % 500 === 499 ? { status: "retracted", statusChange: { when: "2024-01-01", why: "Made up." } } : {}),
    text: { sha256: sha256Of(TEXT), length: TEXT.length },
  }));
  const jsonl = (records: readonly object[]) => records.map((record) => JSON.stringify(record)).join("\n");
  const files = new Map([
    ["case.yaml", "id: newsroom\ntitle: Made by a machine, as if by hand\n"],
    ["entities.jsonl", jsonl(entities)],
    ["sources.jsonl", jsonl(sources)],
    ["claims.jsonl", lines.join("\n")],
  ]);
  return { files, lines };
}

/** The same numbers each time, so that two runs measure the same. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fff_ffff;
    return (state >>> 8) % below;
  };
}
