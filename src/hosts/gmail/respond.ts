/** What Google's servers expect around a card. The only file that knows the wrappers, so that a trial against the live service can change them in one place. */

/** `Card` is card JSON; whoever answers has validated it. */
type Json = Readonly<Record<string, unknown>>;

/** A trigger (homepage, open thread, compose window) is answered with the first card. */
export const showCard = (card: object): Json => ({ action: { navigations: [{ pushCard: card }] } });

const buttonAnswer = (renderActions: Json, changed = false): Json => ({ renderActions, ...(changed ? { stateChanged: true } : {}) });

/** A button shows a card on top of this one. */
export const pushCard = (card: object): Json => buttonAnswer({ action: { navigations: [{ pushCard: card }] } });

/** A button changed what the card shows: the same card anew. `notification` is plain text. */
export const updateCard = (card: object, notification?: string): Json =>
  buttonAnswer(
    { action: { navigations: [{ updateCard: card }], ...(notification === undefined ? {} : { notification: { text: notification } }) } },
    true,
  );

/** Back to the card below, shown anew. */
export const popAndUpdate = (card: object, notification?: string): Json =>
  buttonAnswer(
    {
      action: {
        navigations: [{ pop: true }, { updateCard: card }],
        ...(notification === undefined ? {} : { notification: { text: notification } }),
      },
    },
    true,
  );

/** The card on top and the one below it, both anew. */
export const updateBoth = (below: object, top: object): Json =>
  buttonAnswer({ action: { navigations: [{ pop: true }, { updateCard: below }, { pushCard: top }] } }, true);

export const notify = (text: string): Json => buttonAnswer({ action: { notification: { text } } });

/** Opens a draft that was just made. Both ids as the Gmail API gave them: `r…`, and the thread in hex. */
export const openDraft = (draft: { readonly draftId: string; readonly threadId: string }, notification: string): Json =>
  buttonAnswer({
    action: { notification: { text: notification } },
    hostAppAction: { gmailAction: { openCreatedDraftActionMarkup: { draftId: draft.draftId, draftThreadId: draft.threadId } } },
  });

/** Puts HTML at the cursor of the mail being written; subject and recipients stay as they are. */
export const insertIntoDraft = (html: string): Json =>
  buttonAnswer({
    hostAppAction: {
      gmailAction: {
        updateDraftActionMarkup: {
          updateBody: { type: "IN_PLACE_INSERT", insertContents: [{ content: html, contentType: "MUTABLE_HTML" }] },
        },
      },
    },
  });

/** Google asks the user for these and then repeats the last action by itself. */
export const askForScopes = (scopes: readonly string[]): Json => ({ requesting_google_scopes: { scopes } });
