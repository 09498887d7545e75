/** What date-holidays lacks or gets wrong, country by country and for their parts, with the source. Read by make-holidays.ts only. */

export interface HolidayCorrection {
  /** Where the correction comes from, with the years it covers. Stands in the header of the generated file. */
  readonly source: string;
  /** Take these kinds of date-holidays; "public" alone when absent. */
  readonly kinds?: readonly string[];
  /** Ask date-holidays for this region instead of the whole country. */
  readonly region?: string;
  /** Language of the names. */
  readonly language?: string;
  /** First and last year with published data, where it is not 2024 to 2028. */
  readonly years?: readonly [number, number];
  /** true: nothing of date-holidays is used. */
  readonly ownTable?: true;
  /** Names or days ("2026-01-16") of date-holidays to leave out. */
  readonly leaveOut?: readonly string[];
  /** true: days in place of a holiday on a weekend are left out. */
  readonly noSubstitutes?: true;
  /** true: a holiday on a weekend moves to the next working day by law, which date-holidays does not do here. */
  readonly movedFromWeekend?: true;
  /** Name and days, "2026-02-17" or "02-17" for every year. */
  readonly add?: Readonly<Record<string, readonly string[]>>;
  /** Weekend days worked in exchange. */
  readonly worked?: readonly string[];
}

