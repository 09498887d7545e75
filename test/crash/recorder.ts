/** A mailbox that only writes down what it is given: one line for each effect, on the disk before it answers. Outlives the servers that are killed. */
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { createServer } from "node:http";

export interface Recorder {
  readonly url: string;
  /** Effects offered again with a key it knew: recognised, not written again. */
  readonly repeats: () => number;
  /** The keys as they stand in the file. */
  readonly written: () => readonly string[];
  close(): Promise<void>;
}

export interface RecorderHabits {
  /** Share of requests refused with 503 before anything is written. */
  readonly refuses: number;
  /** Share of requests whose answer gets lost after the effect was written. */
  readonly losesAnswer: number;
  readonly slowestMs: number;
}

export function startRecorder(file: string, { refuses, losesAnswer, slowestMs }: RecorderHabits): Promise<Recorder> {
  const disk = openSync(file, "a");
  const known = new Set<string>();
  let repeats = 0;
  const server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? "/").slice(1));
    request.resume();
    setTimeout(() => {
      if (Math.random() < refuses) {
        response.writeHead(503).end();
        return;
      }
      if (known.has(key)) repeats += 1;
      else {
        writeSync(disk, `${key}\n`);
        fdatasyncSync(disk);
        known.add(key);
      }
      if (Math.random() < losesAnswer) request.socket.destroy();
      else response.writeHead(200).end();
    }, Math.random() * slowestMs);
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const bound = server.address();
      const port = bound !== null && typeof bound === "object" ? bound.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}`,
        repeats: () => repeats,
        written: () => readFileSync(file, "utf8").split("\n").filter(Boolean),
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => {
              closeSync(disk);
              closed();
            });
          }),
      });
    });
  });
}
