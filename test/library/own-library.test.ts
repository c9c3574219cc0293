import fc from "fast-check";
import {
  addPhrases,
  addSkeletons,
  changePhrase,
  EMPTY_LIBRARY,
  fromOwnLibrary,
  removeEntry,
  renameSkeleton,
  restoreEntry,
  toOwnLibrary,
  type LibraryStep,
  type NewPhrase,
  type OwnLibrary,
} from "../../src/library/own-library";
import { parseLibrary } from "../../src/library/parse-library";
import { libraryValue } from "../../src/library/library-value";
import { PHRASES } from "../../src/library/phrases";
import { SKELETONS } from "../../src/library/skeletons";

const phrase = (text: string, tags: readonly string[] = []): NewPhrase => ({ role: "plan", text, tags });
const take = (...steps: LibraryStep[]): OwnLibrary =>
  steps.reduce((library, step) => step(library), EMPTY_LIBRARY);
const texts = ({ phrases }: OwnLibrary) => phrases.map(({ text }) => text);
const idOf = (library: OwnLibrary, text: string) =>
  library.phrases.find((each) => each.text === text)?.id ?? "none";

const THREE = take(addPhrases([phrase("甲"), phrase("乙"), phrase("丙")]));

test("a phrase that was added is the user's own", () => {
  expect(take(addPhrases([phrase("每月下基层一次。", ["调研"])])).phrases).toEqual([
    {
      id: expect.stringMatching(/^own:\w+$/) as string,
      origin: "own",
      role: "plan",
      text: "每月下基层一次。",
      tags: ["调研"],
    },
  ]);
});

test("the newest stands first, several in their order", () => {
  expect(texts(take(addPhrases([phrase("旧")]), addPhrases([phrase("甲"), phrase("乙")])))).toEqual([
    "甲",
    "乙",
    "旧",
  ]);
});

test("changing a phrase keeps its id and its place", () => {
  const id = idOf(THREE, "乙");
  const changed = changePhrase(id, phrase("新的乙", ["改"]))(THREE);
  expect(texts(changed)).toEqual(["甲", "新的乙", "丙"]);
  expect(changed.phrases[1]).toEqual({ id, origin: "own", ...phrase("新的乙", ["改"]) });
  expect(changed.phrases[0]).toBe(THREE.phrases[0]);
});

test.each(["甲", "乙", "丙"])("%s comes back to its place after it was removed", (text) => {
  const id = idOf(THREE, text);
  const removed = removeEntry(id)(THREE);
  expect(texts(removed)).not.toContain(text);
  expect(restoreEntry(id, THREE)(removed)).toEqual(THREE);
});

test("it comes back beside its neighbours though others have come and gone", () => {
  const removed = removeEntry(idOf(THREE, "乙"))(THREE);
  const later = addPhrases([phrase("新")])(removeEntry(idOf(THREE, "甲"))(removed));
  expect(texts(restoreEntry(idOf(THREE, "乙"), THREE)(later))).toEqual(["新", "乙", "丙"]);
});

test("coming back twice is coming back once, and what was never there does not come", () => {
  const id = idOf(THREE, "乙");
  expect(restoreEntry(id, THREE)(THREE)).toEqual(THREE);
  expect(restoreEntry("own:no", THREE)(THREE)).toEqual(THREE);
});

test("steps for what another window has removed do nothing", () => {
  expect(changePhrase("own:gone", phrase("丁"))(THREE)).toEqual(THREE);
  expect(removeEntry("own:gone")(THREE)).toEqual(THREE);
});

test("a skeleton is added, renamed and removed", () => {
  const [built] = SKELETONS;
  if (built === undefined) throw new Error("no skeleton");
  const added = take(addSkeletons([built]));
  const id = added.skeletons[0]?.id ?? "";
  expect(id).toMatch(/^own:/);
  const renamed = renameSkeleton(id, { name: "本单位述职", description: "每年用。" })(added);
  expect(renamed.skeletons[0]).toEqual({
    ...built,
    id,
    origin: "own",
    name: "本单位述职",
    description: "每年用。",
  });
  expect(removeEntry(id)(renamed).skeletons).toEqual([]);
});

test("ids are unique, even of equal texts, and never those of the program", () => {
  const step = fc.constantFrom("甲", "乙", "丙", ...PHRASES.slice(0, 3).map(({ text }) => text));
  const known = new Set([...PHRASES, ...SKELETONS].map(({ id }) => id));
  fc.assert(
    fc.property(fc.array(fc.tuple(step, fc.boolean())), (made) => {
      const library = made.reduce(
        (before, [text, add]) => (add ? addPhrases([phrase(text)]) : removeEntry(idOf(before, text)))(before),
        EMPTY_LIBRARY,
      );
      const ids = library.phrases.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => known.has(id))).toEqual([]);
    }),
  );
});

test("what the store is given comes back as it was", () => {
  const library = take(
    addPhrases([phrase("甲", ["一", "二"]), { ...phrase("乙"), example: "例", source: "《书》" }]),
    addSkeletons(SKELETONS.slice(0, 2)),
  );
  const stored: unknown = JSON.parse(JSON.stringify(libraryValue(fromOwnLibrary(library))));
  const withPartsNumbered = ({ phrases, skeletons }: OwnLibrary) => ({
    phrases,
    skeletons: skeletons.map(({ parts, ...rest }) => ({
      ...rest,
      parts: parts.map((part, index) => ({ ...part, id: index })),
    })),
  });
  const { value, problems } = parseLibrary(stored);
  expect(problems).toEqual([]);
  expect(withPartsNumbered(toOwnLibrary(value))).toEqual(withPartsNumbered(library));
});
