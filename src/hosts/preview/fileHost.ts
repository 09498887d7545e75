/** MailHost on mail files: the preview page plays the mail client. */
import type { MailHost } from "../../panel/mailHost.ts";
import type { PreviewBridge } from "./previewBridge.ts";

export function fileHost(bridge: PreviewBridge): MailHost {
  return {
    whoAmI: async () => bridge.me(),
    openThread: async () => {
      const thread = bridge.openThread();
      return thread === null ? { kind: "none" } : { kind: "thread", thread, missing: 0 };
    },
    insertDraft: async (draft) => {
      bridge.compose(draft);
      return { kind: "inserted", into: "newReply" };
    },
    showInMessage: async (evidence) => bridge.show(evidence),
    onThreadChanged: (listener) => bridge.onThreadChanged(listener),
  };
}
