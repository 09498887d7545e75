/** Joins store, rounds, alarm clock and API into one service, for main.ts and for tests. */
import type { Context, Hono } from "hono";
import type { Logger } from "pino";
import { localeOf } from "../engine/locales.ts";
import { calendarOf } from "../holidays/index.ts";
import type { PushTarget } from "../hosts/mailbox.ts";
import { signingKeys } from "../hosts/signedToken.ts";
import { loadConnectTexts, loadNoticeTexts } from "../languages/texts.ts";
import { addApi } from "./api/addApi.ts";
import { type NudgeDesk, nudgeDesk } from "./api/nudgeDesk.ts";
import type { ApiSignInWays } from "./api/shapes.ts";
import { connectedPage } from "./connect/connectedPage.ts";
import { type Connection, connection } from "./connect/connection.ts";
import { googleProvider, microsoftProvider, type OAuthProvider } from "./connect/oauthProvider.ts";
import { addOperations } from "./lifecycle.ts";
import { errorKind, logWakeUp } from "./logging.ts";
import { type Metrics, openMetrics } from "./metrics.ts";
import { accountSettings } from "./rounds/accountSettings.ts";
import { decideDue, type RoundSurroundings } from "./rounds/decideDue.ts";
import { deliverEffect } from "./rounds/deliverEffect.ts";
import { nudgesIcs } from "./rounds/nudgesIcs.ts";
import { openMailboxes } from "./rounds/openMailboxes.ts";
import { graphStateOf } from "./rounds/push.ts";
import { addPushRoutes, GMAIL_PUSH_PATH, GRAPH_PUSH_PATH, type PushRoutes } from "./rounds/pushRoutes.ts";
import { saveReminder } from "./rounds/saveReminder.ts";
import { smtpDigest } from "./rounds/smtpDigest.ts";
import { watchFolder } from "./rounds/watchFolder.ts";
import type { Settings } from "./settings.ts";
import { entraScope } from "./signIn/entraToken.ts";
import { localSubject, type SignInChecks, signIn } from "./signIn/signIn.ts";
import { type Keyring, marksOf } from "./store/keyring.ts";
import type { AccountId, Store } from "./store/store.ts";
import type { Clock } from "./wakeUps/clock.ts";
import { LEASE_MS, startWakeUps, type WakeUps } from "./wakeUps/wakeUps.ts";

export interface ServiceParts {
  readonly settings: Settings;
  readonly store: Store;
  readonly keyring: Keyring;
  readonly clock: Clock;
  /** 0 to 1. */
  readonly chance: () => number;
  readonly log: Logger;
  readonly checks: SignInChecks;
  /** Where this server is reached, without a slash at the end; asked late because a local server learns its port late. */
  readonly baseUrl: () => string;
  /** The preview's mailbox; null: there is none. */
  readonly folder: string | null;
  readonly fetch?: typeof fetch;
}
export interface Service {
  readonly desk: NudgeDesk;
  readonly connection: Connection;
  readonly metrics: Metrics;
  /** Before the pages, which answer everything else. */
  mount(app: Hono): void;
  /** Begins to look after nudges. */
  start(): void;
  /** Begins nothing new and resolves when everything begun has ended. The store stays open. */
  stop(): Promise<void>;
}

const CALLBACK = "/connected";

