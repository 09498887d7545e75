/** The add-on's memory for tests that need no store: in this process, one draft at a time for each key. */
import { isDeepStrictEqual } from "node:util";
import type { ThreadId } from "../../../src/engine/types.ts";
import {
  type AddonMemory,
  type AddonSettings,
  type DraftKey,
  defaultSettings,
  type GoogleUser,
  type LastThread,
} from "../../../src/hosts/gmail/addonMemory.ts";
import type { EditStep } from "../../../src/panel/edits.ts";

export function memoryInTests(): AddonMemory {
  const settings = new Map<GoogleUser, AddonSettings>();
  const edits = new Map<string, readonly EditStep[]>();
  const last = new Map<GoogleUser, LastThread>();
  const drafts = new Map<string, Promise<string>>();
  const threadKey = (user: GoogleUser, thread: ThreadId): string => `${user} ${thread}`;
  const stepsOf = (user: GoogleUser, thread: ThreadId): readonly EditStep[] => edits.get(threadKey(user, thread)) ?? [];
  return {
    settingsOf: async (user) => settings.get(user) ?? defaultSettings,
    async keepSettings(user, kept) {
      settings.set(user, kept);
    },
    editsOf: async (user, thread) => stepsOf(user, thread),
    async addEdits(user, thread, step) {
      const steps = stepsOf(user, thread);
      if (!isDeepStrictEqual(steps.at(-1), step)) edits.set(threadKey(user, thread), [...steps, step]);
    },
    async oneDraft({ user, thread, lastMessage, locale }: DraftKey, make) {
      const key = [user, thread, lastMessage, locale].join(" ");
      const before = drafts.get(key)?.catch(() => null) ?? Promise.resolve(null);
      const next = before.then((id) => make(id));
      drafts.set(key, next);
      return next;
    },
    lastThread: async (user) => last.get(user) ?? null,
    async keepLastThread(user, thread) {
      last.set(user, thread);
    },
    async forget(user) {
      settings.delete(user);
      last.delete(user);
      for (const key of [...edits.keys()]) if (key.startsWith(`${user} `)) edits.delete(key);
      for (const key of [...drafts.keys()]) if (key.startsWith(`${user} `)) drafts.delete(key);
    },
  };
}
