import { LIBRARY_VERSION, type LibraryContent } from "./parse-library";
import type { Phrase } from "./phrase";
import type { Skeleton, SkeletonPart } from "./skeleton";

/** A library as the value that JSON is written from, its items in the order of docs/library.md; parseLibrary reads it back. */
export function libraryValue({ name, phrases, skeletons }: LibraryContent): unknown {
  return {
    version: LIBRARY_VERSION,
    ...(name !== undefined && { name }),
    phrases: phrases.map(phraseValue),
    skeletons: skeletons.map(skeletonValue),
  };
}

function phraseValue({ id, text, role, tags, example, source }: Phrase): unknown {
  return {
    id,
    text,
    role,
    ...(tags.length > 0 && { tags }),
    ...(example !== undefined && { example }),
    ...(source !== undefined && { source }),
  };
}

function skeletonValue({ id, name, genre, description, parts }: Skeleton): unknown {
  return { id, name, genre, ...(description !== "" && { description }), parts: parts.map(partValue) };
}

/** Parts are known by their order, so their ids are not written. */
function partValue(part: SkeletonPart): unknown {
  const { kind, role, name, guidance, optional, lines } = part;
  return {
    kind,
    ...(part.kind === "section" && { role }),
    name,
    ...(guidance !== "" && { guidance }),
    ...(optional !== undefined && { optional }),
    ...(part.kind === "section" && { share: part.share }),
    lines: lines.map(({ style, text }) => ({ style, text })),
  };
}
