import type { Role } from "./role";
import { wordList } from "./word-list";

/** The parts that nearly every report tells, in the order in which it tells them. */
export type ToldRole = Extract<Role, "achievement" | "problem" | "plan">;

/** Those of them that a sentence opens; what was done needs no opening. */
export type OpenedRole = Exclude<ToldRole, "achievement">;

/** Words by which a sentence can be told to belong to a part, and how much each says. */
interface PartCues {
  /** Absent: the words hide shorter ones inside them (争取到 is no plan). */
  readonly role?: ToldRole;
  readonly weight: number;
  readonly words: readonly string[];
}

/** Whoever writes reports may correct this table. Words of 2 and more say so nearly alone. */
export const PART_CUES: readonly PartCues[] = [
  {
    weight: 0,
    words: wordList(`
      争取了 不敢松懈 不敢马虎 不敢打马虎眼 不敢懈怠 不敢怠慢 不断 不仅 不但 不光 不少于 不低于 不超过 不管 不论
      没有一 没有落下 没出 没有接到 没有人请假 将近 将其 即将 我想起 想起 为了 成了 到了 除了 解决问题
      不少 不小 不同 不一样 不让 不漏 不留 不推 不拖 不等不靠 不用 不走样 不起眼 少了 少跑`),
  },
  {
    role: "achievement",
    weight: 1,
    words: wordList(`
      完成 荣获 获得 获评 被评为 提高到 提升到 增长 新增 建成 实现了 取得 先后 累计 全年 一年来 顺利 圆满 组织了 开展了
      举办 建立了 下降到 降到 降低到 增加到 压缩到 缩短到 受到 送来 得了 拿了 争取到 解决了 成功 没有发生 没有出现`),
  },
  { role: "achievement", weight: 0.4, words: wordList("了 过") },
  {
    role: "problem",
    weight: 2,
    words: wordList(`
      不足 短板 差距 毛病 缺点 弱项 软肋 遗憾 惭愧 愧疚 内疚 亏欠 过意不去 欠账 欠缺 欠着 揭短 揭揭短 检讨 反省 教训 学费
      不够 薄弱 惰性 盲区 漏洞 老套 犹豫 难点 急躁 性子急 急性子 拖累 推诿 畏难 顾此失彼 短处 问题也 问题还 毛病也 不如意 不尽如人意 不到位 脸红 汗颜
      打折扣 吃老本 凭经验 老一套 走过场 睁一只眼 抓得不 做得不 管得不 差得远 差一截 不满意 心虚 红过脸 错在我 没有好好 对不住 坐不住 隐忧 阴影 浮在面上 走马观花 怕得罪人 单薄 分量不够 有起伏 难处`),
  },
  {
    role: "problem",
    weight: 1,
    words: wordList(`
      不熟 不勤 不细 不清 不明 不透 不深 不高 不强 不多 不好 不实 不严 不紧 不及时 不主动 不耐烦 不善 不敢 不愿 不会 不懂
      不稳 不快 不准 不全 不广 不活 不齐 不平衡 不系统 不规范 没做好 没搞好 没抓 没盯 没摸 没管 没跟上 没有跟上 没能 没来得及
      没有做好 没有坚持 没有断根 还没 还没有 还是薄 底子薄 偏少 偏低 偏弱 偏慢 偏重 过于 滞后 脱节 落后 滑坡 顾不上
      离不开别人 手生 吃力 拉不下脸 磨不开 说重了 慢半拍 一知半解 摸不透 跟不上 分不清 老化 没有完全 没有破解 没人管 偏长 太重 说不清 讲不清 太乐观 太慢 太少 太急 太粗
      脾气 没顾上 没有及时 没有再 没有耐心 留不住 总想着 总拿 总觉得 以为 脱不开 不厚 不断根 拿不准 判不快 偏旧 偏晚 偏软 不均衡 没有跟踪 帮带少 批评过 不入耳 方法单一 比较单一 对不上 了解得不 陈旧 用得少 重建轻管 应付 拖延 拖了 耽误 流失 不理想 排在后 倒数 靠后 问题`),
  },
  {
    role: "plan",
    weight: 2,
    words: wordList(`
      打算 下一步 今后 明年 往后 接下来 力争 争取 我将 将继续 将进一步 将把 将在 我要 我想先 我想在 想做好 准备 开春 转过年
      新学期 下学期 新的一年 给自己定 改起 下功夫 不再 我会 我一定 要改 要补 补上 目标是 见真章 动真格 来年 要把 要让 还要 先要 必须 务必 改规矩`),
  },
  {
    role: "plan",
    weight: 1,
    words: wordList(`
      计划 每周 每月 每两周 每季度 每天 每半年 每年 至少 年底前 月底前 之前 个月内 半年内 年内 逐步 继续 坚持 做到 达到
      以前 以后 月底以前 先开 再拿 一人配 由所 按季 按月 多听 多学 多走 多问 学着 安排 要多 要在 由我 牵头 定期 确保`),
  },
];

/** How a sentence begins that turns to what was not done well, and one that turns to what comes. */
export const OPENERS: Readonly<Record<OpenedRole, RegExp>> = {
  problem:
    /^(?:当然|但|不过|然而|可是|只是|话说回来|说完|要说|说到|说起|反过来|扪心自问|坦率|坦白|静下|冷静|回头|回过头|成绩|看到成绩|对照|与此同时|人无完人|金无足赤|尺有所短|账要算)/,
  plan: /^(?:接下来|往后|今后|明年|来年|开春|开了春|转过年|转眼|新的一年|新学期|下一步|下学期|如果|若能|假如|倘若|面对|针对|找准|明确了|学了就|知道了|既然|\d{4}年|[一二三四五六七八九十]{1,2}月份)|给自己(?:定|立|提)|我(?:想|打算|准备)/,
};
