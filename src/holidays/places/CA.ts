import type { PlaceTable } from "../holidayTable.ts";

/** The first letter of a postcode is the province's, as Canada Post gives them out. */
export const CA: PlaceTable = {
  postcode: "\\b([ABCEGHJ-NPR-TVXY]\\d[A-Z])[ -]?\\d[A-Z]\\d\\b",
  seat: "head ?office|headquarter|si[èe]ge|regist",
  places: [
    { region: "AB", names: "alberta, calgary, edmonton, red deer, lethbridge", codes: "AB", postcodes: "T" },
    {
      region: "BC",
      names: "british columbia, vancouver, victoria, burnaby, surrey, richmond, kelowna, langley, abbotsford, coquitlam, nanaimo",
      codes: "BC",
      postcodes: "V",
    },
    { region: "MB", names: "manitoba, winnipeg, brandon", codes: "MB", postcodes: "R" },
    { region: "NB", names: "new brunswick, nouveau-brunswick, moncton, fredericton, saint john", codes: "NB", postcodes: "E" },
    { region: "NL", names: "newfoundland and labrador, newfoundland, st. john's, st john's, st. john’s", codes: "NL", postcodes: "A" },
    { region: "NS", names: "nova scotia, halifax, dartmouth", codes: "NS", postcodes: "B" },
    { region: "NT", names: "northwest territories, yellowknife", codes: "NT", postcodes: "X0E-X1A" },
    { region: "NU", names: "nunavut, iqaluit", codes: "NU", postcodes: "X0A-X0C" },
    {
      region: "ON",
      names:
        "ontario, toronto, ottawa, mississauga, brampton, hamilton, markham, vaughan, kitchener, waterloo, oakville, burlington, oshawa, barrie, guelph, sudbury, thunder bay, richmond hill, etobicoke, scarborough, north york",
      codes: "ON, Ont",
      postcodes: "K L M N P",
    },
    { region: "PE", names: "prince edward island, charlottetown", codes: "PE, PEI", postcodes: "C" },
    {
      region: "QC",
      names:
        "québec, quebec, montréal, montreal, laval, gatineau, longueuil, sherbrooke, trois-rivières, saguenay, lévis, quebec city, ville de québec, dorval, saint-laurent, brossard",
      codes: "QC, PQ, Qc",
      postcodes: "G H J",
    },
    { region: "SK", names: "saskatchewan, saskatoon, regina", codes: "SK", postcodes: "S" },
    { region: "YT", names: "yukon, whitehorse", codes: "YT", postcodes: "Y" },
  ],
};
