import { readFileSync } from "node:fs";
import path from "node:path";
import { NOTICE_SENTENCES, noticeSentence } from "../../src/commands/notice-sentences";

test.each(Object.entries(NOTICE_SENTENCES))("%s has a sentence that says what to do", (about, sentence) => {
  expect(noticeSentence(`?about=${about}&_host_Info=Word$Web`)).toBe(sentence);
  expect(sentence).toMatch(/请.*。$/);
});

test.each(["", "?about=", "?about=<b>x</b>", "?about=constructor", "?about=toString"])(
  "%s asks for no sentence that there is",
  (search) => expect(noticeSentence(search)).toBe(NOTICE_SENTENCES.fault),
);

test.each(["commands.html", "command-notice.html"])("%s carries the policy before any script", (page) => {
  const html = readFileSync(path.join(__dirname, "../../src/commands", page), "utf8");
  const policy = html.indexOf('content="<%= policy %>"');
  expect(policy).toBeGreaterThan(0);
  expect(html.indexOf("<script")).toBeGreaterThan(policy);
  expect(html).not.toMatch(/<script>|\son\w+=/);
});
