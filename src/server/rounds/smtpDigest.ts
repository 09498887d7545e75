/** Sends digests through a mail server. Never to anybody but the account's own address. */
import nodemailer from "nodemailer";
import type { SendDigest } from "./deliverDigest.ts";

const TIMEOUT_MS = 20_000;

/** `smtpUrl`: smtp:// or smtps://, with user and password where the server wants them. `from`: null: the user of the address, if that is one. */
export function smtpDigest(smtpUrl: string, from: string | null): { readonly send: SendDigest; readonly close: () => void } {
  const { username, hostname } = new URL(smtpUrl);
  const user = decodeURIComponent(username);
  const sender = from ?? (user.includes("@") ? user : `followthrough@${hostname}`);
  const transport = nodemailer.createTransport({
    url: smtpUrl,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ to, subject, text, html, messageId }) => {
      try {
        await transport.sendMail({
          from: sender,
          to,
          subject,
          text,
          html,
          messageId,
          textEncoding: "base64",
          // RFC 3834: absence replies leave it alone, and our own reading takes it for no answer.
          headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
        });
        return null;
      } catch (error) {
        // 5xx: the server will never take this mail; all else may pass.
        const code = typeof error === "object" && error !== null && "responseCode" in error ? Number(error.responseCode) : 0;
        const isLogin = typeof error === "object" && error !== null && "code" in error && error.code === "EAUTH";
        return { problem: isLogin ? "mailServerLogin" : "mailServer", isFinal: code >= 550 && code < 560 };
      }
    },
    close: () => transport.close(),
  };
}
