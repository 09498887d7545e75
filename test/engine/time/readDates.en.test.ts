import { calendarFor, datesIn, readingsOf, writtenOn } from "./dateTable.ts";

describe("English dates, read on Wednesday 18 November 2026", () => {
  it.each([
    // Weekdays and weeks.
    ["We will call you on Monday.", ["2026-11-23"]],
    ["Please answer by Friday.", ["by 2026-11-20"]],
    ["The parts come next Tuesday.", ["2026-11-24"]],
    ["We packed them last Thursday.", ["2026-11-12"]],
    ["Could we meet Thursday of next week?", ["2026-11-26"]],
    ["The carrier comes next week.", ["2026-11-23..2026-11-29"]],
    ["We ship in the week of 14 December.", ["2026-12-14..2026-12-20"]],
    ["I will send it early next week.", ["2026-11-23..2026-11-24"]],
    ["You will get it later this week.", ["2026-11-19..2026-11-20"]],
    ["Please decide by the end of next week.", ["by 2026-11-27"]],
    ["The week after next I am away.", ["2026-11-30..2026-12-06"]],
    ["The wall is dry one day later, on 2 December.", ["2026-12-02"]],
    ["We paint on the long weekend, Monday 5 April.", ["2027-04-05"]],
    ["Two of the ten were scratched.", []],
    ["You'll have the new one in mid December.", ["2026-12-11..2026-12-20"]],
    ["We will print one next week.", ["2026-11-23..2026-11-29"]],
    ["You get a new one within two weeks.", ["by 2026-12-02"]],
    ["We open again after Canada Day.", ["after 2027-07-01"]],
    ["You get it on Australia Day.", ["2027-01-26"]],
    ["The shop is shut on the October bank holiday.", ["2026-10-26"]],
    // Full and year-less dates.
    ["Our stand opens on 3 February 2027.", ["2027-02-03"]],
    ["Our stand opens on February 3rd, 2027.", ["2027-02-03"]],
    ["We load on the 5th of March.", ["2027-03-05"]],
    ["We met your colleague on 2 October.", ["2026-10-02"]],
    ["The lease began in August.", ["2026-08-01..2026-08-31"]],
    ["Invoices are due on the 25th.", ["by 2026-11-25"]],
    ["We inspect on the 9th of next month.", ["2026-12-09"]],
    ["Valid until 2027-01-31.", ["by 2027-01-31"]],
    ["Loading 03.12.2026 in Genoa.", ["2026-12-03"]],
    // Parts and ends of periods.
    ["Samples follow mid-December.", ["2026-12-11..2026-12-20"]],
    ["Samples follow in late January.", ["2027-01-21..2027-01-31"]],
    ["Please pay before the end of the month.", ["by 2026-11-30"]],
    ["We need the papers by EOM.", ["by 2026-11-30"]],
    ["The audit starts in Q1.", ["2027-01-01..2027-03-31"]],
    ["The mould is ready by the end of Q4.", ["by 2026-12-31"]],
    ["Construction ends in the second half of 2027.", ["2027-07-01..2027-12-31"]],
    ["Please order before December.", ["by 2026-11-30"]],
    // Counting days.
    ["I will answer tomorrow.", ["2026-11-19"]],
    ["Let us talk the day after tomorrow.", ["2026-11-20"]],
    ["We ship in two weeks.", ["2026-12-02"]],
    ["We ship in a fortnight.", ["2026-12-02"]],
    ["I've put you down for the 24th.", ["2026-11-24"]],
    ["You'll get the keys this arvo.", ["2026-11-18"]],
    ["The joiners come Monday fortnight.", ["2026-12-07"]],
    ["The hall is ours a fortnight on Saturday.", ["2026-12-05"]],
    ["Everything leaves on 24th without exception.", ["2026-11-24"]],
    ["We fire the kiln in the week from 7 December.", ["2026-12-07..2026-12-13"]],
    ["The lamps hang on the 5th floor.", []],
    ["The truck left three days ago.", ["2026-11-15"]],
    ["Payment within 30 days.", ["by 2026-12-18"]],
    ["We reply within two working days.", ["by 2026-11-20"]],
    ["You will have it in 10 business days.", ["2026-12-02"]],
    ["The line stood still for the last two weeks.", ["2026-11-04..2026-11-17"]],
    ["We moved here 1 year and 2 months ago.", ["2025-09-18"]],
    ["Send it two weeks before 15 January 2027.", ["2027-01-01"]],
    // Clock times stay beside the day.
    ["Please confirm by EOD.", ["by 2026-11-18 18:00"]],
    ["Please confirm by 4 pm on Friday.", ["by 2026-11-20 16:00"]],
    ["Can we talk on Monday at 10:30?", ["2026-11-23 10:30"]],
    ["Call me tomorrow at noon.", ["2026-11-19 12:00"]],
    // Ranges, and what only looks like one.
    ["We are closed from 24 December to 2 January.", ["2026-12-24..2027-01-02"]],
    ["The fair runs 3-6 March 2027.", ["2027-03-03..2027-03-06"]],
    ["The fair runs March 3 through 6.", ["2027-03-03..2027-03-06"]],
    ["We can visit between Monday and Wednesday.", ["2026-11-23..2026-11-25"]],
    ["Loading was moved from Nov 23 to Nov 27.", ["2026-11-23", "2026-11-27"]],
    ["Price valid from 1 December.", ["after 2026-12-01"]],
    // Durations that hang on an event have no date.
    ["The moulds need 50-80 days after approval of the samples.", ["50-80 day after (unstated)"]],
    ["Balance within 14 calendar days of invoice.", ["14 day after (calendar)"]],
    ["Tooling: six weeks from receipt of the deposit.", ["6 week after (calendar)"]],
    // Lists share their week or month; a day said twice is one date.
    ["We could meet next Tuesday or Thursday.", ["2026-11-24", "2026-11-26"]],
    ["Loading on the 5th and 12th of December.", ["2026-12-05", "2026-12-12"]],
    ["See you tomorrow, 19 November.", ["2026-11-19"]],
    ["We are closed for 3 days from Monday.", ["2026-11-23..2026-11-25"]],
    // The nearest verb tells past from future.
    ["Your invoice of 3 November is here.", ["2026-11-03"]],
    ["We shipped on Friday and will send the papers on Monday.", ["2026-11-13", "2026-11-23"]],
    ["The deposit was due on 2 October.", ["by 2026-10-02"]],
    ["The factory will be closed 5-15 February.", ["2027-02-05..2027-02-15"]],
    // Slips of the pen.
    ["We load on 5 Febuary.", ["2027-02-05"]],
    ["Let us talk tommorow.", ["2026-11-19"]],
    // Weeks by number, years far away.
    ["Delivery in week 50.", ["2026-12-07..2026-12-13"]],
    ["We moved here in May two years ago.", ["2024-05-01..2024-05-31"]],
    // Feasts.
    ["Please ship before Christmas.", ["by 2026-12-24"]],
    ["We close for Chinese New Year.", ["2027-02-06"]],
    // Urgency.
    ["Please send the drawing ASAP.", ["vague"]],
  ])("%s", (text, expected) => {
    expect(datesIn(text, "en")).toEqual(expected);
  });

  it("reads an undecided date in the order that another date of the sentence shows", () => {
    const readings = readingsOf("Closed from 22/12/2026, open again on 04/01/2027.", "en");
    expect(readings.map(({ when }) => (when.kind === "day" ? when.day : null))).toEqual(["2026-12-22", "2027-01-04"]);
    expect(readings.map(({ doubt }) => doubt)).toEqual([null, null]);
  });

  it.each([
    "Part number 20261118A is out of stock.",
    "The unit price is 12.5 USD.",
    "Phone +49 30 5550 172, ext. 10/2",
    "See our 2026 catalogue.",
    "We march on without them.",
    "This may take a while, and you may not notice.",
    "The pump weighs 3.12 kg and the ratio is 1/2 of that.",
    "It takes 5 days.",
    "Version 11.25.2 fixes it, see page 3/4.",
    "Our line runs 24/7.",
    "Have a nice weekend!",
    "Best regards, June",
    "We inspect the line every Monday, and stock is counted on Fridays.",
    "I will tell you as soon as the parcel arrives.",
  ])("finds no date in: %s", (text) => {
    expect(datesIn(text, "en")).toEqual([]);
  });
});

