import type { Role } from "./role";
import { wordList } from "./word-list";

/** Words that say what a section does. Whoever writes reports may correct this table. */
export interface RoleWords {
  /**
   * Absent: the words name no role and hide shorter words inside them (问题导向 is not a problem); with
   * strength 3 they make the heading a theme whatever else it says (上年度查摆问题整改情况).
   */
  readonly role?: Role;
  /** 3 names the section outright, 2 nearly always, 1 only where nothing else speaks. */
  readonly strength: 1 | 2 | 3;
  readonly words: readonly string[];
}

/** Words in headings. */
export const HEADING_WORDS: readonly RoleWords[] = [
  {
    strength: 1,
    words: wordList(`
      问题导向 问题意识 问题整改 整改问题 问题线索 解决问题 民生问题 热点问题 难点问题 历史遗留问题
      补短板 补齐短板 补齐工作短板 补弱项 弥补不足 缩小差距 城乡差距 贫富差距 困难群众 困难职工 困难家庭
      基本情况 个人情况 个人简介 岗位职责 工作职责 职责分工 会前准备 学习研讨情况 案例剖析 案例反思
      思想认识 提高认识 认识水平 反馈问题 指示批示 计划生育
      需要说明的问题 说明的问题 注意的问题 反映的问题 反馈的问题 交办的问题 移交的问题
      目标管理 目标考核 规划建设 城乡规划 经验交流 体会交流 学习体会交流 安排部署 扶贫措施 以廉`),
  },
  { strength: 3, words: wordList(`整改落实 整改措施落实 措施落实 整改情况 整改完成 整改成效 整改进展`) },
  {
    role: "achievement",
    strength: 3,
    words: wordList(`
      履职情况 履职尽责情况 履行职责情况 履行岗位职责情况 履责情况 职责履行情况 主要工作情况
      工作回顾 工作完成情况 任务完成情况 目标任务完成情况 目标完成情况 计划完成情况 指标完成情况
      主要成绩 工作成绩 主要成效 工作成效 取得的成绩 主要工作 主要业绩 工作业绩 工作实绩 主要做法
      工作开展情况 工作进展情况 所做的工作 所做工作 做的工作 工作亮点 成绩和亮点 特色亮点 获奖情况
      重点工作推进情况 推进情况 推进落实情况 贯彻落实情况 贯彻执行情况 绩的方面 特色工作 亮点工作
      工作进展 回顾20 过去一年 过去五年 五年来的工作 一年来的工作 发展成就 工作成果 主要成果 履职工作 履职述评 工作总结 责任情况 职责情况 履行责任 履行职责`),
  },
  {
    role: "achievement",
    strength: 2,
    words: wordList(`
      成绩 成效 成就 业绩 实绩 履职尽责 履职 工作情况 完成情况 开展情况 进展情况
      经验做法 做法 工作举措 主要举措 亮点 荣誉 回顾
      我的经历 工作经历 我的工作 我的优势 个人优势 自身优势 竞聘优势 竞聘条件 亮家底 晒家底 干了什么 做了什么 凭什么 晒成绩`),
  },
  {
    role: "achievement",
    strength: 1,
    words: wordList(`落实情况 执行情况 总体情况 概况 成果 总结 先进事迹 主要事迹`),
  },
  {
    role: "reflection",
    strength: 3,
    words: wordList(`
      工作体会 几点体会 主要体会 个人体会 深刻体会 心得体会 几点启示 经验体会 经验启示
      主要经验 工作经验 几点经验 基本经验 经验教训 体会和收获 体会与收获 思考和体会`),
  },
  { role: "reflection", strength: 2, words: wordList(`体会 启示 感悟 经验 心得`) },
  { role: "reflection", strength: 1, words: wordList(`收获 感受 思考 认识`) },
  {
    role: "problem",
    strength: 3,
    words: wordList(`
      存在的问题 存在问题 存在的主要问题 存在主要问题 存在的突出问题 存在的不足 存在不足 存在的差距
      存在的问题和不足 问题和不足 问题与不足 不足和问题 不足与问题 问题和差距 差距和不足 主要问题 突出问题
      不足之处 存在的困难 困难和问题 问题和困难 短板和不足 短板不足 问题短板 问题反思 查摆的问题 查摆问题
      检视问题 检视的问题 检视发现的问题 检视剖析 对照检查情况 对照查摆情况 查摆情况 存在的短板 自身问题 自身不足 主要不足 问题剖析`),
  },
  {
    role: "problem",
    strength: 2,
    words: wordList(
      `不足 差距 缺点 短板 弱项 薄弱环节 的问题 和问题 与问题 缺陷 挑战 困难问题 照镜子 揭短 亮短 短处 难处 自省 扪心 差在哪 短在哪 缺什么`,
    ),
  },
  { role: "problem", strength: 1, words: wordList(`问题 教训 困难`) },
  {
    role: "cause",
    strength: 3,
    words: wordList(`
      原因分析 原因剖析 剖析原因 分析原因 产生原因 产生的原因 问题原因 问题的原因 产生问题的原因
      问题产生的原因 问题产生的主要原因 存在问题的原因 存在问题的主要原因 存在问题原因 问题成因 主要原因
      产生问题的主要原因 思想根源 问题根源 根源剖析 剖析根源 深层次原因 原因和根源 原因及根源`),
  },
  { role: "cause", strength: 2, words: wordList(`原因 根源 成因 症结`) },
  { role: "cause", strength: 1, words: ["剖析"] },
  {
    role: "plan",
    strength: 3,
    words: wordList(`
      下一步打算 下步打算 下一步工作打算 下步工作打算 今后打算 今后的打算 工作打算 下一步工作 下步工作
      下一步工作计划 工作计划 工作思路 工作安排 工作要点 工作设想 工作规划 下一步计划 下一步思路
      努力方向 努力的方向 今后努力方向 改进方向 整改方向 整改措施 改进措施 整改思路 今后的措施
      今后努力的方向 今后改进措施 改进思路 改进打算 整改打算 下一步措施 今后工作 今后的工作 改进工作的措施
      对策建议 对策和建议 对策与建议 意见建议 意见和建议 工作谋划 下半年工作 未来展望 未来规划 目标任务 主要目标 工作目标 奋斗目标`),
  },
  {
    role: "plan",
    strength: 2,
    words: wordList(
      `打算 计划 设想 谋划 主要考虑 总体考虑 下半年 今后 下一步 下步 下一阶段 下阶段 明年 来年 新的一年 下年度 展望 规划 对策 施策 整改方案 竞聘成功 竞聘上 竞选成功 明方向 向前看 往后 怎么走 怎么改 怎么干 怎么办 再出发 启新程 再启程`,
    ),
  },
  { role: "plan", strength: 1, words: wordList(`措施 思路 目标 建议 方向 安排`) },
  {
    role: "integrity",
    strength: 3,
    words: wordList(`
      廉洁自律 廉洁从政 廉洁从业 廉洁从教 廉洁履职 廉洁情况 党风廉政 廉政建设 反腐倡廉 遵守廉洁
      廉的方面 廉方面 廉政情况 个人廉洁 廉洁方面 清正廉洁 廉洁奉公 严守纪律 述廉`),
  },
  { role: "integrity", strength: 2, words: wordList(`廉洁 廉政 清廉 守廉 八项规定`) },
];

