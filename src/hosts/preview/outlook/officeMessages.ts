/** The messages that Microsoft's office.js exchanges with Outlook on the web, as far as a host page has to know them. */

/** What office.js sends: JSON text by postMessage. */
export interface OfficeRequest {
  readonly action: string;
  /** 0 a call, 1 listen to an event, 2 stop listening. */
  readonly type: number;
  readonly correlation: number;
  readonly data: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** null: not a request of office.js. */
export function readRequest(text: unknown): OfficeRequest | null {
  if (typeof text !== "string") return null;
  let message: unknown;
  try {
    message = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(message) || message._messageType !== 0 || typeof message._actionName !== "string") return null;
  return {
    action: message._actionName,
    type: Number(message._actionType),
    correlation: Number(message._correlationId ?? -1),
    data: isRecord(message._data) ? message._data : {},
  };
}

/** Number of the method inside a call; several layers of office.js name it differently. */
export function dispatchId(data: OfficeRequest["data"]): number {
  for (const layer of [data.MethodData, data.DdaMethod]) if (isRecord(layer)) return Number(layer.DispatchId);
  return Number.NaN;
}

export function parametersOf(data: OfficeRequest["data"]): Readonly<Record<string, unknown>> {
  return isRecord(data.ApiParams) ? data.ApiParams : {};
}

/** A reply to a call, or an event when `event` is true. */
export function writeMessage(fields: {
  readonly action: string;
  readonly conversation: string;
  readonly correlation: number;
  readonly origin: string;
  readonly errorCode: number;
  readonly event: boolean;
  readonly data: unknown;
}): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: fields.action,
    _conversationId: fields.conversation,
    _correlationId: fields.correlation,
    _origin: fields.origin,
    _serializerVersion: 1,
    _errorCode: fields.errorCode,
    _responseType: fields.event ? 1 : 0,
    _data: fields.data ?? null,
  });
}

/** Dispatch ids of the calls this host answers; found by listening to office.js 1.1.110 (release of April 2022). */
export const call = {
  replyForm: [10, 30, 181, 183],
  replyAllForm: [11, 31, 182, 184],
  newForm: [44, 178],
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  insertAtCaret: [13, 29],
  bodyType: 14,
  recipients: 15,
  subject: 18,
  prepend: 23,
  selectedData: 28,
  saveDraft: 32,
  addNotification: 33,
  allNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  body: 37,
  initializationContext: 99,
  sharedProperties: 108,
  commandDone: 94,
  allInternetHeaders: 168,
  composeType: 174,
  saveSettings: 404,
} as const;

/** Error numbers of office.js. */
export const refusal = { generic: 9020, duplicateNotification: 9023, unknownNotification: 9024, notPermitted: 9038 } as const;