describe("English doubts", () => {
  it("asks which is the month when both orders are possible", () => {
    expect(readingsOf("ETD 12/6", "en")[0]?.doubt).toEqual({ kind: "dayOrMonthFirst", readings: ["2026-12-06", "2027-06-12"] });
  });

  it("reads the day first where the author's country does", () => {
    expect(datesIn("ETD 12/6", "en", writtenOn({ numericOrder: "dayFirst" }))).toEqual(["2027-06-12"]);
  });

  it("does not ask when only one order is possible", () => {
    expect(readingsOf("ETD 25/11", "en")[0]).toMatchObject({ when: { day: "2026-11-25" }, doubt: null });
  });

  it("asks whether days are calendar or working days", () => {
    expect(readingsOf("We answer within 10 days.", "en")[0]?.doubt).toEqual({
      kind: "calendarOrWorkingDays",
      readings: ["2026-11-28", "2026-12-02"],
    });
  });

  it("does not ask for one or two days, or when the mail says which", () => {
    expect(readingsOf("within 2 days, then within 10 working days", "en").map(({ doubt }) => doubt)).toEqual([null, null]);
  });

  it("asks which week when a deadline names today's weekday", () => {
    expect(readingsOf("Please answer by Wednesday.", "en")[0]).toMatchObject({
      when: { day: "2026-11-25", bound: "by" },
      doubt: { kind: "whichWeek", readings: ["2026-11-25", "2026-11-18"] },
    });
  });

  it("notices a weekday that does not fit its date", () => {
    expect(readingsOf("The truck comes on Thursday 27 November.", "en")[0]?.doubt).toEqual({
      kind: "weekdayDisagrees",
      readings: ["2026-11-27", "2026-11-26"],
    });
  });

  it("skips the author's public holidays when it counts working days", () => {
    expect(datesIn("within 3 working days", "en", writtenOn({ calendar: calendarFor("JP") }))).toEqual(["by 2026-11-24"]);
  });
});
