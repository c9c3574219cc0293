import type { Genre } from "../../src/report/genre";
import type { Paragraph } from "../../src/report/paragraph";
import type { Report } from "../../src/report/report";
import type { Role } from "../../src/report/role";

/** A small document in a layout that real reports have, and how it is to be understood. */
export interface Layout {
  readonly name: string;
  readonly text: string | readonly Paragraph[];
  readonly genre: Genre;
  readonly outline: Report["outline"];
  /** The top-level sections: role and heading, or the first words of a section without one. */
  readonly sections: readonly (readonly [role: Role, begins: string])[];
}

/** Documents in which nothing is wrong but, at most, formal parts that a warning names. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: "no headings, transition sentences",
    genre: "述职报告",
    outline: "transitions",
    text: `周敏述职报告
各位领导：
一年来，我在院党委的领导下，负责财务管理工作，现将有关情况作如下汇报。
我坚持把预算管理放在首位，全年审核预算项目三十六个，核减资金八十余万元。组织财务人员培训两次，完善报销制度三项。
在日常工作中，我严格审核每一张票据，全年办理支付业务两千多笔，没有出现差错。
当然，在看到成绩的同时，我也清醒地认识到自己还存在一些不足。对新会计制度学习不够，对下属单位的指导不多。
今后，我将加强业务学习，多到下属单位走一走，把财务管理工作提高到新的水平。
以上汇报，请批评指正。
周敏
2025年12月20日`,
    sections: [
      ["achievement", "我坚持把预算管理放在首位"],
      ["problem", "当然，在看到成绩的同时"],
      ["plan", "今后，我将加强业务学习"],
    ],
  },
  {
    name: "bare headings",
    genre: "述职报告",
    outline: "guessed",
    text: `个人述职报告
同志们：
我是行政科的方芳，现将本人工作情况报告如下。
履职情况
一年来，我认真做好会务、接待、车辆调度等工作，全年安排会议六十多次，调度车辆八百余台次，得到了大家的认可。
存在问题
工作主动性不够，遇到困难等靠思想比较明显，协调能力还需要提高，服务意识还不够强。
努力方向
我将进一步增强服务意识，主动与各科室沟通，把工作做在前面，做到领导满意、同志们满意。
以上述职，请审议。
方芳
2025年12月`,
    sections: [
      ["achievement", "履职情况"],
      ["problem", "存在问题"],
      ["plan", "努力方向"],
    ],
  },
  {
    name: "the whole report in one paragraph",
    genre: "述职报告",
    outline: "headings",
    text: `2025年述职报告
各位领导、同志们：现将一年来的工作情况述职如下：一、履职情况。一年来，我坚持学习，努力工作，完成了各项任务，先后组织活动十二次，参与群众三千多人次。二、存在的不足。学习不够深入，工作方法比较简单，联系群众不够紧密。三、今后的打算。我将加强学习，改进方法，密切联系群众，努力做好本职工作。以上述职，请批评指正。
赵明
2025年12月`,
    sections: [
      ["achievement", "一、履职情况。"],
      ["problem", "二、存在的不足。"],
      ["plan", "三、今后的打算。"],
    ],
  },
  {
    name: "the whole report in one paragraph, without numbers",
    genre: "述职报告",
    outline: "transitions",
    text: `述职报告
尊敬的各位领导：我是综合科科员林静，现将一年的工作述职如下。我认真做好文件收发工作，全年收发文件四千余件，没有丢失和延误；认真做好会议保障，全年保障会议九十余次；积极参加各项活动，获得先进个人称号。工作中还存在一些不足，主要是学习不够主动，钻研业务不深，遇事有时急躁。今后，我将加强学习，钻研业务，改进作风，努力把工作做得更好。以上述职，请批评指正。
林静
2025年12月`,
    sections: [
      ["achievement", "我认真做好文件收发工作"],
      ["problem", "工作中还存在一些不足"],
      ["plan", "今后，我将加强学习"],
    ],
  },
  {
    name: "a speech: items in paragraphs, thanks in the last one",
    genre: "述职报告",
    outline: "transitions",
    text: `在年终总结会上的述职
尊敬的各位领导、各位同事：
大家好！我是信贷部的小李，在这一年里，我主要做了以下几方面的工作：
首先，认真学习。一年来，我系统学习了信贷管理办法，通过了资格考试。
其次，拓展业务。全年新增贷款客户46户，发放贷款3800万元，不良率控制在0.8%以内。
再次，防控风险。坚持贷前调查、贷时审查、贷后检查，发现并化解风险隐患7起。
回顾一年的工作，虽然取得了一定的成绩，但也存在着一些不足：一是营销能力不强，二是沟通协调能力有待提高。
新的一年里，我要继续努力，争取更好的成绩。谢谢大家！`,
    sections: [
      ["achievement", "首先，认真学习。"],
      ["problem", "回顾一年的工作"],
      ["plan", "新的一年里"],
    ],
  },
  {
    name: "bare headings with a year, a table between them",
    genre: "工作总结",
    outline: "guessed",
    text: [
      { text: "财务科工作总结" },
      { text: "2025年工作回顾" },
      { text: "全年办理支付业务两千余笔，没有出现一笔差错。" },
      { text: "一、收入", inTable: true },
      { text: "三、支出", inTable: true },
      { text: "存在的问题" },
      { text: "预算编制还不够精细，绩效评价的方法还不多。" },
      { text: "2026年工作打算" },
      { text: "细化预算编制，逐个项目开展绩效评价。" },
    ],
    sections: [
      ["achievement", "2025年工作回顾"],
      ["problem", "存在的问题"],
      ["plan", "2026年工作打算"],
    ],
  },
  {
    name: "parts above the numbered sections",
    genre: "工作总结",
    outline: "headings",
    text: `2025年工作总结及2026年工作计划
第一部分 2025年工作总结
一、强化管理
建立制度12项。
二、优化服务
办理事项3000件。
第二部分 存在问题
一、队伍不强
年龄结构偏大。
第三部分 2026年工作计划
一、加强队伍建设
招录3人。
二、争取经费
积极向上争取。`,
    sections: [
      ["achievement", "第一部分 2025年工作总结"],
      ["problem", "第二部分 存在问题"],
      ["plan", "第三部分 2026年工作计划"],
    ],
  },
  {
    name: "ASCII marks, lists inside paragraphs",
    genre: "工作总结",
    outline: "headings",
    text: `2025年工作总结
一、主要工作
今年以来,在领导的关怀下,我主要做了三件事: 一是抓生产,全年产量达到3.5万吨; 二是抓质量,合格率99.2%; 三是抓安全,实现零事故.
二、存在问题
主要有两个方面: 1.人员流动大; 2.设备老化.
三、明年计划
(1)加强培训; (2)更新设备; (3)完善制度.`,
    sections: [
      ["achievement", "一、主要工作"],
      ["problem", "二、存在问题"],
      ["plan", "三、明年计划"],
    ],
  },
  {
    name: "德能勤绩廉",
    genre: "述职报告",
    outline: "headings",
    text: `个人述职报告
各位领导、同志们：
一、德的方面
本人拥护党的领导，认真学习理论，自觉遵守法律法规和各项规章制度。
二、能的方面
刻苦钻研业务，能够胜任本职工作，独立承担各项任务。
三、勤的方面
全年出满勤，经常加班加点，不计个人得失。
四、绩的方面
全年检测样品3200份，出具报告860份，差错率为零。
五、廉的方面
严格遵守廉洁自律规定，没有违规违纪行为。
六、存在不足及改进措施
业务知识面不够宽，今后要加强学习，拓宽知识面。
以上述职，请评议。
王磊
2025年12月`,
    sections: [
      ["other", "一、德的方面"],
      ["other", "二、能的方面"],
      ["other", "三、勤的方面"],
      ["achievement", "四、绩的方面"],
      ["integrity", "五、廉的方面"],
      ["problem", "六、存在不足及改进措施"],
    ],
  },
  {
    name: "lists of three levels, items without text of their own",
    genre: "对照检查材料",
    outline: "headings",
    text: `对照检查材料
一、查摆的问题
1.理论学习方面。
（1）学习不深。
（2）学习不系统。
2.工作作风方面。
（1）调研不实。
（2）服务不优。
二、原因剖析
1.理想信念有所松懈。
2.宗旨意识有所淡化。
三、整改措施
1.强化学习。
2.转变作风。`,
    sections: [
      ["problem", "一、查摆的问题"],
      ["cause", "二、原因剖析"],
      ["plan", "三、整改措施"],
    ],
  },
  {
    name: "lines cut at a page's edge",
    genre: "述职报告",
    outline: "headings",
    text: `\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000述职报告
\u3000\u3000过去的一年里，在局领导的关心和同志们的支持下，我认真履行
职责，努力做好本职工作，较好地完成了各项任务。现将一年来的工
作情况汇报如下：
\u3000\u3000一、主要工作情况
\u3000\u3000（一）抓好文稿起草。全年起草各类文稿一百二十余篇，其中领
导讲话三十六篇，调研报告八篇，有两篇被上级刊物采用。在起草过
程中，坚持反复推敲、精益求精，努力做到观点准确、文字精炼，先
后有五篇文稿得到领导的批示肯定。
\u3000\u3000（二）抓好信息报送。全年编发信息二百四十条，被上级采用五
十六条，信息工作在全市排名第三，比上年前进了两位，得到了有关
方面的充分肯定和表扬。
\u3000\u3000二、存在的问题
\u3000\u3000一是学习不够系统，对新知识、新业务掌握得不多；二是调查研
究不够深入，到基层去的时间偏少，掌握第一手材料不多；三是工作
中有时存在急躁情绪。
\u3000\u3000三、下步打算
\u3000\u3000在今后的工作中，我将进一步加强学习，不断提高自身素质，改
进工作作风，深入基层调查研究，为领导决策当好参谋助手，努力完
成组织交给的各项任务。`,
    sections: [
      ["achievement", "一、主要工作情况"],
      ["problem", "二、存在的问题"],
      ["plan", "三、下步打算"],
    ],
  },
  {
    name: "heading and text on one line",
    genre: "述职述廉报告",
    outline: "headings",
    text: `述职述廉报告
尊敬的各位领导、同志们：
一、履行职责情况。过去的一年，我负责组织人事工作，认真做好干部选拔、人才引进和工资福利等各项工作，选拔干部二十三名，引进人才十六名。
二、廉洁自律情况。严格遵守廉洁自律的有关规定，不该拿的不拿，不该去的地方不去，管好自己和身边的人。
三、存在问题：一是学习抓得不够紧，二是与同志们交流不够多，三是解决难题的办法不够多。
四、努力方向：加强学习，增进交流，大胆探索，把组织人事工作做得更好。
以上述职述廉，请予评议。
\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000李强
\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u3000\u30002025年12月31日`,
    sections: [
      ["achievement", "一、履行职责情况。"],
      ["integrity", "二、廉洁自律情况。"],
      ["problem", "三、存在问题："],
      ["plan", "四、努力方向："],
    ],
  },
  {
    name: "the numbering begins anew under bare headings",
    genre: "工作总结",
    outline: "guessed",
    text: `2025年工作总结
工作开展情况
一、基础工作扎实推进
全年完成档案整理三千余卷，录入信息一万多条，接待查询二百六十人次。
二、重点项目按期完成
新馆建设如期竣工，搬迁档案八万余卷，没有发生一起丢失损毁事故。
存在的问题
一、人手不足
目前专职档案员只有三名，与日益增长的任务不相适应。
二、设备老化
库房的温湿度调控设备已使用十五年，故障频繁。
下一步工作打算
一、争取编制，充实力量
计划招录档案专业毕业生两名。
二、更新设备，改善条件
计划更换恒湿机六台。`,
    sections: [
      ["achievement", "工作开展情况"],
      ["problem", "存在的问题"],
      ["plan", "下一步工作打算"],
    ],
  },
  {
    name: "names, counts after their list, indefinite counts",
    genre: "工作汇报",
    outline: "headings",
    text: `工作汇报
一、工作情况
始终牢记“四个意识”，坚定“四个自信”，做到“两个维护”。坚持稳定、发展、民生、生态四件大事一起抓。用“严、细、实、快”四个字要求自己，落实“务实高效、清正廉洁”八个字。全面推进“五个振兴”，参加了两项重大教育活动。
（一）带好队伍。举办培训3期，新增骨干9个。
（二）抓好业务。完成项目5个、课题2项。
二、存在的问题
主要有以下几点：一是学习不够；二是调研不够；三是创新不够。
三、下一步打算
我们将从几个方面努力。首先，加强学习；其次，深入调研；最后，大胆创新。`,
    sections: [
      ["achievement", "一、工作情况"],
      ["problem", "二、存在的问题"],
      ["plan", "三、下一步打算"],
    ],
  },
  {
    name: "heading and first item on one line, parted by tabs",
    genre: "工作汇报",
    outline: "headings",
    text: `工作汇报
一、主要工作	（一）抓学习	（二）抓落实
1.完成甲项目	2.完成乙项目	3.完成丙项目
二、存在问题	（一）力量不足	（二）经费不足`,
    sections: [
      ["achievement", "一、主要工作"],
      ["problem", "二、存在问题"],
    ],
  },
  {
    name: "a number broken by a line break, notes of a page turn",
    genre: "其他",
    outline: "headings",
    text: `关于开展工作的报告
一、主要成绩
（一）生产稳步提高
全年生产粮食三千吨。
（下转第四版）
（上接第一版）
（
二）改革持续深化
改革任务全部完成。
（三）民生持续改善
新建校舍两栋。
二、主要目标
明年粮食产量达到三千五百吨。`,
    sections: [
      ["achievement", "一、主要成绩"],
      ["plan", "二、主要目标"],
    ],
  },
  {
    name: "two letters in one file",
    genre: "其他",
    outline: "headings",
    text: `表扬信
一、你单位钱同志拾金不昧。
二、你单位孙同志助人为乐。
特此表扬。
感谢信
一、感谢你单位支持。
二、感谢你单位帮助。
此致
敬礼`,
    sections: [
      ["other", "一、你单位钱同志拾金不昧。"],
      ["other", "二、你单位孙同志助人为乐。"],
      ["other", "一、感谢你单位支持。"],
      ["other", "二、感谢你单位帮助。"],
    ],
  },
  {
    name: "themes as headings, two parts under the last one",
    genre: "述职报告",
    outline: "headings",
    text: `小学教师述职报告
尊敬的领导、老师们：
转眼一年过去了，现将我的工作述职如下：
一、思想方面
我热爱教育事业，认真学习教育法规，积极参加学校的各项活动。
二、教学方面
本学年我担任五年级两个班的语文课，认真备课、上课、批改作业，所教班级成绩在全镇名列前茅。
三、教研方面
参加县级教研活动八次，上公开课两节，撰写论文一篇。
四、不足与努力方向
课堂上对后进生关注不够，今后我要多与学生谈心，帮助他们建立信心。
以上是我的述职，谢谢大家！
吴老师
2025年7月`,
    sections: [
      ["other", "一、思想方面"],
      ["other", "二、教学方面"],
      ["other", "三、教研方面"],
      ["problem", "四、不足与努力方向"],
    ],
  },
  {
    name: "themes as headings, then transition sentences",
    genre: "述职报告",
    outline: "headings",
    text: `述职报告
各位评委：
一、以服务为本，做好后勤保障
全年维修设施二百余处，采购物资四十批次，师生满意度明显提升。
二、以安全为先，守住校园平安
组织安全演练六次，排查隐患八十多处，没有发生安全事故。
存在的问题主要有：对后勤人员的培训不够，维修有时不及时。
下一步，我将加强培训，推行维修限时办结，把后勤服务做得更好。
以上述职，请评议。
郑强
2025年12月30日`,
    sections: [
      ["other", "一、以服务为本，做好后勤保障"],
      ["other", "二、以安全为先，守住校园平安"],
      ["problem", "存在的问题主要有"],
      ["plan", "下一步，我将加强培训"],
    ],
  },
  {
    name: "a problem told among the achievements",
    genre: "述职报告",
    outline: "headings",
    text: `2025年述职报告
各位领导：
一、工作完成情况
全年完成检查二百余家，整改隐患五百多处，培训人员三千多人次。
在肯定成绩的同时，还存在一些问题：执法力量不足，装备比较落后。
二、明年工作打算
继续抓好日常检查，争取增加编制，更新装备，把工作做得更好。
以上述职，请评议。
刘洋
2025年12月`,
    sections: [
      ["achievement", "一、工作完成情况"],
      ["plan", "二、明年工作打算"],
    ],
  },
  {
    name: "automatic labels and heading styles",
    genre: "工作总结",
    outline: "headings",
    text: [
      { text: "2025年工作总结", outlineLevel: 1 },
      { text: "主要工作", label: "一、", outlineLevel: 1 },
      { text: "抓学习", label: "（一）", outlineLevel: 2 },
      { text: "全年集中学习十二次，人人撰写心得。" },
      { text: "抓落实", label: "（二）", outlineLevel: 2 },
      { text: "各项任务按期完成，受到上级通报表扬。" },
      { text: "存在的问题", label: "二、", outlineLevel: 1 },
      { text: "创新办法不多，信息化水平不高。" },
      { text: "明年打算", label: "三、", outlineLevel: 1 },
      { text: "加快信息化建设，提高工作效率。" },
    ],
    sections: [
      ["achievement", "主要工作"],
      ["problem", "存在的问题"],
      ["plan", "明年打算"],
    ],
  },
  {
    name: "heading styles without labels",
    genre: "工作总结",
    outline: "styles",
    text: [
      { text: "2025年工作总结" },
      { text: "工作成效", outlineLevel: 2 },
      { text: "各项任务按期完成，受到上级通报表扬。" },
      { text: "短板不足", outlineLevel: 2 },
      { text: "创新办法不多，信息化水平不高。" },
      { text: "来年思路", outlineLevel: 2 },
      { text: "加快信息化建设，提高工作效率。" },
    ],
    sections: [
      ["achievement", "工作成效"],
      ["problem", "短板不足"],
      ["plan", "来年思路"],
    ],
  },
  {
    name: "numbers as the outermost labels, a comma after them",
    genre: "述职报告",
    outline: "headings",
    text: `述职报告
大家好：
1，履行职责情况
我负责设备维护，全年检修设备三百台次，设备完好率达到百分之九十九。
2，存在不足
对新设备的性能掌握不够，应急处置的经验不足。
3，今后打算
参加厂家培训，学习新设备的操作，建立应急处置手册。
以上述职，请审议。
何军
2025年12月`,
    sections: [
      ["achievement", "1，履行职责情况"],
      ["problem", "2，存在不足"],
      ["plan", "3，今后打算"],
    ],
  },
  {
    name: "a measure run into each problem",
    genre: "发言提纲",
    outline: "headings",
    text: `组织生活会个人发言提纲
一、存在的问题
（一）学习不够深入。主要表现是满足于读读文件。下一步，我将每天学习一小时。
（二）作风不够扎实。主要表现是下基层少。下一步，我将每月下基层五次。
（三）担当不够有力。主要表现是怕得罪人。下一步，我将敢抓敢管。
以上发言，请同志们批评指正。`,
    sections: [["problem", "一、存在的问题"]],
  },
  {
    name: "a table flattened into lines, a rectification report",
    genre: "工作汇报",
    outline: "headings",
    text: `整改情况汇报
一、上年度查摆问题整改落实情况
序号
问题
完成时限
1
学习制度不健全
2025年6月
2
服务窗口少
2025年9月
二、下一步打算
巩固整改成果，健全长效机制。`,
    sections: [
      ["other", "一、上年度查摆问题整改落实情况"],
      ["plan", "二、下一步打算"],
    ],
  },
  {
    name: "what was done has no heading, a lone bare heading opens the plans",
    genre: "工作总结",
    outline: "guessed",
    text: `试用期工作总结
三个月来，我在各位同事的帮助下，很快熟悉了业务，完成了公司交给的各项任务，现将工作情况总结如下。
在工作上，我先后参与客户回访二百余次，整理资料四十册，协助完成年中促销活动一次，客户满意率保持在九成以上，没有发生差错和投诉。平时遇到不懂的问题，就向师傅请教，把答案记在本子上，本子已经记满了两本。
在学习上，我利用业余时间学习产品知识和办公软件，参加了公司组织的三次培训，两次考试都是优秀，已经能够独立接待客户。
下半年工作打算
继续熟悉新产品，每月走访客户二十家，争取完成销售任务。`,
    sections: [
      ["achievement", "在工作上，我先后参与"],
      ["plan", "下半年工作打算"],
    ],
  },
  {
    name: "slogans on lines of their own head the paragraphs below",
    genre: "工作汇报",
    outline: "guessed",
    text: `基层治理工作汇报
今年以来，街道坚持党建引领，推动治理重心下移，现将有关情况汇报如下。
共商共建，让支部的堡垒“强”起来
先后组建网格党支部四十二个，选派党建指导员三十名，帮助解决停车、加梯等难题一百六十件，群众的认可度不断提高。
共管共享，让小区的服务“活”起来
完成便民服务点升级改造九处，开通线上办事事项三十五项，受理群众诉求一千二百余件，办结率达到百分之九十九。
下一步，我们将继续完善机制，把工作做得更细更实。`,
    sections: [
      ["other", "共商共建"],
      ["other", "共管共享"],
      ["plan", "下一步，我们将"],
    ],
  },
  {
    name: "a sentence announces the plans, whose numbering begins anew",
    genre: "发言提纲",
    outline: "headings",
    text: `组织生活会发言提纲
一、查摆的问题
1.学习不系统。满足于读文件，缺少思考。
2.联系群众不多。下去少，听意见少。
二、原因剖析
1.思想上有所放松。觉得工作过得去就行。
2.群众观念淡了。习惯坐在办公室里。
针对上面的问题，我打算从两个方面改起，请同志们监督。
一、补上学习的课
1.每天读书半小时，每月写一篇笔记。
二、走到群众中去
1.每月下社区两次，当面听意见。
以上发言，请同志们批评。`,
    sections: [
      ["problem", "一、查摆的问题"],
      ["cause", "二、原因剖析"],
      ["plan", "针对上面的问题"],
    ],
  },
  {
    name: "radicals from a PDF, parts without a blank after their number, an appendix below the signature",
    genre: "工作总结",
    outline: "headings",
    text: `2025年度⼯作总结
第⼀部分主要工作情况
全年完成检验六百批次，出具报告五百八十份，及时率百分之百。
第⼆部分存在的问题
检验人员偏少，部分设备老化。
第三部分下一步打算
争取增加人员两名，更新设备三台。
检验室
2025年12月28日
附件：获奖情况
先进班组一个，技术能手两名。`,
    sections: [
      ["achievement", "第⼀部分主要工作情况"],
      ["problem", "第⼆部分存在的问题"],
      ["plan", "第三部分下一步打算"],
    ],
  },
  {
    name: "no structure at all, the genre tells what it is",
    genre: "工作总结",
    outline: "none",
    text: `护理工作年度小结
一年来，在护理部的领导下，全科护士团结协作，较好地完成了各项任务，现总结如下。
全年收治病人一千二百人次，抢救危重病人八十六人次，护理合格率达到百分之九十八。
组织业务学习二十四次，操作考核十二次，全科护士考核合格率百分之百。`,
    sections: [["achievement", "全年收治病人"]],
  },
  {
    name: "themes, and a last section whose first sentence says what it is",
    genre: "述职报告",
    outline: "headings",
    text: `个人述职报告
各位领导、同志们：
现将本人一年来的工作情况述职如下。
一、坚持学习，提高本领
全年参加培训六次，完成学时八十个，撰写体会文章四篇，获得市级竞赛二等奖，受到单位表彰。
二、踏实工作，完成任务
完成预算编制三百项，审核单据四千余张，节约经费二十万元，被评为先进个人。
三、正视不足
业务钻研不够深入，主动沟通还不够多，有时存在急躁情绪，工作方法有待改进。
四、结语
在新的一年里，我将继续努力，把各项工作做得更好，不辜负大家的期望。
以上述职，请批评指正。
李敏
2025年12月`,
    sections: [
      ["achievement", "一、坚持学习"],
      ["achievement", "二、踏实工作"],
      ["problem", "三、正视不足"],
      ["plan", "四、结语"],
    ],
  },
  {
    name: "one paragraph in lines that a program cut, one of which ends with a sentence",
    genre: "工作总结",
    outline: "transitions",
    text: `工作总结
一年来，支行按照稳存款、控风险的思路开展工作，各项指标总体向好，现将情况总结如下。截至
年末，各项存款余额比年初增加了三千多万元，不良率低于全行平均水平。厅堂转介成功率提高了，
走访商户二百多户，新开账户三十多户，案例学习十二次，堵截可疑开户六起，派出所送来感谢信。
成绩之外，问题也要讲清楚。定期占比偏高，付息成本压不下来；客户经理新老衔接不好，有的客
户半年没有接到过电话；手机银行活跃度低，在全行排名靠后，培训也没有跟上业务发展的需要，员
工反映不少。2026年，支行将围绕这三件事下功夫：多做代发工资和结算存款，逐户明确维护人，
每月至少联系一次，以食堂和菜场为场景推手机银行，力争进入全行前八位。`,
    sections: [
      ["achievement", "截至"],
      ["problem", "成绩之外"],
      ["plan", "2026年，支行将"],
    ],
  },
  {
    name: "a candidate's bare headings",
    genre: "竞聘报告",
    outline: "guessed",
    text: `竞聘社教部副主任的报告
尊敬的各位评委：
上午好！我叫孟遥，现任讲解组组长，感谢大家给我这次机会。
我的经历
我从历史系毕业后考进博物馆，当了四年讲解员，借调到文物局一年，完成了两个展览的文案。
我的不足
研究文章发表得少，教育效果的评估还停留在发问卷上，带队伍的办法也不够多。
如果我能竞聘成功
我打算在任期内把评估做起来，把志愿者队伍带起来，把流动博物馆开到更多的乡村学校。
请各位评委考察我。谢谢大家！
竞聘人：孟遥
2025年10月15日`,
    sections: [
      ["achievement", "我的经历"],
      ["problem", "我的不足"],
      ["plan", "如果我能竞聘成功"],
    ],
  },
  {
    name: "no headings, and no sentence that passes on in the usual words",
    genre: "述职报告",
    outline: "transitions",
    text: `车站值班站长述职报告
各位领导、各位工友：
我叫段有田，管着一个站、三条线。今年干得怎么样，我向大家交个底。
先说送人。全年发班两万多次，没有出过责任事故，春运那几天把办公室全腾出来给旅客歇脚，加开了二十八趟车。
再说看站。安检口换了两台设备，监控加了一倍，夜班我每月跟四个，雨夜里大家堵住了进配电房的水。
哪能样样都好。我脾气急，为了调班次跟老司机红过脸，错在我。厕所和开水间一拖就拖过了大半年，小修的事没顾上。
开春以后，这几处我一块一块补。凡是动大家饭碗的事，先开会再拿方案，厕所三月底以前修好，不再等资金。
我要说的就这些，请大家当面指出来。
述职人：段有田
2025年12月29日`,
    sections: [
      ["achievement", "先说送人"],
      ["problem", "哪能样样都好"],
      ["plan", "开春以后"],
    ],
  },
  {
    name: "slogans that name no part, the last of them after the problems",
    genre: "党建述职报告",
    outline: "headings",
    text: `2025年度抓基层党建工作述职报告
各位领导、同志们：
我担任总支书记，现报告如下。
一、铸魂育人，把种子播进车间
把思政课开到实训车间，一年讲了14场，听课学生1900多名，2名毕业生成了技术能手，受到学校表扬。
二、固本强基，把堡垒建在专业
6名支部书记全部由专业带头人担任，党员攻关项目完成9个，拿下专利3项，企业送来感谢信。
三、自揭短板，把板子打在身上
用力不匀，教工支部抓得松；方法老套，开会念稿子多；对流动党员的管理有盲区，有的没有参加组织生活。
四、不待扬鞭，把担子压在肩上
教工支部与学生支部拉平，主题党日少一次，书记在会上作说明；换一套讲法，学生党员自编自演微党课。
以上报告，请批评指正。
尹兰芝
2025年12月31日`,
    sections: [
      ["achievement", "一、铸魂育人"],
      ["achievement", "二、固本强基"],
      ["problem", "三、自揭短板"],
      ["plan", "四、不待扬鞭"],
    ],
  },
];
