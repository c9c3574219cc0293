import { YEAR } from "./reporting-period";

/** A way in which a report speaks of a year as its own. */
export interface YearForm {
  /** What stands between the beginning of the clause and the year. */
  readonly before: RegExp;
  /** What follows the year, its 年 included. */
  readonly after: RegExp;
  /** Words with which the sentence tells of something else. */
  readonly unless?: RegExp;
  /** What the next sentence must begin with. */
  readonly then?: RegExp;
  /** Only in the opening, where the report as a whole is spoken of. */
  readonly openingOnly?: true;
  /** The report names what it is about: then a later year is wrong, too, and nothing explains it. */
  readonly names?: true;
  /** Also in the plans, where the year of the report may stand for the next one, but no earlier year. */
  readonly planned?: true;
  /** The writer's own: a date before the appointment is wrong, too. */
  readonly own?: true;
  /** A single act: told of several years it is a history. */
  readonly act?: true;
  /** The year stands in brackets, where years else are only named. */
  readonly bracketed?: true;
  /** The words leave no other reading, so it counts in every genre. */
  readonly certain?: true;
}

/** Words that tell of a career or a prize. */
export const CAREER =
  /毕业|参加工作|入党|入伍|入职|转业|退伍|退役|复员|调[入任到至离整往]|[^责主信重委胜]任(?![务何意由期])|聘|考[入取上录]|录用|遴选|选调|挂职|借调|抽调|交流到|晋升|提拔|当选|选举|获|被评|授予|表彰|评为|评选|接手|分管|主管|负责|来到|进入|加入|出生|学位|证书|资格|职称|时任|原任|我作为|工作(?:时|期间)/;
/** Words that tell of what goes on over years, of a beginning, or of a comparison. */
const OVER_YEARS =
  "启动|开工|开建|立项|起步|成立|组建|挂牌|一直|连续|至今|延续|历时|开始|首次|当时|[较比](?:20|上|去|前|往|同|过|之)|同比|同期|整改|反馈|巡视|巡察";
const STORY = new RegExp(`${CAREER.source}|${OVER_YEARS}`);
/** What a unit once did may be told in passing; sums and growth since then are told of it by right. */
const UNIT_STORY = new RegExp(`${STORY.source}|累计|先后|逐年|年均|[两三四五]年|翻番|建成|出台`);
const GROWTH = new RegExp(`${UNIT_STORY.source}|增长|上升|提高|提升|持续|不断|逐步|总`);

/** What may lead a sentence: a label or a marker. */
const LED = "^\\s*(?:[（(]?[一二三四五六七八九十\\d]{1,3}(?:[）)、.．]|[是要][，,]?))?\\s*";
/** The writer; 我市 and 我们 tell the history of the place. */
const WRITER = "(?:我(?![省市县区国州镇乡村校院局厅处科办司们])|本人)";
/** The unit that reports on itself. */
const UNIT =
  "(?:我(?:局|办|科|处|室|院|校|站|所|队|支部|单位|部门|中心)|本(?:单位|部门|支部|中心)|党?支部|党总支|办公室|中心|[大支中]队|领导班子|班子)";
const UNDER = "(?:[在面围按根通][^，。；]{2,24}[，,])?";
const LED_BY = "在[^，。；]{2,24}(?:领导|指导|支持|关心|带领|帮助)[^，。；]{0,6}下";
const PART_OF_YEAR = "(?:度|全年|[上下]半年|[初中]|[一二三四]季度|[春夏秋冬]季?)?";
/** What is reported is last year's rectification, or a plan. */
const NOT_REPORTED = "(?!.{0,16}(?:整改|反馈|计划|打算|安排|要点|思路))";

