/** Office.js callbacks as promises that always settle: answered, refused or timed out. */

/** Office's own error numbers that the user can do something about, see Microsoft's list of Office.js errors. */
export type OfficeAnswer<T> =
  | { readonly kind: "value"; readonly value: T }
  /** `code` is Office's number; 0 when the call threw before it was sent. */
  | { readonly kind: "refused"; readonly code: number }
  | { readonly kind: "timedOut" };

/** Outlook answers in well under a second; office.js itself waits 65 s, far too long for a pane. */
const CALL_TIMEOUT_MS = 10_000;

/** Runs one asynchronous Office call. Some calls throw at once instead of calling back (body over 1 MB, form over 32,768 characters). */
export function officeCall<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
  timeoutMs = CALL_TIMEOUT_MS,
): Promise<OfficeAnswer<T>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ kind: "timedOut" }), timeoutMs);
    const settle = (answer: OfficeAnswer<T>): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      start((result) => {
        // Compared by text: the enum object is there only after office.js has loaded its Outlook part.
        if (String(result.status) === "succeeded") settle({ kind: "value", value: result.value });
        else settle({ kind: "refused", code: result.error?.code ?? 0 });
      });
    } catch {
      settle({ kind: "refused", code: 0 });
    }
  });
}

/** Asks again once: body.getAsync fails now and then right after an item was opened (office-js issues 1842, 2398). */
export async function officeCallTwice<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
  timeoutMs = CALL_TIMEOUT_MS,
): Promise<OfficeAnswer<T>> {
  const first = await officeCall(start, timeoutMs);
  return first.kind === "value" ? first : officeCall(start, timeoutMs);
}
