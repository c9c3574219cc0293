import { OpenDocument, p } from "./open-document";
import type { Path, WireBatch } from "./wire-batch";

const hit = (batch: WireBatch, text: string): Path =>
  batch.method(batch.search(batch.body, text), "GetFirst");
const first = (batch: WireBatch): Path => batch.method(batch.paragraphs, "GetFirst");

describe("places move along", () => {
  test("with the batch's own edits", async () => {
    const document = await OpenDocument.open(p("甲XX乙XX丙XX"));
    const { items, steps } = await document.run((batch) => {
      const found = batch.search(batch.body, "XX");
      const second = batch.method(batch.method(found, "GetFirst"), "GetRange", "After");
      batch.method(first(batch), "InsertText", "前", "Start");
      batch.method(second, "InsertText", "间", "Start");
      return { load: batch.load(found, "text") };
    });
    expect(document.texts).toEqual(["前甲XX间乙XX丙XX"]);
    expect(items(steps.load, "Text")).toEqual(["XX", "XX", "XX"]);
  });

  test("with the user's typing between two batches", async () => {
    const document = await OpenDocument.open(p("甲") + p("乙XX"));
    const found = await document.run((batch) => {
      const range = hit(batch, "XX");
      return { range: batch.instantiate(range) };
    });
    const { _ReferenceId: id } = found.of(found.steps.range) as { _ReferenceId: string };
    document.type("用户写的", "甲");
    await document.run((batch) => ({ select: batch.call(batch.reference(id), "Select", "Select") }));
    expect(document.selectedText).toBe("XX");
    expect(document.selectedAt).toHaveLength(1);
  });

  test("a paragraph that was deleted is not found, and another does not take its place", async () => {
    const document = await OpenDocument.open(p("甲") + p("乙") + p("丙"));
    const { error } = await document.run((batch) => {
      const second = batch.method(first(batch), "GetNext");
      batch.call(second, "Delete");
      return { load: batch.load(second, "text") };
    });
    expect(error).toMatchObject({ Code: "ItemNotFound" });
    expect(document.texts).toEqual(["甲", "丙"]);
  });
});

describe("ranges", () => {
  test("Start, End and Replace make the text part of the range, After does not", async () => {
    const document = await OpenDocument.open(p("甲乙丙"));
    const { steps, of } = await document.run((batch) => {
      const range = hit(batch, "乙");
      batch.method(range, "InsertText", "前", "Start");
      batch.method(range, "InsertText", "后", "End");
      batch.method(range, "InsertText", "外", "After");
      return { load: batch.load(range, "text") };
    });
    expect(document.texts).toEqual(["甲前乙后外丙"]);
    expect(of(steps.load)).toMatchObject({ Text: "前乙后" });
  });

  test.each([
    ["甲", "甲", "Equal"],
    ["甲", "丙", "Before"],
    ["丙", "甲", "After"],
    ["甲", "乙", "AdjacentBefore"],
    ["甲乙丙", "乙", "Contains"],
    ["甲乙", "乙丙", "OverlapsBefore"],
    ["乙", "甲乙丙", "Inside"],
  ])("%s lies to %s: %s", async (one, other, relation) => {
    const document = await OpenDocument.open(p("甲乙丙"));
    const { steps, of } = await document.run((batch) => ({
      compare: batch.call(hit(batch, one), "CompareLocationWith", hit(batch, other)),
    }));
    expect(of(steps.compare)).toBe(relation);
  });

  test("from one hit to another, across paragraphs", async () => {
    const document = await OpenDocument.open(p("甲乙") + p("丙丁"));
    const { steps, of } = await document.run((batch) => {
      const whole = batch.method(hit(batch, "乙"), "ExpandTo", hit(batch, "丙"));
      batch.call(whole, "Select", "Select");
      return {
        load: batch.load(whole, "text,isEmpty"),
        parts: batch.load(batch.property(whole, "Paragraphs"), "text"),
      };
    });
    expect(of(steps.load)).toMatchObject({ Text: "乙\r丙", IsEmpty: false });
    expect(document.selectedText).toBe("乙\r丙");
  });

  test("the selection is a range, and its ends can be selected", async () => {
    const document = await OpenDocument.open(p("甲乙丙"));
    document.select("乙");
    const { steps, of } = await document.run((batch) => {
      const selection = batch.method(batch.document, "GetSelection");
      const written = batch.method(selection, "InsertText", "一是", "Replace");
      batch.call(written, "Select", "End");
      return { load: batch.load(selection, "text") };
    });
    expect(of(steps.load)).toMatchObject({ Text: "一是" });
    expect(document.texts).toEqual(["甲一是丙"]);
    expect(document.state.selection.from).toBe(4);
    expect(document.state.selection.empty).toBe(true);
  });
});
