/** A host page that Microsoft's real office.js takes for Outlook on the web: it opens the pane in a frame and answers its calls. */
import { nestedAppAuthBroker, type SignInMode } from "./nestedAppAuth.ts";
import { call, dispatchId, type OfficeRequest, parametersOf, readRequest, refusal, writeMessage } from "./officeMessages.ts";

export interface OutlookPerson {
  readonly name: string;
  readonly address: string;
}

/** The item on screen, read or being written. */
export interface OutlookItem {
  readonly id: string;
  readonly conversationId: string;
  readonly internetMessageId: string;
  readonly itemClass: string;
  readonly subject: string;
  readonly from: OutlookPerson;
  readonly to: readonly OutlookPerson[];
  readonly cc: readonly OutlookPerson[];
  readonly sentAt: number;
  readonly html: string;
  readonly text: string;
  readonly internetHeaders: string;
  readonly attachmentNames: readonly string[];
  readonly compose: boolean;
  /** Office's own number where it is neither a mail read nor one being written: 2 an appointment, 3 a meeting request. */
  readonly itemType?: number;
  /** What is selected in a mail being written; nothing when left out. The caret is at <!--caret--> in `html`, else at the top. */
  readonly selected?: { readonly data: string; readonly sourceProperty: "body" | "subject" };
  /** A mail being written in plain text. */
  readonly plainText?: boolean;
  /** Owner's address of the shared mailbox it lies in. */
  readonly sharedBy?: string;
}

/** What the host tells the page around it. */
export interface OutlookEvents {
  readonly onReplyForm: (reply: { readonly all: boolean; readonly html: string }) => void;
  /** The whole new body, with what the pane inserted. */
  readonly onBody: (html: string) => void;
  readonly onNotification: (text: string) => void;
  readonly onSettings: (settings: Readonly<Record<string, unknown>>) => void;
}

export interface OutlookOptions {
  readonly frame: HTMLIFrameElement;
  readonly paneAddress: string;
  readonly profile: OutlookPerson & { readonly timeZone: string };
  readonly item: OutlookItem | null;
  /** BCP 47, "ja-JP". */
  readonly locale: string;
  /** Highest Mailbox requirement set to claim; the npm package knows them up to about 1.12. */
  readonly mailbox: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly events: OutlookEvents;
  /** Lets a test make a call fail ("refuse") or never answer ("silence"). */
  readonly fault?: (dispatch: number) => "refuse" | "silence" | null;
  /** How sign-in goes; "absent" when left out. */
  readonly signIn?: SignInMode;
}

export interface OutlookOnTheWeb {
  /** Opens another item, or none; a pinned pane is told. */
  readonly select: (item: OutlookItem | null) => void;
  /** Presses a ribbon button; resolves when the pane calls event.completed. */
  readonly runCommand: (name: string) => Promise<void>;
  readonly stop: () => void;
}

const CONVERSATION = "conversation-1";
const CONTROL = "control-1";
const OUTLOOK_ON_THE_WEB = 64;
const COMMAND = "appCommandInvoked";

const answered = (data: unknown = null) => ({ error: false, data });
const refused = (errorCode: number) => ({ error: true, errorCode });
const person = ({ name, address }: OutlookPerson) => ({ name, address, recipientType: 3, appointmentResponse: 0 });

const userFields = (profile: OutlookOptions["profile"]) => ({
  hostVersion: "16.01",
  userDisplayName: profile.name,
  userEmailAddress: profile.address,
  userTimeZone: profile.timeZone,
  userProfileType: "office365",
});

/** Office's item type 6: a pane that is opened while no mail is. */
const nothingOpen = (profile: OutlookOptions["profile"]) => ({ itemType: 6, permissionLevel: 3, ...userFields(profile) });

