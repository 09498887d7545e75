/** Tasks given by a name and a bare verb, as minutes and short mails between colleagues give them: 小马巡查管道，莎莎订酒店. */
import type { LanguagePack } from "../languagePack.ts";
import { overlap } from "../textRanges.ts";
import type { ActMention, DatePhraseReading, Message, Person } from "../types.ts";
import { bulletLength } from "./addressees.ts";
import { compileNameTables } from "./compileNameTables.ts";
import type { NameBook } from "./names.ts";
import { isOnly } from "./whoOwesWhom.ts";

const CLAUSE = /[^,，、。;；:：!！?？\s]+(?:[ \t\u3000]+[^,，、。;；:：!！?？\s]+)*/gu;
/** A question, or a heading over what follows. */
const ENDS_OTHERWISE = /^["”」»]?\s*(?:[?？]|[:：]\s*$)/u;
const IS_LIST = /^\s*、/u;
/** A sentence of more clauses was not written to be read. */
const MOST_CLAUSES = 40;
/** The rule's name: "zh.givenTask". */
const GIVEN_TASK = "givenTask";

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly people: readonly Person[];
  /** Of the name, 0 where none begins the clause. */
  readonly nameLength: number;
}

/**
 * The mentions of a sentence with the tasks it gives to those it names. What the tables take for the author's own promise inside such a
 * task is part of the task. Languages whose tables do not say what a task looks like give none.
 */
export function withGivenTasks(
  { text, folded }: { readonly text: string; readonly folded: string },
  mentions: readonly ActMention[],
  dates: readonly DatePhraseReading[],
  message: Message,
  names: NameBook,
  pack: LanguagePack,
): readonly ActMention[] {
  const { tasked, taskedAfterCall, greeted } = compileNameTables(pack);
  if (tasked === null) return mentions;
  const pieces = piecesOf(folded, names);
  const recipients = [...message.to, ...message.cc];
  const tasks: ActMention[] = [];
  const isTask = (piece: Piece, index: number): boolean => {
    const { people, nameLength, start, end } = piece;
    const [person] = people;
    if (person === undefined || people.length > 1 || isOnly(message.from, people)) return false;
    if (!recipients.some((recipient) => isOnly(recipient, people))) return false;
    const next = pieces[index + 1];
    // "王工、李工：": names over a mail.
    if (IS_LIST.test(folded.slice(end))) return false;
    const rest = folded.slice(start + nameLength, end).trim();
    if (greeted.test(folded.slice(start, start + nameLength))) return false;
    if (rest !== "") return tasked.test(rest) && !ENDS_OTHERWISE.test(folded.slice(end));
    if (next === undefined || next.nameLength > 0 || ENDS_OTHERWISE.test(folded.slice(next.end))) return false;
    return taskedAfterCall.test(folded.slice(next.start, next.end));
  };
  pieces.forEach((piece, index) => {
    if (piece.nameLength === 0 || !isTask(piece, index)) return;
    const isCalled = piece.start + piece.nameLength >= piece.end;
    const deed = isCalled ? (pieces[index + 1] ?? piece) : piece;
    if (mentions.some((one) => !isAuthorsPromise(one) && one.kind !== "formula" && overlap(one, deed))) return;
    const last = pieces.slice(index + 1).findIndex((one) => one.nameLength > 0);
    const stop = last < 0 ? pieces.length : index + 1 + last;
    let { end } = deed;
    for (const one of pieces.slice(index + 1, stop)) {
      if (one.end <= end) continue;
      if (mentions.some((other) => !isAuthorsPromise(other) && overlap(other, one))) break;
      const isPart = dates.some((date) => overlap(date, one)) || mentions.some((other) => overlap(other, one));
      if (!isPart) continue;
      end = one.end;
    }
    tasks.push({
      kind: "request",
      start: piece.start,
      end,
      clauseStart: piece.start,
      actor: "named",
      name: text.slice(piece.start, piece.start + piece.nameLength),
      condition: null,
      sure: true,
      rule: `${pack.language}.${GIVEN_TASK}`,
    });
  });
  if (tasks.length === 0) return mentions;
  const others = mentions.filter((one) => !(isAuthorsPromise(one) && tasks.some((task) => overlap(task, one))));
  return [...others, ...tasks].sort((a, b) => a.start - b.start);
}

function piecesOf(folded: string, names: NameBook): readonly Piece[] {
  const from = bulletLength(folded);
  const found = [...folded.slice(from).matchAll(CLAUSE)].slice(0, MOST_CLAUSES);
  return found.map((match): Piece => {
    const start = from + match.index;
    const named = names.nameAtStart(match[0]);
    return { start, end: start + match[0].length, people: named?.people ?? [], nameLength: named?.length ?? 0 };
  });
}

/** 周五前交 behind a name: the tables take it for the author's word. */
function isAuthorsPromise({ kind, actor }: ActMention): boolean {
  return (kind === "promise" && actor === "author") || kind === "decision";
}
