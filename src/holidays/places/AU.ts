import type { PlaceTable } from "../holidayTable.ts";

/** "Sydney NSW 2000": the state stands before the postcode. */
export const AU: PlaceTable = {
  postcode: "\\b(ACT|NSW|NT|QLD|Qld|SA|TAS|Tas|VIC|Vic|WA),? +\\d{4}\\b",
  seat: "head ?office|headquarter|regist",
  places: [
    { region: "ACT", names: "australian capital territory, canberra", codes: "ACT", postcodes: "ACT" },
    { region: "NSW", names: "new south wales, sydney, newcastle, wollongong, parramatta", codes: "NSW", postcodes: "NSW" },
    { region: "NT", names: "northern territory, darwin, alice springs", codes: "NT", postcodes: "NT" },
    { region: "QLD", names: "queensland, brisbane, gold coast, cairns, townsville, toowoomba", codes: "QLD, Qld", postcodes: "QLD Qld" },
    { region: "SA", names: "south australia, adelaide", codes: "SA", postcodes: "SA" },
    { region: "TAS", names: "tasmania, hobart, launceston", codes: "TAS, Tas", postcodes: "TAS Tas" },
    { region: "VIC", names: "victoria, melbourne, geelong, ballarat, bendigo", codes: "VIC, Vic", postcodes: "VIC Vic" },
    { region: "WA", names: "western australia, perth, fremantle", codes: "WA", postcodes: "WA" },
  ],
};
