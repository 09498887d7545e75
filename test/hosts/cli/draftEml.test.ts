import { address, messageId } from "../../../src/engine/brands.ts";
import type { Person, RawMessage, SummaryDraft } from "../../../src/engine/types.ts";
import { draftEml } from "../../../src/hosts/cli/draftEml.ts";
import { readEml } from "../../../src/hosts/files/readEml.ts";
import { referencesTo } from "../../../src/hosts/replyEml.ts";

const person = (name: string, mail: string): Person => ({ name, address: address(mail) });
const me = person("佐藤 花子", "sato@kita.example.co.jp");

const parent: RawMessage = {
  id: messageId("last@example.com"),
  from: me,
  to: [],
  cc: [],
  sentAt: null,
  sentOffset: null,
  subject: "",
  body: { kind: "text", content: "" },
  attachmentNames: [],
  answers: Array.from({ length: 60 }, (_, index) => messageId(`m${index}@example.com`)),
  headers: {},
};

const draft: SummaryDraft = {
  locale: "ja",
  subject: "Re: 見積の件\r\nBcc: spy@example.net",
  to: [person("Роман Соколов", "roman@vostok.example.ru"), person('Wang, "Big" <x>\r\nBcc: spy@example.net', "wang@xifang.example.cn")],
  cc: [person("", "cc@example.com")],
  blocks: [],
};

describe("draftEml", () => {
  it("gives back names, subject and text of every script, and nothing that the mail tried to add", async () => {
    const text = "山田様\n\n.From here 𠮷 髙 ①㈱ ～ 👩‍💻\nFrom the start\n";
    const bytes = await draftEml({ draft, text, html: "<p>山田様</p>", me, parent });
    const read = await readEml(bytes);
    if (read.kind !== "mail") throw new Error(read.reason);
    const { message } = read;
    expect(message.from).toEqual(me);
    expect(message.to.map(({ address }) => address)).toEqual(["roman@vostok.example.ru", "wang@xifang.example.cn"]);
    expect(message.to[0]?.name).toBe("Роман Соколов");
    expect(message.cc.map(({ address }) => address)).toEqual(["cc@example.com"]);
    expect(read.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(text.trimEnd());
    const raw = new TextDecoder("latin1").decode(bytes);
    expect(raw).not.toMatch(/^Bcc:/im);
    expect(raw).not.toMatch(/[^\r]\n/);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
  });

  it("keeps the first and the last references when there are very many, the answered message last", () => {
    const references = referencesTo(parent);
    expect(references).toHaveLength(40);
    expect(references[0]).toBe("<m0@example.com>");
    expect(references.at(-1)).toBe("<last@example.com>");
  });
});