/** Whoever reads reports may correct this table. The first form that fits, and that nothing excludes, decides. */
export const YEAR_FORMS: readonly YearForm[] = [
  // 现将本人2025年度履职情况报告如下
  {
    before:
      /(?:现|我|本人)(?:将|就|把)(?:(?:我|本人|自己|个人|本单位|本部门|我单位|我[局办科处室院校镇乡县])的?)?$/,
    after: new RegExp(
      `^年度?${NOT_REPORTED}(?:以来|全年)?的?(?:个人|本人|主要)?的?` +
        "(?:述职|履职|履行|工作|思想|学习|任职|抓|党建|廉洁|述廉|德)",
    ),
    names: true,
  },
  // 今年（2025年）我…
  {
    before: /今年[（(]$/,
    after: /^年[）)]/,
    bracketed: true,
    certain: true,
  },
  // 任科长以来，2025年3月我…
  {
    before: /(?:任现?职|到任|上任|任(?![务何意由期免教])[^，。；]{2,16})以来[，,]$/,
    after: /^年\d{1,2}月/,
    own: true,
    certain: true,
  },
  // 根据2025年度考核工作安排
  {
    before: /^\s*(?:根据|按照)[^，。；]{0,8}$/,
    after: /^年度[^，。；]{0,10}(?:述职|考核)[^，。；]{0,8}(?:安排|要求|通知|部署)/,
    openingOnly: true,
    names: true,
  },
  // 以上是我2025年度的述职报告
  {
    before: /^\s*(?:以上|上述)[，,]?就?是(?:我|本人)的?$/,
    after: /^年度?的?(?:个人)?(?:述职|履职|工作|总结)/,
    names: true,
  },
  // 2025年，我分管财务工作。一年来，…
  {
    before: /^\s*$/,
    after: new RegExp(`^年度?[，,]${UNDER}${WRITER}`),
    unless: /毕业|参加工作|入党|调[入任到至离整往]|考[入取上录]|开始/,
    then: /^(?:一年来|全年)/,
  },
  // 在2025年的工作中, 回顾2025年的工作
  {
    before: new RegExp(`${LED}(?:在|回顾|总结|回首)(?:过去的)?$`),
    after: /^年度?(?:全年|一年)?的?(?:各项)?(?:履职|工作)(?:中|实践|过程|，|,)/,
    unless: STORY,
    planned: true,
  },
  // 2025年以来，我…
  {
    before: new RegExp(`${LED}(?:自|从)?$`),
    after: new RegExp(`^年以来[，,]${UNDER}${WRITER}`),
    unless: STORY,
    own: true,
  },
  // 2025年以来，支部…
  {
    before: new RegExp(`${LED}(?:自|从)?$`),
    after: new RegExp(`^年以来[，,]${UNDER}${UNIT}`),
    unless: GROWTH,
  },
  // 2025年上半年，在局党组的领导下…; 2025年，办公室全年…
  {
    before: new RegExp(`${LED}$`),
    after: new RegExp(`^年(?:度|以来|[上下]半年)?[，,](?:${LED_BY}|[^。；]{0,40}全年)`),
    unless: STORY,
    openingOnly: true,
  },
  // 2026年，我将…
  {
    before: new RegExp(`${LED}$`),
    after: /^年度?[，,][^。；]{0,24}[我人，]将/,
    unless: STORY,
    planned: true,
  },
  // 2025年，我…; 2025年初，我…; 2025年3月，我…
  {
    before: new RegExp(`${LED}$`),
    after: new RegExp(`^年(?:${PART_OF_YEAR}|\\d{1,2}月(?:\\d{1,2}日|份|[初中底])?)[，,]${UNDER}${WRITER}`),
    unless: STORY,
    own: true,
    act: true,
  },
  // 2025年，大队受理…
  {
    before: new RegExp(`${LED}$`),
    after: new RegExp(`^年${PART_OF_YEAR}[，,]${UNDER}${UNIT}`),
    unless: UNIT_STORY,
    act: true,
  },
  // 2025年共完成…
  {
    before: new RegExp(`${LED}$`),
    after: /^年(?:全年)?共(?!有|同)/,
    unless: STORY,
    act: true,
  },
];

const SUBJECT = "(?:个人|本人|主要|重点|的|各项){0,2}(?:工作|履职|履行职责|述职|任务)";
/** A heading that names the year of what it tells: 2025年工作回顾, 2025年度履职情况. */
export const TOLD_HEADING = new RegExp(
  `^${YEAR}度?${SUBJECT}(?:总结|回顾|情况|开展情况|完成情况|尽责情况|成绩|成效)$`,
);
/** A heading that names the year of what is planned: 2026年工作打算. */
export const PLANNED_HEADING = new RegExp(`^${YEAR}度?${SUBJECT}(?:的)?(?:打算|计划|安排|思路|目标|设想)$`);

/** Words with which this sentence or the next one passes on to another time. */
export const OTHER_TIME = /去年|上年|今年|近年|随后|此后|后来|如今|目前|现在|当年|次年|第二年|翌年/;
