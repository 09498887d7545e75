/** The whole conversation through the Graph stand-in, with every way a sign-in can go. */
import { address, instant, messageId } from "../../src/engine/brands.ts";
import type { Person, RawMessage } from "../../src/engine/types.ts";
import { call } from "../../src/hosts/preview/outlook/officeMessages.ts";
import type { OutlookPerson } from "../../src/hosts/preview/outlook/outlookOnTheWeb.ts";
import { loadPanelTexts } from "../../src/languages/texts.ts";
import type { Problem } from "../../src/panel/mailHost.ts";
import type { StandInMail } from "../../src/server/graphStandIn.ts";
import { mailIn, me } from "./outlookMails.ts";
import { becomes, type OpenOutlook, type OutlookPage, passing, saying } from "./outlookPage.ts";
import { writeSummary } from "./writeSummary.ts";

const english = mailIn("en");
const { from: dana, cc } = english.item;
const DAY = 24 * 60 * 60 * 1000;

const person = (one: OutlookPerson): Person => ({ address: address(one.address), name: one.name });
const everybody = [dana, me, ...cc];

/** What only earlier mails of the conversation say; none of them is quoted in the open one. */
const earlier = [
  "Welcome to the project, all.",
  "I will book the crane for the unloading by 24 November.",
  "The dock has two gates.",
  "The grey paint is the one of last year.",
];
const ONLY_EARLIER = "book the crane";

function message(place: number, text: string): RawMessage {
  const author = place === 1 ? (cc[0] ?? dana) : dana;
  return {
    id: messageId(`earlier-${place}@quayside.example`),
    from: person(author),
    to: everybody.filter((one) => one !== author).map(person),
    cc: [],
    sentAt: instant(english.item.sentAt - (earlier.length - place) * DAY),
    sentOffset: 480,
    subject: "Shelving for the harbour store",
    body: { kind: "text", content: `${text}\n` },
    attachmentNames: [],
    answers: place === 0 ? [] : [messageId("earlier-0@quayside.example")],
    headers: {},
  };
}

/** The mailbox of the Graph stand-in: the open mail and four that came before it. */
export const graphMailbox = async (): Promise<StandInMail> => ({
  owner: me.address,
  messages: [
    ...earlier.map((text, place) => message(place, text)),
    {
      ...message(earlier.length, ""),
      id: messageId("open-en@quayside.example"),
      from: person(dana),
      to: [person(me)],
      cc: cc.map(person),
      subject: english.item.subject,
      body: { kind: "html", content: english.item.html },
    },
  ],
});

/** What the browser itself writes for every request that is refused. */
const REFUSED = /Failed to load resource/u;

type GraphFault = { readonly status: number; readonly retryAfter?: string; readonly body?: string; readonly times: number };

