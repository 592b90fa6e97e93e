import { cpuUsage } from "node:process";

/** Begins to count the milliseconds that a test has of a processor: by the clock it would pay for whoever else has the machine. */
export function processorTime(): () => number {
  const before = cpuUsage();
  return () => {
    const { user, system } = cpuUsage(before);
    return (user + system) / 1_000;
  };
}