export function service({ settings, store, keyring, clock, chance, log, checks, baseUrl, folder, ...transport }: ServiceParts): Service {
  const now = clock.now;
  const metrics = openMetrics(store, now);
  const { google, microsoft, smtpUrl } = settings;
  const providers = providersOf(settings, checks);
  const connected = connection({ store, keyring, providers, callbackUrl: () => `${baseUrl()}${CALLBACK}`, now, ...transport });
  const clientOf = (name: OAuthProvider["provider"]) => providers.find(({ provider }) => provider === name) ?? null;
  const { openMailbox, laterMs } = openMailboxes({
    store,
    now,
    places: {
      gmailRootUrl: google.gmailRootUrl,
      google: clientOf("google"),
      graphRootUrl: microsoft.graphRootUrl,
      microsoft: clientOf("entra"),
      folder,
    },
    ...transport,
  });
  const digest = smtpUrl === null ? null : smtpDigest(smtpUrl, null);
  const isPublic = checks.local === null;
  const desk = nudgeDesk({ store, keyring, calendarOf, now });
  // Notices come to an address that others reach, and only for mailboxes that the server may read.
  const graphSecret = isPublic && clientOf("entra") !== null ? marksOf(keyring, "graph push", "")[0] : null;
  const pubSub = isPublic && clientOf("google") !== null ? google.pubSub : null;
  const pushTarget = (account: AccountId): PushTarget => ({
    gmailTopic: pubSub?.topic ?? null,
    graph: graphSecret === null ? null : { url: `${baseUrl()}${GRAPH_PUSH_PATH}`, clientState: graphStateOf(graphSecret, account) },
  });
  const isPushed = graphSecret !== null || pubSub !== null;
  const round: RoundSurroundings = { store, openMailbox, now, chance, laterMs, ...(isPushed ? { pushTarget } : {}) };
  const report = (error: unknown): void => log.error(errorKind(error), "trouble");
  let wakeUps: WakeUps | null = null;
  let stopWatching: (() => Promise<void>) | null = null;
  let pushes: PushRoutes | null = null;

  return {
    desk,
    connection: connected,
    metrics,
    mount(app) {
      addOperations(app, { store, metrics, isClockRunning: () => wakeUps !== null });
      app.get(CALLBACK, async (context) => {
        const result = await connected.finish(context.req.query());
        log.info({ result }, "connect");
        context.header("Cache-Control", "no-store");
        // The address holds the code; nobody it links to may see it.
        context.header("Referrer-Policy", "no-referrer");
        return context.html(
          connectedPage(result, await loadConnectTexts(localeOf(languageOf(context)))),
          result === "connected" ? 200 : 400,
        );
      });
      if (isPublic) {
        const gmail =
          pubSub === null
            ? null
            : {
                keys: signingKeys(google.certsUrl, transport.fetch),
                audience: `${baseUrl()}${GMAIL_PUSH_PATH}`,
                serviceAccount: pubSub.serviceAccount,
                now,
              };
        pushes = addPushRoutes(app, { surroundings: round, gmail, graphSecret, report });
      }
      addApi(app, {
        saveReminder: (account, nudge, locale) => saveReminder({ store, openMailbox, now }, account, nudge, locale),
        store,
        keyring,
        calendarOf,
        now,
        signIn: (authorization, at) => signIn(authorization, checks, at),
        ownOrigin: () => (checks.local === null ? new URL(baseUrl()).origin : null),
        signInWays: signInWays(checks),
        connection: connected,
        calendarFile: async (nudges, kept) => nudgesIcs(nudges, await loadNoticeTexts(accountSettings(kept).locale), now()),
        log: (call) => {
          metrics.apiCall(call);
          log.info(call, "api");
        },
      });
    },
    start() {
      const effects = { store, openMailbox, sendDigest: digest?.send ?? null, panelUrl: null, now };
      wakeUps ??= startWakeUps({
        store,
        clock,
        chance,
        leaseMs: LEASE_MS,
        decide: async (account, claims) => {
          const began = performance.now();
          const settlements = await decideDue(round, account, claims);
          metrics.decided(settlements, performance.now() - began, now());
          return settlements;
        },
        deliver: (effect) => deliverEffect(effects, effect),
        report: (event) => {
          metrics.wakeUp(event);
          logWakeUp(log, event);
        },
      });
      if (checks.local !== null && folder !== null) stopWatching ??= watchFolder(round, clock, localSubject(checks.local.address), report);
    },
    async stop() {
      const running = wakeUps;
      wakeUps = null;
      await Promise.all([running?.stop(), stopWatching?.(), pushes?.idle()]);
      digest?.close();
    },
  };
}

function providersOf({ google, microsoft }: Settings, checks: SignInChecks): readonly OAuthProvider[] {
  return [
    ...(checks.google === null || google.clientSecret === null ? [] : [googleProvider(checks.google, google.clientSecret)]),
    ...(checks.entra === null || microsoft.clientSecret === null ? [] : [microsoftProvider(checks.entra, microsoft.clientSecret)]),
  ];
}

function signInWays({ local, entra, google }: SignInChecks): ApiSignInWays {
  return {
    local: local !== null,
    entra: entra === null ? null : { clientId: entra.clientId, scope: entraScope(entra.clientId) },
    google: google === null ? null : { clientId: google.clientId },
  };
}

/** What the browser asks for first. */
function languageOf(context: Context): string {
  return /^[A-Za-z-]{2,20}/.exec(context.req.header("accept-language") ?? "")?.[0] ?? "en";
}
