import type { Plugin } from "vite";

/** What is replaced in the text of Sigma, and by what. */
const REPLACED = [
  {
    what: "the programs that it offers",
    pattern: /^ {2}(circle: NodeCircleProgram|arrow: EdgeArrowProgram,|line: EdgeRectangleProgram)$/gm,
    by: "",
    times: 3,
  },
  {
    what: "the programs that it makes",
    pattern: /^(var Edge\w+Program = )(?=createEdge\w+Program\(\);$)/gm,
    by: "$1/* @__PURE__ */ ",
    times: 5,
  },
  {
    what: "the corners of the circle that it draws",
    pattern: /^_defineProperty\(NodeCircleProgram, "ANGLE_\d", .*\);$/gm,
    by: "",
    times: 3,
  },
  {
    what: "the words that it draws",
    pattern:
      /^ {2}defaultDraw(EdgeLabel: drawStraightEdgeLabel|NodeLabel: drawDiscNodeLabel|NodeHover: drawDiscNodeHover),$/gm,
    by: "",
    times: 3,
  },
  {
    what: "how it writes names, draws whom the pointer is over, and finds that",
    pattern:
      /^( {4}value: function (?:render(?:Labels|EdgeLabels|HighlightedNodes)|get(?:NodeAtPosition|EdgeAtPoint|LabelsToDisplay))\(.*\)) \{\n(?: {6}.*\n|\n)* {4}\}$/gm,
    by: "$1 {}",
    times: 6,
  },
  {
    what: "the names of colours",
    pattern: /^var HTML_COLORS = \{\n(?: {2}[a-z]+: "#[0-9A-F]{6}",?\n)+\};$/gm,
    by: "var HTML_COLORS = {};",
    times: 1,
  },
];

/**
 * Leaves out the programs and words that Sigma draws with where it is given none, and how it looks for what it was told of:
 * the page has its own, and they would be compiled beside them. Nor does the page call any colour by a name. Fails the
 * build where Sigma is written otherwise than is thought here, so that none comes back unseen.
 */
export function withoutProgramsOfSigma(): Plugin {
  const found = REPLACED.map(() => 0);
  return {
    name: "without-programs-of-sigma",
    transform: {
      filter: { id: /\/node_modules\/sigma\// },
      handler: (code) => ({
        code: REPLACED.reduce((text, { pattern, by }, i) => {
          found[i] = (found[i] ?? 0) + [...text.matchAll(pattern)].length;
          return text.replace(pattern, by);
        }, code),
        map: null,
      }),
    },
    buildEnd(error) {
      const missed = REPLACED.filter(({ times }, i) => found[i] !== times).map(({ what }) => what);
      if (error === undefined && missed.length > 0)
        this.error(`Sigma is written otherwise than scripts/vite.sigma.ts expects: ${missed.join(" and ")}`);
    },
  };
}
