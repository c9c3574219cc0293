import fc from "fast-check";
import { PART_CUES } from "../../src/report/part-cues";
import { sentenceEnd } from "../../src/report/sentences";
import { clearPart, findSpokenParts } from "../../src/report/spoken-parts";

/** The sentences of a text of several lines. */
function sentencesOf(text: string) {
  const found: { start: number; end: number; opensLine: boolean }[] = [];
  for (let at = 0; at < text.length;) {
    const end = sentenceEnd(text, at, text.length);
    if (end > at) found.push({ start: at, end, opensLine: at === 0 || text.charAt(at - 1) === "\n" });
    at = Math.max(end, at + 1);
  }
  return found;
}

/** How each part begins that is found. */
function beginningsOf(
  text: string,
  known: readonly (readonly ["problem" | "plan", string])[] = [],
): string[] {
  const sentences = sentencesOf(text);
  const places = known.map(
    ([role, words]) => [role, sentences.findIndex(({ start }) => text.startsWith(words, start))] as const,
  );
  return findSpokenParts(text, sentences, new Map(places)).map(({ role, sentence }) => {
    const { start = 0 } = sentences[sentence] ?? {};
    return `${role} ${text.slice(start, start + 6)}`;
  });
}

const DONE =
  "先说收粮。今年收了三万吨小麦，比上年多了四千吨，粮款全部当天到账。\n修缮了两座旧仓，添置了烘干塔，排队的时间缩短到五十分钟，受到农户欢迎。";
const FAULTS =
  "夜里睡不着的时候也想，有些地方对不住大家。仓容紧了一年，旧库房漏雨，我没盯到底。检验员不够，化验慢半拍，农户等得心急。";
const PLANS =
  "秋天以前，我打算把漏雨的旧库房退掉。和职校合办培训班，力争多三个能上岗的检验员，不再让农户干等。";

describe("parts that no transition opens", () => {
  test("begin where the words turn", () => {
    expect(beginningsOf([DONE, FAULTS, PLANS].join("\n"))).toEqual([
      "problem 夜里睡不着的",
      "plan 秋天以前，我",
    ]);
  });

  test("may begin inside a paragraph, where the words turn clearly", () => {
    expect(beginningsOf(`${DONE}不过，${FAULTS}\n${PLANS}`)).toEqual([
      "problem 不过，夜里睡",
      "plan 秋天以前，我",
    ]);
  });

  test("problems without plans, and plans without problems", () => {
    expect(beginningsOf([DONE, FAULTS].join("\n"))).toEqual(["problem 夜里睡不着的"]);
    expect(beginningsOf([DONE, PLANS].join("\n"))).toEqual(["plan 秋天以前，我"]);
  });

  test("one is known: the other is looked for on its side", () => {
    const text = [DONE, FAULTS, PLANS].join("\n");
    expect(beginningsOf(text, [["plan", "秋天以前"]])).toEqual(["problem 夜里睡不着的"]);
    expect(beginningsOf(text, [["problem", "夜里睡不着"]])).toEqual(["plan 秋天以前，我"]);
  });
});

describe("no parts", () => {
  test.each([
    ["what was done alone", DONE],
    [
      "faults that were put right",
      `${DONE}\n查出问题三十处，整改了二十八处，漏雨的库房翻修了一遍，没有发生一起事故。`,
    ],
    ["one word of the future", `${DONE}\n大家说，明年还来。`],
    ["nothing", ""],
  ])("%s", (_, text) => expect(beginningsOf(text)).toEqual([]));
});

test.each([
  [FAULTS, "problem"],
  [PLANS, "plan"],
  [DONE, undefined],
  ["", undefined],
])("a section's text says clearly what it tells: %s", (text, role) => {
  expect(clearPart(text, 0, text.length)).toBe(role);
});

test("no word stands for two parts", () => {
  const words = PART_CUES.flatMap((entry) => entry.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test("any text: parts in order, each once, none at the very beginning", () => {
  const words = fc.constantFrom(
    "打算",
    "不足",
    "完成了",
    "力争",
    "不够",
    "。",
    "\n",
    "当然，",
    "今后，",
    "工作",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
      const sentences = sentencesOf(parts.join(""));
      const found = findSpokenParts(parts.join(""), sentences, new Map());
      expect(found.map(({ role }) => role)).toEqual(
        (["problem", "plan"] as const).filter((role) => found.some((part) => part.role === role)),
      );
      const places = found.map(({ sentence }) => sentence);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const place of places) {
        expect(place).toBeGreaterThan(0);
        expect(place).toBeLessThan(sentences.length);
      }
    }),
  );
});
