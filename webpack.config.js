// Two builds from the same engine and languages: dist/web for browsers, dist/node for the installed command.
import path from "node:path";
import process from "node:process";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const root = import.meta.dirname;
/** The address that manifest.xml is written with. */
const DEVELOPMENT = "https://localhost:3000";

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
    },
  },
};

const shared = (mode) => ({
  mode,
  context: root,
  module: { rules: [typescript, { test: /\.css$/, type: "asset/source" }] },
  // Files import each other by their real names ("./x.ts"), which Node runs as they are.
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  performance: { hints: false },
  stats: "errors-warnings",
});

const page = (name, file, meta = {}) =>
  new HtmlPlugin({
    template: path.join(root, file),
    filename: `${name}.html`,
    chunks: [name],
    publicPath: "./",
    scriptLoading: "module",
    meta,
  });

/** The application registered with Microsoft Entra, in the page's head; without one the pane does not speak of Graph. */
function graphMeta() {
  const { ENTRA_CLIENT_ID = "", ENTRA_AUTHORITY = "", GRAPH_ROOT_URL = "" } = process.env;
  if (ENTRA_CLIENT_ID === "") return {};
  const given = { "entra-client-id": ENTRA_CLIENT_ID, "entra-authority": ENTRA_AUTHORITY, "graph-root": GRAPH_ROOT_URL };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
}

/** Where the pages will be, from BASE_URL; an empty or a local http one counts as not set, as it does for the server. */
export function baseAddress(given = "") {
  const base = given.trim().replace(/\/+$/, "");
  if (base === "" || /^http:\/\/(?:localhost|127\.0\.0\.1)(?:[:/]|$)/.test(base)) return DEVELOPMENT;
  if (!URL.canParse(base) || !base.startsWith("https://")) throw new Error(`BASE_URL must be an https address, not ${base}`);
  return base;
}

/** The manifest in the repository names the development server; the one to install names the server that is meant. */
const forBaseAddress = (content) => content.toString().replaceAll(DEVELOPMENT, baseAddress(process.env.BASE_URL));

/** @type {(env: unknown, argv: { mode?: "production" | "development" }) => import("webpack").Configuration[]} */
export default (_env, argv) => {
  const mode = argv.mode ?? "production";
  return [
    {
      ...shared(mode),
      name: "web",
      target: ["web", "es2022"],
      entry: {
        preview: "./src/hosts/preview/preview.tsx",
        pane: "./src/hosts/preview/pane.tsx",
        taskpane: "./src/hosts/outlook/taskpane.tsx",
        commands: "./src/hosts/outlook/commands.ts",
        signin: "./src/hosts/outlook/signin.ts",
      },
      output: {
        path: path.join(root, "dist/web"),
        filename: "[name].[contenthash:8].js",
        chunkFilename: "[name].[contenthash:8].js",
        clean: true,
        // Beside the page, so that the folder can be served from any origin and any path. Not "auto": a module script does not know its own
        // address, and webpack would take that of the scripts which office.js adds.
        publicPath: "./",
      },
      optimization: { chunkIds: "named", splitChunks: { chunks: "async" } },
      devtool: mode === "production" ? false : "source-map",
      plugins: [
        page("preview", "src/hosts/preview/preview.html"),
        page("pane", "src/hosts/preview/pane.html"),
        page("taskpane", "src/hosts/outlook/taskpane.html", graphMeta()),
        page("commands", "src/hosts/outlook/commands.html"),
        page("signin", "src/hosts/outlook/signin.html", graphMeta()),
        new CopyPlugin({
          patterns: [
            { from: "assets", to: "assets", globOptions: { ignore: ["**/screenshots/**"] } },
            { from: "src/hosts/outlook/support.html", to: "support.html" },
            { from: "manifest.xml", to: path.join(root, "dist/manifest.xml"), transform: forBaseAddress },
          ],
        }),
      ],
    },
    {
      ...shared(mode),
      name: "node",
      target: "node20",
      entry: { cli: "./src/hosts/cli/cli.ts" },
      // Packages stay in node_modules, where npm puts them for an installed command.
      externals: [
        ({ request }, done) => (/^(node:|[a-z@])/i.test(request) && !path.isAbsolute(request) ? done(null, `module ${request}`) : done()),
      ],
      experiments: { outputModule: true },
      output: {
        path: path.join(root, "dist/node"),
        filename: "[name].js",
        chunkFilename: "[name].js",
        module: true,
        chunkFormat: "module",
        clean: true,
      },
      optimization: { minimize: false },
      plugins: [],
    },
  ];
};
