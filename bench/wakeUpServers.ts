/** Starts servers of wakeUpServer.ts and hears what they did. */
import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { StorePlace } from "../src/server/store/openStore.ts";

const report = z.object({ latencies: z.array(z.number()), settled: z.number(), lastAt: z.number(), memory: z.number() });
/** What one server did. `memory`: the most it ever held, in bytes. */
export type ServerReport = z.infer<typeof report>;

export interface BenchServer {
  readonly open: Promise<void>;
  readonly settled: () => number;
  stop(): Promise<ServerReport>;
}

export function benchServer(place: StorePlace): BenchServer {
  const server = fork(fileURLToPath(new URL("./wakeUpServer.ts", import.meta.url)), [JSON.stringify({ place })], {
    execArgv: ["--no-warnings"],
  });
  let settled = 0;
  let onOpen = (): void => {};
  let onReport = (_report: ServerReport): void => {};
  server.on("message", (message) => {
    const count = z.object({ settled: z.number() }).strict().safeParse(message);
    if (count.success) settled = count.data.settled;
    else if (z.object({ open: z.boolean() }).safeParse(message).success) onOpen();
    else onReport(report.parse(message));
  });
  return {
    open: new Promise((resolve, reject) => {
      onOpen = resolve;
      server.on("exit", (code) => reject(new Error(`a server ended with ${code}`)));
    }),
    settled: () => settled,
    stop: () =>
      new Promise((resolve) => {
        onReport = resolve;
        server.send("stop");
      }),
  };
}
