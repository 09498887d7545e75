import type { DateTables } from "../../engine/languagePack.ts";

/** Written once in Simplified; Traditional text is folded before it is matched (號 → 号, 週 → 周, 禮拜 → 礼拜, 聽日 → 听日). */
export const dates: DateTables = {
  fragments: {
    week: "周|星期|礼拜|(?<=^|[下上这本个,。、 \\n])拜(?=[一二三四五六])",
    leadTime:
      "交期|交货期限?|交货时间|交货周期|交付期|交付时间|交付周期|供货期|供货周期|到货周期|生产周期|生产时间|生产期|制作周期|制作时间|加工周期|备货期|备货时间|备货周期|备料期|打样时间|打样周期|前置时间|前置期|工期|货期|lead ?time|l/t",
    leadTimeLink:
      "一般|通常|正常|原则上|大概|大约|约|预计|预估|目前|现在|暂定|最快|最短|最长|至少|最少|需要|需|要|就|都|也|仍|还|改|为|是|在|写的|写明|不超过|控制|大货|:|,",
    /** 曰 is a slip for 日. */
    sun: "日|号|曰",
    surname: "[王李张刘陈杨黄赵吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕]",
    /** No day is meant. */
    saying:
      "今朝有酒今朝醉|[今昨]天的我(?:不是|和|与)?|今天的(?:市场(?!部|会|价|价格|报)|社会|时代|年轻人|消费者|行业|世界|成就)|(?:未来|美好|辉煌|祖国|我们|公司|行业)的(?:的)?明天(?=靠|会|更|属于|在|,|。|$)|明天会更好(?!谈|办|找|一点|些)|一日(?:夫妻|为师|三秋|千里)|一日不见(?:如隔)?三秋|冰冻三尺非一日之寒|(?:非|不是)一[日天](?:之寒|之功|建成|造成|就能|可以)|养兵千日|日久见人心|好日子|躲得过初一躲不过十五|躲得[了过]初一,?躲不[过了]十五|初一十五|逢[一二三五]逢[五六八十]|七月流火|三月桃花|十月怀胎|五月花|六月雪|八月未央|三月三[^0-9日号上下]{0,3}(?:节|烧烤|歌|庙会|店)|朝九晚[五六]|早九晚[五六]|一三五限行|二四六限行|前天性|后天(?:因素|缺陷|学习|训练|形成|获得|教养|条件|免疫|习得)|[今明昨]天[和与跟]意外|昨日黄花|明日黄花|今日不同往日|今时不同往日|今非昔比|一天一个样|过一天算一天|当一天和尚|不可同日而语|择日不如撞日|今日复今日",
    /** Goods and doings of a feast. */
    feastThing:
      "粥|艾草|香包|夜那首|礼盒|礼包|礼品|礼物|礼券|贺卡|贺年|月饼|糕|烤肉|劳模|汇演|表演|节目|晚宴|酒会|双节|汤圆|粽子?|糖果|玫瑰|鲜花|花束|南瓜|彩蛋|树(?![立起])|老人|帽|服装|装饰|布置|灯饰|灯会|晚会|联欢|文案|海报|主题|大促|促销|特卖|套餐|菜单|年夜饭|红包|春联|对联|烟花|烟火|焰火|舞会|派对|团圆|蛋糕|饼干|曲奇|巧克力|限定|限量|包装|贴纸|标签|图案|款式|系列|橱窗|展台|市集|路(?!上)|路上的|岛|歌|音乐|卡片|公仔|玩具|福袋|抽奖|档期商品|推广|专案|专区|专题|策划|广告|视频|短片|直播|氛围|元素",
    /** A firm, a shop, a paper. */
    houseOfDay:
      "控股|集团|传媒|影业|影视|资本|投资|置业|地产|物业|国际(?!会议|航班|展|长途|物流|快递|部)|美术馆|大酒店|酒店(?!见|集合|入住|退房)|饭店|宾馆|民宿|酒吧|酒馆|咖啡(?![厅馆]见|豆|机|粉|师|杯)|茶铺|茶饮|茶坊|奶茶|画廊|公寓|妈咪|照相馆|影楼|茶楼|茶餐厅|饼家|烘焙|甜品|蛋糕店|烧烤|火锅|书店|书房|书屋|书局|花店|花坊|花艺|工坊|工作室|画室|小馆|小店|小站|药妆|药局|药房|超市|便利店|百货|服饰|女装|男装|童装|家居|家具|纸业|食品|文具|文创|文化传播|乐队|乐团|剧团|剧场|影城|影院|画报|周刊|週刊|日报|晚报|早报|头条|说法|有限|股份|公司(?=的|名|叫|报|是|欠|来函|来电)|日用|日化|护肤|美妆|美容|健身|瑜伽|幼儿园|书院|律师事务所|广告公司|设计公司|建材|五金|物流公司|档案|新闻(?!发布|稿)",
    /** At work 三点 is 15:00 unless morning is said. */
    afternoon: "(?<![早晨朝上凌] ?)(?=[1-6一二两三四五六] ?点){hour} ?点(?:钟|整|正)?",
    dash: "-|~|到|至|—",
    numberOrYear: "{year} ?年 ?|{shortYear} ?年 ?|{era} ?{eraYear} ?年 ?|{whichYear} ?的? ?",
    /** 本月, 下个月, 上月份. */
    someMonth: "{which} ?月份?",
    /** 12月, 十二月份. */
    namedMonth: "{monthNumber} ?月份?",
    /** 12号楼, 3号仓: a number, not a day. */
    notDay:
      "(?!点[位的]|跑步|电梯|电箱|池|灯|窗|桥|墩|塔|库|闸|墙|灶|箱|摊|感应|传感|变压|水表|探头|主机|收银|显示屏|床|食堂|球|字|色|染|鞋|衣|尺|楼|线|仓|门|馆|厅|机(?!票|会)|车|码|院|店|炉|柜|房|桌|井|坑|位|公|泵|站|铺|厂|令|文|召|称|角|通|元|本|語|语|方(?!便)|币|样|螺|电池|料|墨|砂|胶|刀|模|钢|布|纸|管|阀|轴|油|漆|桩|标段|标准|合同|订单|包|袋|货架|货柜|托|板|件|票|产线|生产线|工位|方案|项目|附件|问题|条|款|罐|瓶|碗|面|粉|铜|服务器|节点|直播间|包厢|窗口|选手|员工|嘉宾|队|组|地块|展位|摊|广场|公路|国道|高速|航站|登机|口|月台|站台|座|席|洞|孔|针|钉|卡|账|帐|仪|表|锅|人物|种子|文件夹|平台|宿舍|会议室|教室|展|场馆|渠|岛|船|艇|战|院|楼|幢|栋|单元|巴士|风球|波(?!折)|干线|公交|地铁|航班|列车|字体|馆区)",
  },
  words: {
    weekday: [
      [
        "一(?!定|直|般|些|共|致|并|旦|次|下子|起(?:讨论|开|吃|去|看|聊|来|过|参|做|把|确认|沟通|商|拜|见|核|测|评|推|学|打|梳|研|完|走|到))|1",
        1,
      ],
      ["二|贰|2", 2],
      ["三|叁|3", 3],
      ["四|肆|4", 4],
      ["五(?!金)|伍|5", 5],
      ["六|陆|6", 6],
      ["日(?!程|期|常|志|报|均|产|本|语|元|方)|天(?!气|津)|7", 7],
    ],
    // An English date in a Chinese line: "我 28 July 给您".
    month: [
      ["jan(?:uary)?\\.?", 1],
      ["feb(?:ruary)?\\.?", 2],
      ["mar(?:ch)?\\.?", 3],
      ["apr(?:il)?\\.?", 4],
      ["may", 5],
      ["june?\\.?", 6],
      ["july?\\.?", 7],
      ["aug(?:ust)?\\.?", 8],
      ["sept?(?:ember)?\\.?", 9],
      ["oct(?:ober)?\\.?", 10],
      ["nov(?:ember)?\\.?", 11],
      ["dec(?:ember)?\\.?", 12],
    ],
    which: [
      ["下下一?个?", 2],
      ["下一?个?|(?<![上下这那本每首再])次|(?<![支付发寄交收提开])出(?=月(?![报结度末底]))", 1],
      ["上上一?个?", -2],
      ["上一?个?", -1],
      ["本|这一?个?|今个?|呢个?|当|该", 0],
    ],
    whichYear: [
      ["后年", 2],
      ["明年|来年|下一?年|(?<![支付发寄交收提开])出年(?![费检])", 1],
      ["今年|本年度?|这一?年|当年", 0],
      ["去年|上一?年|旧年", -1],
      ["前年", -2],
    ],
    unit: [
      ["个?工作[日天]|个?交易日|个?营业日|个?上班日", "workingDay"],
      ["个?自然[日天]|个?日历[日天]|个?公历日", "calendarDay"],
      ["个?小时|个?钟头|个?钟", "hour"],
      ["分钟", "minute"],
      ["个?(?:周|星期|礼拜)(?![一二三四五六日天末])", "week"],
      ["个月", "month"],
      ["个?季度", "quarter"],
      ["天", "day"],
      ["年", "year"],
    ],
    relativeDay: [
      ["大后(?:[天日]|儿个?)", 3],
      ["后(?:[天日]|儿个?(?!子|女|童))", 2],
      ["(?:赶)?明(?:[天日]|儿个?)|听日", 1],
      ["今(?:[天日]|儿个?)|本日|即日", 0],
      ["大前(?:[天日]|儿个?)", -3],
      ["前(?:[天日]|儿个?(?!子|女|童))", -2],
      ["昨(?:[天日]|儿个?)|寻日|琴日", -1],
    ],
    part: [],
    dayPart: [
      ["上班|上工", "09:00"],
      ["凌晨|清晨|早上|早晨|早间|上午|上昼|晨间|早", "am"],
      ["中午|正午", "noon 12:00"],
      ["下班|收工|放工|营业结束|工作日结束|eod|cob", "18:00"],
      ["下午|午后|下昼|傍晚", "pm"],
      ["晚上|晚间|夜晚|夜间|晚", "pm 20:00"],
      ["半夜|深夜|午夜|零点", "night"],
    ],
    holiday: [
      ["春节|新春|过年|农历新年|农历年|chinese new year|lunar new year|cny|旧历年|农历年|大年初一|正月初一|年初一", "lunarNewYear"],
      ["除夕|大年三十|大年夜|年三十", "lunarNewYearsEve"],
      ["元宵节?|正月十五", "lanternFestival"],
      ["清明节?", "qingming"],
      ["五一(?:劳动节|国际劳动节|长假|假期|节)?|劳动节", "labourDay"],
      ["端午节?", "dragonBoat"],
      ["中秋节?", "midAutumn"],
      ["国庆节?|十一(?:国庆节?|黄金周|长假|假期)", "chinaNationalDay"],
      ["重阳节?", "doubleNinth"],
      ["元旦|(?:公历|阳历|西历)新年|new year(?:'?s)?(?: day)?", "newYear"],
      ["圣诞前夕|平安夜|christmas eve|xmas eve", "christmasEve"],
      ["圣诞节?|christmas|xmas", "christmas"],
      ["boxing day|节礼日", "boxingDay"],
      ["good friday|耶稣受难(?:节|日)", "goodFriday"],
      ["easter monday|复活节(?:后)?(?:星期一|翌日)", "easterMonday"],
      ["跨年夜?", "newYearsEve"],
      ["感恩节|thanksgiving", "thanksgiving"],
      ["黑色星期五|黑五", "blackFriday"],
      ["双十一|双11", "singles"],
      ["六一|儿童节", "childrensDay"],
      ["三八节|妇女节", "womensDay"],
      ["情人节", "valentines"],
      ["复活节|easter", "easter"],
      ["万圣节", "halloween"],
      ["母亲节", "mothersDay"],
      ["父亲节", "fathersDay"],
    ],
    era: [["民国", 1911]],
  },
  numbers: {
    cardinals: [
      ["[零〇○]", 0],
      ["[一壹]", 1],
      ["[二两贰]", 2],
      ["[三叁]", 3],
      ["[四肆]", 4],
      ["[五伍]", 5],
      ["[六陆]", 6],
      ["[七柒]", 7],
      ["[八捌]", 8],
      ["[九玖]", 9],
      ["廿", 20],
      ["卅", 30],
    ],
    multipliers: [
      ["[十拾]", 10],
      ["[百佰]", 100],
    ],
    ordinals: [],
    between: "",
    ordinalSuffix: "",
    last: "最后",
  },
  phrases: [
    // ---- What looks like a date and is none -------------------------------------------------
    { match: "(?:https?|ftp)://[!-~]{1,500}", means: "nothing" },
    {
      match: "[0-9]{1,4}-[0-9]{1,4}-(?:[0-9]{2}|[0-9]{4,8})(?![0-9-])(?<!(?:19|20)[0-9]{2}-[01]?[0-9]-[0-3][0-9]|-(?:19|20)[0-9]{2})",
      means: "nothing",
    },
    { match: "[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}", means: "nothing" },
    { match: "(?:月结|账期|帐期|周结|季结) ?[0-9]{0,3} ?天?", means: "nothing" },
    { match: "[0-9一二三四五六七八九十]{1,2}月龄", means: "nothing" },
    { match: "(?:周末|周六日|周六(?:和|、|与)?周?日|双休日)(?:都|均|一般|固定|全天)?(?:不上班|休息|双休|不办公|公休)", means: "nothing" },
    { match: "[单双]月的?(?:{day} ?(?:{sun}))?|这年头|周六福", means: "nothing" },
    {
      match: "(?:gb|jb|hg|din|astm|jis|qb|iso|iec|en)(?:/[tz])? ?[0-9]{1,6}(?:[-.:][0-9]{1,5}){0,3}(?![0-9])",
      means: "nothing",
    },
    { match: "(?:管径|口径|螺纹|接头|出口|进口|内径|外径|牙距|线径|孔径)(?:为|是|用|:)? ?[0-9]{1,2}/[0-9]{1,2}", means: "nothing" },
    { match: "{holiday}(?:小姐|先生|女士|路店)", means: "nothing" },
    { match: "(?<=[货款单票收签验到同约]后 ?){count} ?日", means: "duration", set: { unit: "day" } },
    { match: "(?:隔|单|双|逢)的?(?:{week})的?(?:(?:{week})?{weekday}{1,3})?", means: "nothing" },
    { match: "每(?:逢|到|隔)? ?(?:个|一)? ?(?:{week})(?:{weekday})?(?:{dash}(?:{week})?{weekday2})?", means: "nothing" },
    { match: "(?:{week})一 ?(?:{dash}) ?(?:{week})?[五六日](?= ?(?:[0-9(早上]|办公|营业|服务|正常))", means: "nothing" },
    {
      match: "每(?:个|一)?月的?(?:{day} ?(?:{sun})|第?{nth}一?个?(?:(?:{week}){weekday}|{unit})|月?[底末初中])?",
      means: "nothing",
    },
    { match: "(?:{week}){weekday}(?:公休|店休|固定(?:休|例会))", means: "nothing" },
    { match: "每(?:一)?(?:天|日|个?工作日)的?(?:{dayPart})?(?:{hour} ?[点时:](?:半|{minute}分?)?)?(?:(?:之|以)?前)?", means: "nothing" },
    {
      match: "每一?(?:年的?(?:{namedMonth}(?:的?{day}(?:{sun})?)?(?:[和、及与]{namedMonth})?|{holiday}|年?[底末初])?|季度?)",
      means: "nothing",
    },
    // 11/24(周二)、25(周三), 11/24、25、27.
    { match: "(?<![0-9/.:-]){day} ?\\((?:周|星期|礼拜){weekday}\\)", means: "date" },
    {
      match:
        "(?<={monthNumber}/[0-9]{1,2}(?:[日号]?(?:\\([^()]{1,3}\\))?[、,] ?[0-9]{1,2}){0,3}(?:\\([^()]{1,3}\\))?(?:[、,和或]|以?及) ?){day}(?![0-9/.:]| ?[个本台名件枚箱元条张套批份])(?:[日号])?(?: ?\\((?:周|星期|礼拜)?{weekday}\\))?",
      means: "date",
    },
    // 12月3、4日两天: both days as one.
    {
      match:
        "(?:{numberOrYear})?(?:{namedMonth}|{someMonth})的?{day} ?(?:{sun})? ?[、和及与] ?{day2} ?(?:{sun}) ?(?:这|共)?[两二2] ?[天日]",
      means: "date",
    },
    { match: "{day} ?(?:{sun})? ?[、和及与] ?{day2} ?(?:{sun}) ?(?:这|共)?[两二2] ?[天日]", means: "date" },
    { match: "第 ?{count} ?(?:号|天|日|年|个月)", means: "nothing" },
    {
      match: "[0-9]{1,3} ?(?:号|日)(?:楼|线|仓库?|门|馆|厅|机(?!票|会)|车间|码头|院|店|炉|柜|房|桌|泵|站|铺|厂|文件|令)",
      means: "nothing",
    },
    { match: "[0-9]{1,4} ?年(?:历史|经验|老|以上|质保|保修|期|级|代)", means: "nothing" },
    {
      match:
        "[0-9]{1,4}(?:/[0-9]{1,4}){1,3} ?(?:级|伏|安培|瓦|寸|吋|[vwa](?![a-z])|hz|kw|kg|mm|cm|mpa|bar|rpm)|[0-9]{1,2}/[0-9]{1,2} ?(?:小时|寸|英寸|吋|台|只|柜|箱|份|页|个(?!人|月)|件|片|米|公斤|克|支|套|张|瓶|包|螺|管|接头|牙|阀|软管|英制|板材|kg|mm|cm|pcs)",
      means: "nothing",
    },
    { match: "(?:1/[2-5]|2/[35]|3/[458])(?= ?的| ?(?:定金|货款|尾款|款|货|数量|以上|左右))", means: "nothing" },
    // Counted from another event, seldom from the day of writing.
    {
      match: "(?:当[天日]|(?<![~至到-] ?)次日|翌日|隔[天日]|前一[天日]|第二[天日])(?:的?{dayPart})?(?:{hour} ?[点时]半?)?",
      means: "nothing",
    },
    { match: "(?:农历|阴历|旧历)(?:{numberOrYear})?{namedMonth}的?(?:初?{day}(?:{sun})?)?", means: "nothing" },
    { match: "今年 ?{count} ?周?岁", means: "nothing" },
    // "Until today nothing has come in."
    {
      match:
        "(?:截[止至]?[到至]?|直?到|至)(?:今[天日]?|目前|现在)为止|截[止至](?:到|至)?(?:今[天日](?![之以]?前|下|[上中]午|晚|[0-9])|目前|现在)",
      means: "nothing",
    },
    { match: "[0-9]{1,3}/[0-9]{1,3} ?号(?:托盘|栈板|柜|箱|货架|库|仓|门|机|楼|桌)", means: "nothing" },
    // "He is away these two days": when something is so, not until when.
    {
      match:
        "(?:这|近|最近|接下来)(?:几|[一两二三四五2-5])[天日周](?=[^,。;!?\\n]{0,4}(?:在[^,。;!?\\n]{1,6}(?:出差|参展|外地|开会|国外|培训|休假|值班)|出差|在外|不在|休假|请假|休息|放假|有事|很忙|太忙|忙着|走不开|生病|参展|值班|下雨|停电|台风|系统))",
      means: "nothing",
    },
    // Streets and houses: 五一路12号, 中正路二段12号.
    {
      match: "{monthNumber}[月一二三四五六七八九] ?(?:大道|大街|路|街|中学|小学|医院|公园|广场|水库|农场|厂)(?:{count} ?号)?",
      means: "nothing",
    },
    {
      match:
        "(?<=[路街巷弄里道楼栋幢座室村园]|[路街道][东西南北中]|[一二三四五六七八九]段) ?[0-9]{1,4} ?号(?!之?前|以前|到|发|交|开|寄|出|付|通车|封)",
      means: "nothing",
    },
    // People named after a feast: 王国庆总监, 请联系陈元旦.
    {
      match:
        "(?:{surname}|(?<![本这下上每])周)(?:{relativeDay}|[一二三四五六七八九十]{1,2}月|国庆|五一|元旦|春节|中秋)(?:先生|女士|小姐|太太|师傅|(?<![今明昨前后本][天日])(?:经理|总监|主任|老师|律师|医生|主管|处长|科长|工程师))|周(?:一(?:鸣|凡|诺|帆(?!布|船)|涵(?!盖)|航(?![班线空次运])|舟|围|琳|铭|菲|萌|苇|楠|娜|珂|丹|笑|冰|宁(?![可波愿])|博(?![览物士主客])|晨(?![会间检跑练])|心(?![情里态])|维(?![修护持权保]))|天(?:佑|宇|翔|赐|霖|麟|恩|骄|娇|鸿|泽)|三(?:太|元|丰(?!富))|日明)(?![元折块])|(?:{surname}|(?<![本这下上每])周)(?:国庆|建军|建国|元旦|中秋|五一|八一|清明|重阳|端午|立春|春节)(?:[一-龥]?(?:先生|女士|小姐|经理|总监?|主任|老师|工程师|博士|律师|主管|处长|科长)|(?=是|在|负责|说|会|的|已|,|。|和|$))",
      means: "nothing",
    },
    {
      match:
        "{saying}|明日复明日|昨日重现|今日事今日毕|周[一二三四五六日天](?![王李张刘陈杨黄赵吴徐孙马朱胡郭何林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕周高])[一-龥](?:先生|女士|小姐|(?<![总副区店项产销客技品部科小全])(?:经理|主任|工程师))|五月天(?!气)|5月天(?!气)|一年四季|四季(?:度假|如春|酒店|常)|七月半|明[日天](?:之星|之后|之子|系|巨星|方舟)|周末(?:画报|版面|愉快)",
      means: "nothing",
    },
    { match: "[一二三四五六七八九十两0-9]{1,2}日(?:游|行程|租金?|票|券|套票|通票|元|均)", means: "nothing" },
    { match: "{monthNumber}月[^,。;!?\\n0-9的]{1,6}(?:有限公司|股份公司|文具|食品|材料有限)", means: "nothing" },
    {
      match:
        "(?:编号|单号|合同号|订单号|批号|票号|案号|号码|货号|款号|料号|色号|序号|文号|流水号|品号|图号|条码|账号|帐号|工号|证号|卡号|房号|车牌号?)(?:为|是|:)? ?[a-z0-9][-a-z0-9/._]{2,30}|(?:胜率|得分|评分|良率|成功率|命中率|进度|完成度|误差|公差|精度|余量|浓度|含量|概率|几率|占比|机率)(?:为|是|约|在|不超过)? ?[0-9]{1,2}/[0-9]{1,3}",
      means: "nothing",
    },
    { match: "{holiday}(?:新村|小区|花园|大厦|广场|大道|[东西南北中]?路[0-9站口])|一季度[一两二三1-3]次", means: "nothing" },
    // Titles without a figure in them: 《星期五餐厅》.
    { match: "《[^》\\n]{1,40}》", means: "nothing" },
    {
      match:
        "(?:{relativeDay}|(?:星期|礼拜|周)[一二三四五六日天末]|[一二三四五六七八九十]{1,2}月|周末)(?:{houseOfDay})|(?:明日|今日|昨日|后日)(?:科技(?![馆园局部城])|新闻|广场|书城|文化|教育|资讯|中国|财经|商城|体育|美业|出行|数码|电子|生活|世界)",
      means: "nothing",
    },
    // “明天”系列, 品牌「周末」, 叫「后天」的店.
    {
      match:
        "[\"「『“'](?:[^」』”\"'\\n0-9,。]{0,4}(?:(?:{week}){weekday}|{relativeDay}|周末|{holiday}|[一二三四五六七八九十]{1,2}月)[^」』”\"'\\n,。]{0,8})[」』”\"'](?=(?:的)?(?:系列|品牌|牌|款|号(?!前)|店|餐厅|酒吧|酒馆|咖啡|茶|公司|集团|乐队|乐团|歌|曲|剧|片|电影|专辑|节目|栏目|主题|活动|项目|专案|计划|商标|标识|logo|包装|礼盒|口味|香型|色号|方|这[家个首部款篇本]|那[家个首部款篇本]|[一两]个(?:字|词)|两字|几个字|症候群|综合症|是(?:个|一个|一家|一款|他们|我们)(?:栏目|品牌|节目|店|名|的)))",
      means: "nothing",
    },
    {
      match:
        "(?:品牌|客户|厂商|厂家|供应商|代理商?|商家|店名|店家|店|餐厅|酒吧|公司|乐队|乐团|歌曲?|曲子|电影|影片|片子|剧|专辑|节目|栏目|小说|书|杂志|报纸|公众号|账号|帐号|项目|专案|产品|商品|系列|叫做?|名叫|名为|取名|命名为|店名叫|代号|简称|花名|艺名|外号|绰号|网名)(?:是|为|叫|:)?[\"「『“'《][^」』”\"'》\\n,。]{1,16}[」』”\"'》]",
      means: "nothing",
    },
    { match: "祝[^,。!;\\n0-9]{0,6}{holiday}(?:、{holiday}|和{holiday})?", means: "nothing" },
    {
      match:
        "(?:名叫|叫做|名字叫|中文名叫?|英文名叫?|花名叫?|外号叫?|[猫狗鸟]叫|昵称)(?:做|是)?(?:(?:{week})[一二三四五六日天]|[一二三四五六七八九十]{1,2}月|{relativeDay})(?=[,。;!?\\n]|$)|{monthNumber}月(?:女士|先生|小姐)",
      means: "nothing",
    },
    {
      match:
        "五一(?:村|路|街|劳工|工人文化|支队|大厦|中学|小学|商场)|(?:今日|本日|本周|本月|今天的?)(?:特餐|特价(?:菜|商品|款)?|特惠|例汤|推荐菜|推介|菜单|精选|之星|之选|最佳|头版|热门|热销榜|限定餐)|[0-9]{1,2}日鲜|十日谈",
      means: "nothing",
    },
    // 三日嘅存货, 十日左右: in number words a day of the month is 三号.
    {
      match:
        "(?<![0-9一二三四五六七八九十月初廿卅第每] ?)[二三四五六七八九十]{1,2}日(?:嘅|啦|左右|功夫|工夫|假|货|券|票|套票|份量|用量)|(?<![0-9一二三四五六七八九十月初廿卅第每] ?)[二三四五六七八九]至[三四五六七八九十]日(?:啦|左右|嘅|内)?",
      means: "nothing",
    },
    {
      match:
        "[0-9]{1,2}/[0-9]{1,2} ?的?(?:机型|机种|受访|垫片|螺|网线|门店|样品合|样本|题目|电源|变压器)|[一二三四五六七八九十]号(?:客(?!户|人|服)|人物|位)",
      means: "nothing",
    },
    // 月底总是忙, 周一都最堵; 周六送货加收: rules and habits.
    {
      match:
        "(?:(?:{week})[一二三四五六日天末]|双休日|月[初底末头尾]|年[初底末尾]|季末|季度末|节假日前|{holiday}前后)(?:旺季|淡季|高峰)?(?:都|就)?(?:总是?|老是|成日|向来|历来|一向|从来|往往|常常|经常|照例|永远|一定(?:会)?(?:忙|堵|塞)|都(?:很|最)|都要(?:加班|对账|盘点|忙)|最(?:堵|忙|塞|闲|挤|热|冷|贵))",
      means: "nothing",
    },
    {
      match:
        "(?:(?:{week})[六日天末]|周末|假日|例假日|节假日|双休日)(?:夜场|早场|晚场)?(?:送货|配送|派送|派件|加班|出货|取件|上门|服务|施工|安装|票价)?(?:要?加收|要?加钱|另收|另计|另算|需加价|不计入?|不算|除外|加价|收费|三倍|双倍)",
      means: "nothing",
    },
    {
      match:
        "(?:{week})[一二三四五六日天](?:会员日|福利日|半价|读书会|电影夜|特惠|优惠日|折扣日|大减价|沙龙|俱乐部|清洁日|狂欢|例牌|见面会(?:栏目|节目)|无车日|素食日)",
      means: "nothing",
    },
    {
      match:
        "{count} ?个?(?:工作日|工作天|小时|钟头|天|日)(?:之|以)?内(?:必)?(?:响应|回应|到场|上门|答复|回复|答覆|回覆|处理)(?:是|为|系|的(?:标准|承诺|时效|要求|规定|服务)|[^,。;!?\\n]{0,4}(?:标准|时效|服务承诺))|(?:售后|客服|承诺|保证|服务标准|服务承诺|sla)(?:是|为|:)?[^,。;!?\\n0-9]{0,4}{count} ?个?(?:小时|分钟|工作日|天)(?:之|以)?内(?:响应|回应|到场|上门)(?:,{count} ?个?(?:小时|分钟|工作日|天)(?:之|以)?内(?:到场|上门|解决|修复))?",
      means: "nothing",
    },
    {
      match:
        "(?:财年|财政年度|会计年度)(?:是|从|为|由|自)?{monthNumber}月(?:到|至|-)(?:次年|翌年)?{monthNumber2}月|时至今日|直至今日|(?:{dayPart} ?)?{hour}点(?:半)?(?:之|以)?[前后](?:请?(?:别|勿|不要|唔好|切勿|不得))|[一二三四五六七八九十]{1,2}月(?:病|天(?![气津])|秋老虎|小阳春)|{holiday}(?:气氛|氛围|雨多)|号码牌[0-9]{1,3}号|今天(?:这个|的)局面",
      means: "nothing",
    },
    // 采购叫周末, 每季度首月10号前, 一月一结, 7日年假.
    {
      match:
        "叫(?:做)?(?:周[一二三四五六日天末]|[一二三四五六七八九十]{1,2}月|{relativeDay})(?=[,。;!?\\n]|$)|每季度?的?(?:首|末|第[一二三]个|最后一个)月的?{day}(?:{sun})?(?:(?:之|以)?前)?|一[月周日天]一(?=[结次付清会检换报])|一周[一二三四五六七两][天日]|{count} ?[天日](?:年假|有薪|病假|事假|产假|特休|婚假|丧假)|24/7(?= ?(?:客服|服务|支援|支持|技术|热线|全天|营业|不打烊|无休|待命|在线|监控|开放|运作|的|都|全年|值班)|[,。]|$)",
      means: "nothing",
    },
    // 综艺第三季, 按2/8分账, 五一劳动奖章.
    {
      match:
        "第{quarter}季(?=第[0-9一二三四五六七八九十]{1,2}集|的?(?:赞助|综艺|节目|收官|开播|片头|片尾|剧情|播放))|(?:综艺|节目|美剧|韩剧|动画|动漫|真人秀)第{quarter}季|[一二双]季稻|五一劳动(?:奖章|奖状|模范)|(?:按|页码|第|分摊?为?|比例为?)[0-9]{1,2}/[0-9]{1,2}(?=分|段|页|次|节|$|[,。;])|[0-9]{1,2}/[0-9]{1,2}(?:分账|分成|分水|处有|段(?=的|有|$|[,。]))|[0-9]{1,2}号(?:母线|白底|色卡|样(?=打|品))|去年今日此门中|后天八卦|(?<=^|[,。;!?\\n ])前天井|[五八三]月(?:初五|十五|初三)(?=粽|月饼|庙会|香会)",
      means: "nothing",
    },
    // 逾期三日, 病咗三日, 误差两天以内: how long.
    {
      match:
        "(?<=[咗了续迟早晒护满足停等住休差超拖病落连忙少多]) ?[二三四五六七八九十]日(?!之?前|以前|[发交到出开寄付送]|[上下]午|中午|[早晚])|(?<=逾期|超期|过期|缩短|延长|连续|曝晒|发酵|养护|咗) ?(?:[二三四五六七八九十]{1,3}|[0-9]{1,3}) ?日(?!之?前|以前|[发交到出开寄付送]|[上下]午|中午|[早晚])|(?:误差|公差|偏差|出入)(?:在|为|是|不超过|控制在)?{count} ?[天日](?:之|以)?内|连(?:下|续|着){count} ?[天日]",
      means: "nothing",
    },
    // “周末去哪儿”, 「今天吃什么」: nothing in it is done by anybody, and nobody says it.
    {
      match:
        '(?<!(?:说|讲|问|答|道|称|话|提|承诺|答应|表示|要求|回复|写着?|写明|回|改成|改为|填|选|定|:|,|是) ?)["「『“](?:(?=[^」』”"\\n]{0,14}(?:什么|哪|谁))|(?![^」』”"\\n]{0,14}[发给交寄到付回送出开来见签打汇补改完收办谈做看等前后内]))[^」』”"\\n0-9,。]{0,4}(?:(?:{week}){weekday}|{relativeDay}|周末|{holiday})(?!之?[前后内]|以[前后内]|[上下]午|中午|[早晚]上|左右|一早|底)[^」』”"\\n,。]{1,10}[」』”"]',
      means: "nothing",
    },
    {
      match:
        "[一二三四五六七八九十]{1,2}月(?:兔|瓜|桃花|桂花|樱花|莲|半节|柿|梅)|{monthNumber}月(?:号(?![前以之后])|刊)|[0-9]{1,2}月台(?=上车|候车|乘车|集合|等|搭|出发|见)",
      means: "nothing",
    },
    { match: "(?:{year}[./][0-9]{1,2}[./][0-9]{1,2})(?=(?:这个?)?(?:版|包|补丁|固件|安装包|更新包))", means: "nothing" },
    { match: "{year} ?年(?:度)?(?:价目表|价格表|报价目录|目录|产品册|挂历|台历|日历|型录|图录|年鉴|年式|手册)", means: "nothing" },
    { match: "(?:成立|创立|创建|创办|始建|建成|建造|落成|创刊|注册|创业|设立)(?:于|在)?{year} ?年(?!{monthNumber}月)", means: "nothing" },
    // 中午前下单当天发, 一天之内变三次: of any day.
    {
      match:
        "(?:(?:{dayPart} ?)?{hour}[点时:](?:半|{minute}分?)?|中午|正午|下午|上午|晚上)(?:之|以)?前(?:下单|订购|付款|下订|成单|拍下|订餐|预订|预约)[^。;!?\\n]{0,8}(?:当[天日]|次日|隔[天日]|即日)",
      means: "nothing",
    },
    { match: "一[天日](?:之)?内[^,。;!?\\n]{0,8}[一二三四五两几数0-9]{1,2} ?[次回趟遍]", means: "nothing" },
    { match: "(?:一?个?(?:周|星期|礼拜)|每周)(?:上|返|休|干|做|工作|营业|开)(?:班|工)?{count}[天日](?:班|工|假)?", means: "nothing" },
    { match: "提前{count} ?(?:日|天|个?工作日|个?小时|周)(?!的|到)", means: "nothing" },
    { match: "{count} ?个?(?:小时|钟头)(?:之|以)?前(?:告知|通知|预约|预订|取消|申请)", means: "nothing" },
    {
      match: "(?:月[初头](?:和|、|跟|与)?月[末底尾中]|年[初头](?:和|、|跟|与)?年[末底尾])(?:都|总|一直|最|比较|特别|较)",
      means: "nothing",
    },
    {
      match:
        "周末(?:特惠|限定|限量|菜单|版|专享|套餐|档|特价|价|场次?|班车|特卖|狂欢|半价|优惠|市集|农场)|周[一日天](?:综合[征症]|症候群|恐惧症|焦虑)",
      means: "nothing",
    },
    {
      match:
        "今年(?:都|快|刚|满|已经?)?[二三四五六七八九]十[一二三四五六七八九]?(?:周岁|岁|了|整|多|出头)?(?=[,。;!?\\n]|$)|[今明]天也(?:要|请|得)?(?:加油|辛苦|努力|开心)",
      means: "nothing",
    },
    {
      match: "(?<=[路街巷弄段道]) ?[一二三四五六七八九十百]{1,5}号(?!之?前|以前|到|发|交|开|寄|出|付|通车|封)|[0-9]{1,4}之[0-9]{1,2} ?号",
      means: "nothing",
    },
    {
      match: "[一二三四五六七八九十]{1,2}日之(?![前后内间])[一-龥]|[一二三四五六七八九十]月[一二三四五六七八九十]{1,2}日?节",
      means: "nothing",
    },
    {
      match:
        "(?:批次|批|展位|摊位|货位|库位|架位|储位|柜位|席位|台号|门牌|编码|代码|箱号|桩号|股票|邮编|密码|卡号|桌号|证书|执照|专利)(?:号|代码)?(?:为|是|:)? ?[a-z]{0,3}-?[0-9]{1,4}(?:[-./][0-9]{1,5}){1,3}(?![-./]?[0-9])(?![日号]| ?(?:之?前|以前|到))",
      means: "nothing",
    },
    {
      match: "[0-9]{1,2}/[0-9]{1,2} ?(?:号?(?:展位|摊位|柜位|储位|货位)|圆弧|弧|尺|拍|音符|牙管|外牙|内牙|波长|周长|总长|圈)",
      means: "nothing",
    },
    { match: "(?:{surname}|(?<![本这下上每])周)?(?:七月七日晴|五月天(?!气)|八月照相馆|十二月的奇迹)", means: "nothing" },
    // 平时周三比较闲, 通常周五不发货: no one Wednesday is meant.
    {
      match:
        "(?:平时|平常|平日里?|往常|以往|通常|向来|一向|历来|从来|照例|惯例|习惯上?|一般(?:来说|情况下|都|是|在)?|通常来说)(?:都|是|在|到|每|每逢|只有?|的?)?(?:{week})[一二三四五六日天末](?:[和、到至跟及或](?:{week})?[一二三四五六日天末]?)?(?!前|之前)",
      means: "nothing",
    },
    {
      match:
        "(?:(?:{week})[日天六]|周六日|周末|礼拜[日天])(?:和?节假日)?(?:都|均|一般|固定|全天|及国定假日|及节假日)?(?:不营业|不办公|不开门|不对外|店休|没人值班|无人值班|固定休|照常营业|(?:也)?营业到)",
      means: "nothing",
    },
    {
      match: "(?:{week})[一1] ?(?:{dash}) ?(?:{week})?[五六日天](?=都|均|皆|全天|可|正常|照常|每天|随时|营业|上班|开放|办公|有人)",
      means: "nothing",
    },
    // 3/4的股东, 只剩1/3: fractions.
    {
      match:
        "(?<=(?:装|满|剩|缩|占|减|完成|用|少|多|裁|砍|省|降|涨|扣|跌|存|余|超过|不到|将近|接近|大约|至少|缩到|缩小|原来的?|总数的?|总量的?|全部的?|其中|面积的?) ?(?:了|到|至|掉|去|下|出|成|为)? ?(?:原来的?|总数的?|约|大约)? ?)[1-9]/[2-9](?![0-9/]|[日号]| ?(?:之?前|以前|那天|当天|到货|交货|发货|出货|开会))|[1-9]/[2-9](?= ?的? ?(?:股东|股权|股份|人(?![来到去])|员工|用户|客户同意|成员|面积|票|预算|份额|产能|席位|水管|钢|螺丝|螺母|螺栓|扳手|板材|接口|软管|阀|牙|管|孔|钻头|套筒|时间|路程|体积|重量|长度|厚度|容量|概率|机率|几率|多数|通过))",
      means: "nothing",
    },
    { match: "(?:得票|票数|比数|赔率|命中|及格率|合格|抽检|出勤|打分|分数)(?:率|为|是|:)? ?[0-9]{1,2}/[0-9]{1,3}", means: "nothing" },
    // Model years, years of building: 2024年产, 1998年建的.
    {
      match:
        "{year} ?年(?:产(?![能量值业])|建(?![设议])|造(?!价)|款|版(?!本)|级|出厂|生产的|制造的?|购入|购置|成立|创立|创办|开业的|注册|入职|毕业|出生)",
      means: "nothing",
    },
    { match: "{holiday}(?:节|的)?(?:{feastThing})", means: "nothing" },
    { match: "(?:请|休|放|调|补|事|病|年)(?:个|了)?{count} ?日(?:的)?(?:年|事|病|特|婚|产|补)?假", means: "nothing" },
    {
      match:
        "(?:于|在)?{count} ?[天日](?:之?前|以前)(?:告知|通知|预约|预订|取消|申请|提出|报备|书面|知会)(?:即可|就行|就好|为宜|都可以|方可)?",
      means: "nothing",
    },
    { match: "[0-9]{1,2} ?号(?:出口|入口|柜台|柜檯|登机|航厦|货柜|风球|机台|病房|诊室|跑道|楼梯|口|棚|棟|栋|桩|线)", means: "nothing" },
    {
      match:
        "[一二三四五六七两0-9十]{1,3} ?(?:天|日)(?:之?内)?(?:无理由|不退换|鉴赏期|犹豫期|冷静期|包退|包换|可退|可换|试用|体验|回放|免费试)",
      means: "nothing",
    },
    // "It is Friday already": a reminder, no deadline.
    {
      match:
        "今[天日](?:都|已经?|就|也|就是|是|都已经?){0,2}(?:{week})[一二三四五六日天](?:了|啰|囉|喇|啦|嘞|喔|耶|哦)?(?=[,。!?~ \\n]|$)|今[天日](?:都|已经?)(?:{week})[一二三四五六日天]了",
      means: "nothing",
    },
    { match: "{holiday}[档大]档?(?:期|节档)?(?![案到天])", means: "nothing" },
    { match: "(?:{holiday}|周末|节日|假期)(?:愉快|快乐|安康|吉祥|大吉)", means: "nothing" },
    { match: "一月(?=多少|[一两三二四五六几][次回趟])", means: "nothing" },
    { match: "[一1]日 ?(?:店长|游|行程|体验|志工|之计|千里|三餐|不见|[0-9一两三四五六]{1,2} ?(?:次|回|餐|顿|遍|剂))", means: "nothing" },
    // "A day": the first of a month is 1日 or 一号.
    {
      match:
        "(?<![0-9一二三四五六七八九十月初廿卅日号] ?)一日(?!之?[前内后]|以[前内后]|起|开始|为止|截|至|到|交|发|付|出货|开|[上下中]午|[,、和及或](?:二|三|十|廿))",
      means: "nothing",
    },
    { match: "(?:周休|双休|休假?|放假|放)[一二两三四五六七八2-9] ?[日天]|后天(?:性|培养|养成|努力|不足|环境|教育)", means: "nothing" },
    { match: "{monthNumber}月(?:刊|号刊|号(?:杂志|封面|专题))|月刊", means: "nothing" },
    // 「后天书房」, "周日工坊": shops named after a day.
    {
      match:
        "[\"「'『][^」』\"'\\n0-9,。]{0,4}(?:(?:{week}){weekday}|{relativeDay}|周末|{holiday})[^」』\"'\\n0-9,。]{0,5}(?:[店馆坊房屋社阁轩堂吧厅院园]|市集|集市|超市|超商|便利|百货|药妆|药局|影院|影城|剧场|乐[队团]|计划|专案|项目|系列|品牌|公司|集团|科技|传媒|咖啡|茶饮|烘焙|面包|花艺|厨房|工作室|文创|设计|特刊|[报刊秀])[」』\"']",
      means: "nothing",
    },
    {
      match:
        "(?:(?:{week})[一二三四五六日天]|今[日天]|明[日天]|后[日天]|周末)(?:小馆|小店|工坊|书房|酒馆|市集|聚场|茶室|画室|花房|花坊|面包坊|烘焙坊|药妆|药局|头条|说法|传媒|影业|文创|工作室|有限公司|股份公司|集团公司|资本)|(?:星期|礼拜)[一二三四五六日天](?:餐厅|餐馆|酒吧|咖啡|书店|食堂|面馆|面包)",
      means: "nothing",
    },
    { match: "放(?:{holiday})(?:长?假|连假)", means: "nothing" },
    // 1/10 of something.
    {
      match:
        "(?<=(?:降到|降至|降为|减到|减至|减为|缩到|缩至|缩小到|缩减到|压到|只有|仅|不到|不足|约|占|下调到|调到) ?)[1-9]/[0-9]{1,3}(?! ?(?:之?前|日|号))",
      means: "nothing",
    },
    { match: "(?:比例|缩比|比率|比|刻度|分数)(?:尺|为|是|:)? ?[0-9]{1,3}/[0-9]{1,4}", means: "nothing" },
    {
      match:
        "(?:固件|韧体|软件|软体|驱动|系统|程序|程式|版本|版次|版号|型号|料号|品号|图号|ver|version|rev|v)(?:号|版|为|是|到|至|升级到|升级为|升到|更新到|改为|:|\\.| )? ?[a-z]?[0-9]{1,4}(?:[-./][0-9a-z]{1,5}){1,4}",
      means: "nothing",
    },
    // 须于三天前告知: so long before the event, whichever it is.
    {
      match: "(?<=(?:须|需要?|应|请|必须|务必|要|得|至少|最少|最迟|最晚) ?(?:于|在|提前)? ?){count} ?{unit}(?:之|以)?前(?!的)",
      means: "nothing",
    },
    { match: "一天到晚|[这那]一[天日]|有一天|哪天|哪一天|改天|聊天|当今|明后年|日后|一日三餐|百日|三天两头|天天", means: "nothing" },

    // ---- Days and months ---------------------------------------------------------------------
    {
      match:
        "(?:{numberOrYear})?(?:公历|阳历)?{namedMonth}的? ?{day} ?(?:{sun})(?:{notDay})(?: ?,? ?(?:{week}){weekday}| ?\\( ?(?:{week})?{weekday} ?\\))?",
      means: "date",
    },
    {
      match:
        "(?:{numberOrYear})?{namedMonth}的? ?{day} ?(?:{sun})?(?: ?\\((?:{week})?{weekday}\\))? ?(?:{dash}) ?{day2} ?(?:{sun})(?: ?\\((?:{week})?{weekday2}\\))?",
      means: "date",
    },
    {
      match: "(?:{numberOrYear})?{namedMonth}的? ?{day}(?![0-9一二三四五六七八九十次回趟家台件款名人张条批套箱吨月]|天|个|周|年)",
      means: "date",
    },
    { match: "(?:{numberOrYear})?{monthNumber} ?月? ?(?:{dash}|、) ?{monthNumber2} ?月份?(?![0-9]{1,2}[日号])", means: "date" },
    { match: "(?:{numberOrYear})?{monthNumber} ?月份?(?!集团|科技|有限|传媒|书店|杂志)", means: "date" },
    { match: "{whichYear}", means: "date" },
    { match: "{year} ?年(?:度)?", means: "date" },
    { match: "[两二]千年{namedMonth}(?:的?{day} ?(?:{sun})?)?", means: "date", set: { year: 2000 } },
    { match: "^{shortYear} ?年$", means: "date" },
    { match: "{year}[./]{monthNumber} ?(?:{dash}) ?{year2}(?:[./]{monthNumber2})?(?![0-9./])", means: "date" },
    { match: "(?=[0零〇][0-9零〇一二三四五六七八九]){shortYear} ?年(?:度)?", means: "date" },
    { match: "{era} ?{eraYear} ?年(?:度)?", means: "date" },
    { match: "{shortYear} ?年(?=年?[底末初中]|第?[一二三四1-4]季|[上下]半年)", means: "date" },
    { match: "[二一][零〇九][零〇一二三四五六七八九]{2}年", means: "nothing" },
    { match: "{someMonth}的? ?{day} ?(?:{sun})(?: ?\\((?:{week})?{weekday}\\))?", means: "date" },
    { match: "{whichYear}的?(?:本|同|这个?|当)月(?:份|的)?(?:{day} ?(?:{sun}))?", means: "date", set: { which: 0 } },
    { match: "{someMonth}的? ?{day} ?(?:{sun})? ?(?:{dash}) ?{day2} ?(?:{sun})", means: "date" },
    {
      match: "(?<=(?:一般|通常|正常|需时?|需要|为期|历时|航程|船程|运输) ?){count} ?日? ?(?:{dash}|或) ?{count2} ?日(?![0-9(])",
      means: "duration",
      set: { unit: "day" },
    },
    {
      match: "{day} ?(?:{sun})?(?: ?\\((?:{week})?{weekday}\\))? ?(?:{dash}) ?{day2} ?(?:{sun}){notDay}(?: ?\\((?:{week})?{weekday2}\\))?",
      means: "date",
    },
    { match: "一[两二]日(?=之?内|以内|之?后|以后)", means: "duration", set: { count: 2, unit: "day" } },
    { match: "(?!一[两二]日){count} ?日(?=之?内|以内|后|之后|以后)", means: "duration", set: { unit: "day" } },
    { match: "(?!两){day} ?(?:{sun}){notDay}(?: ?,? ?\\(? ?(?:{week}){weekday} ?\\)?| ?\\({weekday}\\))?", means: "date" },
    { match: "(?:{day}、|(?=1[3-9]/|2[0-9]/|3[01]/){day}/){day2} ?(?:{sun}){notDay}", means: "date" },
    { match: "{monthNumber}/{day} ?(?:-|~|至|到) ?{day2}(?:日|号)?(?![/0-9-])", means: "date" },
    { match: "{monthNumber}/{day} ?[,、] ?{day2}(?:日|号)?(?![/0-9-])", means: "date", set: { list: true } },
    {
      match:
        "{monthNumber}\\.{day} ?(?:{dash}) ?{monthNumber2}\\.{day2} ?(?:日|号|(?=放假|休假|休息|休|期间|的展|的会|出差|展会|展览|参展|不在|请假|培训|停[产工电]|考试|盘点|检修|举办|举行|入住|布展|在|去))",
      means: "date",
    },
    // 12月1日至5日(星期二至六).
    { match: "(?<=[日号] ?)\\((?:{week})[一二三四五六日天] ?(?:{dash}) ?(?:{week})?[一二三四五六日天]\\)", means: "nothing" },
    { match: "(?:228|二二八)(?=连假|假期|和平|补假|之?[前后])", means: "date", set: { month: 2, day: 28 } },
    { match: "双十(?:节|(?=(?:之|以)?[前后]|连假|国庆))", means: "date", set: { month: 10, day: 10 } },
    { match: "618(?=(?:之|以)?[前后]|大促|活动|期间|当[天日])", means: "date", set: { month: 6, day: 18 } },
    { match: "双十二|双12", means: "date", set: { month: 12, day: 12 } },

    // Taiwan writes years of the Republic without its name too.
    {
      match:
        "(?=1[0-4][0-9] ?年 ?[0-9一二三四五六七八九十]{1,3} ?月){eraYear} ?年 ?{namedMonth}的? ?{day} ?(?:{sun})(?: ?\\((?:{week})?{weekday}\\))?",
      means: "date",
      set: { era: 1911 },
    },
    { match: "(?=1[0-4][0-9] ?年 ?[0-9一二三四五六七八九十]{1,3} ?月){eraYear} ?年 ?{namedMonth}", means: "date", set: { era: 1911 } },
    {
      match:
        "(?=1[0-4][0-9][/.](?:0?[1-9]|1[0-2])[/.][0-3]?[0-9](?![0-9])){eraYear}[/.]{monthNumber}[/.]{day}(?: ?\\((?:{week})?{weekday}\\))?",
      means: "date",
      set: { era: 1911 },
    },

    // ---- English in a Chinese line ---------------------------------------------------------------
    { match: "{day}(?:st|nd|rd|th)? ?(?:of )?{month}(?: ?,? ?{year}(?![0-9年]))?(?![a-z])", means: "date" },
    { match: "{month} ?{day}(?:st|nd|rd|th)?(?: ?, ?{year})?(?![0-9a-z:年月])", means: "date" },
    { match: "mon(?:day)?(?![a-z])", means: "weekday", set: { weekday: 1 } },
    { match: "tue(?:s(?:day)?)?(?![a-z])", means: "weekday", set: { weekday: 2 } },
    { match: "wed(?:nesday)?(?![a-z])", means: "weekday", set: { weekday: 3 } },
    { match: "thu(?:r(?:s(?:day)?)?)?(?![a-z])", means: "weekday", set: { weekday: 4 } },
    { match: "fri(?:day)?(?![a-z])", means: "weekday", set: { weekday: 5 } },

    // ---- Digits ------------------------------------------------------------------------------
    {
      match: "(?=(?:19|20)[0-9]{2}){n1}[-/.年]{n2}[-/.月]{n3}(?:日|号)?(?: ?\\((?:{week})?{weekday}\\))?",
      means: "numeric",
      set: { order: "yearMonthDay" },
    },
    { match: "{n1}[-/.]{n2}[-/.](?=(?:19|20)[0-9]{2}){n3}", means: "numeric", set: { order: "byCountry" } },
    { match: "(?=(?:19|20)[0-9]{2}[-/.](?:0[1-9]|1[0-2]|[1-9])(?![0-9])){n1}[-/.]{n2}", means: "numeric", set: { order: "yearMonth" } },
    {
      match: "(?=2[4-9]/(?:0?[1-9]|1[0-2])/[0-3]?[0-9](?![0-9])){n1}/{n2}/{n3}(?: ?\\((?:{week})?{weekday}\\))?",
      means: "numeric",
      set: { order: "yearMonthDay" },
    },
    // 20261128前.
    {
      match:
        "(?<![0-9a-z./:#_-])(?=20[2-4][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:(?:之|以)?前|截止|当[天日]|起|发货|交货|出货|到货|上线|的?会议)){n1}{n2}{n3}",
      means: "numeric",
      set: { order: "yearMonthDay" },
    },
    // Hong Kong writes the day first: 25/11 前.
    {
      match:
        "(?=(?:1[3-9]|2[0-9]|3[01])/(?:0?[1-9]|1[0-2])(?![0-9/.%])(?! ?(?:寸|英寸|吋|箱|个|台|只|件|份|页|片|人|次|米|公斤|kg|mm|cm|a|v|w))){n1}/{n2}(?:日|号)?(?: ?\\((?:{week})?{weekday}\\))?",
      means: "numeric",
      set: { order: "dayMonth" },
    },
    { match: "{n1}/{n2}(?!/[0-9])(?:日|号)?(?: ?\\((?:{week})?{weekday}\\))?", means: "numeric", set: { order: "monthDay" } },
    {
      match:
        "(?=(?:(?:0[1-9]|1[0-2])-[0-3][0-9](?: ?[0-9]{1,2}:| ?\\()|(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12][0-9]|3[01])(?:之?前|以前|截止|日|号))){n1}-{n2}(?:日|号)?(?: ?\\((?:{week})?{weekday}\\))?",
      means: "numeric",
      set: { order: "monthDay" },
    },
    {
      match:
        "{n1}\\.{n2}(?:日|号)?(?= ?(?:\\(周|\\(星期|\\([一二三四五六日]|之?前|以前|号|日|上午|下午|早上|中午|晚上|下班|收工|放工|周[一二三四五六日]))(?: ?\\((?:{week})?{weekday}\\))?",
      means: "numeric",
      set: { order: "monthDay" },
    },

    // ---- Weekdays ----------------------------------------------------------------------------
    { match: "(?:(?<!一){which} ?|(?<![一每]))(?:{week}) ?{weekday}(?![次趟遍])", means: "weekday" },
    { match: "(?:{which} ?)?(?:{week}){weekday}{weekday2}(?![号日月点天个周]|(?<=一)[早大])", means: "weekday" },
    { match: "{which} ?(?:{week})的? ?(?:{week}) ?{weekday}", means: "weekday" },
    { match: "(?:{which} ?)?(?:{week}) ?{weekday} ?(?:{dash}) ?(?:{week})? ?{weekday2}", means: "weekday" },
    // 下星期一、二两日: both days as one.
    { match: "(?:{which} ?)?(?:{week}) ?{weekday} ?[、和及与跟]? ?(?:{week})?{weekday2} ?(?:这|共)?[两二2] ?[天日]", means: "weekday" },
    { match: "(?:{which} ?)?(?:{week}) ?{weekday} ?[、/或和跟] ?{weekday2}(?![号日月点天个周])", means: "weekday", set: { list: true } },
    { match: "(?:{numberOrYear})?{namedMonth}的?第? ?{nth}一?个?(?:{week}){weekday}", means: "nthOf" },
    { match: "{someMonth}的?第? ?{nth}一?个?(?:{week}){weekday}", means: "nthOf" },
    { match: "(?:{numberOrYear})?{namedMonth}的?第? ?{nth}一?个?(?:{week})", means: "nthOf", set: { unit: "week" } },
    { match: "{someMonth}的?第? ?{nth}一?个?(?:{week})", means: "nthOf", set: { unit: "week" } },
    { match: "(?:{year} ?年|{whichYear})的?第 ?{count} ?个?(?:{week})", means: "weekNumber" },
    { match: "(?:(?:{numberOrYear})?{namedMonth}|{someMonth}|{year} ?年|{whichYear})的?第 ?{nth} ?{unit}", means: "nthOf" },
    { match: "(?:(?:{numberOrYear})?{namedMonth}|{someMonth}|{year} ?年|{whichYear})的?最后一?{unit}", means: "nthOf", set: { nth: -1 } },
    {
      match: "(?:(?:{numberOrYear})?{namedMonth}|{someMonth}|{year} ?年|{whichYear})的?(?:前|头|最初){count}{unit}",
      means: "nthOf",
      set: { nth: 1 },
    },
    {
      match: "(?:(?:{numberOrYear})?{namedMonth}|{someMonth}|{year} ?年|{whichYear})的?最后{count}{unit}",
      means: "nthOf",
      set: { nth: -1 },
    },
    { match: "(?:{year} ?年|{whichYear})的?第 ?{nth} ?[天日]", means: "nthOf", set: { unit: "day" } },
    {
      match: "(?:(?:{numberOrYear})?{namedMonth}|{someMonth}|{year} ?年|{whichYear})的?倒数第[二2]个?{unit}",
      means: "nthOf",
      set: { nth: -2 },
    },
    {
      match: "(?:(?:{numberOrYear})?{namedMonth}|{someMonth}|{year} ?年|{whichYear})的?倒数第[三3]个?{unit}",
      means: "nthOf",
      set: { nth: -3 },
    },
    { match: "(?:w|wk|week) ?(?=[1-5]?[0-9](?:周|(?:之|以)?[前内]|交|出货|到|发|上线|投产))(?:{count})周?", means: "weekNumber" },
    { match: "第 ?(?=[1-5][0-9] ?周){count} ?周(?!年|岁)", means: "weekNumber" },
    { match: "(?:{namedMonth}|{someMonth})的?最后一[天日]", means: "nthOf", set: { nth: -1, unit: "day" } },

    // ---- Relative days -----------------------------------------------------------------------
    { match: "{relativeDay}", means: "relativeDay" },
    { match: "{whichYear}的?(?:今[天日]|这一?天|同一?[天日])", means: "relativeDay", set: { relativeDay: 0 } },
    { match: "今明(?:[两二2][天日])?之?内", means: "relativeDay", set: { relativeDay: 1 } },
    { match: "今明后(?:三[天日])?", means: "period", set: { unit: "day", which: 0, count: 3, part: "whole" } },
    { match: "今明(?:[两二2]?[天日])?", means: "period", set: { unit: "day", which: 0, count: 2, part: "whole" } },
    { match: "明后(?:[两二2]?[天日])之?内", means: "relativeDay", set: { relativeDay: 2 } },
    { match: "明后[两二2]?[天日]", means: "period", set: { unit: "day", which: 1, count: 2, part: "whole" } },
    // "I will send it in the afternoon": of today.
    {
      match:
        "(?<=(?:^|[,。;!?\\n])[^,。;!?\\n0-9]{0,8})(?<![一二三四五六日天号末周月今明后昨前的当早晚) ])(?:下午|傍晚|中午)(?=[^,。;!?\\n点时]{0,6}(?:给您|给你|发您|发你|发给|寄出|回您|回复|传给|打给|送到|付|汇))",
      means: "relativeDay",
      set: { relativeDay: 0, dayPart: "pm" },
    },
    {
      match:
        "(?<=(?:^|[,。;!?\\n])[^,。;!?\\n0-9]{0,8})(?<![一二三四五六日天号末周月今明后昨前的当早晚) ])晚上(?=[^,。;!?\\n点时]{0,6}(?:给您|给你|发您|发你|发给|回您|回复|传给|打给))",
      means: "relativeDay",
      set: { relativeDay: 0, dayPart: "pm 20:00" },
    },
    { match: "(?<=(?:[~至到-]) ?)次日", means: "relativeDay", set: { relativeDay: 1 } },
    { match: "今[早晨朝]", means: "relativeDay", set: { relativeDay: 0, dayPart: "am" } },
    { match: "明[早晨朝]|听朝", means: "relativeDay", set: { relativeDay: 1, dayPart: "am" } },
    { match: "今[晚夜]", means: "relativeDay", set: { relativeDay: 0, dayPart: "pm 20:00" } },
    { match: "明[晚夜]|听晚", means: "relativeDay", set: { relativeDay: 1, dayPart: "pm 20:00" } },
    { match: "昨[晚夜]|寻晚|琴晚", means: "relativeDay", set: { relativeDay: -1, dayPart: "pm 20:00" } },

    // ---- Periods -----------------------------------------------------------------------------
    { match: "(?!(?<=[日号)曰])[当该]){which} ?(?:{week})", means: "period", set: { unit: "week" } },
    { match: "(?<![下上本这])周中(?!间|国|心|介|旬)", means: "period", set: { unit: "week", part: "middle" } },
    { match: "周内", means: "period", set: { unit: "week", which: 0, part: "within" } },
    { match: "{which} ?(?:(?:周|星期|礼拜)末|双休日?)", means: "period", set: { unit: "weekend" } },
    { match: "周末|双休日|(?:星期|礼拜)尾", means: "period", set: { unit: "weekend", which: 0 } },
    { match: "{someMonth}", means: "period", set: { unit: "month" } },
    { match: "(?<!月|月的|月份)月[底末]?的?最后一[天日]", means: "period", set: { unit: "month", which: 0, part: "end" } },
    {
      match: "(?<!月|月的|月份)月[底末]的?最后[一1]个?(?:工作|上班|营业)[日天]",
      means: "nthOf",
      set: { nth: -1, unit: "workingDay", which: 0 },
    },
    {
      match: "(?:(?:{numberOrYear})?{namedMonth}|{someMonth})[底末]的?最后[一1]个?(?:工作|上班|营业)[日天]",
      means: "nthOf",
      set: { nth: -1, unit: "workingDay" },
    },
    { match: "(?<![月年季周期]的?)最后[一1]个?(?:工作|上班|营业)[日天]", means: "nothing" },
    { match: "(?<!月|月的|月份)月[底末尾]|eom", means: "period", set: { unit: "month", which: 0, part: "end" } },
    {
      match: "(?<!月|月的|月份|[0-9一二三四五六七八九十个上下本这今])月[初头](?!像)",
      means: "period",
      set: { unit: "month", part: "early" },
    },
    { match: "(?<!月|月的|月份|月上)(?:月中(?!国|心|旬)|月?中旬)", means: "period", set: { unit: "month", part: "middle" } },
    { match: "(?<!月|月的|月份)月?上旬", means: "period", set: { unit: "month", part: "early" } },
    { match: "(?<!月|月的|月份|月中)中下旬", means: "period", set: { unit: "month", part: "middleToLate" } },
    { match: "(?<!月|月的|月份|月中|中)月?下旬", means: "period", set: { unit: "month", part: "late" } },
    { match: "(?<!月|月的|月份)上半月", means: "period", set: { unit: "month", part: "firstHalf" } },
    { match: "(?<!月|月的|月份)下半月", means: "period", set: { unit: "month", part: "secondHalf" } },
    { match: "月内", means: "period", set: { unit: "month", which: 0, part: "within" } },
    { match: "(?<!年|年的)年[底末尾]", means: "period", set: { unit: "year", which: 0, part: "end" } },
    {
      match: "(?<![今明去前后来当本年大一二三四五六七八九十0-9 ]|年的)年初(?![一二三四五六七八九十])",
      means: "period",
      set: { unit: "year", which: 0, part: "early" },
    },
    { match: "年内", means: "period", set: { unit: "year", which: 0, part: "within" } },
    { match: "上{count}个?(?:{week})", means: "period", set: { unit: "week", which: -1, part: "whole" } },
    { match: "下{count}个?(?:{week})", means: "period", set: { unit: "week", which: 1 } },
    { match: "{which} ?一?个?季度?", means: "period", set: { unit: "quarter" } },
    { match: "季度?[底末]", means: "period", set: { unit: "quarter", which: 0, part: "end" } },
    { match: "(?:{year} ?年|{shortYear} ?年|{whichYear})?的?(?:第 ?{quarter} ?个?|{quarter} ?)季度?", means: "quarter" },
    { match: "(?:{year} ?年|{shortYear} ?年|{whichYear})?的?q{quarter}", means: "quarter" },
    { match: "(?:{year} ?年|{shortYear} ?年|{whichYear})?的?上半年", means: "quarter", set: { half: true, quarter: 1 } },
    { match: "(?:{year} ?年|{shortYear} ?年|{whichYear})?的?下半年", means: "quarter", set: { half: true, quarter: 2 } },
    { match: "(?:{year} ?年的?|{whichYear}的?)?{holiday}", means: "holiday" },
    { match: "(?:节|长假|假期|放假|小长假|连假|连休)(?:结束)?(?:之|以)?后的?(?:第一个工作日|上班)?|收假后?", means: "backAtWork" },
    { match: "年后的?(?:上班|开工|复工|返工)(?:的?第[一1][天日]|首日)?", means: "backAtWork", set: { holiday: "lunarNewYear" } },
    {
      match:
        "{holiday}(?:放假|假期|长假|连假)?(?:之|以)?后的?(?:第一个(?:工作|上班)[日天]|(?:上班|复工|开工|返工)的?第[一1][日天]|第[一1][日天]上班)",
      means: "backAtWork",
    },
    // Days of the Lunar New Year: 年初八, 初八开工.
    { match: "(?:大年|年|正月)初{day}", means: "holiday", set: { holiday: "lunarNewYear" } },
    {
      match: "初{day}(?=开工|开市|开张|开业|上班|复工|返工|之?后|以后|之?前|以前|起|才|就)",
      means: "holiday",
      set: { holiday: "lunarNewYear" },
    },
    { match: "{holiday}(?:放假|假期|长假|小长假|连假|连休|假)(?:之|以)?后", means: "backAtWork" },
    // 年前 and 年后 alone are said of the Lunar New Year.
    {
      match: "(?:(?<=[,。;、!?:( \\n在于赶等能会要请争取划计希望需得们就])|^)年(?=[前后](?![来代期]))",
      means: "holiday",
      set: { holiday: "lunarNewYear" },
    },
    { match: "十一(?=[前后](?![天年]))", means: "holiday", set: { holiday: "chinaNationalDay" } },

    // ---- Durations ---------------------------------------------------------------------------
    // 两日 is never the second of a month.
    { match: "两日", means: "duration", set: { count: 2, unit: "day" } },
    { match: "一[两二] ?{unit}", means: "duration", set: { count: 2 } },
    { match: "[两二]三 ?{unit}", means: "duration", set: { count: 3 } },
    { match: "三四 ?{unit}", means: "duration", set: { count: 4 } },
    { match: "[三四]五 ?{unit}", means: "duration", set: { count: 5 } },
    { match: "五六 ?{unit}", means: "duration", set: { count: 6 } },
    { match: "六七 ?{unit}", means: "duration", set: { count: 7 } },
    { match: "七八 ?{unit}", means: "duration", set: { count: 8 } },
    { match: "八九 ?{unit}", means: "duration", set: { count: 9 } },
    { match: "{count} ?{unit}", means: "duration" },
    // 20多天后, 三个多月前: about that long.
    { match: "{count} ?[多余来]个? ?{unit}", means: "duration" },
    { match: "{count} ?个多月", means: "duration", set: { unit: "month" } },
    { match: "{count} ?个多(?:星期|礼拜)", means: "duration", set: { unit: "week" } },
    { match: "俩个?(?:礼拜|星期|周)", means: "duration", set: { count: 2, unit: "week" } },
    { match: "仨个?(?:礼拜|星期|周)", means: "duration", set: { count: 3, unit: "week" } },
    { match: "俩月", means: "duration", set: { count: 2, unit: "month" } },
    { match: "仨月", means: "duration", set: { count: 3, unit: "month" } },
    { match: "{count} ?(?:天|日|周|个月)? ?(?:{dash}) ?{count2} ?{unit}", means: "duration" },
    { match: "一个半月", means: "duration", set: { count: 45, unit: "calendarDay" } },
    { match: "[两二2]个半月", means: "duration", set: { count: 75, unit: "calendarDay" } },
    { match: "[三3]个半月", means: "duration", set: { count: 105, unit: "calendarDay" } },
    { match: "一年半", means: "duration", set: { count: 18, unit: "month" } },
    { match: "[两二2]年半", means: "duration", set: { count: 30, unit: "month" } },
    { match: "[一1]天半", means: "duration", set: { count: 36, unit: "hour" } },
    { match: "(?<![上下前后])半个?月", means: "duration", set: { count: 15, unit: "calendarDay" } },
    { match: "半年", means: "duration", set: { count: 6, unit: "month" } },
    { match: "半天", means: "duration", set: { count: 4, unit: "hour" } },
    { match: "半个?小时", means: "duration", set: { count: 30, unit: "minute" } },

    // ---- Clock -------------------------------------------------------------------------------
    { match: "{afternoon}", means: "time", set: { dayPart: "pm" } },
    { match: "{afternoon}半", means: "time", set: { dayPart: "pm", minute: 30 } },
    { match: "(?:{dayPart} ?)?{hour} ?[点时](?:钟|整|正)?(?:{minute} ?分?)?", means: "time" },
    { match: "(?:{dayPart} ?)?{hour} ?[点时]半", means: "time", set: { minute: 30 } },
    { match: "(?:{dayPart} ?)?{hour} ?[点时]一刻", means: "time", set: { minute: 15 } },
    { match: "(?:{dayPart} ?)?{hour} ?[点时]三刻", means: "time", set: { minute: 45 } },
    { match: "(?:{dayPart} ?)?{hour}:{minute}(?::[0-9]{2})? ?(?:am|pm)?", means: "time" },
    { match: "(?<![最太越稍尽提及趁])(?!上[班工](?!之?前|以前)){dayPart}(?!(?<=早|晚)[点日于到些餐期])", means: "time" },

    // ---- Urgency -----------------------------------------------------------------------------
    {
      match:
        "尽快|尽早|尽速|从速|抓紧|火速|立即|立刻|马上|即刻|第一时间|越快越好|asap|加急|回头(?![客看路率])|近期|近日|近(?:这|一)?[两二]日(?:之?内)?|近[两二几]天(?:之?内)?(?=[^,。;!?的]{0,3}(?:给|发|寄|回|答|交|送|通知|安排|处理|完成|付))|不日|这几天|这阵子|过(?:几|两|些|一两)天|过阵子|几[天日周]之?内|几个月之?内|早日",
      means: "vague",
    },
  ],
  before: [
    {
      match:
        "(?:发货|出货|交货|开会|会议|到货|付款|出发|开工|上线|到期|截止日期?|节|船期|开船|装船|验收|展会|活动|年|开幕|开业|开张|上市|发布|年会|婚礼|生日|交付|竣工|入职|搬家|面试|考试|出行|入住|退房)(?:之|以)?前的?(?:约|大约|大概)?",
      means: "anchorBack",
      on: ["duration"],
    },
    // 12月1日后5个工作日内, 圣诞节前一周.
    {
      match:
        "(?<=[0-9一二三四五六七八九十][日号]|节|元旦|除夕|(?:周|星期|礼拜)[一二三四五六日天]|[今明后][天日]|[即本]日|[)底])(?:(?:之|以)?后|起(?:计算?|算)?|开始(?:计?算)?|算起|计起)的?,?(?:的?第|约)?",
      means: "anchor",
      on: ["duration"],
    },
    {
      match: "(?<=[0-9一二三四五六七八九十][日号]|节|元旦|除夕|周[一二三四五六日])(?:之|以)?前的?(?:约)?",
      means: "anchorBack",
      on: ["duration"],
    },
    {
      match: "(?<=[0-9一二三四五六七八九十][日号]|节|元旦|除夕)(?:之|以)?后的?(?:第一个|首个|下一?个)",
      means: "anchor",
      on: ["weekday"],
    },
    {
      match: "(?<=[0-9一二三四五六七八九十][日号]|节|元旦|除夕)(?:之|以)?前的?(?:最后一个|上一?个)",
      means: "anchorBack",
      on: ["weekday"],
    },
    // 固化24小时后, 满一年后: how long something has been so.
    {
      match:
        "(?:保留|保管|留样|试用|实习|停机|停产|停工|关机|开机|通电|断电|启动|停药|停火|固化|静置|使用|开封|满|连续|持续|运行|冷藏|冷却|冷冻|养护|投产|入职|放置|存放|浸泡|充电|服用|晾干?|干燥|保温|老化|硬化|等了|放了|用了|过了|拖了|跑了|每)(?:了|满|约|近)?",
      means: "nothing",
      on: ["duration"],
    },
    // 款到三天内, 装好三天后, 签收日起七天内: counts from the event.
    {
      match:
        "(?:(?<=[款货票单证料车船钱尾头])到|(?<=[装验调做弄办签付收交发印打拆搬撤展开看读听学考])(?:完|好|毕)(?:会|工|课)?|(?<=[一-龥]{2}(?:之)?日)起(?:计|算)?)(?:的|约)?",
      means: "anchor",
      on: ["duration"],
    },
    {
      match:
        "(?:到港|起飞|开学|期满|届满|满期|入场|进场|离场|撤场|施工|开演|播出|直播|拍摄|开拍|送货|配送|取货|提货|收货|放款|发车|登机|抵达|出运|截关|截单|离港|开标|投标|签约|交房|过户|检查|审计|开庭|典礼|演出|比赛|手术|体检|退租|续约|到店|用餐|办理|领取|开课|上课|毕业|放假|搬迁|停电|停机|检修|盘点|结账|关账|报关|清关|装柜|装箱|投产|量产|试产|下单|交样|寄样|打样|开模|上架|下架|开售|预售|预约|航班|生效|失效|期限|开始|结束)(?:之|以)?前的?(?:约|至少)?",
      means: "anchorBack",
      on: ["duration"],
    },
    // 到货7天内: counts from the event.
    {
      match: "(?:到货|签收|收货|到账|下单|验收|购买|到港|收款|到款|入账|交房|开封)(?:的|起)?(?:约|大约)?",
      means: "anchor",
      on: ["duration"],
    },
    // 收到订金后我们会在7天内发货, 一旦收到款项,3天内发货: the term counts from the event.
    {
      match:
        "(?:收到|收齐|收悉|到账|入账|付款|付清|支付|下单|签约|签订|签署|签字|签收|签回|盖章|确认|核准|批准|审核|审批|到货|到港|发货|出货|验收|安装|汇款|打款|转账|回传|提供|定稿|封样|开工|开票|生效|完工|结束|完成)[^。;!?\\n0-9]{0,10}(?:以后|之后|后|的话|当日|之日起?),?(?:我们?|我司|我方|贵司|您|你们?|工厂|厂里|这边|对方|请|会|可以?|能|将|就|都|在|于|于是|预计|估计|大概|大约|约|需要?|要|安排|最快|最慢|最迟|一般|通常|的|,){0,6}",
      means: "anchor",
      on: ["duration"],
    },
    {
      match:
        "(?<=(?:一旦|只要|等|待|如果?|若|自|从)[^。;!?\\n0-9,今明]{0,8}(?:收到|收齐|到账|入账|付款|付清|支付|下单|签约|签订|签署|签字|签收|盖章|确认|核准|批准|审核|到货|到港|验收|汇款|打款|转账|回传|提供|定稿|开工)[^。;!?\\n0-9,]{0,8}),(?:我们?|我司|我方|贵司|您|你们?|工厂|厂里|这边|请|会|可以?|能|将|就|都|在|于|预计|估计|大概|大约|约|需要?|要|安排|最快|最慢|最迟){0,6}",
      means: "anchor",
      on: ["duration"],
    },
    // 12月3日到货后5天内.
    {
      match: "(?<=[0-9一二三四五六七八九十][日号](?:上午|下午)?)[^。;!?\\n0-9,天日]{1,8}(?:以后|之后|后)的?,?(?:约)?",
      means: "anchor",
      on: ["duration"],
    },
    {
      match: "(?:[^天日号周月年然最今随稍其往,。;!?\\n ]|之日)(?:以后|之后|后|起算?|算起)的?,?(?:第|约|大约|大概|的)?",
      means: "anchor",
      on: ["duration"],
    },
    {
      match:
        "有效期?(?:限)?[到至为]|至迟(?:在|于)?|最迟(?:在|于|到|不超过|不晚于|不要晚于)?|最晚(?:在|于|到|不超过)?|不(?:得)?[晚迟]于|不超过|务必[在于]|赶在|截[止至]?(?:日期|时间)?(?:为|是|到|至|:)?|期限(?:为|是|:)?|交期(?:为|是|:)?|deadline:?|due:?",
      means: "by",
    },
    { match: "(?:{leadTime})(?: ?(?:{leadTimeLink})){0,4}", means: "leadTime" },
    { match: "不早于|不(?:得|能|要)早于|最早(?:在|于)?", means: "from", on: ["day", "period"] },
    { match: "从|自从?|由", means: "from", on: ["day", "period"] },
    { match: "未来的?|接下来的?|今后的?|往后的?|往后数?|下|之后的|(?<=^|[,。;、\\n ])后", means: "ahead", on: ["duration"] },
    { match: "过去的?|最近的?|近|(?<![提之以会展货船])前|上|之前的", means: "behind", on: ["duration"] },
    { match: "这|这个?", means: "within", on: ["duration"] },
    { match: "过多|迟多|等多|再多|再过|(?<![超通经])过|再等|(?<=^|[,。;、\\n ])再", means: "later", on: ["duration"] },
    { match: "再(?:给|宽限)(?:我们?|我司|我方|我这边)?", means: "within", on: ["duration"] },
    { match: "(?:no later than|by|before|until|due) ", means: "by", on: ["day"] },
    { match: "on ", means: "on", on: ["day"] },
    { match: "大约|大概|约|预计|预计在", means: "about" },
    { match: "在|于|定于|到|至", means: "on" },
  ],
  after: [
    { match: "前后|左右|上下|附近|前後", means: "about" },
    { match: "的?(?:{leadTime})", means: "leadTime" },
    { match: "[,(]? ?(?:自|从|以)[^。,;!?\\n]{1,15}(?:起算?|算起|为准|开始计算)", means: "anchor", on: ["duration"] },
    { match: "的?(?:年|月)?(?:初|头(?![部像寸条等版痛数次发]))", means: { part: "early" }, on: ["period"] },
    { match: "的?(?:年|月)?(?:底|末|尾(?!款|数|程|号|气|部|货|单|箱|声|牙|巴))|的?结束", means: { part: "end" }, on: ["period"] },
    { match: "的?月?(?:中旬|中(?!国|心|午|文|间|旬|标|止|的))", means: { part: "middle" }, on: ["period"] },
    { match: "的?年中(?![国心])", means: { part: "middle" }, on: ["period"] },
    { match: "的?晚些时候", means: { part: "later" }, on: ["period"] },
    { match: "的?早些时候", means: { part: "early" }, on: ["period"] },
    { match: "的?(?:上中旬|月?初(?:到|至|-)中旬)", means: { part: "earlyToMiddle" }, on: ["period"] },
    { match: "的?(?:中下旬|中旬(?:到|至|-)(?:下旬|月底))", means: { part: "middleToLate" }, on: ["period"] },
    { match: "的?上旬", means: { part: "early" }, on: ["period"] },
    { match: "的?下旬", means: { part: "late" }, on: ["period"] },
    { match: "的?(?:上半月|上半周|前半[月周段程]|前几天|上半段)", means: { part: "firstHalf" }, on: ["period"] },
    { match: "的?(?:下半月|下半周|后半[月周段程]|后几天|下半段)", means: { part: "secondHalf" }, on: ["period"] },
    { match: "之?内|以内|里面?|期间内", means: "within", on: ["period", "duration", "day"] },
    { match: "(?:之|以)?后|过后", means: "later", on: ["duration"] },
    { match: "(?:之|以)?前", means: "ago", on: ["duration"] },
    { match: "以来|来(?=,|一直|都)", means: "soFar", on: ["duration"] },
    { match: "(?:或|及|和|或者)(?:之|以)?前|or before", means: "by", on: ["day", "period"] },
    {
      match:
        "(?:放假|假期|长假|连假)?(?:之|以)前|(?:放假|假期|长假|连假)?前|为止|止|截止|截至|到期(?!的|日)|为限|必到|必达|交稿|截[稿标单件收]",
      means: "before",
      on: ["day", "period", "time"],
    },
    { match: "(?:连假|假期|长假)?(?:之|以)?后|(?:或|及|和)(?:之|以)后|往后|过后", means: "after", on: ["day", "period", "time"] },
    { match: "起|开始|以来", means: "from", on: ["day", "period", "time"] },
    { match: "当[天日]|这[天一]天?", means: "on", on: ["day"] },
    { match: "的?(?:当|那一?个?|这一?个?|该|所在的?|起的?那一?)(?:{week})", means: "weekOf", on: ["day"] },
  ],
  to: "(?:-|~|起?到|起?至|—|直到|一直到)",
  list: "(?:入住|抵达|到达|报到|进场|出发|起飞|上车)?(?: ?(?:或者?|还是|和|跟|与|及|以及|、|,) ?)",
  rangeOpening: "(?:从|自|由|介于)",
  toAfterOpening: "(?:起?到|起?至|-|~|直到|和|与)",
  rangeClosing: "(?:止|为止|之间|期间)",
  between:
    "(?:的|,|那天|,?(?:也就是|也即|就是|即)(?:说)?)?(?: ?(?:北京|台湾|台北|香港|澳门|上海|日本|东京|韩国|首尔|新加坡|德国|法国|英国|伦敦|欧洲|欧陆|美国|美东|美西|美中|纽约|洛杉矶|莫斯科|迪拜|悉尼|雪梨|印度|泰国|越南|中原|格林(?:威治|尼治)|当地|本地|贵地|你们?那边|[你我贵]方|utc|gmt)(?:当地|标准)?(?:的?时间)?)?",
  moveSigns:
    "(?:改到|改为|改至|改成|改期|推迟到?|推后到|延后到?|延到|延至|延期|提前到|提前至|调整到|调整为|调到|调至|顺延|挪到|更改为|变更为)",
  pastSigns:
    "(?:已经?(?:于|在|寄|发|付|收|出|到|完成|提交|签|送|交|回复|汇|转|打|下单)|曾经?|刚刚|上次(?!的)|当时(?!的)|写道|(?:寄|发|付|收|出|到|签|送|交|打|回)(?:货|款|出|到|来)?了|(?:下单|定稿|签约|下好?单|定|改)了|过了|(?:下|定|签|付|汇|发|寄|收|开|订|报|谈|写|给|提)的(?=[,。;!?) ]|$|单|款|货|订单|合同|样品|邮件|函|报价)|才[^,。;!?]{1,6}[的了](?=[,。;!?]|$)|(?:下单|定稿|签约|付款|签字|收货|到货|确认)(?:之日)?(?:起|算)|那[张份封批次笔票柜单]|的(?:合同|订单|邮件|来信|来函|发票|收据|报价单|询价单|验收单|送货单|对账单|纪要|水单)|至今|到现在|(?:一直|始终)(?:都)?(?:还)?(?:没|未)|(?:收到|接到)(?:贵|您|你))",
  futureSigns:
    "(?:应该|预计|将(?:会|于|在)?(?!近)|打算|准备(?!好了)|计划|(?<![机学都])会(?![议后前上场员计展谈面社])|请|务必|希望|麻烦|可以)",
};
