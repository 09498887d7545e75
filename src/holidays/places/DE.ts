import type { PlaceTable } from "../holidayTable.ts";

/** Postcodes that two Länder share are left out: there the town decides. Source of the ranges: Deutsche Post, by delivery area. */
export const DE: PlaceTable = {
  postcode: "^(?:DE?[- ])?(\\d{5}) +(?=\\p{Lu})",
  seat: "sitz|amtsgericht|registergericht|handelsregister|\\bhrb\\b|zentrale|hauptverwaltung|head ?office|headquarter|regist",
  places: [
    {
      region: "BB",
      names: "brandenburg, potsdam, cottbus, brandenburg an der havel, frankfurt an der oder, oder, eberswalde, oranienburg",
      postcodes: "0194-0199 03000-03205 04891-04938 14401-14699 14723-16949 17261-17291",
    },
    { region: "BE", names: "berlin", postcodes: "10-13 14000-14199" },
    {
      region: "BW",
      names:
        "baden-württemberg, baden-wuerttemberg, stuttgart, mannheim, karlsruhe, freiburg, freiburg im breisgau, heidelberg, ulm, heilbronn, pforzheim, reutlingen, esslingen, ludwigsburg, tübingen, villingen-schwenningen, konstanz, friedrichshafen, sindelfingen, böblingen, aalen, göppingen, ravensburg, walldorf",
      postcodes:
        "68000-68309 68520-68549 687-691 70-73 74000-74579 7460-7499 75 760-766 776-778 779 78 790-798 88000-88099 88181-89079 895-896",
    },
    {
      region: "BY",
      names:
        "bayern, bavaria, freistaat bayern, münchen, muenchen, munich, nürnberg, nuernberg, nuremberg, augsburg, regensburg, ingolstadt, würzburg, wuerzburg, fürth, erlangen, bamberg, bayreuth, landshut, aschaffenburg, kempten, rosenheim, schweinfurt, passau, hof, freising, straubing, garching, unterföhring, neu-ulm, coburg, amberg, ansbach, herzogenaurach",
      postcodes: "80-86 87000-87490 87571-87789 88101-88146 89201-89449 90-95 960-964 97000-97859",
    },
    { region: "HB", names: "bremen, bremerhaven, freie hansestadt bremen", postcodes: "27501-27580 28000-28779" },
    {
      region: "HE",
      names:
        "hessen, hesse, frankfurt, frankfurt am main, frankfurt a.m, frankfurt a. m, wiesbaden, kassel, darmstadt, offenbach, offenbach am main, hanau, gießen, giessen, marburg, fulda, rüsselsheim, bad homburg, eschborn, wetzlar",
      postcodes: "34000-34329 34441-36399 60-62 630-636 64000-64749 65000-65325 65327-65390 65392-65556 657-659",
    },
    { region: "HH", names: "hamburg, freie und hansestadt hamburg", postcodes: "20 21000-21037 2104-2114 220 22300-22799" },
    {
      region: "MV",
      names: "mecklenburg-vorpommern, rostock, schwerin, neubrandenburg, stralsund, greifswald, wismar, güstrow",
      postcodes: "17000-17256 17348-19260 19273-19306 23921-23999",
    },
    {
      region: "NI",
      names:
        "niedersachsen, lower saxony, hannover, hanover, braunschweig, oldenburg, osnabrück, wolfsburg, göttingen, salzgitter, hildesheim, wilhelmshaven, delmenhorst, lüneburg, celle, hameln, emden, lingen",
      postcodes:
        "21202-21449 216-217 26 27000-27478 27607-27809 28784-29399 29431-31868 37000-37194 374-375 37600-37649 380-383 38601-38729 48442-48465 48497-48531 486-487 49000-49459 49551-49849",
    },
    {
      region: "NW",
      names:
        "nordrhein-westfalen, north rhine-westphalia, nrw, köln, koeln, cologne, düsseldorf, duesseldorf, dortmund, essen, duisburg, bochum, wuppertal, bielefeld, bonn, münster, mönchengladbach, gelsenkirchen, aachen, krefeld, oberhausen, hagen, hamm, mülheim an der ruhr, leverkusen, solingen, herne, neuss, paderborn, recklinghausen, bottrop, remscheid, siegen, gütersloh, ratingen, iserlohn, lüdenscheid",
      postcodes:
        "32-33 34401-34439 37692-37696 40-47 480-483 48489-48496 49461-49549 50 51000-51597 51601-53359 53581-53604 53621-53949 57000-57489 58 59000-59966",
    },
    {
      region: "RP",
      names:
        "rheinland-pfalz, rhineland-palatinate, mainz, ludwigshafen, ludwigshafen am rhein, koblenz, trier, kaiserslautern, worms, neuwied, speyer, frankenthal, landau, pirmasens",
      postcodes: "53401-53579 54181-55239 55253-56869 57501-57648 66461-66509 66841-67829 76711-76891",
    },
    {
      region: "SH",
      names: "schleswig-holstein, kiel, lübeck, luebeck, flensburg, neumünster, norderstedt, elmshorn, itzehoe",
      postcodes: "2146-2151 22801-23919 24 250-258",
    },
    {
      region: "SL",
      names: "saarland, saarbrücken, saarbruecken, neunkirchen, homburg, völklingen, saarlouis",
      postcodes: "66000-66459 66511-66839",
    },
    {
      region: "SN",
      names: "sachsen, saxony, freistaat sachsen, leipzig, dresden, chemnitz, zwickau, plauen, görlitz, freiberg, bautzen, meißen",
      postcodes: "01000-01936 026-029 04000-04579 04641-04889 08-09",
    },
    {
      region: "ST",
      names: "sachsen-anhalt, saxony-anhalt, magdeburg, halle an der saale, saale, dessau, dessau-roßlau, wittenberg, halberstadt, stendal",
      postcodes: "06000-06548 06601-06928 294 388 390-396",
    },
    {
      region: "TH",
      names: "thüringen, thuringia, freistaat thüringen, erfurt, jena, gera, weimar, gotha, eisenach, nordhausen, suhl, ilmenau",
      postcodes: "04581-04639 06551-06578 07301-07907 36401-36469 37301-37359 96501-96529 985-999",
    },
  ],
};
