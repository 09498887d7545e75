/** Builds dist/web when a source is newer; before the tests, so that two of them never build at once. */
import path from "node:path";
import { buildWeb, webBuildIsStale } from "../src/server/webBuild.ts";

const root = path.resolve(import.meta.dirname, "..");
if (webBuildIsStale(root)) await buildWeb(root);
