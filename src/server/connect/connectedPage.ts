/** The page a user comes back to from Google or Microsoft. No script, nothing from elsewhere: it says how it went and may be closed. */
import type { ConnectTexts } from "../../hosts/connectTexts.ts";
import type { Connected } from "./connection.ts";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export function connectedPage(result: Connected, texts: ConnectTexts): string {
  return `<!doctype html>
<html lang="${texts.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Followthrough</title>
<style>body{font:16px/1.6 "Segoe UI",system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem;color:#242424}@media(prefers-color-scheme:dark){body{background:#1f1f1f;color:#fff}}</style></head>
<body><h1>Followthrough</h1><p>${escaped(texts[result])}</p><p>${escaped(texts.close)}</p></body>
</html>`;
}
