import process from "node:process";
import { Command, CommanderError, Option } from "commander";
import { timeZone } from "../../engine/brands.ts";
import type { DraftOptions } from "./draftCommand.ts";
import type { HandoverOptions } from "./handoverCommand.ts";
import type { NudgesOptions } from "./nudgesCommand.ts";
import {
  addressOption,
  baseUrlOption,
  checkInOption,
  countryOption,
  dayOption,
  daysOption,
  fillOption,
  formatOption,
  goalStateOption,
  kindOption,
  localeOption,
  momentOption,
  TYPED_CHECK_INS,
  TYPED_KINDS,
  zoneOption,
} from "./options.ts";
import type { ProgressOptions } from "./progressCommand.ts";
import type { ReadOptions } from "./readCommand.ts";

const DONE = 0;
const WRONG_USAGE = 2;

const PROGRAM_HELP = `
Examples:
  followthrough read offer.eml                          who owes what to whom, by when, with the sentence that says so
  followthrough read inbox.mbox --json                  the same for programs, one JSON object per thread and line
  followthrough draft offer.eml                         a follow-up mail in the other side's language
  followthrough draft offer.eml --format eml --out reply.eml   a reply to open in your mail program
  followthrough progress mail/ --out orders.xlsx        where every order stands, as a spreadsheet
  followthrough nudges mail/ --after 5                  threads that have waited 5 working days for their answer

In the project folder: npm run --silent cli -- read offer.eml
Reads .eml files, .mbox files and folders of them. Nothing leaves this computer, and nothing is ever sent.
Exit status: 0 done, 1 a file could not be read (the others were), 2 wrong usage.`;

const READ_HELP = `
What a mail does not say is shown as "not given"; nothing is guessed. A date marked with a doubt is explained under "Look at twice".

Examples:
  followthrough read thread.eml --me anna@example.com
  followthrough read 2026.mbox --zone Asia/Taipei --country TW
  followthrough read mail/*.eml --json | jq '.commitments[] | select(.status == "open")'`;

const DRAFT_HELP = `
The draft is for the newest thread in FILE and goes to everybody in it but you. Words in another language than the draft's are quoted, not translated.
What the thread does not tell stays open: [please fill in]. A handover is addressed to your own colleagues.

Examples:
  followthrough draft thread.eml
  followthrough draft thread.eml --kind proposed        the kind that the thread calls for, and why
  followthrough draft thread.eml --kind apology --language ja
  followthrough draft thread.eml --language zh-Hant --and-in en
  followthrough draft thread.eml --language ja --format html --out draft.html
  followthrough draft thread.eml --format eml --out reply.eml`;

const NUDGES_HELP = `
Counts in the other person's working days, holidays and time zone, as far as their mail tells them; what is assumed is said.

Examples:
  followthrough nudges inbox.mbox
  followthrough nudges mail/ --after 5 --now 2026-11-30T09:00+01:00
  followthrough nudges mail/ --check-in weekly-progress     when every order is next to be reported on`;

const PROGRESS_HELP = `
Threads that name the same order number are one order. A step that no mail speaks of stays empty; days of waiting are counted for the side
that was waited for, in its own working days. The spreadsheet names the sentence and the mail behind every cell.

Examples:
  followthrough progress order.eml
  followthrough progress mail/ --out progress.xlsx --language zh-Hans
  followthrough progress mail/ --since 2026-11-16          what the last week changed`;

const HANDOVER_HELP = `
Understandable without the thread. A file that ends in .html can be printed and loads nothing; any other is Markdown.

Examples:
  followthrough handover thread.eml --out handover.html
  followthrough handover mail/ --language ja --out handover.md
  followthrough timeline mail/ --out who-said-what.html`;

