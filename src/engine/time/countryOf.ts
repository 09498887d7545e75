/** Where an author most likely works. A wrong country moves deadlines over wrong holidays, so anything doubtful is null. */
import { country as toCountry } from "../brands.ts";
import type { Address, Country, Locale } from "../types.ts";

/** Top-level domains that are a country's own and used as such; .io, .ai, .me, .tv, .co and the like say nothing. "uk" is GB. */
const COUNTRY_DOMAINS = new Set(
  (
    "cn tw hk jp kr ru kz us ca uk de fr it nl es tr sa ae in sg vn au mx br pl se ch be at th my id ph il eg ua nz " +
    "mo no dk fi cz sk hu ro bg gr pt ie lu ee lv lt si hr rs by uz kg az am ge md mn pk bd lk np mm kh la bn qa kw bh om jo lb ma tn dz ng ke za gh ar cl pe uy py bo ec cr gt pa do"
  ).split(" "),
);

/** International phone codes, longest first where one begins another. +1 and +7 are shared by several countries and told apart below. */
const PHONE_CODES: ReadonlyMap<string, string> = new Map(
  (
    "852 HK 853 MO 886 TW 855 KH 856 LA 880 BD 971 AE 966 SA 972 IL 974 QA 965 KW 973 BH 968 OM 962 JO 961 LB 380 UA 375 BY 998 UZ 996 KG 994 AZ 374 AM 995 GE 373 MD 976 MN " +
    "358 FI 420 CZ 421 SK 359 BG 351 PT 353 IE 352 LU 372 EE 371 LV 370 LT 386 SI 385 HR 381 RS 212 MA 216 TN 213 DZ 234 NG 254 KE 233 GH 977 NP 673 BN " +
    "598 UY 595 PY 591 BO 593 EC 506 CR 502 GT 507 PA " +
    "86 CN 81 JP 82 KR 84 VN 44 GB 49 DE 33 FR 39 IT 31 NL 34 ES 90 TR 91 IN 65 SG 61 AU 52 MX 55 BR 48 PL 46 SE 41 CH 32 BE 43 AT 66 TH 60 MY 62 ID 63 PH 20 EG 64 NZ " +
    "47 NO 45 DK 36 HU 40 RO 30 GR 92 PK 94 LK 95 MM 27 ZA 54 AR 56 CL 51 PE"
  )
    .match(/\d+ [A-Z]{2}/g)
    ?.map((pair): [string, string] => [pair.slice(0, -3), pair.slice(-2)]) ?? [],
);

/** A number in international form: "+886 2 1234 5678", "+49 (0)30 ...", "(+81) 3". At least seven digits follow. */
const INTERNATIONAL_NUMBER = /\+ ?(\d{1,3})(?=[\d ().\-/\u00a0]{7})/g;
const SIGNATURE_LIMIT = 4_000;

/**
 * +1 is shared, so a postcode behind the state tells: "Austin, TX 78701"; Canada's has a form of its own: "Toronto ON M5V 2T6". Delaware is left
 * out, since "DE 20457" is Hamburg.
 */
const AMERICAN_ADDRESS =
  /, (?:A[LKZR]|C[AOT]|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]),? +\d{5}(?:-\d{4})?\b|, USA?[. ]*$/m;
/** Beside a number of +1 the state behind a comma is enough, save where it is a degree or a country, too (MD, PA, CA). */
const AMERICAN_PHONE = /\+ ?1[ .(-]/;
const AMERICAN_STATE = /, (?:A[LKZR]|C[OT]|FL|GA|HI|I[DLA]|K[SY]|M[INOT]|N[EVHJMYC]|O[HK]|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])[. ]*$/m;
const CANADIAN_PROVINCE = /, (?:AB|BC|MB|NB|NL|NS|ON|QC|SK|YT)[. ]*$/m;
const CANADIAN_ADDRESS = /\b[ABCEGHJ-NPR-TVXY]\d[A-Z] \d[A-Z]\d\b|, Canada[. ]*$/m;

/** What is known about an author. `sentOffset`: minutes east of UTC in the Date header, null when unknown. */
export interface AuthorTraces {
  readonly address: Address | null;
  readonly sentOffset: number | null;
  /** The signature block, "" when there is none. */
  readonly signature: string;
  readonly locale: Locale;
}

