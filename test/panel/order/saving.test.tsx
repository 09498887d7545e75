/** @jest-environment jsdom */
import { Button, Input } from "@fluentui/react-components";
import { cleanup, configure, fireEvent, render, screen } from "@testing-library/react";
import { factsTexts } from "../../../src/languages/en/factsPanel.ts";
import { panelTexts } from "../../../src/languages/en/panel.ts";
import { progressPhrases } from "../../../src/languages/en/progress.ts";
import { Facts } from "../../../src/panel/Facts.tsx";
import type { FactsReader } from "../../../src/panel/facts/factsPort.ts";
import type { MailHost } from "../../../src/panel/mailHost.ts";
import { OrderSection } from "../../../src/panel/order/OrderSection.tsx";
import { PagesSection } from "../../../src/panel/order/PagesSection.tsx";
import { PanelWordsProvider, panelWords } from "../../../src/panel/panelWords.ts";
import { Quote } from "../../../src/panel/Quote.tsx";
import { fakeFacts, order } from "../facts/madeFacts.ts";
import { day, now, sample, zone } from "../sampleReading.ts";

configure({ defaultHidden: true });
afterEach(cleanup);

const words = panelWords({ texts: panelTexts, locale: "en", zone, today: day("2026-11-21") });
const names: string[] = [];

/** Both sections, opened. */
function show(host: Pick<MailHost, "saveFile" | "showPage">, own: Partial<FactsReader> = {}): void {
  const { workbook, page } = fakeFacts(own);
  const kit = { controls: { Button, Input, Quote, Facts }, texts: factsTexts, host };
  render(
    <PanelWordsProvider value={words}>
      <OrderSection kit={kit} orders={[order]} phrases={progressPhrases} workbook={workbook} onRemindWeekly={null} onWeekly={() => {}} />
      <PagesSection kit={kit} reading={sample} page={page} now={now} />
    </PanelWordsProvider>,
  );
  for (const name of [/Order progress/, /Timeline and handover/]) {
    const [toggle] = screen.queryAllByRole("button", { name, expanded: false });
    if (toggle !== undefined) fireEvent.click(toggle);
  }
}

type Host = Pick<MailHost, "saveFile" | "showPage">;
const keeps: Host = {
  saveFile: async ({ name }) => {
    names.push(name);
    return "saved";
  },
};

describe.each<readonly [string, Host, Partial<FactsReader>, string, RegExp]>([
  ["saved", keeps, {}, "Download .xlsx", /Saved to your downloads/],
  ["saved, perhaps", { saveFile: async () => "unsure" }, {}, "Download .xlsx", /If no file appears/],
  ["refused", { saveFile: async () => "refused" }, {}, "Download .xlsx", /could not be saved. Copy the table/],
  ["refused with an error", { saveFile: () => Promise.reject(new Error("no")) }, {}, "Download .xlsx", /could not be saved/],
  ["not to be had here", {}, {}, "Download .xlsx", /could not be saved/],
  ["beyond reach", keeps, { workbook: () => Promise.reject(new Error("offline")) }, "Download .xlsx", /could not be loaded/],
  ["a page that no window takes", { showPage: async () => false }, {}, "Open to print", /Allow pop-ups/],
  ["a page beyond reach", keeps, { page: () => Promise.reject(new Error("offline")) }, "Save .html", /could not be loaded/],
  ["a table that nobody may copy", {}, {}, "Copy as a table", /does not let the panel copy/],
])("a file that is %s", (_case, host, own, button, told) => {
  it("is told as such", async () => {
    show(host, own);
    const [first] = screen.getAllByRole("button", { name: button });
    if (first !== undefined) fireEvent.click(first);
    expect(await screen.findByText(told)).toBeTruthy();
  });
});

it("a file is named after its order", () => {
  expect(names).toEqual(["Order progress PO 4711.xlsx"]);
});

it("nothing speaks of pages where the client takes neither windows nor files", () => {
  show({});
  expect(screen.queryByText(/Timeline and handover/)).toBeNull();
});
