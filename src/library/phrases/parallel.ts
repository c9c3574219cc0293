import type { Phrase } from "../phrase";

/** Parallels of four characters (四字并列), each under the role where it is most used. */
export const PARALLEL_PHRASES: readonly Phrase[] = [
  {
    id: "parallel-01",
    role: "achievement",
    text: "忠于职守、勤勉敬业、甘于奉献",
    tags: ["四字并列", "履职"],
  },
  {
    id: "parallel-02",
    role: "achievement",
    text: "统筹兼顾、突出重点、分步实施",
    tags: ["四字并列", "工作方法"],
  },
  {
    id: "parallel-03",
    role: "achievement",
    text: "上下联动、左右协同、齐抓共管",
    tags: ["四字并列", "协调"],
  },
  {
    id: "parallel-04",
    role: "achievement",
    text: "周密部署、精心组织、狠抓落实",
    tags: ["四字并列", "抓落实"],
  },
  {
    id: "parallel-05",
    role: "achievement",
    text: "因地制宜、分类指导、精准施策",
    tags: ["四字并列", "工作方法"],
  },
  {
    id: "parallel-06",
    role: "achievement",
    text: "迎难而上、攻坚克难、善作善成",
    tags: ["四字并列", "攻坚"],
  },
  {
    id: "parallel-07",
    role: "achievement",
    text: "思路清晰、措施有力、成效明显",
    tags: ["四字并列", "成效"],
  },
  {
    id: "parallel-08",
    role: "achievement",
    text: "勇于探索、大胆创新、先行先试",
    tags: ["四字并列", "创新"],
  },
  {
    id: "parallel-09",
    role: "achievement",
    text: "顾全大局、团结协作、相互补台",
    tags: ["四字并列", "团结"],
  },
  {
    id: "parallel-10",
    role: "achievement",
    text: "虚心学习、勤于思考、勇于实践",
    tags: ["四字并列", "学习"],
  },
  {
    id: "parallel-11",
    role: "integrity",
    text: "公道正派、清正廉洁、令行禁止",
    tags: ["四字并列", "作风"],
  },
  {
    id: "parallel-12",
    role: "integrity",
    text: "严于律己、宽以待人、以身作则",
    tags: ["四字并列", "修身"],
  },
  {
    id: "parallel-13",
    role: "integrity",
    text: "知敬畏、存戒惧、守底线",
    tags: ["四字并列", "自律"],
  },
  {
    id: "parallel-14",
    role: "problem",
    text: "浅尝辄止、一知半解、学用脱节",
    tags: ["四字并列", "学习"],
  },
  {
    id: "parallel-15",
    role: "problem",
    text: "瞻前顾后、畏首畏尾、患得患失",
    tags: ["四字并列", "担当"],
  },
  {
    id: "parallel-16",
    role: "problem",
    text: "前紧后松、时冷时热、虎头蛇尾",
    tags: ["四字并列", "抓落实"],
  },
  {
    id: "parallel-17",
    role: "problem",
    text: "照本宣科、照抄照转、照搬照套",
    tags: ["四字并列", "创新"],
  },
  {
    id: "parallel-18",
    role: "problem",
    text: "敷衍了事、得过且过、不求进取",
    tags: ["四字并列", "标准"],
  },
  {
    id: "parallel-19",
    role: "problem",
    text: "走马观花、蜻蜓点水、浮光掠影",
    tags: ["四字并列", "调研"],
  },
  {
    id: "parallel-20",
    role: "plan",
    text: "目标明确、责任到人、限期完成",
    tags: ["四字并列", "措施"],
  },
  {
    id: "parallel-21",
    role: "plan",
    text: "举一反三、标本兼治、常抓不懈",
    tags: ["四字并列", "整改"],
  },
  {
    id: "parallel-22",
    role: "plan",
    text: "抓早抓小、防微杜渐、警钟长鸣",
    tags: ["四字并列", "安全"],
  },
  {
    id: "parallel-23",
    role: "plan",
    text: "脚踏实地、久久为功、一抓到底",
    tags: ["四字并列", "作风"],
  },
  {
    id: "parallel-24",
    role: "plan",
    text: "深学细悟、学以致用、知行合一",
    tags: ["四字并列", "学习"],
  },
];