export function graphTests(openOutlook: OpenOutlook, server: () => string): void {
  const setGraphFaults = async (faults: readonly GraphFault[]): Promise<void> => {
    await fetch(`${server()}/graph/faults`, { method: "PUT", body: JSON.stringify(faults) });
  };
  const askForAll = async ({ pane }: OutlookPage): Promise<void> => {
    const { coverage } = await loadPanelTexts("en");
    await pane.getByRole("button", { name: coverage.readWhole }).click();
  };
  beforeEach(() => setGraphFaults([]));

  describe("the whole conversation", () => {
    it.each([
      { way: "silently", signIn: "silent" },
      { way: "after the user agreed in a window", signIn: "ask" },
    ] as const)("pain 12: is read when the user asks for it, $way, and the pane says what it has read", async ({ signIn }) => {
      const { coverage } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, { signIn });
      await becomes(() => outlook.text(), (coverage.openMail.one ?? "").replace("{count}", "1"));
      expect(await outlook.text()).not.toContain(ONLY_EARLIER);
      await askForAll(outlook);
      await becomes(() => outlook.text(), ONLY_EARLIER);
      await becomes(() => outlook.text(), coverage.whole.other.replace("{count}", "5"));
      // Kept in the mailbox, so that the next mail is read whole at once.
      expect((await outlook.log()).settings.length).toBeGreaterThan(0);
      await outlook.pane.getByRole("button", { name: coverage.readOpenMail }).click();
      await becomes(() => outlook.text(), (coverage.openMail.one ?? "").replace("{count}", "1"));
      expect(await outlook.text()).not.toContain(ONLY_EARLIER);
    });

    it.each([
      { signIn: "cancelled", problem: "signInUnfinished" },
      { signIn: "otherAccount", problem: "otherAccount" },
    ] as const)("pain 5: a sign-in that ends with $signIn leaves the open mail and says why", async ({ signIn, problem }) => {
      const { problems } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, { signIn });
      await outlook.rows().first().waitFor();
      await askForAll(outlook);
      await becomes(() => outlook.text(), problems[problem]);
      expect(await outlook.text()).toContain(english.inMail);
      outlook.forgive(REFUSED);
    });

    it.each(["absent", "dead"] as const)("pain 5: a broker that is %s leaves the open mail, and the pane works on", async (signIn) => {
      const outlook = await openOutlook(({ page }) => page.clock.install());
      await outlook.open(english.item, { signIn });
      await outlook.rows().first().waitFor();
      await askForAll(outlook);
      await passing(outlook.page, 30, async () => false);
      expect(await outlook.text()).toContain(english.inMail);
      await outlook.rows().first().click();
      await outlook.pane.locator("figure mark").first().waitFor();
    });

    it("waits as long as a busy Graph asks for, then comes complete", async () => {
      const outlook = await openOutlook();
      await setGraphFaults([{ status: 429, retryAfter: "1", times: 1 }]);
      await outlook.open(english.item, { signIn: "silent" });
      await outlook.rows().first().waitFor();
      await askForAll(outlook);
      await becomes(() => outlook.text(), ONLY_EARLIER, 15_000);
      outlook.forgive(REFUSED);
    });

    it("stays away when Graph refuses or answers oddly: the open mail stays, with the reason", async () => {
      const { problems } = await loadPanelTexts("en");
      const refusals: readonly (readonly [what: string, fault: Omit<GraphFault, "times">, problem: Problem])[] = [
        ["asks to wait for two minutes", { status: 429, retryAfter: "120" }, "serverBusy"],
        ["forbids it", { status: 403 }, "noPermission"],
        ["answers with no list", { status: 200, body: "{}" }, "oddAnswer"],
        ["knows no such token", { status: 401 }, "signedOut"],
        ["answers with a list of something else", { status: 200, body: '{"value":[{"n":1}]}' }, "oddAnswer"],
        ["forbids it again", { status: 403 }, "noPermission"],
        ["answers with a web page", { status: 200, body: "<html>sign in</html>" }, "oddAnswer"],
      ];
      const outlook = await openOutlook();
      await outlook.open(english.item, { signIn: "silent" });
      await outlook.rows().first().waitFor();
      // Each reason differs from the one before, so that it cannot be the old one.
      for (const [what, fault, problem] of refusals) {
        await setGraphFaults([{ ...fault, times: 50 }]);
        await askForAll(outlook);
        await becomes(async () => `${what}: ${await outlook.text()}`, problems[problem], 15_000);
        expect(await outlook.text()).toContain(english.inMail);
      }
      outlook.forgive(REFUSED);
    });

    it("pain 2: a reply that no window takes is saved in the mailbox, to the same people", async () => {
      const { notice, draft } = await loadPanelTexts("en");
      const outlook = await openOutlook();
      await outlook.open(english.item, { signIn: "silent", faults: Object.fromEntries(call.replyAllForm.map((id) => [id, "refuse"])) });
      await outlook.rows().first().waitFor();
      await askForAll(outlook);
      await becomes(() => outlook.text(), ONLY_EARLIER);
      await writeSummary(outlook.pane);
      await outlook.pane.getByRole("button", { name: draft.insert }).click();
      await becomes(() => outlook.pane.locator("footer").innerText(), saying(notice.savedDraft.other));
      const saved = await (await fetch(`${server()}/graph/drafts`)).text();
      for (const other of [dana, ...cc]) expect(saved).toContain(other.address);
      expect(saved).toContain(ONLY_EARLIER);
    });

    it("pain 9: of a mail in a shared mailbox is read there", async () => {
      const outlook = await openOutlook();
      const colleague = { name: "Hugo Lin", address: "hugo.lin@harborline.example", timeZone: "UTC" };
      await outlook.open({ ...english.item, sharedBy: me.address }, { signIn: "silent", profile: colleague });
      await outlook.rows().first().waitFor();
      await askForAll(outlook);
      await becomes(() => outlook.text(), ONLY_EARLIER);
      const asked = await (await fetch(`${server()}/graph/requests`)).text();
      expect(asked).toContain("/users/");
      expect(asked).not.toContain("/me/");
    });

    it("pain 1: that comes late is not shown under another mail", async () => {
      const other = mailIn("ru");
      const outlook = await openOutlook();
      await setGraphFaults([{ status: 429, retryAfter: "1", times: 1 }]);
      await outlook.open(english.item, { signIn: "silent" });
      await outlook.rows().first().waitFor();
      await askForAll(outlook);
      await outlook.select(other.item);
      await becomes(() => outlook.text(), other.inMail);
      await outlook.page.waitForTimeout(2_000);
      expect(await outlook.text()).toContain(other.inMail);
      expect(await outlook.text()).not.toContain(ONLY_EARLIER);
      outlook.forgive(REFUSED);
    });
  });
}
