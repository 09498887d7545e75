/** A token broker as Outlook on the web has it (nested app authentication), seen from Microsoft's msal-browser. Its tokens open the Graph stand-in only. */

/**
 * "silent": gives tokens at once. "ask": asks the user first, who agrees. "cancelled": the user closes the window. "otherAccount": the token
 * belongs to somebody else. "dead": the bridge is there and never answers. "absent": no bridge.
 */
export type SignInMode = "silent" | "ask" | "cancelled" | "otherAccount" | "dead" | "absent";

export const signInModes = ["silent", "ask", "cancelled", "otherAccount", "dead", "absent"] as const satisfies readonly SignInMode[];

const SOMEBODY_ELSE = "someone.else@elsewhere.example";
/** Seconds. */
const LIFETIME = 3600;

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const text = (value: unknown): string => (typeof value === "string" ? value : "");

function base64url(value: unknown): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes)).replace(/[+/=]/gu, (character) => ({ "+": "-", "/": "_" })[character] ?? "");
}

function accountOf(address: string) {
  const id = `user-${address}`;
  return {
    homeAccountId: `${id}.tenant-1`,
    localAccountId: id,
    tenantId: "tenant-1",
    environment: "login.microsoftonline.com",
    username: address,
    name: address,
  };
}

/** `now`: seconds since 1970. */
function tokenFor(address: string, scope: string, now: number) {
  const claims = {
    oid: `user-${address}`,
    tid: "tenant-1",
    sub: `user-${address}`,
    preferred_username: address,
    name: address,
    iss: "https://login.microsoftonline.com/tenant-1/v2.0",
    aud: "stand-in",
    iat: now,
    exp: now + LIFETIME,
  };
  return {
    // The Graph stand-in reads whose token it is and what it allows; see server/graphStandIn.ts.
    access_token: encodeURIComponent(["standin", address, ...scope.split(" ")].join(" ")),
    id_token: `${base64url({ alg: "none" })}.${base64url(claims)}.none`,
    expires_in: LIFETIME,
    scope,
  };
}

export interface NestedAppAuthBroker {
  /** null: no answer, now or ever. Answers are JSON text, as requests are. */
  readonly answer: (request: string) => string | null;
  /** Methods asked for, in order. */
  readonly asked: readonly string[];
}

/** `address`: whose mailbox is on screen. The user consents once per scope; "ask" forgets nothing after that. */
export function nestedAppAuthBroker(mode: SignInMode, address: string, now: () => number): NestedAppAuthBroker {
  const asked: string[] = [];
  const consented = new Set<string>();
  const user = mode === "otherAccount" ? SOMEBODY_ELSE : address;

  function reply(request: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
    const method = text(request.method);
    const refused = (status: string, code: string) => ({ success: false, error: { status, code, description: "made on purpose" } });
    if (method === "GetInitContext") {
      const initContext = { sdkName: "stand-in", sdkVersion: "1", accountContext: accountOf(user), capabilities: { queryAccount: true } };
      return { success: true, initContext };
    }
    const scope = isFields(request.tokenParams) ? text(request.tokenParams.scope) : "";
    const key = scope
      .split(" ")
      .filter((one) => one.startsWith("Mail."))
      .join(" ");
    if (method === "GetTokenPopup") {
      if (mode === "cancelled") return refused("USER_CANCEL", "user_cancel");
      consented.add(key);
    } else if ((mode === "ask" || mode === "cancelled") && !consented.has(key)) {
      return refused("USER_INTERACTION_REQUIRED", "interaction_required");
    }
    return { success: true, token: tokenFor(user, scope, now()), account: accountOf(user) };
  }

  return {
    asked,
    answer: (written) => {
      const request: unknown = JSON.parse(written);
      if (!isFields(request)) return null;
      asked.push(text(request.method));
      if (mode === "dead") return null;
      return JSON.stringify({ messageType: "NestedAppAuthResponse", requestId: request.requestId, ...reply(request) });
    },
  };
}
