import type { Phrase } from "../phrase";

/** 廉洁自律: facts, no vows. */
export const INTEGRITY_PHRASES: readonly Phrase[] = [
  {
    id: "integrity-01",
    role: "integrity",
    text: "严格遵守中央八项规定及其实施细则精神，在【重点环节】等方面不越雷池一步。",
    example: "严格遵守中央八项规定及其实施细则精神，在公务接待、差旅报销等方面不越雷池一步。",
    tags: ["八项规定"],
  },
  {
    id: "integrity-02",
    role: "integrity",
    text: "自觉履行“一岗双责”，业务工作管到哪里，党风廉政建设就抓到哪里。",
    tags: ["一岗双责"],
  },
  {
    id: "integrity-03",
    role: "integrity",
    text: "在【敏感事项】上坚持集体研究、公开透明，不打招呼、不批条子、不谋私利。",
    example: "在工程招标、物资采购上坚持集体研究、公开透明，不打招呼、不批条子、不谋私利。",
    tags: ["用权"],
  },
  {
    id: "integrity-04",
    role: "integrity",
    text: "如实报告个人有关事项，没有漏报、瞒报的情况。",
    tags: ["报告个人事项"],
  },
  {
    id: "integrity-05",
    role: "integrity",
    text: "管好自己的生活圈、交往圈、娱乐圈，不该去的地方不去，不该拿的东西不拿，不该交的人不交。",
    tags: ["交往", "自律"],
  },
  {
    id: "integrity-06",
    role: "integrity",
    text: "教育管理好家属、子女和身边工作人员，不允许他们利用我的职务影响谋取私利。",
    tags: ["家风"],
  },
  {
    id: "integrity-07",
    role: "integrity",
    text: "拒收礼品礼金【拒收次数】次，确实无法当面退回的，全部按规定上交。",
    example: "拒收礼品礼金4次，确实无法当面退回的，全部按规定上交。",
    tags: ["拒礼", "量化成果"],
  },
  {
    id: "integrity-08",
    role: "integrity",
    text: "梳理岗位廉政风险点【风险点数】个，制定防控措施【措施条数】条，把防线筑在前面。",
    example: "梳理岗位廉政风险点11个，制定防控措施24条，把防线筑在前面。",
    tags: ["风险防控", "量化成果"],
  },
  {
    id: "integrity-09",
    role: "integrity",
    text: "与【谈话对象】开展廉政谈话【谈话次数】次，经常提醒、抓早抓小。",
    example: "与科室负责人开展廉政谈话16次，经常提醒、抓早抓小。",
    tags: ["廉政谈话", "量化成果"],
  },
  {
    id: "integrity-10",
    role: "integrity",
    text: "本人住房、用车、出国（境）等情况均已如实填报，没有【违规情形】。",
    example: "本人住房、用车、出国（境）等情况均已如实填报，没有违规兼职取酬的情况。",
    tags: ["报告个人事项"],
  },
  {
    id: "integrity-11",
    role: "integrity",
    text: "凡要求别人做到的，自己带头做到；凡要求别人不做的，自己坚决不做。",
    tags: ["表率", "排比"],
  },
  {
    id: "integrity-12",
    role: "integrity",
    text: "一年来，没有发现本人有违反廉洁自律规定的行为，也没有收到这方面的反映。",
    tags: ["结论"],
  },
  {
    id: "integrity-13",
    role: "integrity",
    text: "坚持公私分明，不占公家便宜，因私事项一律自费。",
    tags: ["公私分明"],
  },
  {
    id: "integrity-14",
    role: "integrity",
    text: "自觉接受【监督主体】的监督，对提出的意见诚恳接受、及时改正。",
    example: "自觉接受纪检监察机关和干部群众的监督，对提出的意见诚恳接受、及时改正。",
    tags: ["监督"],
  },
  {
    id: "integrity-15",
    role: "integrity",
    text: "把【典型案例】作为镜子，经常对照反思，做到心有所畏、言有所戒、行有所止。",
    example: "把身边违纪违法的案例作为镜子，经常对照反思，做到心有所畏、言有所戒、行有所止。",
    tags: ["警示教育"],
  },
];
