import { schema } from "@eigenpal/docx-editor-core/prosemirror";
import fc from "fast-check";
import type { Node } from "prosemirror-model";
import { paragraphText, placeOfOffset, textBetween } from "../../src/playground/document/paragraph-text";

const text = fc.string({ unit: fc.constantFrom("甲", "乙", "X", "。"), minLength: 1, maxLength: 5 });
const plain = text.map((content) => schema.text(content));
const inline: fc.Arbitrary<Node> = fc.oneof(
  plain,
  fc.constantFrom(schema.node("tab"), schema.node("hardBreak")),
  fc.array(plain, { maxLength: 2 }).map((content) => schema.node("sdt", null, content)),
);
const paragraph = fc
  .array(inline, { maxLength: 6 })
  .map((content) => schema.node("paragraph", null, content));

test("a stretch of the text and its place in the editor name the same characters", () => {
  fc.assert(
    fc.property(paragraph, fc.nat(), fc.nat(), (node, first, second) => {
      const whole = paragraphText(node);
      const [start = 0, end = 0] = [first % (whole.length + 1), second % (whole.length + 1)].sort(
        (a, b) => a - b,
      );
      if (start === end) return;
      const from = placeOfOffset(node, start, "start");
      const to = placeOfOffset(node, end, "end");
      expect(textBetween(node, from, to)).toBe(whole.slice(start, end));
    }),
  );
});

test("every offset has a place inside the paragraph", () => {
  fc.assert(
    fc.property(paragraph, (node) => {
      for (let offset = 0; offset <= paragraphText(node).length; offset++) {
        for (const side of ["start", "end"] as const) {
          const place = placeOfOffset(node, offset, side);
          expect(place).toBeGreaterThanOrEqual(1);
          expect(place).toBeLessThan(node.nodeSize);
        }
      }
    }),
  );
});

test("a field is one piece that cannot be split", () => {
  const field = schema.node("field", { fieldType: "PAGE", instruction: "PAGE", displayText: "12" });
  const node = schema.node("paragraph", null, [schema.text("第"), field, schema.text("页")]);
  expect(paragraphText(node)).toBe("第12页");
  const from = placeOfOffset(node, 2, "start");
  const to = placeOfOffset(node, 2, "end");
  expect([from, to]).toEqual([2, 3]);
});
