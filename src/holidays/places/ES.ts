import type { PlaceTable } from "../holidayTable.ts";

/** The first two digits of a postcode are the province's. */
export const ES: PlaceTable = {
  postcode: "^(?:ES?[- ])?(\\d{5}) +(?=\\p{Lu})",
  seat: "domicilio social|sede social|registro mercantil|head ?office|headquarter",
  places: [
    {
      region: "AN",
      names:
        "andalucía, andalucia, andalusia, sevilla, seville, málaga, malaga, granada, córdoba, cádiz, almería, huelva, jaén, marbella, jerez de la frontera",
      postcodes: "04 11 14 18 21 23 29 41",
    },
    { region: "AR", names: "aragón, aragon, zaragoza, huesca, teruel", postcodes: "22 44 50" },
    { region: "AS", names: "asturias, oviedo, gijón, avilés", postcodes: "33" },
    { region: "CB", names: "cantabria, santander, torrelavega", postcodes: "39" },
    { region: "CE", names: "ceuta", postcodes: "51" },
    {
      region: "CL",
      names: "castilla y león, valladolid, burgos, león, salamanca, ávila, palencia, segovia, soria, zamora",
      postcodes: "05 09 24 34 37 40 42 47 49",
    },
    { region: "CM", names: "castilla-la mancha, toledo, albacete, ciudad real, cuenca, guadalajara", postcodes: "02 13 16 19 45" },
    {
      region: "CN",
      names: "canarias, canary islands, las palmas, las palmas de gran canaria, santa cruz de tenerife, tenerife",
      postcodes: "35 38",
    },
    {
      region: "CT",
      names:
        "cataluña, catalunya, catalonia, barcelona, tarragona, girona, lleida, sabadell, terrassa, badalona, l'hospitalet de llobregat",
      postcodes: "08 17 25 43",
    },
    { region: "EX", names: "extremadura, badajoz, cáceres, mérida", postcodes: "06 10" },
    {
      region: "GA",
      names: "galicia, a coruña, la coruña, vigo, santiago de compostela, lugo, ourense, pontevedra",
      postcodes: "15 27 32 36",
    },
    {
      region: "IB",
      names: "illes balears, islas baleares, balearic islands, palma, palma de mallorca, mallorca, ibiza, menorca",
      postcodes: "07",
    },
    { region: "MC", names: "región de murcia, murcia, cartagena, lorca", postcodes: "30" },
    {
      region: "MD",
      names: "madrid, comunidad de madrid, alcalá de henares, getafe, leganés, alcobendas, móstoles, pozuelo de alarcón, las rozas",
      postcodes: "28",
    },
    { region: "ML", names: "melilla", postcodes: "52" },
    { region: "NC", names: "navarra, pamplona, tudela", postcodes: "31" },
    {
      region: "PV",
      names: "país vasco, euskadi, basque country, bilbao, san sebastián, donostia, vitoria-gasteiz, vitoria, bizkaia, gipuzkoa, álava",
      postcodes: "01 20 48",
    },
    { region: "RI", names: "la rioja, logroño", postcodes: "26" },
    {
      region: "VC",
      names: "comunidad valenciana, comunitat valenciana, valencia, alicante, castellón, castellón de la plana, elche, benidorm, gandia",
      postcodes: "03 12 46",
    },
  ],
};
