/** What goes wrong on purpose. */

export interface Fault {
  /** 0: nothing, the request is answered well; -1: no answer ever comes. */
  readonly status: number;
  /** Seconds or an HTTP date; null: the header is left out. */
  readonly retryAfter?: string | null;
  /** Sent as it is instead of Google's error. */
  readonly body?: string | null;
  /** Google's word for it ("rateLimitExceeded"). */
  readonly reason?: string;
  /** How many requests it meets; 1 where it is left out. */
  readonly times?: number;
  /** Only requests of this method ("threads.get"); all where it is left out. */
  readonly method?: string;
}

export interface StandInFaults {
  /** Each is used up before the next. */
  readonly set: (faults: readonly Fault[]) => void;
  readonly next: (method: string) => Fault | null;
}

export function standInFaults(): StandInFaults {
  let waiting: { readonly fault: Fault; left: number }[] = [];
  return {
    set: (faults) => {
      waiting = faults.map((fault) => ({ fault, left: fault.times ?? 1 }));
    },
    next: (method) => {
      const found = waiting.find(({ fault, left }) => left > 0 && (fault.method === undefined || fault.method === method));
      if (found === undefined) return null;
      found.left -= 1;
      return found.fault;
    },
  };
}

/** The answer of a fault; null: none, the request goes on. */
export function faultAnswer({ status, retryAfter, body, reason }: Fault): Promise<Response> | Response | null {
  if (status === 0) return null;
  if (status < 0) return new Promise(() => undefined);
  const error = {
    error: { code: status, message: "made on purpose", errors: [{ domain: "usageLimits", reason: reason ?? "backendError" }] },
  };
  const headers = retryAfter === undefined || retryAfter === null ? {} : { "Retry-After": retryAfter };
  return new Response(body ?? JSON.stringify(error), { status, headers: { "Content-Type": "application/json", ...headers } });
}
