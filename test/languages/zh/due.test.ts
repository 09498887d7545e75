import { readThread } from "../../../src/engine/readThread.ts";
import { madeMail, petrasContext } from "../../engine/madeMail.ts";

/** The due day of every item that Chen's one mail of Monday 9 November 2026 asks for or promises; "-" without one. */
function dueDays(text: string): readonly string[] {
  return readThread(madeMail(`c: Petra 您好：\n\n${text}\n\n陈宇`), petrasContext).commitments.map(({ due }) =>
    due.kind === "day" ? due.day : due.kind === "window" ? `${due.first}..${due.last}` : "-",
  );
}

describe("Chinese: when a deed is due", () => {
  it.each([
    // The clause that only says when
    ["请把包装方案再改一版，周四前发我就行。", ["2026-11-12"]],
    ["請列一份備品清單，下週二前給我即可。", ["2026-11-17"]],
    ["请核对装箱数量，11月13日下班前告诉我。", ["2026-11-13"]],
    ["要紅色還是藍色，請星期四前話我知。", ["2026-11-12"]],
    ["最后请三天内把清单发我。", ["2026-11-12"]],
    // A deadline behind the wish it dates, not those of other paragraphs
    ["麻烦把梯子还到库房。\n\n门牌能不能补一块？不急，11月20日之前给就行。", ["-", "2026-11-20"]],
    // A clock time that has passed today, behind a day
    ["20日家长会，请早上7点前到校。", ["2026-11-20"]],
    ["20日家长会，请晚上9点前把名单发我。", ["2026-11-09"]],
    // A later day than was asked for
    ["检测报告要到11月20日才能出来。", ["2026-11-20"]],
    // The exact day behind the deadline that it keeps
    ["目录我们月底前印好并于11月25日寄给您。", ["2026-11-25"]],
    // An English day in a Chinese line
    ["證書我 20 November 寄給您。", ["2026-11-20"]],
    ["请by Friday把样图发我。", ["2026-11-13"]],
    // Short dated clauses behind another one
    ["检测公司我约好了，11月16日来。", ["2026-11-16"]],
    ["數量要主管批，下週三定。", ["2026-11-18"]],
    // Not until when, but which
    ["月底旺季，請把庫存表發我。", ["-"]],
    ["请把4号点位的照片发我。", ["-"]],
    ["十二月起想換包裝，麻煩報個價。", ["-"]],
    ["下周的培训资料请发给我。", ["-"]],
    ["12月3日那批货，请提供装箱单。", ["-"]],
    ["請確認11月18日的航班。", ["-"]],
    // When a question of the same sentence is due
    ["绸带用哪个颜色，周四前定了我好去裁。", ["2026-11-12"]],
    // When something is so
    ["我们经理这两天出差，周四给您答复。", ["2026-11-12"]],
  ])("%s", (text, expected) => {
    expect(dueDays(text)).toEqual(expected);
  });
});
