import { writeDocx } from "../../src/docx/write-docx";
import { OpenDocument, p } from "./open-document";

const REPORT = writeDocx([{ style: "title", text: "述职报告" }]);

async function create(base64: string, keeps = false) {
  const document = await OpenDocument.open(p("甲"));
  document.keeps = keeps;
  const { error } = await document.run((batch) => {
    const application = batch.create("Microsoft.WordServices.Application");
    batch.call(batch.method(application, "CreateDocument", base64), "Open");
    return undefined;
  });
  return { error: error?.Code, opened: document.opened, texts: document.texts };
}

test("a document that an add-in makes is opened, and the open one is not touched", async () => {
  const { error, opened, texts } = await create(Buffer.from(REPORT).toString("base64"));
  expect(error).toBeUndefined();
  expect(opened).toEqual([REPORT]);
  expect(texts).toEqual(["甲"]);
});

test.each([
  ["what is no Word document", Buffer.from("述职").toString("base64"), "InvalidArgument"],
  ["what is not in base 64", "！", "InvalidArgument"],
])("refused: %s", async (_, base64, code) => {
  expect(await create(base64)).toEqual({ error: code, opened: [], texts: ["甲"] });
});

test("the user may keep the open document", async () => {
  expect((await create(Buffer.from(REPORT).toString("base64"), true)).error).toBe("GeneralException");
});

test("a document that is only made shows nothing", async () => {
  const document = await OpenDocument.open(p("甲"));
  await document.run((batch) => {
    const application = batch.create("Microsoft.WordServices.Application");
    return {
      made: batch.instantiate(
        batch.method(application, "CreateDocument", Buffer.from(REPORT).toString("base64")),
      ),
    };
  });
  expect(document.opened).toEqual([]);
});
