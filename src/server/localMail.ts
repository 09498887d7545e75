/** The preview's folder of mail, as its page asks for the samples: what is put into the folder shows there, too. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Hono } from "hono";
import { z } from "zod";

const owner = z.object({ me: z.object({ name: z.string(), address: z.string() }) });
const isMail = (name: string): boolean => /\.(?:eml|mbox)$/i.test(name);

/** `samples`: the folder whose index.json names the owner. */
export function addLocalMail(app: Hono, folder: string, samples: string): void {
  const names = async (): Promise<readonly string[]> => {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isMail(entry.name))
      .map(({ name }) => name)
      .toSorted();
  };
  app.get("/assets/samples/index.json", async (context) => {
    const { me } = owner.parse(JSON.parse(await readFile(path.join(samples, "index.json"), "utf8")));
    context.header("Cache-Control", "no-store");
    return context.json({ me, files: await names() });
  });
  app.get("/assets/samples/:name", async (context, next) => {
    const wanted = context.req.param("name");
    // Only what the folder itself lists: a name is no path.
    const found = (await names()).find((name) => name === wanted);
    if (found === undefined) return next();
    context.header("Cache-Control", "no-store");
    return context.body(await readFile(path.join(folder, found)), 200, { "Content-Type": "application/octet-stream" });
  });
}