/** Runs one command; resolves to the exit status. Engine and languages load only when a command needs them, so that help is instant. */
export async function runProgram(args: readonly string[]): Promise<number> {
  let status = DONE;
  const program = new Command("followthrough")
    .description("Reads mail threads in English, Chinese, Japanese and Russian and shows who owes what to whom, by when.")
    .addHelpText("after", PROGRAM_HELP)
    .showHelpAfterError('Run it with --help to see how ("followthrough read --help" for one command).')
    .configureHelp({ sortSubcommands: false, helpWidth: 110 })
    .exitOverride();

  const ownZone = timeZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const whoReads = (command: Command): Command =>
    command
      .option("--me <address>", "whose mail it is (default: the address that the newest message was delivered to)", addressOption)
      .addOption(new Option("--zone <zone>", "your time zone").argParser(zoneOption).default(ownZone, "this computer's"))
      .option("--country <code>", "your country, two letters: its holidays, and whether 3/4 is a day or a month first", countryOption);

  whoReads(program.command("read"))
    .description("show who owes what to whom by when, decisions, doubts and whose turn it is")
    .argument("<file...>", ".eml, .mbox or a folder of .eml")
    .option("--now <moment>", "the present, to tell what is overdue (default: now)", momentOption)
    .option("--goal <words>", "what the thread is for; questions off it are listed apart (default: its subject or first request)")
    .option("--goal-reached <answer>", "yes or no: whether that goal is reached", goalStateOption)
    .option("--no-advice", "without advice on when and how to write")
    .option("--json", "one JSON object per thread and line")
    .addHelpText("after", READ_HELP)
    .action(async (files: string[], options: ReadOptions) => {
      const { readCommand } = await import("./readCommand.ts");
      status = await readCommand(files, options);
    });

  whoReads(program.command("draft"))
    .description("write the follow-up of the newest thread: a summary, or another kind")
    .argument("<file>", ".eml, .mbox or a folder of .eml")
    .option("--language <locale>", "en, zh-Hant, zh-Hans, ja or ru (default: the language the other side last wrote in)", localeOption)
    .option("--and-in <locale>", "the same in a second language below it, from the same facts", localeOption)
    .option("--kind <kind>", `${TYPED_KINDS.join(", ")} (default: summary)`, kindOption)
    .option("--now <moment>", "the present, to tell what is late (default: now)", momentOption)
    .option("--fill <slot=words>", 'your words for an open slot, for example reason="no budget this year"; may be repeated', fillOption)
    .option("--goal <words>", "what the thread is for; a recap says it with --goal-reached")
    .option("--goal-reached <answer>", "yes or no: whether that goal is reached", goalStateOption)
    .option("--tells-of-tool", "say in the draft that a program helped to list the points")
    .option("--format <format>", "text, html or eml (a ready reply with both)", formatOption, "text")
    .option("--out <file>", "write it there instead of to standard output")
    .addHelpText("after", DRAFT_HELP)
    .action(async (file: string, options: DraftOptions) => {
      const { draftCommand } = await import("./draftCommand.ts");
      status = await draftCommand(file, options);
    });

  whoReads(program.command("nudges"))
    .description("list the threads that wait for an answer and when a nudge is due")
    .argument("<files...>", "a folder of .eml, or .mbox files")
    .option("--after <days>", "working days of theirs without an answer", daysOption, 3)
    .option("--check-in <kind>", `what comes back by itself instead: ${Object.keys(TYPED_CHECK_INS).join(", ")}`, checkInOption)
    .option("--now <moment>", "the present (default: now)", momentOption)
    .option("--json", "one JSON object per thread and line")
    .addHelpText("after", NUDGES_HELP)
    .action(async (files: string[], options: NudgesOptions) => {
      const { nudgesCommand } = await import("./nudgesCommand.ts");
      status = await nudgesCommand(files, options);
    });

  whoReads(program.command("progress"))
    .description("show where every order stands: step, state, dates, whom it waits for since when")
    .argument("<file...>", ".eml, .mbox or a folder of .eml")
    .option("--out <file>", "write a spreadsheet (.xlsx) instead of printing")
    .option("--language <locale>", "en, zh-Hant, zh-Hans, ja or ru (default: the language the other side last wrote in)", localeOption)
    .option("--since <day>", "also show what changed since that day, for example 2026-11-16", dayOption)
    .option("--now <moment>", "the present, up to which waiting is counted (default: now)", momentOption)
    .addHelpText("after", PROGRESS_HELP)
    .action(async (files: string[], options: ProgressOptions) => {
      const { progressCommand } = await import("./progressCommand.ts");
      status = await progressCommand(files, options);
    });

  for (const [name, description] of [
    ["handover", "write a handover page: background, people, open items, decisions, doubts, evidence"],
    ["timeline", "write who said what when, with the exact sentences"],
  ] as const) {
    whoReads(program.command(name))
      .description(description)
      .argument("<file...>", ".eml, .mbox or a folder of .eml")
      .option("--out <file>", "write it there, .html or .md (default: Markdown to standard output)")
      .option("--language <locale>", "en, zh-Hant, zh-Hans, ja or ru (default: the language the other side last wrote in)", localeOption)
      .option("--now <moment>", "the present (default: now)", momentOption)
      .addHelpText("after", HANDOVER_HELP)
      .action(async (files: string[], options: HandoverOptions) => {
        const { handoverCommand } = await import("./handoverCommand.ts");
        status = await handoverCommand(name, files, options);
      });
  }

  program
    .command("gmail-deployment")
    .description("print the deployment of the Gmail add-on for Google's console")
    .requiredOption("--base <url>", "where Google reaches your server", baseUrlOption)
    .addHelpText("after", "\nExample:\n  followthrough gmail-deployment --base https://mail.example.com > deployment.json")
    .action(async ({ base }: { readonly base: string }) => {
      const { gmailDeployment } = await import("../gmail/deployment.ts");
      process.stdout.write(`${JSON.stringify(gmailDeployment(base), null, 2)}\n`);
    });

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? DONE : WRONG_USAGE;
  }
  return status;
}
