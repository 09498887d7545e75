/** Mail HTML made safe to show: no script, no form, no remote content, no style sheet. */
import DOMPurify from "dompurify";
import { escapeHtml } from "../../engine/summary/escapeHtml.ts";

// DOMPurify keeps <img> (tracking pixels) and <style> (remote fonts, overlays) by default; both are forbidden here.
const options = {
  FORBID_TAGS: [
    "img",
    "picture",
    "source",
    "video",
    "audio",
    "style",
    "link",
    "form",
    "input",
    "button",
    "select",
    "textarea",
    "iframe",
    "svg",
    "math",
    "base",
    "meta",
  ],
  FORBID_ATTR: ["src", "srcset", "background", "poster", "action", "formaction", "ping", "id", "name", "class"],
  ALLOW_DATA_ATTR: false,
};

/** A whole document for a frame that runs no script; its own policy loads nothing, whatever slipped through. */
export function mailDocument(html: string, language: string): string {
  const clean = DOMPurify.sanitize(html, options);
  // Style attributes may still carry url(): the policy refuses to load it.
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><style>body{font:14px/1.5 "Segoe UI",system-ui,sans-serif;margin:0;display:flow-root;overflow-wrap:break-word;color:#242424;background:#fff}mark{background:#ffe27a;color:inherit}blockquote{margin:0 0 0 8px;padding-left:8px;border-left:2px solid #ccc}pre{white-space:pre-wrap}p{margin:0 0 8px}</style></head><body>${clean}</body></html>`;
}

/** Draft HTML for the compose window: ours, but it passes through the user's edits. */
export const cleanDraft = (html: string): string =>
  DOMPurify.sanitize(html, { ...options, FORBID_ATTR: options.FORBID_ATTR.filter((one) => one !== "class") });

/** Plain text as a document of the same kind. */
export function textDocument(text: string, language: string): string {
  return mailDocument(`<pre style="font:inherit;margin:0">${escapeHtml(text)}</pre>`, language);
}
