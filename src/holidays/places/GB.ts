import type { PlaceTable } from "../holidayTable.ts";

/** England and Wales keep what the country's table lists; they are here so that an address in two nations is seen as such. The area TD lies on both sides of the border. */
export const GB: PlaceTable = {
  postcode: "\\b([A-Z]{1,2}\\d)[A-Z\\d]? ?\\d[A-Z]{2}\\b",
  seat: "head ?office|headquarter|regist",
  places: [
    {
      region: "EAW",
      names:
        "england, wales, london, manchester, birmingham, leeds, liverpool, bristol, sheffield, newcastle upon tyne, newcastle, nottingham, cardiff, swansea, cambridge, oxford, reading, southampton, coventry, leicester",
      postcodes:
        "B1-B9 BS1-BS9 CB1-CB9 CF1-CF9 CV1-CV9 E1-E9 EC1-EC4 L1-L9 LE1-LE9 LS1-LS9 M1-M9 N1-N9 NE1-NE9 NG1-NG9 NW1-NW9 OX1-OX9 RG1-RG9 S1-S9 SE1-SE9 SO1-SO9 SW1-SW9 W1-W9 WC1-WC2",
    },
    { region: "NIR", names: "northern ireland, belfast, derry, londonderry, lisburn, newry", postcodes: "BT1-BT9" },
    {
      region: "SCT",
      names: "scotland, edinburgh, glasgow, aberdeen, dundee, inverness, stirling, perth, livingston",
      postcodes: "AB1-AB9 DD1-DD9 DG1-DG9 EH1-EH9 FK1-FK9 G1-G9 HS1-HS9 IV1-IV9 KA1-KA9 KW1-KW9 KY1-KY9 ML1-ML9 PA1-PA9 PH1-PH9 ZE1-ZE9",
    },
  ],
};
