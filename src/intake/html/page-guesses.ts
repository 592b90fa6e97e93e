import type { Genre } from "../../model/source.ts";
import { type Guesses, type RawGuesses, soundGuesses } from "../guesses.ts";

const MOST_SCRIPTS = 30;
const LONGEST_SCRIPT = 1_000_000;
const MOST_NODES = 2_000;

type Json = Readonly<Record<string, unknown>>;

/** What a page says of itself to machines: JSON-LD (schema.org), `meta`, the canonical address and the language of the document. */
export function pageGuesses(page: Document): Guesses {
  const work = describedWork(page);
  const meta = (...names: readonly string[]) =>
    names.map((name) => metaOf(page, name)).find((found) => found !== undefined);
  const linked = typeof work === "object" ? guessesOf(work) : {};

  const author = meta("author", "article:author", "citation_author", "dc.creator", "parsely-author");
  return soundGuesses({
    title: linked.title ?? meta("og:title", "citation_title", "dc.title", "twitter:title") ?? page.title,
    publisher: linked.publisher ?? meta("og:site_name", "citation_publisher", "dc.publisher", "application-name"),
    authors: linked.authors?.length
      ? linked.authors
      : author !== undefined && !isAddress(author)
        ? [withoutBy(author)]
        : [],
    published:
      linked.published ??
      meta(
        "article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "citation_publication_date",
        "parsely-pub-date",
      )?.replaceAll("/", "-"),
    lang: page.documentElement?.getAttribute("lang") || linked.lang || meta("og:locale"),
    url: linked.url ?? page.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta("og:url"),
    genre: linked.genre,
  });
}

function metaOf(page: Document, name: string): string | undefined {
  for (const meta of page.querySelectorAll("meta")) {
    const key = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    const content = meta.getAttribute("content")?.trim();
    if (key?.toLowerCase() === name && content) return content;
  }
  return undefined;
}

const isAddress = (words: string): boolean => /^https?:\/\//i.test(words);
const withoutBy = (words: string): string => words.replace(/^by\s+/i, "");

const GENRE_OF: Readonly<Record<string, Genre>> = {
  NewsArticle: "news",
  ReportageNewsArticle: "news",
  BackgroundNewsArticle: "news",
  AnalysisNewsArticle: "news",
  OpinionNewsArticle: "opinion",
  Report: "report",
  SocialMediaPosting: "post",
  BlogPosting: "post",
  LiveBlogPosting: "post",
};
const WORKS = new Set([...Object.keys(GENRE_OF), "Article", "WebPage", "ScholarlyArticle", "CreativeWork"]);

/** The work that the page is about, articles before mere pages. */
function describedWork(page: Document): Json | undefined {
  const works: Json[] = [];
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS)) {
    const words = script.textContent ?? "";
    if (words.length <= LONGEST_SCRIPT)
      works.push(...nodesOf(parsed(words)).filter((node) => typesOf(node).some((type) => WORKS.has(type))));
  }
  return works.find((work) => typesOf(work).some((type) => type in GENRE_OF || type === "Article")) ?? works[0];
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}

function nodesOf(value: unknown): Json[] {
  const nodes: Json[] = [];
  const waiting = [value];
  while (waiting.length > 0 && nodes.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    else if (isObject(next)) {
      nodes.push(next);
      waiting.push(next["@graph"]);
    }
  }
  return nodes;
}

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, MOST_NODES) : [value]);
const typesOf = (node: Json): readonly string[] => listOf(node["@type"]).filter((type) => typeof type === "string");
const wordsOf = (value: unknown): string | undefined => listOf(value).find((word) => typeof word === "string");

function guessesOf(work: Json): RawGuesses {
  const page = work.mainEntityOfPage;
  return {
    title: wordsOf(work.headline) ?? wordsOf(work.name),
    publisher: namesOf(work.publisher)[0],
    authors: namesOf(work.author),
    published: wordsOf(work.datePublished),
    lang: wordsOf(work.inLanguage),
    url: wordsOf(work.url) ?? (isObject(page) ? wordsOf(page["@id"]) : wordsOf(page)),
    genre: typesOf(work).flatMap((type) => GENRE_OF[type] ?? [])[0],
  };
}

const namesOf = (value: unknown): readonly string[] =>
  listOf(value).flatMap((one) =>
    typeof one === "string" ? (isAddress(one) ? [] : one) : isObject(one) ? (wordsOf(one.name) ?? []) : [],
  );
