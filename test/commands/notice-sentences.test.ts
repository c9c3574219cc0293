import { readFileSync } from "node:fs";
import path from "node:path";
import {
  NOTICE_TEXTS,
  noticeAddress,
  readNoticeAddress,
  type Notice,
} from "../../src/commands/notice-sentences";

const { sentences: chinese } = NOTICE_TEXTS["zh-CN"];
const { sentences: english, title, close } = NOTICE_TEXTS.en;

test.each(Object.keys(chinese) as Notice[])("%s has a sentence that says what to do", (about) => {
  const read = (language: "zh-CN" | "en") => {
    const { search } = new URL(`${noticeAddress(about, language)}&_host_Info=Word$Web`, "https://localhost/");
    return readNoticeAddress(search);
  };
  expect(read("zh-CN")).toMatchObject({ language: "zh-CN", sentence: chinese[about], close: "知道了" });
  expect(chinese[about]).toMatch(/请.*。$/);
  expect(read("en")).toEqual({ language: "en", title, sentence: english[about], close });
  // English but for what it quotes.
  expect(english[about].replace(/“[^”]*”/g, "")).toMatch(/^\P{Script=Han}*\.$/u);
});

test.each(["", "?about=", "?about=<b>x</b>", "?about=constructor", "?about=toString", "?about=x&lang=fr"])(
  "%s asks for no sentence that there is",
  (search) => expect(readNoticeAddress(search).sentence).toBe(chinese.fault),
);

test.each(["commands.html", "command-notice.html"])("%s carries the policy before any script", (page) => {
  const html = readFileSync(path.join(__dirname, "../../src/commands", page), "utf8");
  const policy = html.indexOf('content="<%= policy %>"');
  expect(policy).toBeGreaterThan(0);
  expect(html.indexOf("<script")).toBeGreaterThan(policy);
  expect(html).not.toMatch(/<script>|\son\w+=/);
});
