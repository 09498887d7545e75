/** The addresses of a real installation, answered inside the browser: nothing leaves the machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser } from "playwright-core";
import { loadPanelTexts } from "../../src/languages/texts.ts";
import { mailIn } from "./outlookMails.ts";
import { becomes, outlookPage, saying } from "./outlookPage.ts";
import { writeSummary } from "./writeSummary.ts";

const english = mailIn("en");
const office = path.join(path.dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")), "dist");
const shim = path.resolve(import.meta.dirname, "../../src/hosts/preview/outlook/ajaxShim.js");
const script = (file: string) => ({ contentType: "text/javascript", body: readFileSync(file, "utf8") });

const OUTLOOK = "https://outlook.office.com";
const ADD_IN = "https://localhost:3000";
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export function originTests(browser: () => Browser, server: () => string): void {
  describe("at the addresses of a real installation", () => {
    it.each(["taskpane.html", "commands.html"])("the shipped %s works untouched, with office.js from Microsoft's address", async (page) => {
      const { notice, draft } = await loadPanelTexts("en");
      const unanswered: string[] = [];
      const outlook = await outlookPage(browser(), `${OUTLOOK}/host.html`, async ({ context }) => {
        await context.route(/^https:/u, async (route) => {
          const url = route.request().url();
          if (url.startsWith(OFFICE)) return route.fulfill(script(path.join(office, url.slice(OFFICE.length).split("?")[0] ?? "")));
          if (url.endsWith("/MicrosoftAjax.js")) return route.fulfill(script(shim));
          const origin = [OUTLOOK, ADD_IN].find((one) => url.startsWith(one));
          if (origin !== undefined) return route.fulfill({ response: await route.fetch({ url: url.replace(origin, server()) }) });
          unanswered.push(url);
          return route.abort();
        });
      });
      try {
        await outlook.open(english.item, { pane: `${ADD_IN}/${page}` });
        if (page === "taskpane.html") {
          await outlook.rows().first().waitFor();
          await writeSummary(outlook.pane);
          await outlook.pane.getByRole("button", { name: draft.insert }).click();
          await becomes(() => outlook.pane.locator("footer").innerText(), saying(notice.newReply.other));
        } else {
          expect(await outlook.page.evaluate(() => window.harness.runCommand("draftSummary"))).toBe("completed");
        }
        expect((await outlook.log()).replies.map(({ all }) => all)).toEqual([true]);
        expect(unanswered).toEqual([]);
        expect(outlook.broken).toEqual([]);
      } finally {
        await outlook.close();
      }
    });
  });
}
