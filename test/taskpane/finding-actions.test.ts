import { checkDocument } from "../../src/taskpane/check-document";
import type { Choices } from "../../src/taskpane/choices";
import {
  changeSeverity,
  forgetIgnored,
  ignoreFinding,
  restoreDefaults,
  switchOff,
} from "../../src/taskpane/finding-actions";
import { ignoredList } from "../../src/taskpane/ignored-list";
import type { Notice } from "../../src/taskpane/notice";
import type { SessionState } from "../../src/taskpane/report-session";
import type { PaneHandle } from "../../src/taskpane/use-pane";

const TEXT = `工作汇报
全年组织培训XX次。
检查单位XX家。
检查单位XX家。
主要体现在三个方面：一是学得深。二是抓得实。`;

/** A pane over a text, which checks it anew after each decision as the real one does. */
class TestPane implements Pick<PaneHandle, "state" | "choose" | "prefer" | "say"> {
  state: SessionState;
  notice: Notice | undefined;

  constructor(private text: string) {
    this.state = { busy: false, quiet: false, answered: 0, filled: 0, choices: {}, preferences: {} };
    this.check();
  }

  private check() {
    const { choices, preferences } = this.state;
    const paragraphs = this.text.split("\n").map((text) => ({ text }));
    const options = { settings: preferences, ...(choices.ignored && { ignored: choices.ignored }) };
    const document = { paragraphs, trackedChanges: false, labelsRead: true };
    this.state = { ...this.state, checked: checkDocument(document, options) };
  }

  choose = (name: keyof Choices, value: unknown) => {
    this.state = { ...this.state, choices: { ...this.state.choices, [name]: value } };
    this.check();
  };
  prefer = (preferences: SessionState["preferences"]) => {
    this.state = { ...this.state, preferences };
    this.check();
  };
  say = (notice: Notice | undefined) => {
    this.notice = notice;
  };

  edit(text: string) {
    this.text = text;
    this.check();
  }
  undo() {
    const next = this.notice?.next;
    if (!next || !("undo" in next)) throw new Error("there is no way back");
    next.undo(this as unknown as PaneHandle);
  }
  get findings() {
    return this.state.checked?.findings ?? [];
  }
  get ignored() {
    const { checked, choices, preferences } = this.state;
    if (!checked) throw new Error("not checked");
    return ignoredList(checked, choices.ignored, preferences.off);
  }
  ignoreFirst(check: string, paragraph = 0) {
    const finding = this.findings.find((one) => one.check === check && one.at.paragraph >= paragraph);
    if (!finding) throw new Error(`${check} finds nothing`);
    ignoreFinding(this, finding);
  }
  /** Check and paragraph of everything that is shown. */
  get shown() {
    return this.findings.map(({ check, at }) => `${check} ${at.paragraph}`);
  }
}

const ALL = ["blank 1", "blank 2", "blank 3", "count 4"];

test("a finding is set aside, counted, and brought back by undoing", () => {
  const pane = new TestPane(TEXT);
  expect(pane.shown).toEqual(ALL);
  pane.ignoreFirst("count");
  expect(pane.shown).toEqual(ALL.slice(0, 3));
  expect(pane.ignored.places.map(({ finding }) => finding.check)).toEqual(["count"]);
  expect(pane.notice).toMatchObject({ kind: "done", text: expect.stringContaining("数目不符") as string });
  pane.undo();
  expect(pane.shown).toEqual(ALL);
  expect(pane.state.choices.ignored).toBeUndefined();
});

test("what is about no text of its own stays set aside, and the pane says so", () => {
  const pane = new TestPane("2025年述职报告\n我认真做好各项工作，完成了全年任务。\n以上述职，请批评指正。");
  pane.ignoreFirst("missing-signature");
  expect(pane.notice?.text).toContain("不再列出");
  pane.edit("2025年度述职报告\n我认真做好各项工作。\n以上述职报告，请各位批评指正。");
  expect(pane.shown).not.toContain("missing-signature 2");
  expect(pane.ignored.places.map(({ finding }) => finding.check)).toEqual(["missing-signature"]);
});

test("undoing takes back what was done, not what was done since", () => {
  const pane = new TestPane(TEXT);
  pane.ignoreFirst("count");
  const { notice } = pane;
  pane.ignoreFirst("blank");
  pane.say(notice);
  pane.undo();
  expect(pane.shown).toEqual(ALL.slice(1));
});

test("of two places that read the same one is brought back at a time", () => {
  const pane = new TestPane(TEXT);
  pane.ignoreFirst("blank", 2);
  pane.ignoreFirst("blank", 2);
  expect(pane.shown).toEqual(["blank 1", "count 4"]);
  const [first] = pane.ignored.places;
  if (!first) throw new Error("nothing was set aside");
  forgetIgnored(pane, [first.entry], "已恢复");
  expect(pane.shown).toEqual(["blank 1", "blank 2", "count 4"]);
  pane.undo();
  expect(pane.shown).toEqual(["blank 1", "count 4"]);
});

test("what was set aside is stale when its text is gone, and at rest while its check is off", () => {
  const pane = new TestPane(TEXT);
  pane.ignoreFirst("count");
  pane.ignoreFirst("blank");
  pane.edit(TEXT.replace("三个方面", "两个方面"));
  expect(pane.ignored).toMatchObject({
    places: [{ finding: { check: "blank" } }],
    resting: [],
    stale: [{ check: "count", text: "三个方面" }],
  });
  switchOff(pane, "blank");
  expect(pane.ignored).toMatchObject({
    places: [],
    resting: [{ check: "blank" }],
    stale: [{ check: "count" }],
  });
  forgetIgnored(pane, pane.ignored.stale, "已清除");
  pane.prefer({});
  expect(pane.ignored).toMatchObject({ places: [{ finding: { check: "blank" } }], resting: [], stale: [] });
});

test("a check is switched off, and on again by undoing", () => {
  const pane = new TestPane(TEXT);
  switchOff(pane, "blank");
  expect(pane.shown).toEqual(["count 4"]);
  pane.undo();
  expect(pane.shown).toEqual(ALL);
});

test("a severity is changed for all findings of the check; undoing gives back the one before", () => {
  const pane = new TestPane(TEXT);
  const severity = () => pane.findings.find(({ check }) => check === "count")?.severity;
  changeSeverity(pane, "count", "warning");
  changeSeverity(pane, "count", "info");
  expect(severity()).toBe("info");
  pane.undo();
  expect(severity()).toBe("warning");
  restoreDefaults(pane);
  expect(severity()).toBe("error");
  pane.undo();
  expect(severity()).toBe("warning");
});
