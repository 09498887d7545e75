/** Files and pages from a browser's own page. A chunk of its own: few visits save anything. */
import type { FileToSave } from "../panel/facts/factsPort.ts";

/** A saved file and a page being opened are read after the click is over. */
const KEPT_MS = 60_000;

function addressOf(content: Blob): string {
  const address = URL.createObjectURL(content);
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return address;
}

/** Hands the file to the browser, which tells nobody whether it took it. */
export function download({ name, content }: FileToSave): void {
  const link = document.createElement("a");
  link.href = addressOf(content);
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

/** A window of its own for a page that brings everything along; false: the browser opened none. */
export function openPage(html: string): boolean {
  return window.open(addressOf(new Blob([html], { type: "text/html;charset=utf-8" })), "_blank") !== null;
}
