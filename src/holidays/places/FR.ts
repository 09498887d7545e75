import type { PlaceTable } from "../holidayTable.ts";

/** Alsace and Moselle; the towns of the rest are here so that an address in two places is seen as such. */
export const FR: PlaceTable = {
  postcode: "^(?:FR?[- ])?(\\d{5}) +(?=\\p{Lu})",
  seat: "si[èe]ge|\\brcs\\b|capital|head ?office|headquarter",
  places: [
    { region: "57", names: "metz, moselle, thionville, forbach, sarreguemines", postcodes: "57" },
    { region: "67", names: "strasbourg, bas-rhin, haguenau, illkirch-graffenstaden, schiltigheim, alsace", postcodes: "67" },
    { region: "68", names: "mulhouse, colmar, haut-rhin", postcodes: "68" },
    {
      region: "rest",
      names: "paris, lyon, marseille, toulouse, nice, nantes, lille, bordeaux, rennes, grenoble, montpellier",
      postcodes: "01-56 58-66 69-95",
    },
  ],
};
