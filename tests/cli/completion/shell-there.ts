import { spawnSync } from "node:child_process";

/** Whether a shell can be run here; bash is asked of every machine that tests, zsh and fish are not. */
export const isThere = (shell: "zsh" | "fish"): boolean => spawnSync(shell, ["-c", "exit 0"]).status === 0;
