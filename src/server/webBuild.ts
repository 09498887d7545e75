/** Builds dist/web when it is missing or older than its sources, so that `npm start` works in a fresh clone. */
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import path from "node:path";

const PAGE = "dist/web/preview.html";

/** Newest modification time below a folder or of a file, milliseconds; 0 when it does not exist. */
function newestChange(place: string): number {
  if (!existsSync(place)) return 0;
  const own = statSync(place);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(place, { withFileTypes: true }).reduce(
    (newest, entry) => Math.max(newest, newestChange(path.join(place, entry.name))),
    0,
  );
}

/** True when a page is missing or a source was changed after it was built. */
export function webBuildIsStale(root: string): boolean {
  const page = path.join(root, PAGE);
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return ["src", "assets", "webpack.config.js", "package.json"].some((source) => newestChange(path.join(root, source)) > built);
}

/** Runs webpack's browser build. Rejects with webpack's own message when the build fails. */
export async function buildWeb(root: string): Promise<void> {
  const [{ default: webpack }, { default: configure }] = await Promise.all([import("webpack"), import("../../webpack.config.js")]);
  const web = configure({}, { mode: "production" }).find((one) => one.name === "web");
  if (web === undefined) throw new Error("webpack.config.js: no configuration is named web");
  await new Promise<void>((resolve, reject) => {
    const compiler = webpack({ ...web, context: root });
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
  // Webpack leaves a file alone whose content stays the same, and with it the date by which the build is known.
  const now = new Date();
  utimesSync(path.join(root, PAGE), now, now);
}
