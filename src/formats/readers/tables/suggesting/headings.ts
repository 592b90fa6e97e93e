import { foldWords } from "../../../../graph/names/fold-words.ts";

/** What a column of a table may hold, the most telling first, by what it is called in English: many words go with many. */
const ENGLISH = [
  ["url", /^(url|uri|link|href|web ?(page|address|site)|source ?(url|link))$/],
  ["quote", /^(quote|quotation|passage|excerpt|snippet|wording|words|exact ?words|said|text)$/],
  ["published", /^(published|publication ?date|date ?published|published ?(at|on)|source ?date)$/],
  ["speaker", /^(speaker|said ?by|alleged ?by|claimed ?by|according ?to|who ?says|attributed ?to)$/],
  ["from", /^(start|start ?date|from ?date|since|begin|began|valid ?from)$/],
  ["until", /^(end|end ?date|to ?date|until|ended|valid ?(to|until))$/],
  ["subjectKind", /^(from|source|subject|person ?1|entity ?1|node ?1|owner|payer)[ _-]?(type|kind)$/],
  ["objectKind", /^(to|target|object|person ?2|entity ?2|node ?2|asset|owned|payee)[ _-]?(type|kind)$/],
  [
    "relation",
    /^(relation|relationship|relation ?type|relationship ?type|predicate|link ?type|edge ?type|connection|verb|does|did|does ?what|did ?what|action|role|type|kind|label)$/,
  ],
  [
    "subject",
    /^(from|subject|source ?(name|id)?|person ?(1|a)?|entity ?(1|a)|node ?(1|a)|actor|owner|payer|parent|name|who|a)$/,
  ],
  [
    "object",
    /^(to|object|target ?(name|id)?|person ?(2|b)|entity ?(2|b)|node ?(2|b)|whom|owned|asset|company|firm|employer|payee|recipient|child|organi[sz]ation|b)$/,
  ],
  [
    "title",
    /^(source|source ?(title|name)|publication|article|title|reference|document|citation|report|newspaper|outlet|work|(reported|published|found|appeared|read|stands) ?in)$/,
  ],
  ["time", /^(date|day|when|year|time|event ?date)$/],
  ["place", /^(place|where|location|city)$/],
  ["statement", /^(statement|summary|claim|description|sentence)$/],
  ["polarity", /^(denied|denial|polarity)$/],
] as const;
export type Guess = (typeof ENGLISH)[number][0];

/**
 * The same in German, French and Spanish, without accents. A word that an English table has for another thing is left
 * out, and so is one that means two things of these in its own language.
 */
const OTHERS: Readonly<Partial<Record<Guess, readonly string[]>>> = {
  url: ["quell url", "quelle url", "webadresse", "webseite", "adresse web", "url source", "enlace", "direccion web"],
  quote: ["zitat", "wortlaut", "textstelle", "extrait", "cita", "cita textual", "extracto", "pasaje"],
  published: [
    ...["veroffentlicht", "veroffentlicht am", "veroffentlichungsdatum", "erschienen", "erschienen am"],
    ...["publie", "publie le", "date de publication", "publicado", "publicado el", "fecha de publicacion"],
  ],
  speaker: [
    ...["sprecher", "sprecherin", "laut", "wer sagt", "behauptet von"],
    ...["locuteur", "selon", "qui dit", "segun", "quien dice", "dicho por"],
  ],
  from: ["beginn", "seit", "ab", "debut", "depuis", "date de debut", "inicio", "desde", "fecha de inicio"],
  until: ["ende", "bis", "date de fin", "jusqua", "fecha de fin", "hasta"],
  relation: [
    ...["beziehung", "verbindung", "verhaltnis", "art der beziehung", "tatigkeit", "rolle"],
    ...["verbe", "type de lien", "type de relation", "relacion", "vinculo", "verbo", "tipo de relacion"],
  ],
  subject: [
    ...["wer", "akteur", "akteurin", "subjekt", "eigentumer", "inhaber", "zahler"],
    ...["qui", "acteur", "sujet", "proprietaire", "nom", "quien", "sujeto", "propietario", "nombre"],
  ],
  object: [
    ...["wen", "wem", "ziel", "objekt", "firma", "unternehmen", "arbeitgeber", "empfanger"],
    ...["cible", "objet", "entreprise", "societe", "employeur", "destinataire", "beneficiaire"],
    ...["objeto", "a quien", "empresa", "sociedad", "empleador", "destinatario", "beneficiario"],
  ],
  title: [
    ...["quelle", "titel", "artikel", "bericht", "zeitung", "dokument", "beleg", "fundstelle", "veroffentlichung"],
    ...["titre", "journal", "rapport", "titulo", "fuente", "articulo", "periodico", "informe", "documento"],
  ],
  time: ["datum", "tag", "wann", "jahr", "zeit", "jour", "quand", "annee", "fecha", "dia", "cuando"],
  place: ["ort", "wo", "stadt", "lieu", "ville", "lugar", "donde", "ciudad"],
  statement: ["aussage", "behauptung", "satz", "zusammenfassung", "affirmation", "resume", "afirmacion", "resumen"],
  polarity: ["bestritten", "dementi", "dementiert", "desmentido", "negado"],
};

/** All that a column may hold, the most telling first. */
export const GUESSES: readonly Guess[] = ENGLISH.map(([guess]) => guess);

const called = new Map<Guess, { readonly words: RegExp; readonly others: ReadonlySet<string> }>(
  ENGLISH.map(([guess, words]) => [guess, { words, others: new Set(OTHERS[guess]) }]),
);

/** A column's heading as it is compared: without accents, marks and large letters. */
export const plainHeading = (heading: string): string =>
  foldWords(heading).replace(/[_-]/g, " ").replace(/\s+/g, " ").trim();

/** Whether a heading, made plain, says that its column holds this. */
export function isCalled(heading: string, guess: Guess): boolean {
  const names = called.get(guess);
  return names !== undefined && (names.words.test(heading) || names.others.has(heading));
}