/** The country whose holidays the author keeps, from phone codes, domain, a North American address, or offset with language; null when they disagree or nothing tells. */
export function countryOf(author: AuthorTraces): Country | null {
  const phones = phoneCountries(author.signature.slice(0, SIGNATURE_LIMIT));
  const domain = domainCountry(author.address);
  // Two offices in one signature: the domain may still decide between them.
  if (domain !== null && (phones.size === 0 || phones.has(domain))) return toCountry(domain);
  const [phone] = phones;
  if (phones.size === 1 && phone !== undefined) return domain === null ? toCountry(phone) : betweenTwo(phone, domain, author.sentOffset);
  if (phones.size > 1 || domain !== null) return null;
  const byAddress = northAmerican(author.signature.slice(0, SIGNATURE_LIMIT));
  if (byAddress !== null) return toCountry(byAddress);
  const byClock = countryByClock(author.locale, author.sentOffset);
  return byClock === null ? null : toCountry(byClock);
}

/** How 3/4 is written there. Countries that write the year first read two bare numbers month first. "unknown": both are in use, or no country is known. */
export function numericOrderOf(country: Country | null): "monthFirst" | "dayFirst" | "unknown" {
  if (country === null || country === "CA") return "unknown";
  return MONTH_FIRST.has(country) ? "monthFirst" : "dayFirst";
}

// China, Taiwan, Japan, Korea, Mongolia write year-month-day, hence month before day; Hong Kong and Macau write dates in English day first.
const MONTH_FIRST = new Set(["US", "PH", "CN", "TW", "JP", "KR", "MN"]);

/** Minutes east of UTC that a country's clocks show in winter or summer, where a domain and a phone code disagree. */
const CLOCKS: ReadonlyMap<string, readonly number[]> = new Map([
  ["CN", [480]],
  ["TW", [480]],
  ["HK", [480]],
  ["JP", [540]],
  ["KR", [540]],
  ["DE", [60, 120]],
  ["FR", [60, 120]],
  ["GB", [0, 60]],
  ["IN", [330]],
  ["US", [-300, -360, -420, -480, -240, -540, -600]],
  ["VN", [420]],
  ["TH", [420]],
  ["SG", [480]],
  ["AU", [480, 570, 600, 630, 660]],
  ["RU", [120, 180, 240, 300, 360, 420, 480, 540, 600, 660, 720]],
]);

/** A phone abroad beside a domain at home: a branch office. The clock decides when only one of the two fits it. */
function betweenTwo(phone: string, domain: string, offset: number | null): Country | null {
  const phoneFits = offset !== null && (CLOCKS.get(phone)?.includes(offset) ?? false);
  const domainFits = offset !== null && (CLOCKS.get(domain)?.includes(offset) ?? false);
  if (phoneFits === domainFits) return null;
  return toCountry(phoneFits ? phone : domain);
}

function domainCountry(address: Address | null): string | null {
  if (address === null) return null;
  const label = address.slice(address.lastIndexOf(".") + 1);
  if (!COUNTRY_DOMAINS.has(label)) return null;
  return label === "uk" ? "GB" : label.toUpperCase();
}

function phoneCountries(signature: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const match of signature.matchAll(INTERNATIONAL_NUMBER)) {
    const digits = `${match[1] ?? ""}${signature.slice(match.index + match[0].length, match.index + match[0].length + 8).replace(/\D/g, "")}`;
    const country = countryOfNumber(digits);
    if (country !== null) found.add(country);
  }
  return found;
}

/** "US" or "CA"; null: neither address, or both. */
export function northAmerican(signature: string): "US" | "CA" | null {
  const hasPhone = AMERICAN_PHONE.test(signature);
  const isAmerican = AMERICAN_ADDRESS.test(signature) || (hasPhone && AMERICAN_STATE.test(signature));
  const isCanadian = CANADIAN_ADDRESS.test(signature) || (hasPhone && CANADIAN_PROVINCE.test(signature));
  return isAmerican === isCanadian ? null : isAmerican ? "US" : "CA";
}

/** `digits` begin with the country code. */
function countryOfNumber(digits: string): string | null {
  // +7 6xx and 7xx are Kazakhstan, the rest Russia; +1 needs the list of area codes, which changes yearly: no answer.
  if (digits.startsWith("7")) return /^7[67]/.test(digits) ? "KZ" : "RU";
  return PHONE_CODES.get(digits.slice(0, 3)) ?? PHONE_CODES.get(digits.slice(0, 2)) ?? null;
}

/** Language and clock together, where only one country has both. */
function countryByClock(locale: Locale, offset: number | null): string | null {
  if (locale === "ja" && offset === 540) return "JP";
  if (locale === "zh-Hant" && offset === 480) return "TW";
  if (locale === "zh-Hans" && offset === 480) return "CN";
  if (locale === "ru" && offset === 180) return "RU";
  return null;
}
