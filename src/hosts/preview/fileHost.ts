/** MailHost on mail files: the preview page plays the mail client. */
import type { MailHost } from "../../panel/mailHost.ts";
import type { NudgePort } from "../../panel/nudges/nudgePort.ts";
import type { PreviewBridge } from "./previewBridge.ts";

const loadFiles = () => import("../browserFiles.ts");

/** `nudges`: null where no server keeps any. */
export function fileHost(bridge: PreviewBridge, nudges: () => Promise<NudgePort | null>): MailHost {
  return {
    whoAmI: async () => bridge.me(),
    openThread: async () => {
      await bridge.refresh();
      const thread = bridge.openThread();
      return thread === null ? { kind: "none" } : { kind: "thread", thread, missing: 0 };
    },
    insertDraft: async (draft) => {
      bridge.compose(draft);
      return { kind: "inserted", into: "newReply" };
    },
    replyBeingWritten: async () => {
      const reply = bridge.composed();
      if (reply === null) return null;
      return {
        body: { kind: "html", content: reply.html },
        to: reply.to,
        insert: async (sentence) => {
          bridge.insertAtCaret(sentence.html);
          return { kind: "inserted", into: "openCompose" };
        },
      };
    },
    showInMessage: async (evidence) => bridge.show(evidence),
    onThreadChanged: (listener) => bridge.onThreadChanged(listener),
    saveFile: async (file) => {
      (await loadFiles()).download(file);
      return "saved";
    },
    showPage: async (html) => (await loadFiles()).openPage(html),
    nudges,
  };
}
