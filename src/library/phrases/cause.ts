import type { Phrase } from "../phrase";

/** Why: causes, which must not say the problems again. */
export const CAUSE_PHRASES: readonly Phrase[] = [
  {
    id: "cause-01",
    role: "cause",
    text: "问题出在【表面环节】，根子在【深层原因】。",
    example: "问题出在具体工作上，根子在思想认识上。",
    tags: ["归因"],
  },
  {
    id: "cause-02",
    role: "cause",
    text: "究其原因，客观上有【客观因素】的影响，但主要还是主观上【主观原因】。",
    example: "究其原因，客观上有任务集中、人员紧张的影响，但主要还是主观上思想不重视、作风不扎实。",
    tags: ["归因", "主观"],
  },
  {
    id: "cause-03",
    role: "cause",
    text: "这些问题归根结底是【根本原因】造成的。",
    example: "这些问题归根结底是世界观改造抓得不紧造成的。",
    tags: ["归因"],
  },
  {
    id: "cause-04",
    role: "cause",
    text: "对【重要工作】的重要性认识不足，没有真正从思想上重视起来。",
    example: "对基层党建的重要性认识不足，没有真正从思想上重视起来。",
    tags: ["认识"],
  },
  {
    id: "cause-05",
    role: "cause",
    text: "把学习当成负担而不是需要，坐不下来、钻不进去，思想根基也就扎得不牢。",
    tags: ["学习", "思想"],
  },
  {
    id: "cause-06",
    role: "cause",
    text: "党性锻炼不够经常，时间一长，对自己的要求便松了下来。",
    tags: ["党性"],
  },
  {
    id: "cause-07",
    role: "cause",
    text: "遇事先想【个人考虑】，后想群众利益，说明宗旨意识树得还不牢。",
    example: "遇事先想自己的难处，后想群众利益，说明宗旨意识树得还不牢。",
    tags: ["宗旨"],
  },
  {
    id: "cause-08",
    role: "cause",
    text: "缺少一抓到底的韧劲，布置下去就以为大功告成，忽视了【后续环节】。",
    example: "缺少一抓到底的韧劲，布置下去就以为大功告成，忽视了检查和反馈。",
    tags: ["作风"],
  },
  {
    id: "cause-09",
    role: "cause",
    text: "满足于已有的成绩，进取心有所减退，存在船到码头车到站的想法。",
    tags: ["进取心"],
  },
  {
    id: "cause-10",
    role: "cause",
    text: "制度执行缺乏刚性，【制度名称】写在纸上、挂在墙上，没有真正落到行动上。",
    example: "制度执行缺乏刚性，考勤制度写在纸上、挂在墙上，没有真正落到行动上。",
    tags: ["制度"],
  },
  {
    id: "cause-11",
    role: "cause",
    text: "知识更新跟不上形势发展，对【新的领域】缺乏研究，有本领恐慌却没有抓紧补课。",
    example: "知识更新跟不上形势发展，对数据安全缺乏研究，有本领恐慌却没有抓紧补课。",
    tags: ["能力"],
  },
  {
    id: "cause-12",
    role: "cause",
    text: "政绩观有偏差，考虑【眼前之事】多，考虑【长远之事】少。",
    example: "政绩观有偏差，考虑立竿见影的事多，考虑打基础、利长远的事少。",
    tags: ["政绩观"],
  },
  {
    id: "cause-13",
    role: "cause",
    text: "总认为小节无关紧要，慎独慎微的功夫下得不够。",
    tags: ["自律"],
  },
  {
    id: "cause-14",
    role: "cause",
    text: "怕得罪人、怕担责任，好人主义思想作怪，原则性和斗争性不强。",
    tags: ["担当", "好人主义"],
  },
];
