import { orderProgress } from "../../../src/engine/progress/orderProgress.ts";
import { ORDER_STEPS } from "../../../src/engine/progress/progressTypes.ts";
import { readThread } from "../../../src/engine/readThread.ts";
import { progressTables } from "../../../src/languages/progressTables.ts";
import { dayOf } from "./madeOrders.ts";
import { shownStep } from "./shownStep.ts";
import { readerOf, threadOf, tradeOrders } from "./tradeOrders.ts";

describe("an order as it is written in export trade", () => {
  it.each(tradeOrders.map((order) => [order.name, order] as const))(
    "stands on the chart as a clerk puts it there, days of delay per side included: %s (S004-2, S004-3)",
    (_, order) => {
      const reader = readerOf(order);
      const found = orderProgress([readThread(threadOf(order), reader)], { reader, tables: progressTables, today: dayOf(order.today) });
      expect(found).toHaveLength(1);
      const steps = found[0]?.steps.map((step) => [step.step, shownStep(step, order.me)]) ?? [];
      expect(Object.fromEntries(steps)).toEqual(Object.fromEntries(ORDER_STEPS.map((step) => [step, order.steps[step] ?? ""])));
      const delays = found[0]?.delays.map(({ party, days }) => [
        party.isMine === (order.me === "seller") ? "seller" : "buyer",
        [days.calendarDays, days.workingDays],
      ]);
      expect(Object.fromEntries(delays ?? [])).toEqual(order.delays);
    },
  );
});
