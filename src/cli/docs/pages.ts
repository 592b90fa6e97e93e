import type { Command } from "commander";
import packageJson from "../../../package.json" with { type: "json" };
import { casePage } from "./case-page.ts";
import { codingPage } from "./coding-page.ts";
import { commandsPage } from "./commands-page.ts";
import { formatsPage } from "./formats-page.ts";
import { libraryPage } from "./library-page.ts";
import type { DocsPage } from "./page.ts";
import { proposalsPage } from "./proposals-page.ts";
import { vocabularyPage } from "./vocabulary-page.ts";

/** Every page, each made of what the program itself goes by: nothing is written twice. */
const PAGES: readonly ((program: Command) => DocsPage)[] = [
  commandsPage,
  codingPage,
  vocabularyPage,
  casePage,
  proposalsPage,
  formatsPage,
  libraryPage,
];

/** The pages with the first, which leads to the others. */
export function docsPages(program: Command): readonly DocsPage[] {
  const pages = PAGES.map((make) => make(program));
  const first: DocsPage = {
    id: "index",
    title: "sayswho",
    summary: packageJson.description,
    parts: [
      { text: `Edition ${packageJson.version}.` },
      {
        table: {
          head: ["page", "what is on it"],
          rows: pages.map(({ id, title, summary }) => [`${title} (${id})`, summary]),
        },
      },
    ],
  };
  return [first, ...pages];
}
