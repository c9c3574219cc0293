import { OpenDocument, p } from "./open-document";

test("what a batch answers, in full", async () => {
  const document = await OpenDocument.open(p("甲") + p("乙"));
  const { response } = await document.run((batch) => ({ load: batch.load(batch.paragraphs, "text") }));
  expect(response).toEqual({
    Results: [
      { ActionId: 3, Value: { _ReferenceId: "{ref-1}" } },
      { ActionId: 5, Value: { _ReferenceId: "{ref-2}" } },
      {
        ActionId: 6,
        Value: {
          _ReferenceId: "{ref-2}",
          _Items: [
            { _ReferenceId: "{ref-3}", Text: "甲" },
            { _ReferenceId: "{ref-4}", Text: "乙" },
          ],
        },
      },
    ],
    TraceIds: [],
  });
});

describe("loading", () => {
  test("no names: every scalar that the advertised set has; an object: its scalars; a path: what it says", async () => {
    const document = await OpenDocument.open(p("甲"));
    const { steps, of } = await document.run((batch) => ({
      all: batch.load(batch.body, {}),
      font: batch.load(batch.body, "font"),
      path: batch.load(batch.body, "font/bold,text"),
      dotted: batch.load(batch.body, "font.size"),
    }));
    expect(Object.keys(of(steps.all) as object)).toEqual([
      "_ReferenceId",
      "Text",
      "Style",
      "StyleBuiltIn",
      "Type",
    ]);
    expect(of(steps.font)).toMatchObject({ Font: { Name: expect.any(String) as string, Bold: false } });
    expect(of(steps.path)).toMatchObject({ Text: "甲", Font: { Bold: false } });
    expect(of(steps.dotted)).toMatchObject({ Font: { Size: expect.any(Number) as number } });
  });

  test("a page of a collection", async () => {
    const document = await OpenDocument.open(p("一") + p("二") + p("三"));
    const { steps, items } = await document.run((batch) => ({
      load: batch.load(batch.paragraphs, { Select: ["text"], Skip: 1, Top: 1 }),
    }));
    expect(items(steps.load, "Text")).toEqual(["二"]);
  });

  test("a property that there is not stops the batch", async () => {
    const document = await OpenDocument.open(p("甲"));
    const { error } = await document.run((batch) => ({ load: batch.load(batch.body, "nonsense") }));
    expect(error).toMatchObject({ Code: "ApiNotFound", Location: "Body.nonsense" });
  });
});

test("a path with an effect is followed once, however often it is used", async () => {
  const document = await OpenDocument.open(p("甲"));
  const { steps, of } = await document.run((batch) => {
    const added = batch.method(batch.body, "InsertParagraph", "乙", "End");
    return { first: batch.load(added, "text"), second: batch.load(added, "text") };
  });
  expect(document.texts).toEqual(["甲", "乙"]);
  expect([of(steps.first), of(steps.second)]).toEqual([
    expect.objectContaining({ Text: "乙" }),
    expect.objectContaining({ Text: "乙" }),
  ]);
});

describe("references", () => {
  test("an object of one batch is the same in the next, and is gone when it is released", async () => {
    const document = await OpenDocument.open(p("甲") + p("乙"));
    const first = await document.run((batch) => ({ load: batch.load(batch.paragraphs, "text") }));
    const [, id] = first.items(first.steps.load, "_ReferenceId") as string[];
    const second = await document.run((batch) => ({ load: batch.load(batch.reference(id ?? ""), "text") }));
    expect(second.of(second.steps.load)).toMatchObject({ _ReferenceId: id, Text: "乙" });

    const held = document.dispatcher.held;
    await document.run((batch) => ({ release: batch.call(batch.document, "_RemoveReference", id) }));
    expect(document.dispatcher.held).toBe(held - 1);
    const third = await document.run((batch) => ({ load: batch.load(batch.reference(id ?? ""), "text") }));
    expect(third.error?.Code).toBe("ItemNotFound");
  });

  test("are not given outside Word.run unless they are asked for", async () => {
    const document = await OpenDocument.open(p("甲"));
    const plain = await document.run((batch) => ({ load: batch.load(batch.paragraphs, "text") }), false);
    expect(plain.of(plain.steps.load)).toEqual({ _Items: [{ Text: "甲" }] });
    const asked = await document.run((batch) => {
      const { body } = batch;
      batch.call(body, "_KeepReference");
      return { again: batch.instantiate(body) };
    }, false);
    expect(asked.of(asked.steps.again)).toEqual({ _ReferenceId: expect.any(String) as string });
  });
});

describe("null objects", () => {
  test("instantiate and load as null, and so does everything that hangs on them", async () => {
    const document = await OpenDocument.open(p("甲"));
    const { steps, of, error } = await document.run((batch) => {
      const before = batch.method(batch.method(batch.paragraphs, "GetFirst"), "GetPreviousOrNullObject");
      return {
        load: batch.load(before, "text"),
        font: batch.instantiate(batch.property(before, "Font")),
        call: batch.call(before, "Clear"),
      };
    });
    expect(error).toBeUndefined();
    expect([of(steps.load), of(steps.font), of(steps.call)]).toEqual([null, null, { _IsNull: true }]);
  });

  test("without OrNullObject the batch stops", async () => {
    const document = await OpenDocument.open(p("甲"));
    const { error } = await document.run((batch) => {
      batch.method(batch.method(batch.paragraphs, "GetFirst"), "GetPrevious");
      return undefined;
    });
    expect(error).toMatchObject({ Code: "ItemNotFound", Location: "Paragraph.getPrevious", ActionIndex: 3 });
  });
});

