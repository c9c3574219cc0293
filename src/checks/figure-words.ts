/** Units in which reports count. Years, days and percentages are no counts of things. */
export const UNITS: readonly string[] = (
  "人次 场次 班次 台次 车次 户次 件次 平方公里 平方米 立方米 公里 公顷 千米 公斤 课时 元 人 名 个 次 场 项 篇 份 件 户 家 期 条 处 " +
  "起 批 亩 台 辆 座 所 间 套 张 本 册 例 宗 组 支 对 队 位 块 栋 幢 吨 盏 棵 株 头 只 枚 卷 艘 架 口 眼"
).split(" ");

/** 120名 and 120人 count the same. */
export const SAME_UNITS: ReadonlyMap<string, string> = new Map([
  ["名", "人"],
  ["位", "人"],
]);

/** Before a number: an ordinal, an estimate, a range, or the rest of something else. */
export const NOT_BEFORE = "第前约近超逾过足.,，-—－–~～至到由从每各均再又另仅/×+";

/** After a unit: 12次以上, 3个月, 2个百分点, 三个方面 and their like are no counts that can be held together. */
export const NOT_AFTER =
  /^(?:左右|以上|以下|以内|上下|不等|多|几|[-—－–~～至到]|月|年|小时|工作日|学期|季度|星期|百分点|方面|层面|维度|环节|阶段|步骤|以来)/;

/** Words that lead a clause and say nothing of what is counted. */
export const LEADING_WORDS =
  /^(?:全年度?|今年以来|今年|本年度|年内|一年来|任现?职以来|任期内|共计|共|累计|总共|合计|一共|先后|我们?|本人|已|从|对|在|把|有(?![效关机色线]))/;
/** What holds an event: 举办阅读推广活动 is 阅读推广活动. 完成 and 实施 are not the same. */
export const HOLDING_WORDS = /^(?:组织|开展|举办|举行|召开)+/;
/** What ends a clause and says nothing of what is counted: 从发放的800份问卷看. */
export const TRAILING_WORDS = /(?:来?看|[中里时])$/;
/** With one of these a number is the whole, and not what one occasion brought. */
export const TOTAL = /全年|今年以来|本年度|年内|一年来|任现?职以来|任期内|共|累计|合计/;
/** A clause with one of these counts a share, a rate, an estimate, or something added. */
export const PARTIAL =
  /分别|平均|其中|其余|人均|每|各(?![类项级界种])|约|近|超|逾|至少|最多|不少于|不低于|不超过|又|再|另|还|仅|只|拟|预计|计划|力争|争取/;

/** What every report organises and counts; what is left of a phrase without these says what is counted. */
export const COMMON_WORDS =
  /组织|开展|举办|举行|召开|参加|参与|进行|完成|实施|推进|落实|办理|处理|受理|办结|解决|撰写|起草|制定|编写|编发|印发|发放|发布|走访|慰问|接待|承办|协办|安排|参训|培训|会议|活动|检查|督查|巡查|排查|调研|学习|座谈|宣传|宣讲|演练|项目|问题|事项|工作|任务|群众|党员|干部|职工|员工|学员|人员|人数|材料|文件|信息|资料|资金|投入|投资|总额|争取|落地|建设|新建|改建|扩建|建成|新增|增加|改造|修建|各类|各项|各级|有关|相关|重点|专题|主题|集中|专项|业务|大型|服务|惠及|覆盖|涉及|带动|整改|隐患|矛盾|纠纷|化解|调处|案件|建议|意见|次数|场次|总数|数量|面积/g;
/** What is done again and again under every heading: 开展执法检查 of one kind is not that of another. */
export const ACTIVITY =
  /(?:培训|会议?|活动|检查|督查|巡查|排查|宣传|宣讲|调研|走访|慰问|演练|学习|座谈|讲座|服务|课|谈话|执法|行动|整治|监测|会商|研讨|比赛|竞赛|参观|轮训)$/;

/** A sentence with one of these holds two times or two measures together. */
export const COMPARED =
  /[较比](?:20|上|去|前|往|同|过|之|年初|原|计划|目标)|同比|环比|由\s?\d|从\s?\d|[增升提减降扩缩][加长高少低大小]?[了至到为]|翻番|原来|原有|原先|以前|以往|过去(?!一年)|此前|往年|上年|去年|前年|同期|目标|指标|要求|明年|下一步|下步|今后|其中/;
/** The count is that of one matter, not of the whole: 围绕乡村振兴，组织培训12次. */
export const LIMITED =
  /围绕|针对|聚焦|结合|面向|借助|依托|利用|联合|会同|配合|协助|指导|在[^，。；]{1,14}(?:中|上|方面|期间|过程|时|前|后)[，,]|以[^，。；]{1,14}为/;

/** What says of which time a sentence speaks. */
export const TIME =
  /全年度?|今年(?:以来)?|本年度?|年内|一年来|过去一年|20\d\d年度?(?:以来)?|十[一二三四五]五|[近这过去]{1,2}[一二三四五六七八九十两几\d]{1,2}年来?|[一二三四五六七八九十两几\d]{1,2}年来|[上下]半年|[一二三四\d]季度|[一二三四五六七八九十\d]{1,2}月份?|\d{1,2}日|去年|上年|前年|明年|任现?职以来|任期|到任以来|当年|同期|每[年月周日季天个]|期间/g;
