import type { Flag, Locale, Person, RawThread, ThreadReading } from "../engine/types.ts";
import type { DraftReader } from "./drafts/draftPort.ts";
import type { FactsReader } from "./facts/factsPort.ts";
import type { NudgeReader } from "./nudges/nudgePort.ts";

/**
 * The thinking the panel asks for. The host's entry implements it, so that engine, packs and phrases stay out of the first chunk:
 * each method begins with `await import("…")` of the engine and the packs (or of the writing phrases of that one locale) and keeps the promise.
 * A method rejects only when its code could not be loaded; the panel then says so and offers to try again.
 */
export interface PanelReader {
  /** Reads the thread as `me`: the person who decides what "we" and "they" mean. */
  read(thread: RawThread, me: Person): Promise<ThreadReading>;
  /** The ready sentence that settles a flag, in that language. */
  ask(flag: Flag, locale: Locale): Promise<string>;
  /** Absent where facts and orders are not looked at. */
  readonly facts?: FactsReader;
  readonly drafts: DraftReader;
  /** Absent where nudges are not thought about. */
  readonly nudges?: NudgeReader;
}
