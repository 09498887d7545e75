/** The dependency rule: what may import what, and what the pure part may never touch. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve("src");

/** Files that say what a language has to supply, by their name; what compiles tables is none of them. */
const TABLE_TYPES = /^(?:engine|panel|hosts)\/(?:\w+\/)*(?!compile)\w+(?:Phrases|Tables|Cues|Texts)\.ts$/;

interface Rule {
  readonly folder: string;
  /** Path prefixes inside src, or what the whole path looks like. */
  readonly mayUse: readonly (string | RegExp)[];
  readonly packages: readonly RegExp[];
}

/** What the files of a folder may import. Deeper folders come first. */
const rules: readonly Rule[] = [
  { folder: "engine/", mayUse: ["engine/"], packages: [/^parse5$/] },
  {
    folder: "languages/",
    mayUse: ["engine/languagePack.ts", "engine/types.ts", TABLE_TYPES, "languages/"],
    packages: [],
  },
  { folder: "holidays/", mayUse: ["engine/types.ts", "engine/brands.ts", "engine/time/", "holidays/"], packages: [] },
  { folder: "panel/", mayUse: ["engine/", "panel/"], packages: [/^react(?:-dom)?(?:\/|$)/, /^@fluentui\//] },
  { folder: "hosts/files/", mayUse: ["engine/", "languages/", "hosts/files/"], packages: [/^node:/, /^postal-mime$/] },
  {
    folder: "hosts/gmail/cards/",
    mayUse: ["engine/", "panel/", "hosts/gmail/cards/", "hosts/gmail/gmailTexts.ts", "hosts/gmail/addonMemory.ts"],
    packages: [/^googleapis\/build\/src\/apis\/chat\//],
  },
  {
    folder: "hosts/preview/gmail/",
    // The same cards, shown in the page as Gmail would show them.
    mayUse: [
      "engine/",
      "languages/",
      "panel/",
      "hosts/gmail/cards/",
      "hosts/gmail/validateCard.ts",
      "hosts/gmail/cardLimits.ts",
      "hosts/preview/",
    ],
    packages: [/^react(?:-dom)?(?:\/|$)/],
  },
  {
    folder: "hosts/preview/",
    mayUse: [
      "engine/",
      "languages/",
      "panel/",
      "hosts/files/",
      "hosts/preview/",
      "hosts/browserFiles.ts",
      "hosts/localReader.ts",
      "hosts/nudgeApi.ts",
      "hosts/sessionMemory.ts",
    ],
    packages: [/^react(?:-dom)?(?:\/|$)/, /^dompurify$/],
  },
  {
    folder: "hosts/outlook/",
    mayUse: [
      "engine/",
      "languages/",
      "panel/",
      "hosts/files/",
      "hosts/outlook/",
      "hosts/jsonFields.ts",
      "hosts/browserFiles.ts",
      "hosts/localReader.ts",
      "hosts/localEngine.ts",
      "hosts/nudgeApi.ts",
      "hosts/sessionMemory.ts",
    ],
    packages: [/^react(?:-dom)?(?:\/|$)/, /^@azure\/msal-browser$/, /^ky$/, /^p-limit$/],
  },
  {
    folder: "hosts/gmail/",
    mayUse: [
      "engine/",
      "languages/",
      "panel/",
      "hosts/files/",
      "hosts/gmail/",
      "hosts/jsonFields.ts",
      "hosts/draftKinds.ts",
      "hosts/localEngine.ts",
      "hosts/localFacts.ts",
      "hosts/localNudges.ts",
      "hosts/signedToken.ts",
      "hosts/replyEml.ts",
      "hosts/mailbox.ts",
      "hosts/tokenSource.ts",
    ],
    packages: [/^jose$/, /^zod$/, /^hono(?:\/|$)/, /^googleapis\//, /^google-auth-library$/, /^p-limit$/],
  },
  {
    folder: "hosts/graph/",
    // The server reads conversations as the pane does.
    mayUse: [
      "engine/",
      "panel/",
      "hosts/graph/",
      "hosts/jsonFields.ts",
      "hosts/mailbox.ts",
      "hosts/tokenSource.ts",
      "hosts/outlook/graphClient.ts",
      "hosts/outlook/graphMessages.ts",
      "hosts/outlook/gatherConversation.ts",
      "hosts/outlook/joinConversation.ts",
    ],
    packages: [],
  },
  {
    folder: "hosts/folder/",
    mayUse: ["engine/", "panel/", "hosts/files/", "hosts/folder/", "hosts/mailbox.ts", "hosts/replyEml.ts"],
    packages: [/^node:/],
  },
  {
    folder: "hosts/cli/",
    mayUse: [
      "engine/",
      "languages/",
      "holidays/",
      "hosts/files/",
      "hosts/xlsx/",
      "hosts/cli/",
      "hosts/gmail/deployment.ts",
      "hosts/replyEml.ts",
      "hosts/draftKinds.ts",
    ],
    packages: [/^node:/, /^commander$/, /^cli-progress$/],
  },
  { folder: "hosts/xlsx/", mayUse: ["engine/", "hosts/xlsx/"], packages: [/^write-excel-file\/universal$/] },
  { folder: "hosts/signedToken.ts", mayUse: [], packages: [/^jose$/] },
  { folder: "hosts/replyEml.ts", mayUse: ["engine/"], packages: [/^nodemailer(?:\/|$)/] },
  {
    folder: "hosts/",
    mayUse: [
      "engine/",
      "languages/",
      "holidays/",
      "panel/",
      "hosts/jsonFields.ts",
      "hosts/localEngine.ts",
      "hosts/localNudges.ts",
      "hosts/localDrafts.ts",
      "hosts/draftSteps.ts",
      "hosts/draftKinds.ts",
      "hosts/reminder.ts",
      "hosts/localFacts.ts",
      "hosts/checkInDraft.ts",
      "hosts/xlsx/",
    ],
    packages: [],
  },
  {
    folder: "server/",
    // The store keeps the edits of a panel without knowing the panel.
    mayUse: ["engine/", "languages/", "holidays/", "hosts/", "server/", "panel/edits.ts", "panel/mailHost.ts", "panel/nudges/nudgePort.ts"],
    packages: [
      /^node:/,
      /^hono(?:\/|$)/,
      /^@hono\//,
      /^webpack$/,
      /^zod$/,
      /^jose$/,
      /^pino$/,
      /^prom-client$/,
      /^kysely(?:\/|$)/,
      /^pg$/,
      /^p-limit$/,
      /^@electric-sql\/pglite(?:\/|$)/,
      /^nodemailer(?:\/|$)/,
      /^ical-generator$/,
    ],
  },
];

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "");

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((file) => file.split(path.sep).join("/"))
  .filter((file) => /\.tsx?$/.test(file))
  .toSorted();

const sources = new Map(files.map((file) => [file, readFileSync(path.join(root, file), "utf8")]));

const importPattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;

const imports: readonly Import[] = [...sources].flatMap(([from, text]) =>
  [...withoutComments(text).matchAll(importPattern)].map((match) => {
    const name = match[2] ?? match[3] ?? "";
    const target = name.startsWith(".") ? path.posix.join(path.posix.dirname(from), name) : name;
    return { from, target, typeOnly: match[1] !== undefined };
  }),
);

const isPackage = (target: string): boolean =>
  !files.includes(target) && !/^(?:engine|languages|holidays|panel|hosts|server)\//.test(target);

describe("what may import what", () => {
  it("sees the imports it judges", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(files)("%s keeps to its folder's rule", (file) => {
    const rule = rules.find(({ folder }) => file.startsWith(folder));
    expect(rule).toBeDefined();
    const broken = imports
      .filter(({ from }) => from === file)
      .filter(({ target }) =>
        isPackage(target)
          ? !rule?.packages.some((one) => one.test(target)) && !/webpack\.config\.js$/.test(target)
          : !rule?.mayUse.some((one) => (typeof one === "string" ? target.startsWith(one) : one.test(target))),
      )
      .map(({ target }) => target);
    expect(broken).toEqual([]);
  });

  it.each([
    ["engine/summary/reminderPhrases.ts", true],
    ["engine/summary/kinds/kindCues.ts", true],
    ["panel/panelTexts.ts", true],
    ["hosts/gmail/gmailTexts.ts", true],
    ["engine/acts/compileActTables.ts", false],
    ["engine/findings/compiledTables.ts", false],
    ["engine/summary/summaryText.ts", false],
    ["server/serverTexts.ts", false],
  ])("languages may look at %s: %s", (file, may) => {
    expect(TABLE_TYPES.test(file)).toBe(may);
  });

  it("languages take only types from elsewhere", () => {
    const values = imports.filter(
      ({ from, target, typeOnly }) => from.startsWith("languages/") && !target.startsWith("languages/") && !typeOnly,
    );
    expect(values).toEqual([]);
  });

  it("examples are for tests and never bundled", () => {
    expect(imports.filter(({ target }) => /\/examples[^/]*\.ts$/.test(target))).toEqual([]);
  });

  it("no file imports itself through others", () => {
    const next = new Map(
      files.map((file) => [file, imports.filter(({ from, typeOnly }) => from === file && !typeOnly).map(({ target }) => target)]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
      else if (!done.has(file)) {
        for (const target of next.get(file) ?? []) walk(target, [...trail, file]);
        done.add(file);
      }
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });
});

describe("what pure code never touches", () => {
  const engine = files.filter((file) => file.startsWith("engine/"));

  it.each(engine)("%s has no clock, no chance and no output", (file) => {
    const clock = file === "engine/time/zonedTime.ts" ? /Date\.now|new Date\(\)/ : /\bnew Date\b|\bDate\./;
    const code = withoutComments(sources.get(file) ?? "");
    expect(code.match(clock)?.[0]).toBeUndefined();
    expect(code.match(/Math\.random|\bconsole\.|\bfetch\(|\bprocess\./)?.[0]).toBeUndefined();
  });

  // Words belong to languages/, where a native speaker looks for them. A class of characters is no word, nor are look-alike letters.
  const human = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]{2,}/gu;
  const lookAlikes = "engine/message/foldText.ts";
  const code = files.filter((file) => /^(?:engine|panel)\//.test(file) && file !== lookAlikes);
  it.each(code)("%s holds no word of a human language", (file) => {
    const text = withoutComments(sources.get(file) ?? "").replace(/\[[^\]\n]*\]/g, "");
    expect(text.match(human) ?? []).toEqual([]);
  });
});
