#!/usr/bin/env node
/** The command line. Loads nothing before it knows that this Node can run it. */
const OLDEST_NODE = 24;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  process.stderr.write(
    `Followthrough needs Node ${OLDEST_NODE}; this is ${process.versions.node}. In the project folder, run it with: npm run cli\n`,
  );
  process.exitCode = 2;
} else {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader such as "head" may close early: that is no error of ours.
    if (error.code === "EPIPE") process.exit(0);
    process.stderr.write(`The result could not be written: ${error.message}\n`);
    process.exit(1);
  });
  // Nobody is left to be told.
  process.stderr.on("error", () => process.exit(1));
  const { runProgram } = await import("./program.ts");
  process.exitCode = await runProgram(process.argv.slice(2));
}
