import type { CommandWords, OptionWords } from "./command-words.ts";

/** The completion for fish: a line for each word that can be typed, and when. */
export function fishScript(commands: readonly CommandWords[], options: readonly OptionWords[]): string {
  const first = "-n __fish_use_subcommand";
  return [
    "# Completion of sayswho for fish.",
    ...options.map((option) => line(first, optionWords(option))),
    ...commands.map(({ name, about }) => line(first, `-f -a ${name} -d ${quoted(about)}`)),
    ...commands.flatMap(({ name, arguments: taken, options }) => {
      const after = `-n '__fish_seen_subcommand_from ${name}'`;
      const choices = taken.flatMap((argument) => argument.choices);
      return [
        ...options.map((option) => line(after, optionWords(option))),
        ...(choices.length > 0 ? [line(after, `-f -a ${quoted(choices.join(" "))}`)] : []),
      ];
    }),
    "",
  ].join("\n");
}

const line = (when: string, words: string): string => `complete -c sayswho ${when} ${words}`;

function optionWords({ names, about, value }: OptionWords): string {
  const named = names.map((name) => (name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes =
    value === undefined ? [] : value.choices.length > 0 ? [`-x -a ${quoted(value.choices.join(" "))}`] : ["-r -F"];
  return [...named, ...takes, `-d ${quoted(about)}`].join(" ");
}

const quoted = (words: string): string => `'${words.replace(/[\\']/g, "\\$&")}'`;
