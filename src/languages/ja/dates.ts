import type { DateTables } from "../../engine/languagePack.ts";

/** Matched on folded text: half width, 〜 is ~. Kanji stay as Japanese writes them. */
export const dates: DateTables = {
  fragments: {
    /** At work 3時 is 15:00 unless morning is said. */
    afternoon: "(?<![前朝明]の? ?)(?=[1-6一二三四五六] ?時){hour} ?時(?!間)(?:ちょうど)?",
    leadTime:
      "納期|リードタイム|製作期間|製造期間|制作期間|生産期間|製作日数|製造日数|納入期間|納入日数|調達期間|調達日数|手配期間|配送期間|配送日数|お届け日数|所要期間|所要日数|工期|lead ?time|l/t",
    leadTimeLink: "について|として|に|は|が|も|で|通常|標準|現在|現状|およそ|おおよそ|概ね|おおむね|約|最短|最長|目安|見込み|:|、|,",
    dash: "-|~|ー|―|から|より",
    /** 12月4日の2週間, before 前 or 後. */
    namedLengthBefore: "[日月)スイン末旦0-9](?:曜日)?の[0-9一二三四五六七八九十]{1,2} ?(?:営業日|日|週間|か月|ヶ月)",
    ofYear: "{year} ?年 ?の?/?|(?=2[0-9] ?年 ?[01]?[0-9] ?月){shortYear} ?年 ?の?|{year}/|{era} ?{eraYear} ?年 ?の?|{whichYear} ?の? ?",
    /** 今月, 来月, 翌々月. */
    someMonth: "{which} ?の?月(?!曜)",
    namedMonth: "{monthNumber} ?月",
    /** 11/27(金), 11月27日 金曜日, 22日の金曜日. */
    beside: " ?(?:\\( ?{weekday}(?:曜日?)?(?:[・/,]?祝)? ?\\)|の?{weekday}曜日?)",
    /** The same beside the second of two days. */
    besideSecond: " ?(?:\\( ?{weekday2}(?:曜日?)?(?:[・/,]?祝)? ?\\)|の?{weekday2}曜日?)",
    /** 3日間, 20日締め: no day of the month. */
    notDay: "(?!間|目(?![標安処途指])|締(?!め?切)|本|程|数|常|分|系|産|曜|付け?で届|々)",
    /** Closes a range; まで alone would read as a deadline. */
    toEnd: "まで(?!に)(?:の(?:間|期間))?|の(?:間|期間)",
    /** A day written in kana is a word of its own: not あすなろ, ききょう, しあさって. */
    kanaEnd:
      "(?=[、。,!?\\n 0-9()]|$|[一-龠]|に|の|は|も|が|まで|より|から|で|と|へ(?!の)|じゅう|いっぱい|くらい|ぐらい|あたり|こそ|なら|でも|だけ|か(?=[、。?\\n明翌今来月火水木金土日あ]|$)|お(?!ろ|そ|り)|ご[一-龠れ連都])",
    kanaTomorrow:
      "(?<![あいうえおきくけこしすせそたちつねぬひふぶほまみむめゆよらりるれろわんっゃゅょー])(?:あした(?!葉|ば)|あす(?!なろ|み|ぱ)){kanaEnd}",
    kanaToday: "(?<![あいうえおきくけこしすせそたちつねぬひふぶほまみむめゆよらりるれろわんっゃゅょー])きょう{kanaEnd}",
    /** A thing or a house whose name stands in quotation marks. */
    named:
      "(?:雑誌|週刊誌|月刊誌|番組|ドラマ|アニメ|映画|曲|楽曲|歌|アルバム|アプリ|ブランド|ブランド名|銘柄|商品|商品名|製品名|品名|店|店名|お店|喫茶|喫茶店|居酒屋|カフェ|バー|食堂|旅館|ホテル|冊子|小冊子|書籍|本|小説|絵本|漫画|企画|プロジェクト|サイト|会社|社名|屋号|団体|劇団|楽団|バンド|グループ|イベント|特集|シリーズ|タイトル|題名|名称|愛称|作品|詩|連載|コーナー|ラジオ|新聞|媒体|講座|研修|施設|マンション|ビル|列車|船|チーム|クラブ|コード名|取引先|お客様|得意先|仕入先|代理店)",
    counter: "か月|ヶ月|カ月|ケ月|ヵ月|ヵ月|個月|箇月",
  },
  words: {
    weekday: [
      ["月", 1],
      ["火", 2],
      ["水", 3],
      ["木", 4],
      ["金", 5],
      ["土", 6],
      ["日", 7],
    ],
    month: [],
    which: [
      ["再々来|さ来々", 3],
      ["再来|さ来|翌々", 2],
      ["来|翌|次の?|らい", 1],
      ["先々|前々", -2],
      ["先|前の?|昨", -1],
      ["今|当|本|この|同|こん", 0],
    ],
    whichYear: [
      ["再来年|翌々年", 2],
      ["来年|翌年|(?<![くぐ])らいねん", 1],
      ["今年|本年|当年|(?<![ぁ-んァ-ヴー一-龥])ことし(?![かたてなま])|同年", 0],
      ["昨年|去年|前年|前の年|きょねん", -1],
      ["一昨年|おととし|前々年", -2],
    ],
    unit: [
      ["営業日|稼働日|就業日|ビジネスデー|平日", "workingDay"],
      ["暦日", "calendarDay"],
      ["時間", "hour"],
      ["分間|分", "minute"],
      ["週間?", "week"],
      ["(?:か|ヶ|カ|ケ|ヵ|個|箇)月間?", "month"],
      ["四半期", "quarter"],
      ["日間?", "day"],
      ["年間?", "year"],
    ],
    relativeDay: [
      ["明々後日|明明後日|しあさって|明々後", 3],
      ["明後日|あさって|みょうごにち", 2],
      ["明日|{kanaTomorrow}|みょうにち", 1],
      ["本日|今日|{kanaToday}|ほんじつ|即日", 0],
      ["昨日|(?<![一-龥おてりしきけ])きのう(?![えかきくけこ])|さくじつ", -1],
      ["一昨日|おととい|おとつい", -2],
      ["一昨々日|さきおととい", -3],
    ],
    part: [],
    dayPart: [
      ["午前中|午前|朝一番?|朝イチ|早朝|未明|明け方|朝方|朝|am", "am"],
      ["正午|お昼|昼休み|昼", "noon 12:00"],
      ["午後一番?|午後イチ", "13:00"],
      ["就業時間内|営業時間内|終業時刻?|終業|定時|業務終了|営業終了|eod|cob", "18:00"],
      ["午後|昼過ぎ|pm", "pm"],
      ["夕方|夕刻|夕", "pm 17:00"],
      ["夜間|深夜|夜中|夜|晩", "pm 20:00"],
    ],
    holiday: [
      ["元旦|元日|正月|お正月|新年", "newYear"],
      ["大晦日|大みそか", "newYearsEve"],
      ["旧正月|春節|旧暦の?正月", "lunarNewYear"],
      ["ゴールデンウィーク|ゴールデンウイーク|gw", "goldenWeek"],
      ["お盆休み|お盆|盆休み", "obon"],
      ["年末年始休業|年末年始休暇|年末年始の?(?:お)?休み|年末年始", "yearEndClosure"],
      ["クリスマスイブ|クリスマス・イブ", "christmasEve"],
      ["クリスマス", "christmas"],
      ["バレンタインデー?", "valentines"],
      ["国慶節", "chinaNationalDay"],
      ["独立記念日", "independenceDay"],
      ["感謝祭", "thanksgiving"],
      ["イースター|復活祭", "easter"],
      ["ハロウィーン|ハロウィン", "halloween"],
      ["母の日", "mothersDay"],
      ["父の日", "fathersDay"],
      // 北海の日本酒, 青山の日程: the same letters across two words.
      ["成人の日(?![本程])", "comingOfAge"],
      ["建国記念の?日", "japanFoundation"],
      ["天皇誕生日", "emperorsBirthday"],
      ["春分の日", "vernalEquinox"],
      ["昭和の日(?![本程])", "showaDay"],
      ["憲法記念日", "constitutionDay"],
      ["みどりの日(?![本程])", "greeneryDay"],
      ["(?:こども|子供|子ども)の日(?![本程々課])", "japanChildrensDay"],
      ["(?<![一-龥])海の日(?![本程々])", "marineDay"],
      ["(?<![一-龥])山の日(?![本程々の])", "mountainDay"],
      ["敬老の日", "respectForTheAged"],
      ["秋分の日", "autumnalEquinox"],
      ["スポーツの日(?![本程])", "sportsDay"],
      ["文化の日(?![本程])", "cultureDay"],
      ["勤労感謝の日", "labourThanksgiving"],
    ],
    era: [
      ["令和|r", 2018],
      ["平成|h", 1988],
      ["昭和|s", 1925],
    ],
  },
  numbers: {
    cardinals: [
      ["[零〇]", 0],
      ["一", 1],
      ["[二弐]", 2],
      ["[三参]", 3],
      ["四", 4],
      ["五", 5],
      ["六", 6],
      ["七", 7],
      ["八", 8],
      ["九", 9],
      ["廿", 20],
    ],
    multipliers: [
      ["十", 10],
      ["百", 100],
    ],
    ordinals: [["最初の?", 1]],
    between: "",
    ordinalSuffix: "",
    last: "最後|最終",
  },
  phrases: [
    // ---- What looks like a date and is none ----------------------------------------------------
    { match: "(?:https?|ftp)://[!-~]{1,500}", means: "nothing" },
    {
      match: "[0-9]{1,4}-[0-9]{1,4}-(?:[0-9]{2}|[0-9]{4,8})(?![0-9-])(?<!(?:19|20)[0-9]{2}-[01]?[0-9]-[0-3][0-9]|-(?:19|20)[0-9]{2})",
      means: "nothing",
    },
    { match: "[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}", means: "nothing" },
    {
      match:
        "(?:毎月?|{which}?月)?(?:{day}日|月末|末日?)(?:締め?|〆)(?!め?切)(?:の?、?(?:(?:当月|翌月|翌々月|同月)(?:{day}日|月末|末日?)?|{day}日|月末|末日?)(?:現金)?(?:払い?|支払い?|振込み?|入金)?)?",
      means: "nothing",
    },
    { match: "(?:当月|翌月|翌々月)(?:{day}日|月末|末日?)(?:払い?|支払い?(?!ます|い)|現金払い?|振込払い?)", means: "nothing" },
    { match: "中{count}日", means: "nothing" },
    { match: "毎週の?(?:{weekday}曜日?(?:(?:と|・|、|および){weekday2}曜日?)?)?", means: "nothing" },
    { match: "毎月?の?(?:第?{nth}?{weekday}曜日?|{day}日|月末|末日?)?", means: "nothing" },
    { match: "毎(?:日|年|朝|晩|期)", means: "nothing" },
    { match: "{count}日に?{count2}[回度]", means: "nothing" },
    { match: "(?<![0-9一二三四五六七八九十月])(?:一|1)日 ?[0-9]{1,3} ?(?:錠|粒|包|滴|食|杯|便|往復)", means: "nothing" },
    { match: "{weekday}曜(?:参観|授業|礼拝|朝市|版)|(?:{holiday}|年末年始|夏休み)(?:は|に|には)(?:毎年|例年|いつも)", means: "nothing" },
    { match: "(?:一|1)日(?:に|あたり|当たり|につき)約?[0-9,]{1,7} ?(?:個|回|度|食|錠|杯|万|千)", means: "nothing" },
    { match: "(?<=(?:全体|全量|総額|代金|数量|合計|残り)の|約 ?)[1-3]/[2-9](?![0-9/])", means: "nothing" },
    { match: "(?:良い|よい|いい|素敵な|楽しい|素晴らしい)(?:週末|一日|お?正月|連休|夏休み|{holiday})を", means: "nothing" },
    { match: "(?:今年|今月|今週|来年|本年|今期)に(?:入っ|なっ|入り|なり)", means: "nothing" },
    { match: "前(?:年|月|日|週|期|年度)(?:同(?:期|月|日|週))?(?:比|並み)", means: "nothing" },
    // Towns: 四日市, 廿日市, 十日町.
    { match: "[二三四五六七八十廿]日(?:市|町|恵比須)", means: "nothing" },
    {
      match:
        "{weekday}曜日?(?:が|は)?(?:定休|休館|公休)|(?:定休日?|休館日|休診日)(?:は|が|:)?(?:毎週)?{weekday}曜日?(?:[・、と]{weekday2}曜日?)?",
      means: "nothing",
    },
    {
      match:
        "明日は我が身|昨日今日の|今日[こ此]の頃|今日に至る|明日への(?!持ち?越|繰り?越|延期|変更|順延)|五月(?:雨|人形|病|晴れ)|明日葉|三日三晩|年末調整|正月(?:飾り|料理|用品)|七草|(?:完全)?週休[0-9二三]日制?|[0-9一二三四五六]{1,2}泊[0-9一二三四五六七]{1,2}日",
      means: "nothing",
    },
    { match: "{year} ?年(?:モデル|版|式|型|製(?!造)|産(?!業)|度版|卒|入社|生まれ|創業|設立|春夏|秋冬|春モデル|春物)", means: "nothing" },
    {
      match:
        "[0-9]{1,4}(?:/[0-9]{1,4}){1,3} ?(?:[avw](?![a-z])|級|ボルト|アンペア|ワット|mm|cm|kg|hz|インチ|番手|サイズ|スケール|縮小|倍|ねじ|配管|吋|カット)",
      means: "nothing",
    },
    { match: "三日月|二日酔い|七日正月", means: "nothing" },
    // A shop or a firm named after a day: 「日曜工房」, 金曜カレー株式会社.
    {
      match:
        "「[^」\\n0-9]{0,6}(?:{weekday}曜日?|{relativeDay}|週末)[^」\\n0-9ぁ-ん、。]{1,6}[ぁ-ん]{0,4}」(?=様|さん|社|株|という|ブランド|店|の(?:商品|担当|件で|サイト))",
      means: "nothing",
    },
    {
      match:
        "(?:{weekday}曜日?|{relativeDay}|週末)(?:[ァ-ヴー一-龠a-z]{1,8}(?:株式会社|有限会社|合同会社|商店|様)|(?:工房|食堂|酒場|商会|製作所|堂|倶楽部|書店|書房|劇場|サスペンス|会(?=の|様|、|は)|ロードショー|マルシェ|市場|ベーカリー|珈琲|喫茶))",
      means: "nothing",
    },
    { match: "(?:株式会社|有限会社|合同会社|\\(株\\))(?:{weekday}曜日?|{relativeDay})", means: "nothing" },
    // Ver.11.25, リビジョン3.12.
    {
      match:
        "(?:ver|version|rev|v|リビジョン|バージョン|ファームウェア|型番|品番|図番|型式)(?:\\.|:| )? ?[a-z]?[0-9]{1,4}(?:[-./][0-9a-z]{1,5}){0,4}",
      means: "nothing",
    },
    // ロットを1/10に減らす, 縮尺1/12.
    {
      match:
        "1/[0-9]{1,3}(?=に(?:減|縮|圧縮|下げ|抑え|落と|まで減)|の(?:価格|値段|量|サイズ|縮尺|確率|大きさ|数量|スケール)|スケール|以下|程度)",
      means: "nothing",
    },
    {
      match: "(?:縮尺|比率|割合|スケール|勾配|倍率|サイズ|幅|縦|横|長さ|高さ|厚さ|厚み)(?:は|が|を|:)? ?[0-9]{1,3}/[0-9]{1,4}",
      means: "nothing",
    },
    // A season has no day: 来年の春.
    { match: "(?:{whichYear}|{year} ?年)の?(?:春|夏|秋|冬)(?!季|期|休|分|至|物)(?:頃|ごろ)?", means: "nothing" },
    { match: "(?:新年|正月|年始)の(?:ご?挨拶|受付|営業|初荷|仕事始め|お喜び|お慶び|抱負)", means: "nothing" },
    { match: "今日的|今日子|明日香|明日美|三日坊主|(?:一|1)月あたり", means: "nothing" },
    // Office hours: 月曜から金曜の9時.
    { match: "月曜?日?(?:-|~|から)[金土日]曜?日?(?:まで)?(?:の|、| |は|:|,)*(?:午前)?[0-9]{1,2}(?:時|:)[^。\\n]{0,12}", means: "nothing" },
    // A house or a person named after a month.
    { match: "{monthNumber}月(?=堂|社(?!内|員|外)|屋|書|舎|荘|館|亭|庵)|『[^』\\n0-9]{1,20}』", means: "nothing" },
    { match: "{monthNumber}月期", means: "nothing" },
    { match: "新年会|忘年会", means: "nothing" },
    { match: "隔週(?:{weekday}曜日?)?", means: "nothing" },
    // 雑誌「きょうの手帖」, 「土曜の灯」という曲.
    { match: "{named}(?:の|は|が|、|:)?「[^」\\n]{1,24}」", means: "nothing" },
    {
      match:
        "「[^」\\n0-9]{0,12}(?:{weekday}曜日?|{relativeDay}|週末|{holiday}|{monthNumber}月)[^」\\n]{0,12}」(?=(?:という|って|なる|と(?:いう|題した|名付けた|名乗る))?(?:名前|名称)?(?:の)?(?:曲|歌|本|冊子|小説|映画|番組|雑誌|店|お店|会社|ブランド|商品|製品|企画|アプリ|団体|サイト|玩具店|専門店|雑貨店|書店|洋菓子店|飲食店|題|タイトル|名前|屋号|シリーズ|バンド|作品|グッズ|版権|商標|ポスター|チーム|カフェ|ロゴ|パッケージ|ラベル|看板)|様|さん|社(?!内)|号(?!室)|展|味|柄|編|篇)",
      means: "nothing",
    },
    // 「月曜から夜更かし」: neither a word of dealing in it nor "…, they said" behind it.
    {
      match:
        "「(?![^」\\n]{0,24}(?:送|届|納|来[るまて]|伺|行[きくっ]|連絡|回答|返|出[すしせ]|着|まで|迄|中に|必|予定|確認|希望|お願い|会[いえう]|締|以降|以内|支払|振込|入金|発注|注文|対応|可能|です|ます|午前|午後|夕方|時|早く|頃|ごろ|以来|分の))[^」\\n0-9]{0,8}(?:{weekday}曜日?|{relativeDay}|週末)[^」\\n0-9、。]{1,12}」(?!だ|です|でし|らし|か|と(?:の|言|い|お|書|聞|伺|返|あり|記|申|指|相)|という(?:返|連|話|お|ご|回|指|こと|の))",
      means: "nothing",
    },
    { match: "(?:{weekday}曜日?|{relativeDay}|{monthNumber}月)(?:社さん|さん|ちゃん(?!と)|氏|くん)(?!ざい)", means: "nothing" },
    {
      match:
        "(?:{weekday}曜日?|{monthNumber}月)(?:始まり|はじまり|生まれ|スタートの(?:手帳|カレンダー))|{monthNumber}月(?:号(?!室)|うさぎ|兎|十五夜|決算(?=の?(?:会社|企業|取引先|法人|で)))",
      means: "nothing",
    },
    // What is so every time: 金曜日は混み合うことが多い, 月初の在庫は少なめ.
    {
      match:
        "(?:第?{nth}?{weekday}曜日?|月[初末])(?:は|の|に|には)[^、。\\n0-9]{0,14}(?:ことが多|ことがよく|がちで|がちな|傾向|のが(?:決まり|慣例|習慣|普通|常)|混み合い?ま)|月[初末]の[^、。\\n0-9]{0,6}は(?:少なめ|多め)(?:です|だ|にしてい|になってい)",
      means: "nothing",
    },
    // The end of one word and the beginning of the next: 説明|日程, 基本|日当, 該当|月, 以下|期限, 取引先|月報, 昨今|日本.
    { match: "[説証発透声表解判弁究釈]明(?=日)|[見基製標日資根台脚]本(?=[日月年週])", means: "nothing" },
    { match: "(?:該|相|担|不|適|弁|本)当(?=[日月年])|以[上下](?=期)|[従将本元由]来(?=[週月年])", means: "nothing" },
    { match: "[引入絡託注売務客納旅預渡遣届送宛]先(?=[週月日])|昨今(?=[日年月])|[統同唯単均専画逐]一(?=日)", means: "nothing" },
    { match: "今日本(?=で|の(?!社)|は|に(?!社)|国|市場|人|中|円|語|製|企業)|明日(?:海|菜|奈|翔)(?=さん|様|氏|ちゃん)", means: "nothing" },
    // 平面図は1/100、詳細は1/20, 5/12組, 1日25kg, 第2・第4土曜, 翌日から起算して7日.
    {
      match: "(?:図面?|詳細|断面|立面)(?:は|が|を|の)? ?1/[0-9]{1,3}|[0-9]{1,2}/[0-9]{1,2}組|『{year} ?年[^』\\n]{1,20}』",
      means: "nothing",
    },
    { match: "(?<![0-9月])[1一]日 ?[0-9.]{1,5} ?(?:kg|g|ml|l|リットル|トン|km|m|歩)(?![a-z])|起算して{count}日", means: "nothing" },
    {
      match: "第[1-5一二三四五][・と、,]第?[1-5一二三四五]{weekday}曜?日?|[1-5一二三四五][・と、,][1-5一二三四五]{weekday}曜日?",
      means: "nothing",
    },
    { match: "(?:年始|年明け|新年|年末)は、?(?= ?[0-9]{1,2}[月/])|年内(?=最終|の(?:営業|出荷|業務|受付|最終))", means: "nothing" },
    // 年末年始は12月29日から: the days behind it say when.
    { match: "{holiday}(?:の?(?:休業|休暇|お?休み|営業))?(?:期間|日)?(?:は|:)、?(?= ?[0-9]{1,2}[月/])", means: "nothing" },
    { match: "[0-9]{1,3}(?:/[0-9]{1,3}){2,4} ?%", means: "nothing" },
    // A name: 大晦日という銘柄.
    {
      match:
        "(?:{holiday}|{monthNumber}月(?:{day}日|の[^、。\\n0-9]{1,4})?|{weekday}曜日?|{relativeDay})(?:」|』)?という(?:名|言い方|言葉|表現|プラン|コース|銘柄|商品|品種|お?店|会社|屋号|曲|本|映画|ブランド|バンド|グループ|お?酒|お?菓子|方が)",
      means: "nothing",
    },
    // The tray: お盆に載せて.
    { match: "[0-9]{1,2}-[0-9]{1,2}の(?:棚|列|区画|倉庫|扉|部屋|箱|ラック|通路|ロッカー|引き出し)|明後日の方(?:向|を)", means: "nothing" },
    { match: "お盆(?:に|へ|の上)(?:載|乗|の[せっ]|盛|置)", means: "nothing" },
    {
      match: "[一二三四五六七八九十]{1,2}月田|[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日(?:宮|町(?!内|会))",
      means: "nothing",
    },
    {
      match: "(?:部品|製品|商品|図面|型式|管理|案件|社員|機番)番号(?:は|が|を|の|:|,| )? ?[0-9a-z]{1,6}(?:[-/][0-9a-z]{1,6}){1,3}",
      means: "nothing",
    },
    { match: "{weekday}曜日?は(?:、)?(?:毎回|いつも|毎週|決まって|たいてい)", means: "nothing" },
    { match: "週末(?:限定|料金|割引|価格|プラン|メニュー|農業|起業|版|特別|パス|菜園|営業)", means: "nothing" },
    {
      match: "(?:創業|設立|創立|創設|築|開業|竣工)(?:は|が)?{year}年|{year}年(?:築|創業|設立|創立|開業|竣工|の(?:創業|設立|創立))",
      means: "nothing",
    },
    {
      match: "(?:正午|昼|{hour}時)まで(?:の|に)?(?:ご?注文|ご?入金|お申し?込み|ご?依頼|受付)[^。\\n]{0,8}(?:当日|翌日|即日)",
      means: "nothing",
    },
    {
      match:
        "(?:ロット|ビルド|リリース|パッチ|コード|型|便名|管理番号|整理番号|受付番号|会員番号|製造番号|シリアル|区画|ブース|小間|棚番|星|★)(?:番号|no\\.?|ナンバー)?(?:は|が|:|の)? ?[a-z]{0,3}-?[0-9]{1,4}(?:[-./][0-9]{1,5}){1,3}(?![-./]?[0-9])",
      means: "nothing",
    },
    {
      match:
        "今日も(?:一日|1日)|(?:明日|あした|あす)(?:からの自分|ありと思う|のジョー|の(?:わたし|私|自分))|昨日は昨日|今日は今日|明日は明日",
      means: "nothing",
    },
    {
      match:
        "{weekday}曜(?:日)?(?:島|丑|生まれ|荘|亭|館|園|庵|軒|市(?!場|役|内|民|況)|という(?:名|曲|店|題)|会(?!議|合|社|食)|社(?=の|様|が|は|へ|から)|のカンパネラ|版)|土曜?丑の日",
      means: "nothing",
    },
    {
      match:
        "[一二三四五六七八九十]月(?:町|台|丘|通り|橋|山|島|ヶ丘|が丘|田|野|川|駅)|[二三四五六七八十]日(?:町|市(?!場)|大根|エビス|えびす)",
      means: "nothing",
    },
    // 毎年4月と10月, 日曜と祝日は定休: again and again.
    {
      match:
        "(?:毎年|例年|年に?[0-9一二三四]回、?(?:毎年)?)の?{monthNumber}月(?:の?(?:{day}日|上旬|中旬|下旬|末|頃))?(?:(?:と|・|、|から|~){monthNumber2}月(?:の?(?:上旬|中旬|下旬|末|頃))?)?",
      means: "nothing",
    },
    {
      match:
        "(?:第{nth}(?:[・、と]?第?{count})?)?{weekday}曜?日?(?:(?:・|、|と|および|及び|または)(?:{weekday2}曜?日?|祝日?|祭日|年末年始))?(?:・祝日?|、祝日?|と祝日)?(?:は|が)?(?:定休|休館|休業日|休診|公休|店休|燃える|燃やす|可燃|資源|プラ)",
      means: "nothing",
    },
    {
      match:
        "(?:普段|ふだん|通常|いつも|たいてい|大抵|基本的に|原則|原則として|毎回|例年)(?:は|、)?(?:第{nth})?{weekday}曜日?(?:(?:と|・|、|か|や){weekday2}曜日?)?",
      means: "nothing",
    },
    // 3日あれば, 5日ください: how long somebody needs.
    {
      match:
        "(?<![0-9一二三四五六七八九十月/第]){count} ?日(?:間|ほど|くらい|ぐらい|程|程度|前後)?(?=ください|下さい|いただ|頂き|頂け|頂け|もら|欲し|ほし|(?:も|は)?あれ?ば|(?:も|は)?ある?と|見て(?:おい|くだ|いた)|みて(?:おい|くだ|いた)|かか|掛か|要し|要る|必要|おき|置き|ごと|毎に|続け|連続|ずつ|足りま|足りる|余裕|猶予|待って|待ち|縮め|延び|延ば|寝込|降り続|余っ|残っ|徹夜)",
      means: "duration",
      set: { unit: "day" },
    },
    {
      match:
        "(?:一|1)日に?約?[0-9]{1,4}(?:,[0-9]{3})? ?(?:時間(?!半?(?:後|以内|前))|回|個|件|本|食|名|人|便|台|ml|ページ|枚|杯|箱|組|千|万|円|ドル|元|ユーロ)",
      means: "nothing",
    },
    {
      match: "{count} ?日(?:チャレンジ|プログラム|コース|パック|セット|プラン|パス|フリー|券|ルール|定期|集中|漬け|大根|天下|シリーズ)",
      means: "nothing",
    },
    {
      match:
        "(?:受注|発注|注文|ご?入金|納品|検収|到着|承認|校了|入稿|契約|出荷|確定|着金|受領)後、?(?:約|およそ|通常|最短)?{count} ?(?:営業)?日(?=です|で|、|。|程度|ほど|$)",
      means: "nothing",
    },
    // 満足度は9/10, 3/4まで入っている.
    {
      match: "(?:評価|点数|スコア|満足度|得点|確率|勝率|採点|当選率|打率|割合|比率)(?:は|が|も|:)?(?:約)?[0-9]{1,2}/[0-9]{1,3}",
      means: "nothing",
    },
    {
      match:
        "[1-9]/[2-9](?=(?:まで|ほど|くらい|程度|以上|だけ)?(?:入|満た|埋ま|減|残|使|消費|済|終わ|完了|占|の(?:人|方|社員|株主|面積|量|力|厚|太|長|確率|値段|価格|大きさ|時間)))",
      means: "nothing",
    },
    {
      match:
        "(?:ver|version|v|バージョン|ファーム|ios|android|windows|os)\\.? ?[0-9]{1,3}(?:\\.[0-9]{1,4}){1,3}(?:から|より|->|→|へ|を)(?:v\\.? ?)?[0-9]{1,3}(?:\\.[0-9]{1,4}){1,3}",
      means: "nothing",
    },
    {
      match:
        "(?:第?[0-9]{1,3}条|規程|規約|規格|仕様|事件番号|案件番号|証券番号|契約番号|証明書番号|品番|型番|図番|図面番号|伝票番号|注文番号|受付番号|会議室|部屋|号室|内線|ページ|頁|章|項|節|表|図)(?:は|:|の)?[0-9]{1,4}(?:[-./][0-9]{1,4}){1,3}(?![-./]?[0-9])(?!日)",
      means: "nothing",
    },
    { match: "{count} ?(?:日|週間|か月|ヶ月)以内の(?:返品|返金|交換|解約|キャンセル|修理|お申し?出)", means: "nothing" },
    {
      match:
        "{monthNumber}月(?:女|一日|朔日)(?=さん|様|氏|先生|君|くん|社長|部長|課長|主任|医師|殿)|[2-8]日(?:酔い|市(?!場|内|民|役))|{count}日や{count2}日(?:で|じゃ)",
      means: "nothing",
    },
    {
      match:
        "(?:本日|今日|今週|今月)の(?:おすすめ|オススメ|お勧め|スープ|一冊|一枚|一品|一言|花(?!火)|言葉|ランチ|名言|運勢|献立|定食|日替わり|魚(?!は)|お肉|特売|目玉)",
      means: "nothing",
    },
    {
      match:
        "(?<=(?:全|総|すべての|全ての)[^。、\\n0-9]{1,6}の)[1-9]/[0-9]{1,2}|(?:回答者|対象者|参加者|賛成|反対|出席者|正解|当たり)(?:は|が|率は)?[0-9]{1,2}/[0-9]{1,3}|[0-9]{1,2}/[0-9]{1,2} ?(?:拍子|拍|の?(?:ワッシャー|ボルト|ナット|ネジ|ねじ|継手|ホース|バルブ|機種))",
      means: "nothing",
    },
    { match: "{count} ?(?:日|週間|か月|ヶ月|時間)前に(?=申し出|予約|通知|提出|届け出|申請)", means: "nothing" },
    // Habits and rules of a house: 月末はいつも忙しい, 2日以内に回答しています, 土曜配送は割増.
    {
      match:
        "(?:週明け|週末|月末|月初め?|月頭|年末|年始|連休明け|土日|{weekday}曜日?)(?:は|に|には|が)?、?(?:いつも|毎回|例年|毎年|決まって|だいたい|たいてい|大抵|往々にして|えてして|いつだって)",
      means: "nothing",
    },
    {
      match:
        "{count} ?(?:営業日|日|時間|週間)以内(?:に|で|の)?[^。、\\n]{0,10}(?:して(?:い|お)(?:ます|ります)|されます|いたしております|となって(?:い|お)り?ます|が(?:基準|目安|原則|ルール)|を(?:基準|目安|原則)と)",
      means: "nothing",
    },
    {
      match:
        "(?:土曜日?|日曜日?|土日祝?|祝日|休日|週末)(?:の)?(?:配送|配達|出荷|対応|作業|工事|料金|割増)(?:は|も|が)?(?:割増|別料金|不可|有料|追加|割高|承って(?:い|お)り?ま|行って(?:い|お)り?ま|致しかね|できませ)|{weekday}曜(?:カレー|レディース|割引?デー|サービスデー|セール|プレミアム|ロードショー)|「[ァ-ヴー]{2,8}{weekday}曜日?」",
      means: "nothing",
    },
    {
      match:
        "(?:会計|事業)年度は?、?{monthNumber}月(?:から|~|-){monthNumber2}月|今日では(?!な|あ)|今日まで(?:無事故|一度|ずっと|現役)|(?:明日|あす)のことは(?:誰|だれ|わから|分から)|昨日のことのよう|{hour}時前は|[0-9]{1,2}/[0-9]{1,2} ?(?:号室|号線|番線|号車|番ホーム)|五月病|三月ウサギ",
      means: "nothing",
    },
    // 八日堂, 明日館, 日曜画家: names; 有給は20日, 寸法を12.5に: measures.
    {
      match:
        "[一二三四五六七八九十]{1,2}日(?:堂|会(?=の|で|は|に|様)|館|亭|庵|月(?=という|の))|(?:明日|今日|昨日)(?:館|図鑑|堂|亭|塾|舎|社(?=の|は|が|様|へ))|日曜(?:画家|作家|歴史家|菜園)|土曜ワイド|(?:有給|年休|休暇|日数)(?:は|が|:)?(?:年|約|およそ)?{count}日|(?:寸法|長さ|幅|厚さ|厚み|径|値|数値|単価|価格|料率|金額|サイズ|重量|温度|ピッチ|レート)(?:を|は|が|から)?約?[0-9]{1,4}\\.[0-9]{1,3}(?:から[0-9]{1,4}\\.[0-9]{1,3})?|24/7(?![0-9/])(?!に|まで|の(?:午|朝|夕|会議|納))",
      means: "nothing",
    },
    // The name of the day itself, sizes.
    {
      match:
        "「{weekday}曜?日?」の(?:字|表記|綴り|スペル|文字|欄|列)|週の(?:始まり|初め|起点)は{weekday}曜日?|曜日順は{weekday}曜日?|(?:リベット|はめあい|継手|フィッティング|配管|ねじ|ネジ|ボルト|弁|バルブ|印刷|色数|配分|支払比率|歩合)(?:は|が|の)?[0-9]{1,2}/[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}(?:方弁|ポート|区画|の?(?:フィッティング|継手|リベット|ねじ|ネジ))",
      means: "nothing",
    },
    // 受注の翌営業日, 着工1週間前: counted from an event.
    {
      match:
        "(?<=(?:ご?注文|受注|発注|ご?入金|着金|ご?承認|出荷|発送|納品|納入|検収|お?申し?込み?|ご?契約|校了|ご?入稿|ご?到着|ご?確認|設置|ご?受領|ご連絡|投函|完了|着工|着手|開始|挙式|開催|開演|出発|入港|出港|検査|面接|試験|開店|開業|公開|発売|施工|工事|搬入|引渡し?|満了|満期|締め?切り?|来訪|ご?訪問|本番|商談|ご?宿泊|ご?利用|ご?予約|解約|退去|入居|引越し?|展示会|手術|決算|会期|上映|撮影)(?:確認|後|日)?の)翌々?(?:営業)?日(?:に|の|から)?",
      means: "nothing",
    },
    {
      match:
        "(?<=(?:ご?注文|受注|発注|ご?入金|着金|ご?承認|出荷|発送|納品|納入|検収|お?申し?込み?|ご?契約|校了|ご?入稿|ご?到着|ご?確認|設置|ご?受領|ご連絡|投函|完了|着工|着手|開始|挙式|開催|開演|出発|入港|出港|検査|面接|試験|開店|開業|公開|発売|施工|工事|搬入|引渡し?|満了|満期|締め?切り?|来訪|ご?訪問|本番|商談|ご?宿泊|ご?利用|ご?予約|解約|退去|入居|引越し?|展示会|手術|決算|会期|上映|撮影)(?:日)?の?){count} ?(?:営業日|日|週間|か月|ヶ月|時間)(?:前|後)(?=に|まで|、|から|の)",
      means: "nothing",
    },
    {
      match:
        "前後{count}日|(?:誤差|ずれ|ズレ|遅れ|差)(?:は|が|も)?{count}日(?:以内|程度|ほど|まで)?|あと{count}(?:日|週間|か月|ヶ月)で[^。、\\n]{0,8}になり|{count} ?(?:週間|か月|ヶ月|年)で[^。、\\n0-9]{1,8}(?:ました|た(?=[。\\n]|$))|(?<=(?:頂い|いただい|受け取っ|届い|着い|預かっ|もらっ)て、?){count} ?日(?=で)|{count} ?日の(?:有給|年休|猶予|余裕|遅れ|遅延|ずれ)",
      means: "nothing",
    },
    {
      match:
        "{monthNumber}月人形|{weekday}曜(?:どうでしょう|の[女男])|第[0-9一二三四]{1,2}週目?の(?:研修|講座|授業|課題|カリキュラム|講義|内容|プログラム|テーマ)",
      means: "nothing",
    },
    { match: "メリー ?クリスマス|(?:良い|よい|素敵な|楽しい)(?:お年|{holiday})", means: "nothing" },
    // Sayings.
    {
      match:
        "昨日の敵は今日の友|ローマは(?:一|1)日に?し?て|(?:一|1)日にし?て(?:成|なら)|今日明日(?:の話|に(?:も|でも)?(?:どう|終わ|でき)|で(?:どう|終わ))|十日の菊|(?:明日|あす|あした)(?:を担う|を拓く|をひらく|への(?:架け橋|扉|希望|一歩|提言)|の(?:社会|日本|世界|担い手|リーダー|ものづくり))|昨日(?:や|、|・)?今日(?:に?(?:始|でき|の(?:付き合い|話|こと)))|昨日の今日|今日(?:という|の(?:日本|社会|世界|経済|繁栄|市場環境))|明日(?:は|に)明日の風|明けない夜",
      means: "nothing",
    },
    {
      match:
        "{holiday}(?:ケーキ|ツリー|カード|ギフト|商戦|セール|柄|飾り?|装飾|限定|仕様|ソング|プレゼント|パーティー?|気分|太り|料理|用品|商品|グッズ|菓子|チョコ|フェア|キャンペーン|企画|会(?!議)|ラッピング|向け|蕎麦|そば|オードブル|イルミネーション|マーケット|イベント|コーナー|カラー|リース|キャロル|ローズ|特集|衣装|仮装|ボトル|カタログ|包装|島|の(?:蕎麦|料理|ごちそう|飾り付け|装飾|柄|デザイン|衣装|企画))",
      means: "nothing",
    },
    {
      match:
        "日頃|日々|日常|日程|日本|後日|先日|過日|他日|日曜大工|一日も早|一日千秋|生年月日|年月日|一日中|十分|一日(?!後|前|以内|付|まで|より|から|に|は|着|納|締|〆|以|\\()",
      means: "nothing",
    },
    { match: "{count}(?:営業)?日(?:程度|目|分|(?:を|が)目安)", means: "nothing" },
    { match: "[0-9]{1,4}年(?:間の?(?:保証|経験|実績)|保証|以上の|ぶり|目|生|物|式)", means: "nothing" },
    { match: "[週月年]に?{count}(?:回|日|度)|日に{count}(?:回|度)", means: "nothing" },
    {
      match:
        "[0-9]{1,2}/[0-9]{1,2} ?(?:箱|個|台|本|枚|ページ|頁|件|インチ|回|名|人|セット|時間|色|カラー|の(?:両面|片面)(?:カラー|印刷|刷り))",
      means: "nothing",
    },
    {
      match:
        "(?:本年|今年|来年|昨年|旧年|新年)(?:中)?(?:も|は|こそ)?(?:大変|何卒|どうぞ|引き続き|変わらぬ)?(?:、)?(?:よろしく|宜しく|お世話|ご愛顧|ご高配)",
      means: "nothing",
    },

    // ---- Days and months -----------------------------------------------------------------------
    // 約25日 and 25日ほど are no day of the month, nor is the number after リードタイム.
    {
      match: "(?<=(?:約|およそ|おおよそ|概ね|(?:リードタイム|期間|日数|工期)[はが: ]?(?:通常|現在|最短|最長)?) ?){count} ?日",
      means: "duration",
      set: { unit: "day" },
    },
    { match: "(?<=あと|残り){count} ?日(?!に|まで)", means: "duration", set: { unit: "day" } },
    // 届いてから20日で counts from what comes before it.
    {
      match:
        "(?<=(?:発行|納品|出荷|検収|契約|注文|到着|受領|請求|開始|受注|申込)日(?:から|より)、?(?:約)?){count} ?日(?!以内|間|後)|(?<=(?:[てで]|注文|申し込み|依頼|契約|入金|到着|受領|承認|検収|着手|入稿|校了|用命)(?:から|より)、?(?:約|およそ)? ?){count} ?日(?=で)",
      means: "duration",
      set: { unit: "day" },
    },
    { match: "{count} ?日(?=ほど|程度|くらい|ぐらい|足らず|弱|余り|あまり)", means: "duration", set: { unit: "day" } },
    // 2日と5時間以内: no second of the month.
    {
      match: "{count} ?日(?=と?、?[0-9一二三四五六七八九十]{1,2} ?時間半?(?:後|以内|前|で))",
      means: "duration",
      set: { unit: "day" },
    },
    {
      match:
        "{count} ?(?:日|週間?)(?:間|ほど|程度)?(?:の)?(?=遅れ|遅延|延び|早ま|後ろ倒し|前倒し|繰り下げ|繰り上げ|ずらし|ずらす|ずれ|延期|延長|短縮|先送り|後倒し)",
      means: "nothing",
    },
    { match: "{count} ?日(?:ほど|間|も)?(?=早[くいめか](?!朝)|遅[くい])", means: "nothing" },
    // 出発の1週間前: before something, not from today.
    { match: "(?<=[一-龠ァ-ヴー]の)(?<!(?:[日月曜末旦年週]|[)スイン])の){count} ?{unit}前(?!の|後|半)", means: "nothing" },
    { match: "(?:{ofYear})?(?:旧暦の?|新暦の?)?{namedMonth}の? ?{day} ?日{notDay}(?:{beside})?", means: "date" },
    {
      match: "(?:{ofYear})?{namedMonth}の? ?{day} ?日?(?:{beside})? ?(?:{dash}) ?{day2} ?日(?!以内|間)(?: ?\\({weekday2}(?:曜日?)?\\))?",
      means: "date",
    },
    {
      match:
        "(?:{ofYear})?(?:{namedMonth}|{someMonth})の? ?{day} ?日?(?:{beside})? ?[・、,] ?{day2} ?日{notDay}(?!以内|中)(?:{besideSecond})?",
      means: "date",
      set: { list: true },
    },
    { match: "(?:{ofYear})?{monthNumber} ?月? ?(?:{dash}) ?{monthNumber2} ?月(?:{toEnd})?", means: "date" },
    { match: "(?:{ofYear})?{namedMonth}(?!曜)", means: "date" },
    // 11/末, 12/上旬, 11末.
    { match: "(?:{ofYear})?{monthNumber} ?/ ?(?=末|頭|初|上旬|中旬|下旬)", means: "date" },
    { match: "{monthNumber}(?=末(?:日|まで|に|頃|予定|支|締|$))", means: "date" },
    { match: "{monthNumber}/{day} ?(?:-|~) ?{day2}日?(?![/0-9-])", means: "date" },
    { match: "{monthNumber}/{day} ?[,、・] ?{day2}日?(?![/0-9-])", means: "date", set: { list: true } },
    { match: "{whichYear}", means: "date" },
    { match: "{year} ?年", means: "date" },
    { match: "{year} ?年度", means: "period", set: { unit: "fiscalYear" } },
    { match: "{era} ?{eraYear} ?年", means: "date" },
    { match: "{era} ?{eraYear} ?年度", means: "period", set: { unit: "fiscalYear" } },
    { match: "{era} ?{eraYear}[./]{monthNumber}[./]{day}(?:{beside})?", means: "date" },
    { match: "{year} ?年? ?(?:{dash}|・) ?{year2} ?年", means: "date" },
    { match: "{someMonth}の? ?{day} ?日{notDay}(?:{beside})?", means: "date" },
    { match: "{someMonth}の? ?{day} ?日?(?:{beside})? ?(?:{dash}) ?{day2} ?日(?!以内|間)(?:{toEnd})?", means: "date" },
    { match: "{day} ?日?(?:{beside})? ?(?:{dash}) ?{day2} ?日(?!以内){notDay}(?:{toEnd}|(?=の|に|は|$))", means: "date" },
    {
      match: "{count} ?日(?=後|ほど後|前(?!後)|以内|間|以上|ほど|(?:で|くらいで|ほどで)(?:出|戻|お?届|納|完|発|仕上|対応|回答|返|終))間?",
      means: "duration",
      set: { unit: "day" },
    },
    { match: "{day} ?日{notDay}(?:{beside})?", means: "date" },
    // 24(火)か25(水), 11/24、25、27.
    { match: "(?<![0-9/.:-]){day} ?\\({weekday}(?:曜日?)?(?:・?祝)?\\)", means: "date" },
    {
      match:
        "(?<={monthNumber}/[0-9]{1,2}(?:日?(?:\\([月火水木金土日]\\))?[、,・] ?[0-9]{1,2}){0,3}(?:\\([月火水木金土日]\\))?[、,・] ?){day}(?![0-9/.:]| ?[個本台名件枚箱円冊])日?(?:{beside})?",
      means: "date",
    },
    // 今月25、26、27日: each but the last without 日.
    {
      match: "(?:{ofYear})?(?:{namedMonth}|{someMonth})の? ?{day}(?=[、,・] ?[0-9]{1,2}[、,・] ?[0-9]{1,2} ?日{notDay})",
      means: "date",
    },
    { match: "(?<![0-9./、,・月] ?){day}(?=[、,・] ?[0-9]{1,2}[、,・] ?[0-9]{1,2} ?日{notDay})", means: "date" },
    { match: "(?<=[0-9] ?日?[、,・] ?){day}(?=[、,・] ?[0-9]{1,2} ?日{notDay})", means: "date" },
    // 25、26日は不在です, 25日~27日。
    {
      match: "(?<![0-9] ?[、,・] ?)(?=[1-3][0-9] ?日?[、,・]){day} ?日?[、,・] ?{day2} ?日{notDay}(?!以内|中|後|前)",
      means: "date",
      set: { list: true },
    },
    {
      match: "(?<![0-9] ?[、,・] ?){day} ?[、,・] ?{day2} ?日(?=は|の(?:午前|午後|どちら|いずれ|両日))",
      means: "date",
      set: { list: true },
    },
    {
      match:
        "(?=[1-3][0-9] ?日){day} ?日(?:{beside})? ?(?:{dash}) ?{day2} ?日(?!の?[月火水木金土日]曜){notDay}(?!以内|後|前)(?:{besideSecond})?",
      means: "date",
    },

    // ---- Digits --------------------------------------------------------------------------------
    { match: "(?=(?:19|20)[0-9]{2})(?:西暦)?{n1}[-/.]{n2}[-/.]{n3}日?(?:{beside})?", means: "numeric", set: { order: "yearMonthDay" } },
    {
      match: "(?:西暦)?(?=(?:19|20)[0-9]{2}[-/.](?:0[1-9]|1[0-2]|[1-9])(?![0-9])){n1}[-/.]{n2}",
      means: "numeric",
      set: { order: "yearMonth" },
    },
    {
      match: "(?=2[4-9]/(?:0?[1-9]|1[0-2])/[0-3]?[0-9](?![0-9])){n1}/{n2}/{n3}(?:{beside})?",
      means: "numeric",
      set: { order: "yearMonthDay" },
    },
    { match: "{n1}/{n2}(?!/[0-9])日?(?:{beside})?", means: "numeric", set: { order: "monthDay" } },
    { match: "{n1}[/,. -]{1,2}{n2}[/,. -]{1,2}(?=(?:19|20)[0-9]{2}){n3}", means: "numeric", set: { order: "monthDayYear" } },
    {
      match: "(?=[0-9]{1,2}[-.][0-9]{1,2}(?:に|まで|\\(|の|から|付)){n1}[-.]{n2}(?:{beside})?",
      means: "numeric",
      set: { order: "monthDay" },
    },

    // ---- Weekdays ------------------------------------------------------------------------------
    { match: "{weekday}曜日?", means: "weekday" },
    { match: "(?:この前|前|こないだ|この間)の{weekday}曜日?", means: "weekday", set: { past: true } },
    { match: "{which} ?週の?{weekday}{weekday2}(?![々曜])", means: "weekday" },
    { match: "(?:らい|来)しゅうの?{weekday}曜日?", means: "weekday", set: { which: 1 } },
    {
      match: "(?:{which} ?)?の?週の?{weekday}曜?日? ?[・、/] ?{weekday2}(?:曜日?)?(?=は|に|で|の|が|、|。|$)",
      means: "weekday",
      set: { list: true },
    },
    { match: "{which} ?の?週 ?の{0,2} ?{weekday}曜日?", means: "weekday" },
    {
      match: "(?:{which} ?の?週 ?の? ?)?{weekday}曜?日?(?:-|~|ー|から){weekday2}曜日?(?:{toEnd})?",
      means: "weekday",
    },
    { match: "{which} ?週 ?(?:{weekday})(?=まで|中|に|の|着|、|。|$)", means: "weekday" },
    { match: "\\({weekday}\\)(?=まで|に|の)", means: "weekday" },
    { match: "第{nth}の?{weekday}曜日?", means: "nthOf" },
    { match: "(?<![一-龠0-9ァ-ヴ]){weekday}(?:-|~){weekday2}(?=は|に|で|の|。|、|$)", means: "weekday" },
    { match: "(?:{ofYear})?(?:{namedMonth}|{someMonth})の?第?{nth}の?(?:週目?|番目)?の?{weekday}曜日?", means: "nthOf" },
    { match: "(?:{ofYear})?(?:{namedMonth}|{someMonth})の?第?{nth}の?週目?", means: "nthOf", set: { unit: "week" } },
    {
      match: "(?:{ofYear})?(?:{namedMonth}|{someMonth})の?(?:最終|最後の)(?:営業日|稼働日|平日)",
      means: "nthOf",
      set: { nth: -1, unit: "workingDay" },
    },
    {
      match: "(?:{ofYear})?(?:{namedMonth}|{someMonth})の?第?{nth}の?(?:営業日|稼働日|平日)(?!後|前|目|以)",
      means: "nthOf",
      set: { unit: "workingDay" },
    },
    {
      match: "(?:月末|月内)の?(?:最終)?営業日|(?<!月の?)最終営業日",
      means: "nthOf",
      set: { nth: -1, unit: "workingDay", which: 0 },
    },
    { match: "(?:{ofYear})?(?:{namedMonth}|{someMonth}|{year} ?年)の?最初の{count}{unit}", means: "nthOf", set: { nth: 1 } },
    { match: "(?:{ofYear})?(?:{namedMonth}|{someMonth}|{year} ?年)の?最後の{count}{unit}", means: "nthOf", set: { nth: -1 } },
    { match: "(?:{ofYear})?(?:{namedMonth}|{someMonth})の?(?:最終日|最後の日)", means: "nthOf", set: { nth: -1, unit: "day" } },
    { match: "(?:{year} ?年|{whichYear})の?第 ?{count} ?週", means: "weekNumber" },
    { match: "(?:{year} ?年|{whichYear})の?{count} ?週目", means: "weekNumber" },
    { match: "第 ?{count} ?週", means: "weekNumber" },
    { match: "(?:{year} ?年|{whichYear})の?(?:最後|最終)の?週", means: "nthOf", set: { nth: -1, unit: "week" } },
    { match: "(?:{year} ?年|{whichYear})の?最初の週", means: "weekNumber", set: { count: 1 } },

    // ---- Relative days -------------------------------------------------------------------------
    { match: "{relativeDay}", means: "relativeDay" },
    { match: "{whichYear}の?(?:今日|本日|同日)", means: "relativeDay", set: { relativeDay: 0 } },
    { match: "{which} ?の?週の?(?:今日|本日|同じ日)", means: "relativeDay", set: { relativeDay: 0, unit: "week" } },
    { match: "{someMonth}の?(?:今日|本日|同じ日)", means: "relativeDay", set: { relativeDay: 0, unit: "month" } },
    { match: "(?:今日|本日)[、・]?(?:明日|あす)", means: "period", set: { unit: "day", which: 0, count: 2, part: "whole" } },
    // In a sentence these count from another event; alone from the day of writing.
    { match: "(?:当日|同日)(?=[。 ]?$)", means: "relativeDay", set: { relativeDay: 0 } },
    { match: "(?<!の)(?:翌日|次の?日)(?=[。 ]?$)", means: "relativeDay", set: { relativeDay: 1 } },
    { match: "(?<!の)翌々日(?=[。 ]?$)", means: "relativeDay", set: { relativeDay: 2 } },
    { match: "(?<!の)前日(?=[。 ]?$)", means: "relativeDay", set: { relativeDay: -1 } },
    { match: "(?<!の)前々日(?=[。 ]?$)", means: "relativeDay", set: { relativeDay: -2 } },
    { match: "前々々日(?=[。 ]?$)", means: "relativeDay", set: { relativeDay: -3 } },
    { match: "(?:今|現在)(?=から ?[0-9]{1,2}[月/])", means: "relativeDay", set: { relativeDay: 0 } },
    { match: "今日(?:一|1)日", means: "relativeDay", set: { relativeDay: 0 } },
    { match: "今朝|(?<![一-龥ぁ-んァ-ヴー])けさ(?![せりれき])", means: "relativeDay", set: { relativeDay: 0, dayPart: "am" } },
    { match: "明朝(?:一番?)?|翌朝", means: "relativeDay", set: { relativeDay: 1, dayPart: "am" } },
    { match: "今夕", means: "relativeDay", set: { relativeDay: 0, dayPart: "pm 17:00" } },
    // 夕方お送りします: of today when no day is said.
    {
      match:
        "(?<=^|(?<!は|に|で|日|曜|週|月|[)])、|[。\\n]|[員者人]に|ので、?)(?:午後一?番?|午後イチ|夕方|夕刻|お?昼休み|お昼過ぎ|お昼|昼過ぎ|昼)(?:に|には|頃に?|までに?(?:は|には)?)?(?=(?:また|一度|ちょっと|少し|[^。、0-9はがを]{1,8}(?:で|へ|に)|[^。、0-9はが]{1,8}を)?(?:お?(?:送|連絡|電話|返信|返事|届|持|渡|出し|見せ|覗|のぞ|寄|伺|行き|行く|買っ|返し)|ご(?:連絡|返|回答|送|案内)|再送))",
      means: "relativeDay",
      set: { relativeDay: 0, dayPart: "pm" },
    },
    { match: "今晩|今夜|こんばん(?!は)", means: "relativeDay", set: { relativeDay: 0, dayPart: "pm 20:00" } },
    { match: "明晩|明夜", means: "relativeDay", set: { relativeDay: 1, dayPart: "pm 20:00" } },
    { match: "昨晩|昨夜|ゆうべ", means: "relativeDay", set: { relativeDay: -1, dayPart: "pm 20:00" } },
    { match: "翌営業日|次の?営業日|明営業日|翌稼働日", means: "period", set: { unit: "workingDay", which: 1 } },
    { match: "翌々営業日", means: "period", set: { unit: "workingDay", which: 2 } },
    { match: "前営業日", means: "period", set: { unit: "workingDay", which: -1 } },

    // ---- Periods -------------------------------------------------------------------------------
    { match: "(?<!(?:[日曜)]|[前元昨明今]日)の){which} ?の?週(?!間)", means: "period", set: { unit: "week" } },
    { match: "{which} ?の?週 ?の週末", means: "period", set: { unit: "weekend" } },
    // As a deadline the weekend is the last working day before it.
    { match: "{which} ?の?週末(?=まで|迄|中に|締)", means: "period", set: { unit: "workingWeek", part: "end" } },
    { match: "週末(?=まで|迄|中に|締)", means: "period", set: { unit: "workingWeek", which: 0, part: "end" } },
    { match: "(?<![日)]の?)(?:{which} ?)?の?週末", means: "period", set: { unit: "weekend" } },
    { match: "(?<![日)]の)週末", means: "period", set: { unit: "weekend", which: 0 } },
    { match: "{which} ?の?週 ?の? ?土日(?:曜日?)?", means: "period", set: { unit: "weekend" } },
    { match: "(?:来週の?|翌)週明けの?(?:月曜日?)?", means: "weekday", set: { weekday: 1, which: 1 } },
    { match: "週明けの?(?:月曜日?)?|休み明け", means: "weekday", set: { weekday: 1, which: 1 } },
    { match: "連休明け", means: "backAtWork" },
    { match: "(?:ゴールデンウィーク|ゴールデンウイーク|gw)(?:休み)?明け", means: "backAtWork", set: { holiday: "goldenWeekEnd" } },
    { match: "(?:お盆|盆|夏季休業|夏休み)(?:休み)?明け", means: "backAtWork", set: { holiday: "obonEnd" } },
    {
      match: "(?:年末年始|正月|お正月|年始|冬季休業|冬休み)(?:休み|休業|休暇)?明け",
      means: "backAtWork",
      set: { holiday: "yearEndClosureEnd" },
    },
    { match: "{holiday}(?:の?休み)?明け", means: "backAtWork" },
    { match: "(?<![来今先翌毎々次隔0-9])週の?前半", means: "period", set: { unit: "week", which: 0, part: "firstHalf" } },
    { match: "(?<![来今先翌毎々次隔0-9])週の?後半", means: "period", set: { unit: "week", which: 0, part: "secondHalf" } },
    { match: "週内|週中", means: "period", set: { unit: "week", which: 0, part: "within" } },
    { match: "{someMonth}", means: "period", set: { unit: "month" } },
    { match: "(?<!月|月の)(?:月末|末日)|月終わり", means: "period", set: { unit: "month", which: 0, part: "end" } },
    { match: "月初め?|月頭", means: "period", set: { unit: "month", part: "early" } },
    { match: "年初来", means: "period", set: { unit: "year", which: 0, part: "toDate" } },
    { match: "(?<!月|月の|/)(?:上旬|初旬)", means: "period", set: { unit: "month", part: "early" } },
    { match: "(?<!月|月の|/)中旬|(?<!の)月半ば|月央", means: "period", set: { unit: "month", part: "middle" } },
    { match: "(?<!月|月の|/)下旬", means: "period", set: { unit: "month", part: "late" } },
    { match: "月中(?=に)", means: "period", set: { unit: "month", which: 0, part: "within" } },
    { match: "月(?=内)", means: "period", set: { unit: "month", which: 0 } },
    { match: "年末(?!年始)|年の瀬", means: "period", set: { unit: "year", which: 0, part: "end" } },
    { match: "年内", means: "period", set: { unit: "year", which: 0, part: "within" } },
    { match: "年明け(?:早々)?|年始", means: "date", set: { month: 1, part: "early" } },
    { match: "新年度", means: "period", set: { unit: "fiscalYear", which: 1 } },
    { match: "{which} ?年度", means: "period", set: { unit: "fiscalYear" } },
    { match: "年度末|期末(?!試験)|決算期末", means: "period", set: { unit: "fiscalYear", which: 0, part: "end" } },
    { match: "年度内|期内", means: "period", set: { unit: "fiscalYear", which: 0, part: "within" } },
    {
      match: "(?:{year} ?|{which} ?)年度の?第 ?{quarter} ?(?:四半期|クォーター|クオーター)",
      means: "quarter",
      set: { unit: "fiscalYear" },
    },
    {
      match: "(?:{year} ?|{which} ?)年度の?(?:上半期|上期|前半期)",
      means: "quarter",
      set: { half: true, quarter: 1, unit: "fiscalYear" },
    },
    {
      match: "(?:{year} ?|{which} ?)年度の?(?:下半期|下期|後半期)",
      means: "quarter",
      set: { half: true, quarter: 2, unit: "fiscalYear" },
    },
    { match: "{which} ?四半期", means: "period", set: { unit: "quarter" } },
    { match: "(?:{year} ?年(?:度)?の?|{whichYear}の?)?第 ?{quarter} ?(?:四半期|クォーター|クオーター)", means: "quarter" },
    { match: "(?:{year} ?年(?:度)?の?|{whichYear}の?)?(?:q{quarter}|{quarter}q)", means: "quarter" },
    { match: "(?:{year} ?年(?:度)?の?|{whichYear}の?)?(?:上半期|上期|前半期)", means: "quarter", set: { half: true, quarter: 1 } },
    { match: "(?:{year} ?年(?:度)?の?|{whichYear}の?)?(?:下半期|下期|後半期)", means: "quarter", set: { half: true, quarter: 2 } },
    { match: "(?:{year} ?年の?|{whichYear}の?)?{holiday}", means: "holiday" },

    // ---- Durations -----------------------------------------------------------------------------
    { match: "{count} ?{unit}", means: "duration" },
    {
      match:
        "(?<![0-9] ?[、,・] ?){count} ?(?:(?:日(?= ?(?:-|~|ー|から) ?[0-9一二三四五六七八九十]{1,3} ?(?:営業)?日)|週間?|{counter})? ?(?:-|~|ー|から)|、) ?{count2} ?{unit}",
      means: "duration",
    },
    { match: "二、?三日|2、3日|2,3日", means: "duration", set: { count: 3, unit: "calendarDay" } },
    { match: "(?:一|1)両日", means: "duration", set: { count: 2, unit: "calendarDay" } },
    { match: "(?=[0-9一二三四五六七八九十]{1,2} ?年){count} ?年半(?![ばへ期])", means: "duration", set: { unit: "year", andHalf: true } },
    { match: "{count} ?(?:{counter})半", means: "duration", set: { unit: "month", andHalf: true } },
    { match: "{count} ?週間半", means: "duration", set: { unit: "week", andHalf: true } },
    { match: "{count} ?日半(?!額|分)", means: "duration", set: { unit: "day", andHalf: true } },
    { match: "{count} ?時間半", means: "duration", set: { unit: "hour", andHalf: true } },
    { match: "半月", means: "duration", set: { count: 15, unit: "calendarDay" } },
    { match: "半年", means: "duration", set: { count: 6, unit: "month" } },
    { match: "ひと月|一月(?=前|後|以内|ほど)", means: "duration", set: { count: 1, unit: "month" } },
    { match: "半日", means: "duration", set: { count: 12, unit: "hour" } },

    // ---- Clock ---------------------------------------------------------------------------------
    { match: "{afternoon}", means: "time", set: { dayPart: "pm" } },
    { match: "{afternoon}半", means: "time", set: { dayPart: "pm", minute: 30 } },
    { match: "(?:{dayPart}の? ?)?{hour} ?時(?!間)(?:{minute} ?分)?(?:[0-9]{1,2}秒)?", means: "time" },
    { match: "(?:{dayPart}の? ?)?{hour} ?時半", means: "time", set: { minute: 30 } },
    { match: "(?:{dayPart}の? ?)?{hour}:{minute}(?::[0-9]{2})? ?(?:am|pm)?", means: "time" },
    { match: "{dayPart}", means: "time" },

    // ---- Urgency -------------------------------------------------------------------------------
    {
      match:
        "至急|大至急|早急に?|早めに|お早めに|なるべく早く|できるだけ早く|できる限り早く|可及的速やかに|速やかに|近日中に?|近々|近いうちに|数日(?:以内|中)に?|数週間以内に?|(?<!週|月|年|明け)早々に|すぐに?(?=ご|お|対応|返|送|確認|連絡|出|手配|調|修正|伺|取り)|直ちに|ただちに|取り急ぎ確認|asap",
      means: "vague",
    },
  ],
  before: [
    { match: "(?:{leadTime})(?: ?(?:{leadTimeLink})){0,4}", means: "leadTime" },
    { match: "(?:通常|標準|平均)(?:は|で|で?は|して)?、?(?:約|およそ)?", means: "leadTime", on: ["duration"] },
    { match: "(?<=^|[、。,は ])あと", means: "later", on: ["duration"] },
    // 5日から3日間休みます: so long from that day on.
    {
      match:
        "(?<=[日曜)ス旦0-9])(?:から|より|以降)の?(?=[0-9一二三四五六七八九十]{1,3} ?(?:日間|週間|(?:{counter})間)(?!以内|以降|以上|後|で|に|前|の|くらいで|ほどで|を目))",
      means: "lasting",
      on: ["duration"],
    },
    { match: "(?:後|から|以降|より|次第|あと)(?:は|の|には)?、?(?:約|およそ|概ね|おおむね|最短)?", means: "anchor", on: ["duration"] },
    // ご入金をいただきましたら、7日以内に: counts from the event.
    {
      match:
        "(?:いただき|頂き|入金|確認|到着|届き|決まり|承認|契約|発注|注文|受領|揃い|そろい|整い|完了|終わり|済み|いただけ|頂け|[がも]でき|され)(?:し|が取れ|が済み|さ|され|いただけ|いただき)?(?:まし)?(?:たら|たのち|た後|れば|ば)、?(?:約|およそ|概ね|おおむね|最短)?",
      means: "anchor",
      on: ["duration"],
    },
    {
      match:
        "(?:確定|確認|受領|受注|発注|入金|到着|締結|完了|承認|検収|着金|発行|契約|納品|開始)(?:後|から|より|日から|日より|の?のち)、?(?:約|およそ|概ね)?",
      means: "anchor",
      on: ["duration"],
    },
    { match: "今後の?|これからの?|向こう|この先|次の|来る", means: "ahead", on: ["duration"] },
    { match: "過去の?|ここ|直近の?|この|前の|最近の?", means: "behind", on: ["duration"] },
    { match: "今から|今日から|本日から|本日より|これから", means: "later", on: ["duration"] },
    { match: "(?:試用|保管|入社|養生|乾燥|静置|使用|運転|塗布|開封|冷却|保管|充電|装着|服用)", means: "nothing", on: ["duration"] },
    { match: "約|およそ|だいたい|おおよそ|概ね", means: "about" },
    { match: "遅くとも|遅くても|締め?切り?は?:?|〆切は?:?|期限は?:?|納期は?:?|期日は?:?", means: "by" },
  ],
  after: [
    { match: "(?:程度|ほど|前後)?の(?:{leadTime})", means: "leadTime" },
    { match: "の?(?:初め|はじめ|始め|初旬|上旬|頭|早々|初頭|あたま|アタマ|序盤|前半早く|早く)", means: { part: "early" }, on: ["period"] },
    { match: "の?(?:半ば|中旬|なかば|中頃|中ごろ|央)", means: { part: "middle" }, on: ["period"] },
    { match: "の?(?:上旬(?:から|～|~|-)中旬|上中旬)", means: { part: "earlyToMiddle" }, on: ["period"] },
    { match: "の?(?:中旬(?:から|～|~|-)(?:下旬|月末)|中下旬)", means: { part: "middleToLate" }, on: ["period"] },
    { match: "の?下旬", means: { part: "late" }, on: ["period"] },
    { match: "の?前半", means: { part: "firstHalf" }, on: ["period"] },
    { match: "の?後半頃?", means: { part: "secondHalf" }, on: ["period"] },
    { match: "の?(?:月末|年末|末日?|終わり|おわり|最終日|いっぱい|一杯|末頃)(?!払|締)", means: { part: "end" }, on: ["period"] },
    { match: "の?残りの?(?:日|期間)?", means: { part: "rest" }, on: ["period"] },
    // "7月中にいただけますか": until its last day.
    { match: "(?<=月)中(?:に|には)(?=[^。、 \\n])|(?<=月)内に?は?", means: "by", on: ["period"] },
    {
      match:
        "(?<!月)中(?:に|には|で|を?目[処途])?(?!旬|国|止|心|頃|央|間)|(?<=月)中(?!(?:に|には)[^。、 \\n])(?:に|には|で|を?目[処途])?(?!旬|国|止|心|頃|央|間)|(?:の|する)?うちに?|以内に?|(?<!月)内に?",
      means: "within",
      on: ["period", "duration", "day"],
    },
    { match: "の間に?|間に?", means: "on", on: ["period"] },
    // 12月1日の3日前, クリスマスの1週間後.
    {
      match: "(?<={namedLengthBefore})前(?!半)に?",
      means: "anchorBack",
      on: ["duration"],
    },
    {
      match: "(?<={namedLengthBefore})後に?(?!半)",
      means: "anchor",
      on: ["duration"],
    },
    {
      match: "(?:ほど|程|くらい|ぐらい)?後に?(?!半)|のちに?|経過したら|経過してから|経過後|経ったら|してから|先の?",
      means: "later",
      on: ["duration"],
    },
    {
      match:
        "(?:ほど|程度|くらい|ぐらい)で(?=(?:お?届|仕上|でき|出来|完成|完了|発送|お送り|ご?連絡|ご?回答|ご?返|戻|終わ|揃|入荷|出荷|納品))",
      means: "later",
      on: ["duration"],
    },
    { match: "(?<=日|週|週間|月|月間|年|年間)で(?!す|も|の|は|き|な|し)", means: "later", on: ["duration"] },
    // "Three days before" the event, whichever it is.
    { match: "前(?:まで|迄)に?", means: "anchorBack", on: ["duration"] },
    { match: "前(?![半後])に?", means: "ago", on: ["duration"] },
    { match: "(?:いっぱい|一杯)", means: "by", on: ["day", "period"] },
    {
      match: "(?:必着|締め?切り?|〆切り?|〆|期限|厳守|締め|が?期日|着(?=で|希望|指定|厳守|[、。]|$)で?)",
      means: "by",
      on: ["day", "period", "time"],
    },
    { match: "(?:付け?|ごろ|頃|前後|あたり|くらい|ぐらい)", means: "about" },
    { match: "までに?は?|迄に?", means: "by" },
    { match: "以前", means: "by", on: ["day"] },
    {
      match: "よりも?前に?|(?:または|又は)その前(?:の日)?(?!日)|の?前に?(?!半|倒|払|金|回|向)|以前",
      means: "before",
      on: ["day", "period", "time"],
    },
    {
      match: "以降に?|か、?それ以降|(?:または|又は)その後|から|より(?!も?前|も?後)|以来|付けで|スタート",
      means: "from",
      on: ["day", "period", "time"],
    },
    { match: "よりも?後に?|の?後に?(?!半)|過ぎに?", means: "after", on: ["day", "period", "time"] },
    { match: "に|には|は|で", means: "on" },
    { match: "の?週(?!間|末|明|[0-9])", means: "weekOf", on: ["day"] },
    // 11月10日の翌週, 納品日(5日)の前日.
    { match: "の?(?:翌週|次の週)(?!末|の?[月火水木金土日]曜)", means: "weekAfter", on: ["day"] },
    { match: "の?(?:前週|前の週)(?!末|の?[月火水木金土日]曜)", means: "weekBefore", on: ["day"] },
    { match: "の週末", means: "weekendOf", on: ["day"] },
    { match: "の?(?:前日|前の日)(?!比)", means: "dayBefore", on: ["day"] },
    { match: "の?(?:翌日|次の日|明くる日|あくる日)", means: "dayAfter", on: ["day"] },
  ],
  to: "(?:-|~|ー|から|より|―)",
  rangeOpening: "",
  toAfterOpening: "(?:と|、)",
  list: " ?(?:か|または|もしくは|あるいは|や|と|および|及び|、|,|・) ?",
  rangeClosing: "(?:まで(?!に)の間?|まで(?!に)|の間)",
  between: "(?:の|、|,|に)?",
  asks: "ください|下さい|返信|返事|回答|連絡|確認|お知らせ|お願い|ご注文|お支払|頂け|いただけ",
  moveSigns: "(?:変更|延期|前倒し|繰り上げ|繰り下げ|リスケ|ずらし|後ろ倒し)",
  pastSigns:
    "(?:以来|(?:お送りし|送っ|届い|伺っ|頂い|いただい|受け取っ|お渡しし|渡し|(?:発注|注文|出荷|発送|納品|入金|受領|提出|連絡|手配|購入|送付|依頼|相談|拝見|訪問|お会い)(?:いた)?し)た(?=[一-龠ァ-ヴ])|ありがとうございました|お世話になりました|失礼(?:いた)?しました|(?:送付|発送|出荷|納品|お送り|送信|返信|回答|入金|振込み?|お振込み?|支払い?|お支払い|受領|拝受|着荷|到着|開催|実施|提出|完了|発行|連絡|ご連絡|参加|訪問|購入|売却)(?:を|が|は)?(?:いたし|致し|させていただき|し|され|になり|済ませ)?(?:ました(?!ら)|た(?:[。、\\n]|$))|(?:届き|終わり|終了し|伺い|行い|行われ|戻り|頂き|いただき|もらい)ました(?!ら)|(?<=付け?)の|でした|ませんでした|済み(?!次第)|済です|[^ぁ-ん]された(?:の|方|[^ぁ-ん。、])|だった|(?:戻っ|行っ|行われ|起き|悪かっ)た)",
  /** The verb ends the clause: what will be done, whatever was told before it. */
  futureSigns: "(?:ます(?:。|よ|ね|ので|が|$)|(?:くだ|下)さい|願い(?:ます|いた|申)|予定(?:です|して)|ますか|でしょうか)",
};
