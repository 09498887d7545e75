/** What Pub/Sub posts when a watched mailbox changes. */

export interface PushMessage {
  readonly message: { readonly data: string; readonly messageId: string; readonly publishTime: string };
  readonly subscription: string;
}

/** Posts to the subscriber; `authorization` is "Bearer " and an OIDC token, null where none is made. Resolves to the HTTP status. */
export type DeliverPush = (body: PushMessage, authorization: string | null) => Promise<number>;

export interface PushOptions {
  readonly deliver: DeliverPush;
  /** Makes the OIDC token that Pub/Sub signs its calls with. */
  readonly oidcToken?: () => Promise<string>;
}

export interface PushSender {
  /** Until when, milliseconds since 1970. */
  readonly watch: (account: string, topic: string) => number;
  readonly stop: (account: string) => void;
  /** Tells the subscriber, if the mailbox is watched. At most once a second for an account, as Gmail does. */
  readonly changed: (account: string, historyId: bigint) => Promise<void>;
  /** The last message once more: Pub/Sub delivers at least once. */
  readonly repeat: () => Promise<void>;
}

const WATCH_MS = 7 * 24 * 60 * 60 * 1000;
const LEAST_DISTANCE_MS = 1_000;

export function pushSender(options: PushOptions | null, now: () => number): PushSender {
  const watches = new Map<string, { readonly topic: string; readonly until: number; last: number }>();
  let last: PushMessage | null = null;
  let count = 0;
  const post = async (message: PushMessage): Promise<void> => {
    if (options === null) return;
    const token = options.oidcToken === undefined ? null : `Bearer ${await options.oidcToken()}`;
    await options.deliver(message, token);
  };
  return {
    watch: (account, topic) => {
      const until = now() + WATCH_MS;
      watches.set(account, { topic, until, last: Number.NEGATIVE_INFINITY });
      return until;
    },
    stop: (account) => {
      watches.delete(account);
    },
    changed: async (account, historyId) => {
      const watch = watches.get(account);
      const moment = now();
      if (watch === undefined || moment >= watch.until || moment - watch.last < LEAST_DISTANCE_MS) return;
      watch.last = moment;
      count += 1;
      // A JSON number, as Gmail writes it, though JavaScript cannot hold it.
      const data = Buffer.from(`{"emailAddress":${JSON.stringify(account)},"historyId":${historyId}}`).toString("base64");
      last = {
        message: { data, messageId: String(9_000_000_000 + count), publishTime: new Date(moment).toISOString() },
        subscription: watch.topic.replace("/topics/", "/subscriptions/"),
      };
      await post(last);
    },
    repeat: async () => {
      if (last !== null) await post(last);
    },
  };
}
