import { expect, test } from "vitest";
import { pageGuesses } from "../../../src/intake/html/page-guesses.ts";
import { parsePage } from "../../../src/intake/html/parse-page.ts";

const guesses = (head: string) => pageGuesses(parsePage(`<html><head>${head}</head><body></body></html>`));
const linked = (json: unknown) => guesses(`<script type="application/ld+json">${JSON.stringify(json)}</script>`);

test("an article that says of itself what it is, is that", () => {
  expect(
    linked({
      "@type": "OpinionNewsArticle",
      headline: "Let there be light",
      author: [{ name: "Mara Quill" }, "Ivo Tarn", "https://a.example/ivo"],
      publisher: { name: "The Gazette" },
      datePublished: "2024-03-14T08:30:00+02:00",
      inLanguage: "en",
      url: "https://a.example/light",
    }),
  ).toEqual({
    title: "Let there be light",
    publisher: "The Gazette",
    authors: ["Mara Quill", "Ivo Tarn"],
    published: "2024-03-14",
    lang: "en",
    url: "https://a.example/light",
    genre: "opinion",
  });
});

test("of several things that a page describes, it is about the article", () => {
  expect(
    linked([{ "@type": "WebPage", name: "Page" }, { "@graph": [{ "@type": "Report", headline: "R" }] }]),
  ).toMatchObject({
    title: "R",
    genre: "report",
  });
});

test("where there is no JSON-LD the meta elements speak", () => {
  expect(
    guesses(
      '<title>T | G</title><meta property="og:title" content="T"><meta property="og:site_name" content="G">' +
        '<meta name="author" content="By Mara Quill"><meta property="article:published_time" content="2024-03-14T06:30:00Z">' +
        '<link rel="canonical" href="https://a.example/t">',
    ),
  ).toEqual({
    title: "T",
    publisher: "G",
    authors: ["Mara Quill"],
    published: "2024-03-14",
    url: "https://a.example/t",
  });
});

test("what is broken, foreign or hostile says nothing", () => {
  expect(
    guesses('<script type="application/ld+json">{"@type":</script><link rel=canonical href="javascript:alert(1)">'),
  ).toEqual({ authors: [] });
  expect(linked({ "@type": "NewsArticle", headline: { a: 1 }, author: { name: 7 }, publisher: null, url: 3 })).toEqual({
    authors: [],
    genre: "news",
  });
  expect(linked({ "@type": "constructor", headline: "no" })).toEqual({ authors: [] });
});
