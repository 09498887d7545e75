import { useEffect, useState } from "react";
import type { MailHost } from "../mailHost.ts";

/** True while a reply stands open in the mail client. Asked again whenever `occasion` changes. */
export function useIsWriting(host: MailHost, occasion: unknown): boolean {
  const [isWriting, setWriting] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the occasion is what asks again
  useEffect(() => {
    let isCurrent = true;
    host.replyBeingWritten?.().then(
      (reply) => isCurrent && setWriting(reply !== null),
      () => isCurrent && setWriting(false),
    );
    return () => {
      isCurrent = false;
    };
  }, [host, occasion]);
  return isWriting;
}
