import type { Phrase } from "../phrase";

/** What was learned. */
export const REFLECTION_PHRASES: readonly Phrase[] = [
  {
    id: "reflection-01",
    role: "reflection",
    text: "回顾走过的路，我体会最深的是：【体会内容】。",
    example: "回顾走过的路，我体会最深的是：基础打得牢，关键时刻才顶得上。",
    tags: ["体会"],
  },
  {
    id: "reflection-02",
    role: "reflection",
    text: "实践证明，只有【前提条件】，才能【实际结果】。",
    example: "实践证明，只有把情况摸透，才能把主意拿准。",
    tags: ["体会", "只有…才能"],
  },
  {
    id: "reflection-03",
    role: "reflection",
    text: "【亲历之事】使我认识到，【认识内容】。",
    example: "这次防汛值守使我认识到，平时多流一滴汗，急时少出一次错。",
    tags: ["体会", "事例"],
  },
  {
    id: "reflection-04",
    role: "reflection",
    text: "做好【工作名称】，【要素一】是前提，【要素二】是关键，【要素三】是保证。",
    example: "做好综合协调工作，吃透上情是前提，抓住重点是关键，团结协作是保证。",
    tags: ["体会", "排比"],
  },
  {
    id: "reflection-05",
    role: "reflection",
    text: "越是【困难情形】，越要【应对态度】。",
    example: "越是任务繁重，越要沉住气、理清头绪。",
    tags: ["体会", "越是…越要"],
  },
  {
    id: "reflection-06",
    role: "reflection",
    text: "没有【前提条件】，就没有【工作结果】，这一点我感受最深。",
    example: "没有大家的支持和包容，就没有办公室今天的局面，这一点我感受最深。",
    tags: ["体会", "感恩"],
  },
  {
    id: "reflection-07",
    role: "reflection",
    text: "成绩的取得，是组织关心培养的结果，是同志们支持帮助的结果，我只是做了自己该做的事。",
    tags: ["体会", "感恩", "谦虚"],
  },
  {
    id: "reflection-08",
    role: "reflection",
    text: "办法总比困难多，关键看肯不肯动脑、愿不愿用心。",
    tags: ["体会"],
  },
  {
    id: "reflection-09",
    role: "reflection",
    text: "工作干得好不好，不看说了多少、写了多少，要看【评价标准】。",
    example: "工作干得好不好，不看说了多少、写了多少，要看基层有没有得到实惠。",
    tags: ["体会", "务实"],
  },
  {
    id: "reflection-10",
    role: "reflection",
    text: "必须始终坚持【坚持内容】，坚持得好，工作就顺；有所放松，就容易走弯路。",
    example: "必须始终坚持集体领导和个人分工负责相结合，坚持得好，工作就顺；有所放松，就容易走弯路。",
    tags: ["体会", "必须"],
  },
  {
    id: "reflection-11",
    role: "reflection",
    text: "从【原有看法】到【现有看法】，这个转变使我受益很深。",
    example: "从把督查当作挑毛病到把督查当作帮着解决问题，这个转变使我受益很深。",
    tags: ["体会", "转变"],
  },
  {
    id: "reflection-12",
    role: "reflection",
    text: "岗位是组织给的，本事要靠自己练。",
    tags: ["体会", "学习"],
  },
  {
    id: "reflection-13",
    role: "reflection",
    text: "【工作名称】无小事，一个环节疏忽，就可能【可能后果】，来不得半点马虎。",
    example: "会务无小事，一个环节疏忽，就可能影响全局，来不得半点马虎。",
    tags: ["体会", "细致"],
  },
];
