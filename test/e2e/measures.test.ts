import { writeDocx } from "../../src/docx/write-docx";
import { expectAccessible, LOOKS, openCheckPage } from "./check-page";
import { eventually } from "./eventually";
import { openDocument, saveDocument, selection, usePlayground, type OpenPlayground } from "./open-playground";

// The page 问题与措施对照 through the shipping pane and the unmodified office.js.
jest.setTimeout(180_000);

const REPORT = [
  "2025年度述职报告",
  "一、履职情况",
  "全年办结信访件二百一十件，按期办结率百分之九十九，没有发生差错。",
  "二、存在的问题",
  "一是理论学习不够深入。读文件多，结合实际思考少。",
  "二是调查研究不够扎实。到乡镇去得少，与群众面对面交谈少。",
  "三是宣传报道偏少。全年只有两篇信息被上级采用。",
  "三、下一步打算",
  "一是加强理论学习。制定计划，每天读书一小时。",
  "二是深入开展调查研究。每月带案下访五天。",
  "三是严守廉洁纪律。管好自己和家人。",
  "四是带好科室队伍。",
];

const playground = usePlayground();
const pane = () => playground.current.pane;
const problem = (text: string) =>
  pane().getByRole("list", { name: "问题", exact: true }).locator("> li").filter({ hasText: text });
const change = (text: string) => problem(text).getByRole("button", { name: /^改：/ }).click();
const way = (text: string, name: string) => problem(text).getByRole("radio", { name, exact: true }).check();
const says = (text: string, words: string) => problem(text).getByText(words).first().waitFor();

async function open(opened: OpenPlayground, bytes?: Uint8Array, lines: readonly string[] = REPORT) {
  const file = bytes ?? writeDocx(lines.map((text) => ({ style: "body" as const, text })));
  await openDocument(opened.page, "信访工作述职.docx", file);
  const strip = opened.pane.getByRole("group", { name: "文档状态" });
  await eventually(
    () => strip.innerText(),
    (text) => expect(text.replace(/\s/g, "")).toContain("空白0"),
  );
  await openCheckPage(opened, "问题与措施对照");
}

it("each problem stands beside what answers it, and why; what answers nothing comes last", async () => {
  await open(playground.current);
  await pane().getByText("共 3 个问题：2 个有对应的措施，1 个没有措施。").waitFor();
  await says("理论学习不够深入", "加强理论学习");
  await says("理论学习不够深入", "因为措施里提到");
  await says("宣传报道偏少", "没有找到对应的措施");
  const unused = pane().getByRole("region", { name: "没有对应问题的措施" });
  await unused.getByText("严守廉洁纪律").waitFor();
  await unused.getByText("带好科室队伍").waitFor();
});

it("goes to a problem and to a measure", async () => {
  await open(playground.current);
  const selected = (text: string) =>
    eventually(
      () => selection(playground.current.page),
      (now) => expect(now.text).toContain(text),
    );
  await problem("宣传报道偏少")
    .getByRole("button", { name: /^跳转到“宣传/ })
    .click();
  await selected("宣传报道偏少");
  await problem("理论学习不够")
    .getByRole("button", { name: /^跳转到“加强/ })
    .click();
  await selected("加强理论学习");
});

it("a wrong pair is put right, by several measures, by none, by none being needed, and taken back", async () => {
  await open(playground.current);
  await change("宣传报道偏少");
  await way("宣传报道偏少", "选措施");
  await problem("宣传报道偏少").getByRole("checkbox", { name: "严守廉洁纪律" }).check();
  await problem("宣传报道偏少").getByRole("checkbox", { name: "带好科室队伍" }).check();
  await pane().getByText("共 3 个问题：3 个有对应的措施。").waitFor();
  await pane().getByRole("region", { name: "没有对应问题的措施" }).waitFor({ state: "detached" });

  await problem("宣传报道偏少").getByRole("checkbox", { name: "严守廉洁纪律" }).uncheck();
  await problem("宣传报道偏少").getByRole("checkbox", { name: "带好科室队伍" }).uncheck();
  await says("宣传报道偏少", "一条也没有选，算作没有措施。");
  await way("宣传报道偏少", "不需要措施");
  await says("宣传报道偏少", "不需要措施（手工设定）");
  await way("宣传报道偏少", "自动判断");
  await says("宣传报道偏少", "没有找到对应的措施");
  await pane().getByText("共 3 个问题：2 个有对应的措施，1 个没有措施。").waitFor();
});

it("what was set is still there after saving and opening again, and can be taken back as a whole", async () => {
  await open(playground.current);
  await change("理论学习不够深入");
  await way("理论学习不够深入", "不需要措施");
  await says("理论学习不够深入", "不需要措施（手工设定）");
  const saved = await saveDocument(playground.current.page);
  await playground.current.page.getByRole("button", { name: "新建" }).click();
  await pane().getByText("文档还是空的").first().waitFor();
  await open(playground.current, saved);
  await says("理论学习不够深入", "不需要措施（手工设定）");
  await pane().getByRole("button", { name: "全部恢复自动判断" }).click();
  await says("理论学习不够深入", "加强理论学习");
});

it("can be put right with the keyboard alone", async () => {
  await open(playground.current);
  const { page } = playground.current;
  await problem("宣传报道偏少").getByRole("button", { name: /^改：/ }).focus();
  await page.keyboard.press("Enter");
  const type = () => pane().locator(":focus").getAttribute("type");
  const tabTo = async (wanted: string) => {
    await page.keyboard.press("Tab");
    if ((await type()) !== wanted) await tabTo(wanted);
  };
  await tabTo("radio");
  await page.keyboard.press("ArrowRight");
  await tabTo("checkbox");
  await page.keyboard.press("Space");
  await says("宣传报道偏少", "加强理论学习");
  await says("宣传报道偏少", "手工设定");
  const checked = () => pane().locator(":focus").isChecked();
  await eventually(checked, (is) => expect(is).toBe(true));
});

it.each([
  [
    "没有认出写问题的部分",
    ["述职报告", "一、履职情况", "完成了任务。", "二、下一步打算", "一是学习。二是调研。"],
  ],
  ["问题没有分条写", ["述职报告", "一、存在的问题", "学习不够，作风不实。", "二、下一步打算", "继续努力。"]],
  ["没有认出写措施的部分", REPORT.slice(0, 7)],
  ["措施没有分条写", [...REPORT.slice(0, 8), "继续努力，不辜负组织的信任。"]],
])("%s: the page says so and what to do", async (title, lines) => {
  await open(playground.current, undefined, lines);
  await pane().getByRole("heading", { name: title }).waitFor();
});

it.each(LOOKS)("axe finds nothing at %i px in %s colours, and nothing is cut off", async (width, colours) => {
  await expectAccessible(width, colours, async (opened) => {
    await open(opened);
    const row = opened.pane.getByRole("listitem").filter({ hasText: "宣传报道偏少" }).first();
    await row.getByRole("button", { name: /^改：/ }).click();
    await row.getByRole("radio", { name: "选措施" }).check();
    await row.getByRole("checkbox").first().waitFor();
  });
});
