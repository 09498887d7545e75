import { orderProgress, progressChanges } from "../../../src/engine/progress/orderProgress.ts";
import type { OrderProgress, OrderStep, StepProgress } from "../../../src/engine/progress/progressTypes.ts";
import { contextOn, dayOf, madeOrder, progressOn, readOrders } from "./madeOrders.ts";
import { readerOf, threadOf, tradeOrders } from "./tradeOrders.ts";

function stepOf(order: OrderProgress | undefined, step: OrderStep): StepProgress {
  const found = order?.steps.find((one) => one.step === step);
  if (found === undefined) throw new Error(`no ${step}`);
  return found;
}

describe("the table of steps", () => {
  it.each(tradeOrders.map((order) => [order.name, order] as const))("rests on exact words of the mail: %s", (_, made) => {
    const reader = readerOf(made);
    const readings = readOrders([threadOf(made)], reader);
    const messages = new Map(readings.flatMap((reading) => reading.thread.messages).map((message) => [message.id, message]));
    for (const order of orderProgress(readings, contextOn(made.today, reader))) {
      for (const row of order.steps) {
        expect(row.state === null).toBe(row.told === null);
        for (const told of [row.told, row.planned?.told, row.actual?.told, row.blocked?.because, row.unclear?.told]) {
          if (told === null || told === undefined) continue;
          const { span, quote } = told.evidence;
          expect(messages.get(span.message)?.ownText.slice(span.start, span.end)).toBe(quote);
          expect(quote).not.toBe("");
        }
      }
    }
  });

  const whole = madeOrder(
    "PO 8812 cushions",
    "b: 2026-09-01: We have placed the order PO 8812 today. The deposit will be paid on 3 September.",
    "s: 2026-09-04: Thank you, the deposit arrived on 4 September. Please confirm the artwork by 9 September.",
    "s: 2026-09-14: Materials are complete. Production is waiting for your artwork approval.",
    "b: 2026-09-18: The artwork is approved.",
    "s: 2026-09-21: Production started today and will be finished on 12 October.",
  );

  it("says what is done, what waits for whom since when, and how late it is (S004-2, S004-3)", () => {
    const [order] = progressOn("2026-09-16", { ...whole, messages: whole.messages.slice(0, 3) });
    expect(stepOf(order, "materials")).toMatchObject({ state: "done", actual: null });
    expect(stepOf(order, "deposit")).toMatchObject({ state: "done", actual: { day: "2026-09-04" }, late: { calendarDays: 1 } });
    expect(stepOf(order, "artwork")).toMatchObject({ state: "waiting", since: "2026-09-04", late: { calendarDays: 7, workingDays: 5 } });
    expect(stepOf(order, "production")).toMatchObject({
      state: "waiting",
      blocked: { waitsFor: "artwork", from: "2026-09-14", until: null, party: { key: "kaufhof.example", isMine: false } },
    });
  });

  it("lets a blocked step go on when what it waited for has come", () => {
    const [order] = progressOn("2026-09-20", { ...whole, messages: whole.messages.slice(0, 4) });
    expect(stepOf(order, "production")).toMatchObject({ state: "notStarted", blocked: null });
    expect(stepOf(order, "artwork")).toMatchObject({ state: "done", actual: { day: "2026-09-18" } });
  });

  it("leaves empty what no mail says", () => {
    const [order] = progressOn("2026-09-24", whole);
    expect(stepOf(order, "production")).toMatchObject({
      state: "inWork",
      since: "2026-09-21",
      planned: { last: "2026-10-12" },
      actual: null,
    });
    for (const step of ["inspection", "booking", "shipment", "delivery"] as const)
      expect(stepOf(order, step)).toMatchObject({ state: null, told: null, planned: null, actual: null, blocked: null, late: null });
  });

  it("calls nobody late without a day that was named", () => {
    const [order] = progressOn("2026-12-01", madeOrder("PO 8813", "s: 2026-09-01: Production is in progress."));
    expect(stepOf(order, "production")).toMatchObject({ state: "inWork", late: null });
  });

  it("shows both readings of an unclear lead time once its start is told, and how late each is (S004-4, S004-5)", () => {
    const offer = "s: 2026-05-01: Our lead time is 50-80 days after order confirmation.";
    const [undated] = progressOn("2026-09-10", madeOrder("PO 8814", offer));
    expect(stepOf(undated, "production").unclear).toMatchObject({ readings: null, late: null });
    const [dated] = progressOn("2026-09-10", madeOrder("PO 8814", offer, "s: 2026-05-18: We confirm your order PO 8814 today."));
    // 80 days after 18 May is 6 August; 80 working days of China, without the Dragon Boat Festival on 19 June, end on 8 September.
    expect(stepOf(dated, "production").unclear).toMatchObject({ readings: ["2026-08-06", "2026-09-08"], late: [35, 2] });
  });

  it("joins threads that name the same order and keeps two orders of one mail apart", () => {
    const orders = progressOn(
      "2026-10-01",
      madeOrder("PO 5501 lamps", "s: 2026-09-01: Production is complete."),
      madeOrder("Shipping PO 5501", "s: 2026-09-03: The goods were shipped today."),
      madeOrder("Weekly status", "s: 2026-09-05: PO 5502: materials are complete.\nPO 5503: production started today."),
    );
    expect(orders.map(({ numbers }) => numbers)).toEqual([["PO 5501"], ["PO 5502"], ["PO 5503"]]);
    expect(orders[0]?.threads).toHaveLength(2);
    expect(stepOf(orders[0], "shipment").state).toBe("done");
    expect(stepOf(orders[1], "materials").state).toBe("done");
    expect(stepOf(orders[1], "production").state).toBeNull();
    expect(stepOf(orders[2], "production").state).toBe("inWork");
  });

  it.each([
    ["a question", "b: 2026-09-01: Has production started?"],
    ["a condition", "s: 2026-09-01: If the deposit arrives we will be happy."],
    ["a time", "s: 2026-09-01: Please check the colour before shipment."],
    ["a quantity", "b: 2026-09-01: We would like to order 500 pieces."],
    ["a percentage of the deposit", "s: 2026-09-01: Our terms are 30% deposit."],
  ])("tells no state from %s", (_, line) => {
    const [order] = progressOn("2026-09-20", madeOrder("PO 8815", line));
    for (const row of order?.steps ?? []) expect([row.step, row.state]).toEqual([row.step, row.state === "waiting" ? "waiting" : null]);
    expect(order?.steps.some(({ state }) => state === "done" || state === "inWork")).not.toBe(true);
  });

  it("finds no order in mail about something else", () => {
    expect(progressOn("2026-09-20", madeOrder("Lunch", "b: 2026-09-01: Shall we have lunch on Friday?", "s: 2026-09-01: Gladly."))).toEqual(
      [],
    );
  });

  it("is done with a mail of one endless line", () => {
    const readings = readOrders([madeOrder("PO 8816", `s: 2026-09-01: ${"production artwork 30% ".repeat(40_000)}`)]);
    const began = performance.now();
    orderProgress(readings, contextOn("2026-09-20"));
    // Reading the sentences again is most of it; a busy machine takes its time.
    expect(performance.now() - began).toBeLessThan(4_000);
  });
});

describe("what changed since the last update (S002-7)", () => {
  const thread = madeOrder(
    "PO 8820",
    "s: 2026-09-07: Production started today and will be finished on 28 September.",
    "s: 2026-09-16: Production will be finished on 2 October.",
    "s: 2026-09-17: Please confirm the artwork.",
  );
  it("names the steps whose state or day moved, with before and after", () => {
    const changes = progressChanges(readOrders([thread]), dayOf("2026-09-14"), contextOn("2026-09-18"));
    expect(changes.map(({ after, before }) => [after.step, before.state, after.state, before.planned?.last, after.planned?.last])).toEqual([
      ["artwork", null, "waiting", undefined, undefined],
      ["production", "inWork", "inWork", "2026-09-28", "2026-10-02"],
    ]);
  });
  it("is empty when nothing moved", () => {
    expect(progressChanges(readOrders([thread]), dayOf("2026-09-18"), contextOn("2026-09-18"))).toEqual([]);
  });
});
