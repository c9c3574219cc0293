import { eventually } from "./eventually";
import { usePlayground } from "./open-playground";

jest.setTimeout(60_000);

// Every test that uses the playground fails on a request that leaves the machine; these show that the guards bite.
const playground = usePlayground();
const OUTSIDE = "https://example.com/";

const frame = (name: "pane" | "page") =>
  playground.current.page.frames().find((one) => one.url().includes("taskpane.html") === (name === "pane"));

it.each(["pane", "page"] as const)(
  "the policy of the %s refuses every request to elsewhere",
  async (name) => {
    await eventually(playground.strip, (text) => expect(text).toContain("空白"));
    const violated = await frame(name)?.evaluate(async (url) => {
      const directives: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        directives.push(event.effectiveDirective),
      );
      await fetch(url).catch(() => undefined);
      for (const tag of ["img", "script", "iframe"]) {
        const element = document.createElement(tag);
        element.setAttribute("src", url);
        document.body.append(element);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return directives.sort();
    }, OUTSIDE);
    expect(violated).toEqual(["connect-src", "frame-src", "img-src", "script-src-elem"]);
  },
);

it("a request that got past the policy would be seen and refused", async () => {
  const { page, strays } = playground.current;
  await page.goto(OUTSIDE).catch(() => undefined);
  expect(strays.splice(0)).toEqual([OUTSIDE]);
});