export const corrections: Readonly<Record<string, HolidayCorrection>> = {
  CN: {
    source:
      "chinese-days 1.5.7 (MIT), after the yearly notices of the General Office of the State Council for 2024-2026; from 2027 only the days fixed by the Regulations on Public Holidays as amended on 2024-11-10",
    ownTable: true,
    years: [2024, 2026],
    add: {
      元旦: ["2027-01-01", "2028-01-01"],
      春节: ["2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28"],
      清明: ["2027-04-05", "2028-04-04"],
      劳动节: ["2027-05-01", "2027-05-02", "2028-05-01", "2028-05-02"],
      端午: ["2027-06-09", "2028-05-28"],
      中秋: ["2027-09-15", "2028-10-03"],
      国庆节: ["2027-10-01", "2027-10-02", "2027-10-03", "2028-10-01", "2028-10-02", "2028-10-03"],
    },
  },
  TW: {
    source:
      "Office calendars of the Directorate-General of Personnel Administration for 2024-2026; from 2025-05-28 the Act on Memorial Days and Holidays (紀念日及節日實施條例): a holiday on a Saturday is made up the working day before, on a Sunday the working day after, no worked Saturdays; 2027 worked out from that act",
    ownTable: true,
    years: [2024, 2027],
    add: {
      開國紀念日: ["01-01", "2027-12-31"],
      春節: [
        ...["2024-02-08", "2024-02-09", "2024-02-10", "2024-02-11", "2024-02-12", "2024-02-13", "2024-02-14"],
        ...["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"],
        ...["2026-02-15", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"],
        ...["2027-02-04", "2027-02-05", "2027-02-06", "2027-02-07", "2027-02-08", "2027-02-09", "2027-02-10"],
        ...["2028-01-24", "2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28"],
      ],
      和平紀念日: ["02-28", "2026-02-27", "2027-03-01"],
      兒童節: ["04-04", "2025-04-03", "2026-04-03", "2027-04-06", "2028-04-03"],
      清明節: ["2024-04-05", "2026-04-05", "2026-04-06", "2027-04-05"],
      勞動節: ["05-01", "2027-04-30"],
      端午節: ["2024-06-10", "2025-05-30", "2025-05-31", "2026-06-19", "2027-06-09", "2028-05-28", "2028-05-29"],
      中秋節: ["2024-09-17", "2025-10-06", "2026-09-25", "2027-09-15", "2028-10-03"],
      教師節: ["2025-09-28", "2025-09-29", "2026-09-28", "2027-09-28", "2028-09-28"],
      國慶日: ["10-10", "2026-10-09", "2027-10-11"],
      臺灣光復節: ["2025-10-24", "2025-10-25", "2026-10-25", "2026-10-26", "2027-10-25", "2028-10-25"],
      行憲紀念日: ["2025-12-25", "2026-12-25", "2027-12-24", "2027-12-25", "2028-12-25"],
    },
    worked: ["2024-02-17", "2025-02-08"],
  },
  RU: {
    source:
      "Labour Code art. 112 and the decrees on moved days off: No. 1314 of 2023-08-10 (2024), No. 1335 of 2024-10-04 (2025), No. 1466 of 2025-09-24 (2026)",
    years: [2024, 2026],
    add: {
      "Перенос выходного дня": [
        ...["2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30", "2024-12-31"],
        ...["2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31"],
        ...["2026-01-09", "2026-03-09", "2026-05-11", "2026-12-31"],
      ],
    },
    worked: ["2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01"],
  },
  JP: {
    source:
      "The equinoxes are set by the almanac of the February before; banks are closed from 31 December to 3 January (Enforcement Order of the Banking Act, art. 5); most firms are too",
    kinds: ["public"],
    years: [2024, 2027],
    add: { 年末年始: ["12-31", "01-02", "01-03"] },
  },
  KR: {
    source:
      "The day before Seollal belongs to it (date-holidays starts a day late); election days and days declared by the government 2024-2026; Labour Day",
    leaveOut: ["설날"],
    years: [2024, 2027],
    add: {
      설날: [
        ...["2024-02-09", "2024-02-10", "2024-02-11", "2025-01-28", "2025-01-29", "2025-01-30"],
        ...["2026-02-16", "2026-02-17", "2026-02-18", "2027-02-06", "2027-02-07", "2027-02-08", "2028-01-26", "2028-01-27", "2028-01-28"],
      ],
      근로자의날: ["05-01"],
      선거일: ["2024-04-10", "2025-06-03", "2026-06-03"],
      임시공휴일: ["2024-10-01", "2025-01-27"],
    },
  },
  HK: { source: "General holidays gazetted to 2027", years: [2024, 2027] },
  CA: {
    source: "Days kept in nearly every province beside the federal ones of date-holidays",
    add: {
      "Victoria Day": ["2024-05-20", "2025-05-19", "2026-05-18", "2027-05-24", "2028-05-22"],
      Thanksgiving: ["2024-10-14", "2025-10-13", "2026-10-12", "2027-10-11", "2028-10-09"],
    },
  },
  GB: { source: "England and Wales", region: "ENG" },
  AE: {
    source: "Cabinet Resolution No. 27 of 2024 on public holidays: two old feasts dropped, Arafat Day and 3 December added",
    years: [2024, 2026],
    leaveOut: ["الإسراء والمعراج", "اليوم الأول من رمضان"],
    add: {
      "يوم عرفة": ["2024-06-15", "2025-06-05", "2026-05-26", "2027-05-15", "2028-05-04"],
      "اليوم الوطني": ["12-03"],
    },
  },
  IN: {
    source: "Gazetted holidays of the central government for Holi and Diwali, listed anew every year",
    years: [2024, 2026],
    add: {
      Holi: ["2024-03-25", "2025-03-14", "2026-03-04", "2027-03-22", "2028-03-11"],
      Diwali: ["2024-10-31", "2025-10-20", "2026-11-08", "2027-10-29", "2028-10-17"],
    },
  },
  VN: {
    source: "Labour Code art. 111 and 112; bridging days announced by the Ministry for 2024-2026",
    years: [2024, 2026],
    movedFromWeekend: true,
    add: {
      "Tết Nguyên Đán": ["2024-02-08", "2024-02-14", "2025-01-27", "2025-01-31"],
      "Quốc khánh": ["2024-09-03", "2025-09-01", "2026-09-01"],
    },
  },
  TH: {
    source: "Bank of Thailand's rule: a holiday on a weekend is made up on the next working day; days added by the cabinet every year",
    years: [2024, 2026],
    movedFromWeekend: true,
  },
  PH: { source: "Special non-working days of the yearly proclamations too", years: [2024, 2026], kinds: ["public", "optional"] },
  BY: {
    source: "Decree No. 157 of the President of 1998-03-26; days moved by the government every year are not listed",
    years: [2024, 2026],
    language: "ru",
    add: { "Новый год": ["01-02"] },
  },
  HU: { source: "Days moved by the government every year are not listed", years: [2024, 2026] },
  SG: { source: "The Ministry of Manpower gazettes a year in the spring before", years: [2024, 2026] },
  MY: { source: "The government gazettes every year; feasts by the moon", years: [2024, 2026] },
  ID: { source: "Joint decree of three ministers every autumn", years: [2024, 2026] },
  EG: { source: "Feasts and their make-up days are announced by the cabinet every year", years: [2024, 2026] },
  SA: { source: "Eids by the Umm al-Qura calendar; how long they last is announced every year", years: [2024, 2026] },
  TR: { source: "Eids by the calendar of the Directorate of Religious Affairs" },
  BR: { source: "Carnival and Corpus Christi too: offices and banks are closed", kinds: ["public", "bank"] },
  SE: { source: "Midsummer Eve, Christmas Eve and New Year's Eve too: offices are closed", kinds: ["public", "bank"] },
  KZ: {
    source: "Names in Russian, the language of most business mail there; days are moved by decree every year",
    years: [2024, 2026],
    language: "ru",
  },
  UA: { source: "Under martial law (Act 2136-IX) no holiday is moved to a working day", noSubstitutes: true },
};

/** What date-holidays lacks or gets wrong about the parts of a country. */
export interface RegionCorrection {
  /** Where the corrections come from. Stands in the header of the generated file. */
  readonly source: string;
  /** The parts as date-holidays calls them, with the code that ISO 3166-2 gives them behind the country's. */
  readonly regions: Readonly<Record<string, string>>;
  /** Language of the names, for some parts. */
  readonly languages?: Readonly<Record<string, string>>;
  /** First and last year with published data, where it is not the country's. "*" stands for every part. */
  readonly years?: Readonly<Record<string, readonly [number, number]>>;
  /** true: days in place of a holiday on a weekend are chosen anew every year and left out. */
  readonly noSubstitutes?: true;
  /** Names or days ("2026-01-16") that are no holiday there. */
  readonly leaveOut?: Readonly<Record<string, readonly string[]>>;
  /** true: what is listed for the whole country holds in every part. */
  readonly nothingRemoved?: true;
  /** Parts ("BC MB") to names and days, "2026-02-17" or "02-17" for every year. */
  readonly add?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

const same = (codes: string): Readonly<Record<string, string>> => Object.fromEntries(codes.split(" ").map((code) => [code, code]));

export const regionCorrections: Readonly<Record<string, RegionCorrection>> = {
  DE: {
    source:
      "holiday laws of the sixteen Laender; days kept in some communes only (Assumption in Bavaria, Corpus Christi in Saxony and Thuringia, Augsburg) are left out",
    regions: same("BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH"),
  },
  CA: {
    source:
      "employment standards acts of the provinces: no Easter Monday but the federal one, no day for the Gold Cup Parade; National Day for Truth and Reconciliation and Nunavut Day added; Victoria Day and Thanksgiving, federal holidays, are kept for all",
    regions: same("AB BC MB NB NL NS NT NU ON PE QC SK YT"),
    languages: { QC: "fr" },
    leaveOut: { ON: ["Easter Monday"], NT: ["Easter Monday", "Boxing Day"], YT: ["Easter Monday"], PE: ["Gold Cup Parade Day"] },
    nothingRemoved: true,
    add: {
      "BC MB NT NU PE YT": { "National Day for Truth and Reconciliation": ["09-30"] },
      NU: { "Nunavut Day": ["07-09"] },
    },
  },
  AU: {
    source: "state gazettes; the Friday before the AFL Grand Final is named a year ahead",
    regions: same("ACT NSW NT QLD SA TAS VIC WA"),
    years: { VIC: [2024, 2026] },
  },
  GB: { source: "Banking and Financial Dealings Act 1971, schedule 1", regions: { SCT: "SCT", NIR: "NIR" } },
  ES: {
    source:
      "holidays fixed by the communities; those chosen anew every year in the Official Gazette, and days in place of a Sunday, are left out",
    regions: same("AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC"),
    years: { "*": [2024, 2026] },
    noSubstitutes: true,
    leaveOut: { GA: ["2024-03-19", "2025-03-19", "2027-03-19", "2028-03-19"] },
  },
  FR: { source: "local law of Alsace and Moselle", regions: same("57 67 68") },
};
