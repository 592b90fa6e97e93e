import type { CommandWords, OptionWords } from "./command-words.ts";

/**
 * The completion for bash, from 3.2 on. It goes through the words before the cursor, since an option's value is no
 * argument, and bash parts `--to=x` into three. Words that are typed are compared and never run; where nothing is
 * offered, bash offers files.
 */
export function bashScript(commands: readonly CommandWords[], options: readonly OptionWords[]): string {
  const valued = commands.flatMap(({ name, options }) =>
    options.flatMap(({ names, value }) =>
      value === undefined ? [] : names.map((option) => ({ at: `${name} ${option}`, ...value })),
    ),
  );
  const offered = [
    ...valued.map(({ at, choices }) => ({ at, choices })),
    ...commands.flatMap(({ name, arguments: taken }) =>
      taken.map(({ choices }, position) => ({ at: `${name} ${position}`, choices })),
    ),
  ].filter(({ choices }) => choices.length > 0);

  return `# Completion of sayswho for bash.
_sayswho() {
  local IFS=$' \\t\\n' word words="" command="" option="" taken=0 i
  local typed=\${COMP_WORDS[COMP_CWORD]}
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ -n $option && $word == = ]]; then continue; fi
    if [[ -n $option ]]; then option=""; continue; fi
    if [[ -z $command && $word == -* ]]; then continue; fi
    if [[ -z $command ]]; then command=$word; continue; fi
    case "$command $word" in
      ${valued.map(({ at }) => `"${at}"`).join(" | ")}) option=$word ;;
      *" -"*) ;;
      *) taken=$((taken + 1)) ;;
    esac
  done
  if [[ $typed == = ]]; then typed=""; fi

  if [[ -z $option && $typed == -* ]]; then
    case "$command" in
${commands.map(({ name, options }) => `      ${name}) words="${namesOf(options)}" ;;`).join("\n")}
      "") words="${namesOf(options)}" ;;
    esac
  elif [[ -z $command ]]; then
    words="${commands.map(({ name }) => name).join(" ")}"
  else
    case "$command \${option:-$taken}" in
${offered.map(({ at, choices }) => `      "${at}") words="${choices.join(" ")}" ;;`).join("\n")}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$typed"))
}
complete -o default -F _sayswho sayswho
`;
}

const namesOf = (options: readonly OptionWords[]): string => options.flatMap(({ names }) => names).join(" ");
