/** The deployment of the add-on as Google's console takes it, for one base address. */

import { ACTION_PATH, cardActions } from "./cards/cardActions.ts";

/** What the add-on asks for; nothing here is restricted, so no yearly security assessment is due. */
export const READ_OPEN_THREAD = "https://www.googleapis.com/auth/gmail.addons.current.message.readonly";
export const WRITE_DRAFT = "https://www.googleapis.com/auth/gmail.addons.current.action.compose";
export const ADDON_SCOPES = [
  "https://www.googleapis.com/auth/gmail.addons.execute",
  READ_OPEN_THREAD,
  // Recipients of a mail being written, to match it with the thread read last.
  "https://www.googleapis.com/auth/gmail.addons.current.message.metadata",
  WRITE_DRAFT,
  "https://www.googleapis.com/auth/userinfo.email",
  "https://www.googleapis.com/auth/script.locale",
] as const;

/** Paths that Google calls by itself. */
export const TRIGGERS = {
  home: "/gmail/addon/home",
  thread: "/gmail/addon/thread",
  compose: "/gmail/addon/compose",
  settings: "/gmail/addon/settings",
} as const;
/** Every button of a card calls a path below this one. */
export const ACTIONS = ACTION_PATH;

/** `baseUrl`: https, without a slash at its end. */
export function gmailDeployment(baseUrl: string) {
  return {
    oauthScopes: ADDON_SCOPES,
    addOns: {
      common: {
        name: "Followthrough",
        logoUrl: `${baseUrl}/assets/icon-128.png`,
        layoutProperties: { primaryColor: "#0f6cbd" },
        useLocaleFromApp: true,
        homepageTrigger: { runFunction: `${baseUrl}${TRIGGERS.home}` },
        universalActions: [{ label: "Settings", runFunction: `${baseUrl}${TRIGGERS.settings}` }],
        openLinkUrlPrefixes: [`${baseUrl}/`],
      },
      gmail: {
        contextualTriggers: [{ unconditional: {}, onTriggerFunction: `${baseUrl}${TRIGGERS.thread}` }],
        composeTrigger: {
          draftAccess: "METADATA",
          actions: [{ runFunction: `${baseUrl}${TRIGGERS.compose}`, label: "Insert follow-up summary" }],
        },
      },
      httpOptions: { authorizationHeader: "SYSTEM_ID_TOKEN", granularOauthPermissionSupport: "OPT_IN" },
    },
  };
}

/** Every address that Google may call; the token of a call names one of them. */
export const addonAudiences = (baseUrl: string): readonly string[] => [
  ...Object.values(TRIGGERS).map((path) => `${baseUrl}${path}`),
  ...Object.keys(cardActions).map((name) => `${baseUrl}${ACTIONS}${name}`),
];
