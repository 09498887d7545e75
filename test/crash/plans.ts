/** What the servers of the crash test do to one thread, told by the thread's name alone, so that whoever comes later knows what must have happened. */

export type Plan = "once" | "twice" | "snoozed" | "off";
const plans: readonly Plan[] = ["once", "twice", "snoozed", "off"];

export const threadNameOf = (plan: Plan, maker: string, index: number): string => `${plan}-${maker}-${index}`;
export const planOf = (thread: string): Plan => plans.find((plan) => thread.startsWith(`${plan}-`)) ?? "once";
export const planNumber = (index: number): Plan => plans[index % plans.length] ?? "once";

/** How often the user is told in the end, once every write of the plan was acknowledged. */
export function tellings(plan: Plan): number {
  switch (plan) {
    case "once":
    case "snoozed":
      return 1;
    case "twice":
      return 2;
    case "off":
      return 0;
  }
}
