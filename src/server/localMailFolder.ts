/** The preview's own mailbox: a folder that begins with the sample mail and takes what is dropped into it. */
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir } from "node:fs/promises";
import path from "node:path";

/** The folder below `dataDir`, made at the first start. `samples`: where the .mbox files are. */
export async function localMailFolder(dataDir: string, samples: string): Promise<string> {
  const folder = path.join(dataDir, "mail");
  if (existsSync(folder)) return folder;
  await mkdir(folder, { recursive: true });
  const names = existsSync(samples) ? (await readdir(samples)).filter((name) => name.endsWith(".mbox")) : [];
  for (const name of names) await copyFile(path.join(samples, name), path.join(folder, name));
  return folder;
}
