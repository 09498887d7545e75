import { address, instant, threadId, timeZone } from "../../../src/engine/brands.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { calendarOf } from "../../../src/holidays/index.ts";
import { packs } from "../../../src/languages/index.ts";
import { rawMail } from "../rawMail.ts";

const boss = { name: "许志国", address: address("xuzg@lvzhou.example.cn") };
const ma = { name: "马晓东", address: address("maxd@lvzhou.example.cn") };
const lin = { name: "行政部林姐", address: address("linyue@lvzhou.example.cn") };

/** Owner and last day of every item of a mail that 许志国 wrote to both on Thursday, 19 November 2026. */
function read(content: string): readonly string[] {
  const { commitments } = readThread(
    {
      id: threadId("t"),
      messages: [
        rawMail({
          from: boss,
          to: [ma, lin],
          sentAt: instant(Date.parse("2026-11-19T01:00:00Z")),
          sentOffset: 480,
          subject: "搬家",
          text: `各位：\n${content}\n许`,
        }),
      ],
    },
    { me: boss.address, zone: timeZone("Asia/Shanghai"), country: null, packs, calendarOf },
  );
  return commitments.map(({ owners, due }) => [owners.map(({ name }) => name).join(), due.kind === "day" ? due.day : due.kind].join(" "));
}

describe("a Chinese mail gives tasks by name alone", () => {
  it.each([
    ["name and deed", "马晓东订货车，11月24日前订好。", ["马晓东 2026-11-24"]],
    ["two people in one sentence", "下周一就搬了。小马把旧柜子卖掉，林姐通知物业。", ["马晓东 none", "行政部林姐 none"]],
    ["a call, then the deed", "下周一就搬了。林姐，备一份钥匙清单，周五给我。", ["行政部林姐 2026-11-20"]],
    ["who is named right before the deed, not all who read it", "新柜子装不下旧档案，林姐把尺寸发我。", ["行政部林姐 none"]],
    ["names over a list give nothing", "小马、林姐：\n新办公室的钥匙到了。", []],
    ["a greeting by name is none", "林姐你好，放假前的账都结了。", []],
    ["what somebody did is no task", "林姐订了三辆车。小马昨天把柜子卖了。", []],
    ["what somebody says or thinks is no task", "林姐说物业不同意，小马觉得贵。", []],
  ])("%s", (_, content, items) => {
    expect(read(content)).toEqual(items);
  });
});
