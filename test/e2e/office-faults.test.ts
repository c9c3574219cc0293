import type { Faults } from "../../src/playground/faults";
import { p } from "../docx/build-docx";
import { openBarePane as openBare, type BarePane } from "./open-bare-pane";
import { paragraphs, selection, startBrowser, stopBrowser } from "./open-playground";

jest.setTimeout(60_000);

beforeAll(startBrowser);
afterAll(stopBrowser);
afterEach(() => opened?.page.context().close());

let opened: BarePane | undefined;

async function openBarePane(source: string, query = ""): Promise<BarePane> {
  return (opened = await openBare(source, query));
}

const REPORT = p("一年来，培训XX次，走访XX户。") + p("下一步，抓好落实。");

/** What an add-in can tell of an error. */
interface Told {
  readonly code: string;
  readonly statement: string | undefined;
}

describe("what goes wrong is told as Word tells it", () => {
  /** Writes two things in one batch and tells how that ended. */
  async function write(faults: Faults, query = "") {
    const { page, word, errors } = await openBarePane(REPORT, query);
    await page.evaluate((wanted) => Object.assign(window.moupianPlayground?.faults ?? {}, wanted), faults);
    const told = await word((): Promise<Told | undefined> =>
      Word.run(async (context) => {
        const { body } = context.document;
        body.insertText("甲", "End");
        body.insertText("乙", "End");
        await context.sync();
        return undefined;
      }).catch((thrown: unknown) => {
        const error = thrown as OfficeExtension.Error;
        return { code: error.code, statement: error.debugInfo.statement };
      }),
    );
    return { told, last: (await paragraphs(page)).at(-1), errors, page, word };
  }

  test("a protected document", async () => {
    const { told, last } = await write({ protectedDocument: true });
    expect(told?.code).toBe("AccessDenied");
    expect(last).toBe("下一步，抓好落实。");
  });

  test("a document that was opened for reading only", async () => {
    const { told, last, page, word } = await write({}, "readonly");
    expect(told?.code).toBe("AccessDenied");
    expect(last).toBe("下一步，抓好落实。");
    expect(await word(() => String(Office.context.document.mode))).toBe("readOnly");
    await word(() =>
      Word.run(async (context) => {
        context.document.body.search("落实", { matchCase: true }).getFirst().select();
        await context.sync();
      }),
    );
    expect((await selection(page)).text).toBe("落实");
  });

  test("an error in the middle of a batch: what came before stays, and the statement is named", async () => {
    const { told, last } = await write({ errorAtWrite: 2 });
    expect(told?.code).toBe("GeneralException");
    expect(told?.statement).toContain("insertText");
    expect(last).toBe("下一步，抓好落实。甲");
  });

  test("a lost session", async () => {
    const { told, last, errors } = await write({ lostSession: true });
    expect(told?.code).toBe("InvalidOrTimedOutSession");
    expect(last).toBe("下一步，抓好落实。");
    expect(errors).toEqual([]);
  });

  test("slowness only takes time", async () => {
    const { told, last } = await write({ slow: 200 });
    expect(told).toBeUndefined();
    expect(last).toBe("下一步，抓好落实。甲乙");
  });

  test("members above the set, members not played, searches that Word refuses", async () => {
    const { word } = await openBarePane(REPORT);
    const codes = await word(async () => {
      const codeOf = (use: (context: Word.RequestContext) => void) =>
        Word.run(async (context) => {
          use(context);
          await context.sync();
          return "";
        }).catch((thrown: unknown) => (thrown as OfficeExtension.Error).code);
      return {
        tracking: await codeOf((context) => context.document.load("changeTrackingMode")),
        html: await codeOf((context) => context.document.body.getHtml()),
        empty: await codeOf((context) => context.document.body.search("").load("items")),
        long: await codeOf((context) => context.document.body.search("长".repeat(256)).load("items")),
        missing: await codeOf((context) => context.document.contentControls.getById(9).load("id")),
        first: await codeOf((context) =>
          context.document.body.paragraphs.getFirst().getPrevious().load("text"),
        ),
      };
    });
    expect(codes).toEqual({
      tracking: "ApiNotFound",
      html: "NotImplemented",
      empty: "SearchStringInvalidOrTooLong",
      long: "SearchStringInvalidOrTooLong",
      missing: "ItemNotFound",
      first: "ItemNotFound",
    });
  });
});
