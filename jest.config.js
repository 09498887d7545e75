// Two parts: the suites of the engine and the servers run two at a time; the ones with a browser, or that kill servers, one after the other, since
// a browser alone keeps two processors busy and a starved one misses its moments.
const own = {
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: { target: "es2023", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
        module: { type: "es6" },
      },
    ],
  },
};
const ALONE = ["<rootDir>/test/e2e/", "<rootDir>/test/crash/"];

export default {
  maxWorkers: 2,
  // Modules of finished suites stay in memory; beyond this a worker begins anew, since collecting garbage takes ever longer.
  workerIdleMemoryLimit: "1GB",
  testTimeout: 60_000,
  projects: [
    { ...own, displayName: "many", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: ["/node_modules/", ...ALONE] },
    { ...own, displayName: "alone", testMatch: ALONE.map((folder) => `${folder}**/*.test.ts`), runner: "<rootDir>/test/oneAfterOther.js" },
  ],
};