function initialData(item: OutlookItem | null, profile: OutlookOptions["profile"]): unknown {
  if (item === null) return null;
  return {
    itemType: item.itemType ?? (item.compose ? 4 : 1),
    permissionLevel: 3,
    isFromSharedFolder: item.sharedBy !== undefined,
    owaView: "ThreeColumns",
    ...userFields(profile),
    id: item.id,
    conversationId: item.conversationId,
    internetMessageId: item.internetMessageId,
    itemClass: item.itemClass,
    subject: item.subject,
    normalizedSubject: item.subject,
    from: person(item.from),
    sender: person(item.from),
    to: item.to.map(person),
    cc: item.cc.map(person),
    bcc: [],
    attachments: item.attachmentNames.map((name, index) => ({
      id: `a${index}`,
      name,
      attachmentType: 0,
      contentType: "application/octet-stream",
      isInline: false,
      size: 1,
    })),
    dateTimeCreated: new Date(item.sentAt).toISOString(),
    dateTimeModified: new Date(item.sentAt).toISOString(),
    isRead: true,
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

export function outlookOnTheWeb(options: OutlookOptions): OutlookOnTheWeb {
  const { frame, events, profile } = options;
  const pane = new URL(options.paneAddress, window.location.href);
  const listening = new Set<string>();
  const notifications = new Map<string, Readonly<Record<string, unknown>>>();
  let { item } = options;
  let body = item?.html ?? "";
  let customProperties: unknown = {};
  let commandDone: (() => void) | null = null;
  /** A ribbon button pressed before its page listens. */
  let pressed: string | null = null;

  const post = (action: string, correlation: number, event: boolean, errorCode: number, data: unknown): void =>
    frame.contentWindow?.postMessage(
      writeMessage({ action, conversation: CONVERSATION, correlation, origin: window.location.origin, errorCode, event, data }),
      pane.origin,
    );
  const fire = (event: string, data: unknown): void => {
    if (listening.has(event)) post(event, -1, true, 0, data);
  };

  const press = (name: string): void => fire(COMMAND, ["command-1", name, JSON.stringify({ source: { id: "button-1" } })]);

  function notification(dispatch: number, given: Readonly<Record<string, unknown>>): unknown {
    const key = textOf(given.key);
    if (dispatch === call.allNotifications) return answered([...notifications.values()]);
    if (dispatch === call.addNotification && notifications.has(key)) return refused(refusal.duplicateNotification);
    // replaceAsync adds what is not there yet.
    if (dispatch === call.removeNotification && !notifications.has(key)) return refused(refusal.unknownNotification);
    if (dispatch === call.removeNotification) notifications.delete(key);
    else {
      notifications.set(key, given);
      events.onNotification(textOf(given.message));
    }
    return answered();
  }

  function form(given: Readonly<Record<string, unknown>>, all: boolean): unknown {
    const options = typeof given.formData === "object" && given.formData !== null ? given.formData : given;
    events.onReplyForm({ all, html: textOf("htmlBody" in options ? options.htmlBody : "") });
    return { wasSuccessful: true, ...answered() };
  }

  function insert(data: string, at: "top" | "caret"): unknown {
    body = at === "top" || !body.includes("<!--caret-->") ? `${data}${body}` : body.replace("<!--caret-->", () => `${data}<!--caret-->`);
    events.onBody(body);
    return answered();
  }

  function outlookCall(dispatch: number, given: Readonly<Record<string, unknown>>): unknown {
    const has = (ids: readonly number[]): boolean => ids.includes(dispatch);
    if (has(call.replyForm) || has(call.replyAllForm)) return form(given, has(call.replyAllForm));
    if (has(call.insertAtCaret)) return insert(textOf(given.data), "caret");
    switch (dispatch) {
      case call.body:
        return answered(given.coercionType === 3 ? body : (item?.text ?? ""));
      case call.bodyType:
        return answered(item?.plainText === true ? "text" : "html");
      case call.prepend:
        return insert(textOf(given.data), "top");
      case call.selectedData:
        return answered(item?.selected ?? { data: "", sourceProperty: "body" });
      case call.sharedProperties:
        return item?.sharedBy === undefined
          ? refused(refusal.generic)
          : answered({ owner: item.sharedBy, targetRestUrl: "", delegatePermissions: 15 });
      case call.subject:
        return answered(item?.subject ?? "");
      case call.recipients:
        return answered((given.recipientField === 0 ? (item?.to ?? []) : (item?.cc ?? [])).map(person));
      case call.composeType:
        return answered({ composeType: "reply", coercionType: "html" });
      case call.saveDraft:
        return answered(item?.id ?? "");
      case call.allInternetHeaders:
        return answered(item?.internetHeaders ?? "");
      case call.addNotification:
      case call.allNotifications:
      case call.replaceNotification:
      case call.removeNotification:
        return notification(dispatch, given);
      case call.loadCustomProperties:
        return { wasSuccessful: true, customProperties: JSON.stringify(customProperties) };
      case call.saveCustomProperties:
        customProperties = given.customProperties;
        return { wasSuccessful: true, error: false };
      case call.saveSettings: {
        const saved = given[0];
        if (typeof saved === "object" && saved !== null) events.onSettings({ ...saved });
        return { wasSuccessful: true, error: false };
      }
      case call.initializationContext:
        return answered("");
      default:
        return refused(refusal.generic);
    }
  }

  const appContext = () => ({
    _id: CONTROL,
    _appName: OUTLOOK_ON_THE_WEB,
    _appVersion: "16.01",
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: "",
    _clientMode: 0,
    _settings: options.settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation-1",
    _appInstanceId: "instance-1",
    _hostFullVersion: "16.01",
    _addinName: "followthrough",
    _appDomains: [],
    _featureGates: {},
    _requirementMatrix: JSON.stringify({ Mailbox: options.mailbox, DialogApi: "1.2", NestedAppAuth: "1.1" }),
  });

  function answer(request: OfficeRequest): unknown {
    if (request.type === 1) listening.add(request.action);
    if (pressed !== null && listening.has(COMMAND)) {
      const name = pressed;
      pressed = null;
      // After the answer that the page is listening now.
      setTimeout(() => press(name), 0);
    }
    if (request.type === 2) listening.delete(request.action);
    if (request.type !== 0) return { Error: 0 };
    switch (request.action) {
      case "ContextActivationManager_getAppContextAsync":
        return appContext();
      case "ContextActivationManager_notifyHost":
        return null;
      case "GetInitialData":
        return initialData(item, profile) ?? nothingOpen(profile);
      case "ExecuteMethod":
        return outlookCall(dispatchId(request.data), parametersOf(request.data));
      default:
        if (dispatchId(request.data) === call.commandDone) commandDone?.();
        return { Error: 0, Version: 1 };
    }
  }

  const signIn = options.signIn ?? "absent";
  const broker = nestedAppAuthBroker(signIn, profile.address, () => Math.floor(Date.now() / 1000));

  const onMessage = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || event.origin !== pane.origin) return;
    const asked: unknown = event.data;
    if (typeof asked === "object" && asked !== null && "nestedAppAuthRequest" in asked && typeof asked.nestedAppAuthRequest === "string") {
      const nestedAppAuthAnswer = broker.answer(asked.nestedAppAuthRequest);
      if (nestedAppAuthAnswer !== null) frame.contentWindow?.postMessage({ nestedAppAuthAnswer }, pane.origin);
      return;
    }
    const request = readRequest(event.data);
    if (request === null) return;
    const fault = request.action === "ExecuteMethod" ? (options.fault?.(dispatchId(request.data)) ?? null) : null;
    if (fault === "silence") return;
    post(request.action, request.correlation, false, 0, fault === "refuse" ? refused(refusal.generic) : answer(request));
  };
  window.addEventListener("message", onMessage);

  const hostInfo = ["Outlook", "Web", "16.01", options.locale, "correlation-1", "", "", "0"].join("$");
  // office.js reads window.name first; it must stand before the frame is attached, so the caller attaches it after this call.
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo,
    xdmInfo: `${CONVERSATION}|${CONTROL}|${window.location.origin}`,
    serializerVersion: "1",
    flights: "[]",
    // Read by nestedAppAuth.js; office.js does not know it.
    nestedAppAuth: signIn !== "absent",
  });
  pane.searchParams.set("_host_Info", hostInfo);
  frame.src = pane.href;

  return {
    select: (next) => {
      item = next;
      body = next?.html ?? "";
      fire("olkItemSelectedChanged", initialData(next, profile) ?? "");
    },
    runCommand: (name) =>
      new Promise((resolve) => {
        commandDone = resolve;
        if (listening.has(COMMAND)) press(name);
        else pressed = name;
      }),
    stop: () => window.removeEventListener("message", onMessage),
  };
}
