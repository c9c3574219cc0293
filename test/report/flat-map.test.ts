import fc from "fast-check";
import { flatMap } from "../../src/report/flat-map";

test("it gives what Array.prototype.flatMap gives", () => {
  const work = (item: number, index: number) => Array.from({ length: item % 4 }, (_, i) => [item, index, i]);
  fc.assert(
    fc.property(fc.array(fc.nat(9)), (items) => {
      expect(flatMap(items, work)).toEqual(items.flatMap(work));
    }),
  );
});
