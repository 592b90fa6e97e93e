import type { CommandWords, OptionWords, ValueWords } from "./command-words.ts";

/** The completion for zsh, told to its own `_arguments`: sourced, or kept as a file `_sayswho` in a folder of `fpath`. */
export const zshScript = (
  commands: readonly CommandWords[],
  options: readonly OptionWords[],
): string => `#compdef sayswho
# Completion of sayswho for zsh.
_sayswho() {
  local context state state_descr line
  local -a commands
  typeset -A opt_args
  _arguments -C ${options.map(optionSpec).join(" ")} '1:command:->command' '*::word:->word'
  case $state in
    command)
      commands=(
${commands.map(({ name, about }) => `        ${quoted(`${name}:${about}`)}`).join("\n")}
      )
      _describe command commands
      ;;
    word)
      case $line[1] in
${commands.map(commandCase).join("\n")}
      esac
      ;;
  esac
}
if [[ $funcstack[1] == _sayswho ]]; then _sayswho "$@"; else compdef _sayswho sayswho; fi
`;

function commandCase({ name, arguments: taken, options }: CommandWords): string {
  const specs = [
    ...options.map(optionSpec),
    ...taken.map((value, i) => quoted(`${value.variadic ? "*" : i + 1}${valueSpec(value)}`)),
  ];
  return `        ${name}) _arguments ${specs.join(" ")} ;;`;
}

function optionSpec({ names, about, value }: OptionWords): string {
  const rest = `[${about.replace(/[\\[\]]/g, "\\$&")}]${value === undefined ? "" : valueSpec(value)}`;
  const once = names.length > 1 ? `(${names.join(" ")})` : value?.variadic ? "*" : "";
  const equals = (name: string) => (value !== undefined && name.startsWith("--") ? "=" : "");
  return names.map((name) => quoted(`${once}${name}${equals(name)}${rest}`)).join(" ");
}

const valueSpec = ({ name, choices }: ValueWords): string =>
  `:${name.replace(/[\\:]/g, "\\$&")}:${choices.length > 0 ? `(${choices.join(" ")})` : "_files"}`;

const quoted = (words: string): string => `'${words.replaceAll("'", "'\\''")}'`;
