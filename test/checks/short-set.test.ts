import fc from "fast-check";
import { ShortSet } from "../../src/checks/short-set";

test("it is a set, whatever is put into it", () => {
  const value = fc.oneof(fc.nat(40), fc.integer({ min: 0x7fff, max: 0x3fffffff }));
  fc.assert(
    fc.property(fc.array(value), fc.array(value), (added, asked) => {
      const [own, known] = [new ShortSet(), new Set(added)];
      for (const one of added) own.add(one);
      expect(own.values).toEqual([...known]);
      for (const one of [...added, ...asked]) expect(own.has(one)).toBe(known.has(one));
    }),
  );
});