describe("what is not there", () => {
  test.each([
    ["a member above the advertised set", "1.3", "Body", "GetReviewedText", "ApiNotFound"],
    ["a member that Word does not have", "1.3", "Body", "GetPoem", "ApiNotFound"],
    ["a member that the stand-in does not play", "1.3", "Body", "GetHtml", "NotImplemented"],
    ["the same, once its set is advertised", "1.4", "Body", "GetReviewedText", "NotImplemented"],
  ])("%s", async (_name, wordApi, property, method, code) => {
    const document = await OpenDocument.open(p("甲"), wordApi);
    const { error } = await document.run((batch) => ({
      call: batch.call(batch.property(batch.document, property), method),
    }));
    expect(error).toMatchObject({ Code: code });
    expect(error?.Message).toContain(`${property}.${method.charAt(0).toLowerCase()}${method.slice(1)}`);
  });

  test("changeTrackingMode is 1.4", async () => {
    const load = async (settings: string, wordApi: string) => {
      const document = await OpenDocument.open({ body: p("甲"), settings }, wordApi);
      const { steps, of, error } = await document.run((batch) => ({
        load: batch.load(batch.document, "changeTrackingMode"),
      }));
      return error?.Code ?? (of(steps.load) as { ChangeTrackingMode: unknown }).ChangeTrackingMode;
    };
    expect(await load("", "1.3")).toBe("ApiNotFound");
    expect(await load("", "1.4")).toBe("Off");
    expect(await load("<w:trackRevisions/>", "1.4")).toBe("TrackAll");
    expect(await load('<w:trackRevisions w:val="0"/>', "1.4")).toBe("Off");
  });

  test("wildcards are not played, and say so", async () => {
    const document = await OpenDocument.open(p("甲"));
    const { error } = await document.run((batch) => {
      batch.set(batch.create("Microsoft.WordServices.SearchOptions"), "MatchWildcards", true);
      return undefined;
    });
    expect(error).toMatchObject({ Code: "NotImplemented" });
    expect(error?.Message).toContain("SearchOptions.matchWildcards");
  });
});

describe("faults", () => {
  const write = (document: OpenDocument) =>
    document.run((batch) => {
      const { body } = batch;
      batch.method(body, "InsertText", "一", "End");
      batch.method(body, "InsertText", "二", "End");
      return undefined;
    });

  test("an error in the middle: what came before stays, once", async () => {
    const document = await OpenDocument.open(p("甲"));
    document.faults.errorAfter = 3;
    const { error, response } = await write(document);
    expect(error).toMatchObject({ Code: "GeneralException", ActionIndex: 2 });
    expect(response.Results).toHaveLength(2);
    expect(document.texts).toEqual(["甲一"]);
    expect((await write(document)).error).toBeUndefined();
  });

  test("an error at a certain change, whatever is read before", async () => {
    const document = await OpenDocument.open(p("甲"));
    document.faults.errorAtWrite = 2;
    await document.run((batch) => ({ load: batch.load(batch.body, "text") }));
    expect((await write(document)).error).toMatchObject({
      Code: "GeneralException",
      Location: "Body.insertText",
    });
    expect(document.texts).toEqual(["甲一"]);
    expect((await write(document)).error).toBeUndefined();
  });

  test("a protected document can be read and selected in, not written", async () => {
    const document = await OpenDocument.open(p("甲XX"));
    document.faults.protectedDocument = true;
    expect((await write(document)).error?.Code).toBe("AccessDenied");
    const { error } = await document.run((batch) => {
      const hit = batch.method(batch.search(batch.body, "XX"), "GetFirst");
      batch.call(hit, "Select", "Select");
      return undefined;
    });
    expect(error).toBeUndefined();
    expect(document.texts).toEqual(["甲XX"]);
    expect(document.selectedText).toBe("XX");
  });
});

describe("the log counts what the add-in does", () => {
  test("with the members that it used", async () => {
    const document = await OpenDocument.open(p("甲"));
    await document.run((batch) => ({ load: batch.load(batch.paragraphs, "text,style") }));
    expect(document.log).toEqual([
      ["Document.body", "Body.paragraphs", "ParagraphCollection.load(text,style)"],
    ]);
  });

  test("not what office.js does for itself", async () => {
    const document = await OpenDocument.open(p("甲"));
    await document.run((batch) => {
      batch.instantiate(batch.document);
      batch.call(batch.document, "_RemoveReference", "{ref-1}");
      return undefined;
    });
    const { error } = await document.run((batch) => {
      batch.call(batch.create("Microsoft.InternalService.AddinInternalService"), "NotifyActionHandlerReady");
      return undefined;
    });
    expect(error).toBeUndefined();
    expect(document.log).toEqual([]);
  });
});

test("trace actions are answered and listed", async () => {
  const document = await OpenDocument.open(p("甲"));
  const { response, steps } = await document.run((batch) => ({ trace: batch.trace() }));
  expect(response.TraceIds).toEqual([steps.trace.action]);
});