/** Words beside which a bare 问题 or 不足 in a heading is an object of work, not a fault of the writer. */
export const PROBLEM_VETOES = "解决 破解 化解 整治 攻克 导向 聚焦 着眼 弥补 补齐 克服 整改 处置 纠治".split(
  " ",
);

/** Words in the body that speak for a role where the heading names none. */
export const BODY_WORDS: readonly Pick<RoleWords, "role" | "words">[] = [
  {
    words: wordList(`
      完成任务 发现问题 解决问题 问题导向 解决了 化解了 不足为奇 将军 将近 将其 主要 重要 需要 要求 要素 要点
      只要 要么 纪要 必要 首要 摘要 概要 要害 要闻 要道 即将 差距不断缩小 补短板`),
  },
  {
    role: "achievement",
    words: wordList(`
      完成 荣获 获得 先后 累计 同比 提升了 提高了 增长 新增 建成 实现了 推进了 落实了 达到 被评为 取得 受到
      组织了 开展了 举办 撰写 起草 参加 组织开展 制定了 建立了 顺利 圆满 有力 协调解决 接待 办理 率先`),
  },
  {
    role: "problem",
    words: wordList(`
      不够 不足 不深 不高 不强 不实 不细 不严 不到位 不透 不多 不及时 不主动 不全面 不系统 欠缺 缺乏
      有待 差距 薄弱 滞后 偏少 偏低 存在 缺少 短板 不愿 不敢 畏难 应付`),
  },
  {
    role: "plan",
    words: wordList(`
      我将 我们将 将继续 将进一步 将以 将在 将坚持 将加强 将着力 将不断 将努力 将围绕 将紧 将重点 将严格 将按照
      进一步 下一步 今后 力争 努力 继续 争取 打算 要坚持 要加强 要继续 要进一步 着力 持续`),
  },
  {
    role: "cause",
    words: wordList(`原因 根源 放松了 忽视了 认为 思想上 导致 由于 究其 淡化 弱化 松懈 满足于 认识不到`),
  },
  {
    role: "integrity",
    words: wordList(
      `廉洁 廉政 自律 八项规定 礼品 礼金 宴请 家属 亲属 以权谋私 谋取私利 谋私 公车 纪律 清正 拒腐 配偶 底线`,
    ),
  },
];
