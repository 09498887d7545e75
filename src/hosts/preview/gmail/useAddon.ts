/** The add-on as Gmail runs it beside one mail: its cards, and what its answers do to the mail program. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "../../../engine/types.ts";
import type { Card, OnClick } from "../../gmail/cards/cardTypes.ts";
import type { ComposedReply } from "../composedReply.ts";
import { callAddon, fetchDraft } from "./callAddon.ts";
import { type CardStack, navigate } from "./cardStack.ts";
import { type FormValues, formInputs } from "./formValues.ts";

/** What the add-on may see of the mail program around it, and do to it. */
export interface MailProgram {
  /** Addresses of the mail being written; empty when none is. */
  readonly recipients: readonly string[];
  readonly openDraft: (draft: ComposedReply) => void;
  readonly insert: (html: string) => void;
}

export interface Addon {
  /** null: no card came yet. */
  readonly card: Card | null;
  readonly depth: number;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
  /** The server's mailbox does not hold the open mail. */
  readonly isUnknownMail: boolean;
  readonly notification: string;
  readonly faults: readonly string[];
  readonly scopes: readonly string[];
  readonly press: (onClick: OnClick, values: FormValues) => void;
  readonly back: () => void;
  /** Calls a trigger; its card becomes the lowest. */
  readonly start: (path: string) => void;
}

interface Shown {
  readonly stack: CardStack;
  readonly hasFailed: boolean;
  readonly isUnknownMail: boolean;
  readonly notification: string;
  readonly faults: readonly string[];
  readonly scopes: readonly string[];
}

const nothing: Shown = { stack: [], hasFailed: false, isUnknownMail: false, notification: "", faults: [], scopes: [] };

/** `messageId`: of the mail on screen, null when none is. A change of it or of the language starts the add-on anew. */
export function useAddon(messageId: string | null, locale: Locale, program: MailProgram): Addon {
  const [shown, setShown] = useState(nothing);
  const [isBusy, setBusy] = useState(false);
  const newest = useRef(0);
  const around = useRef(program);
  around.current = program;

  const call = useCallback(
    async (path: string, isStart: boolean, parameters: Readonly<Record<string, string>>, inputs: Readonly<Record<string, unknown>>) => {
      newest.current += 1;
      const own = newest.current;
      setBusy(true);
      try {
        const { recipients } = around.current;
        const answer = await callAddon({ path, messageId, locale, parameters, formInputs: inputs, recipients });
        // Another mail was opened, or another button pressed, meanwhile.
        if (newest.current !== own) return;
        if (answer === null) {
          setShown({ ...nothing, isUnknownMail: true });
          return;
        }
        const { navigations, notification, faults, scopes, draft, insertion } = answer;
        setShown((before) => ({
          stack: navigate(isStart ? [] : before.stack, navigations),
          hasFailed: false,
          isUnknownMail: false,
          notification: notification ?? "",
          faults,
          scopes: scopes ?? [],
        }));
        if (insertion !== null) around.current.insert(insertion);
        if (draft !== null) around.current.openDraft(await fetchDraft(draft));
      } catch {
        if (newest.current === own) setShown((before) => ({ ...nothing, stack: before.stack, hasFailed: true }));
      } finally {
        if (newest.current === own) setBusy(false);
      }
    },
    [messageId, locale],
  );

  const start = useCallback((path: string) => void call(path, true, {}, {}), [call]);
  useEffect(() => {
    setShown(nothing);
    start(messageId === null ? "/gmail/addon/home" : "/gmail/addon/thread");
    return () => {
      newest.current += 1;
    };
  }, [start, messageId]);

  const press = useCallback(
    (onClick: OnClick, values: FormValues) => {
      if ("openLink" in onClick) {
        window.open(onClick.openLink.url, "_blank", "noopener");
        return;
      }
      const { function: address, parameters } = onClick.action;
      const named = Object.fromEntries(parameters.map(({ key, value }) => [key, value]));
      void call(new URL(address).pathname, false, named, formInputs(values));
    },
    [call],
  );
  const back = useCallback(() => setShown((before) => ({ ...nothing, stack: navigate(before.stack, [{ kind: "pop" }]) })), []);
  const { stack, ...rest } = shown;
  return { ...rest, card: stack.at(-1) ?? null, depth: stack.length, isBusy, press, back, start };
}
