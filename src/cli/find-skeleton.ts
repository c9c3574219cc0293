import { initialParts } from "../library/compose-skeleton";
import type { Skeleton } from "../library/skeleton";
import { SKELETONS } from "../library/skeletons";
import { GENRES } from "../report/genre";
import { InputError } from "./input-error";

/**
 * Finds the skeleton that is meant by its exact name, by a genre, or by a part of a name that only one has. A genre
 * with several skeletons means the first of them, which is the usual one.
 *
 * @throws InputError with the list where none or several are meant
 */
export function findSkeleton(name: string): Skeleton {
  const exact = SKELETONS.find((skeleton) => skeleton.name === name || skeleton.id === name);
  const ofGenre = SKELETONS.find(({ genre }) => genre === name);
  const alike = SKELETONS.filter((skeleton) => skeleton.name.includes(name));
  const found = exact ?? ofGenre ?? (alike.length === 1 ? alike[0] : undefined);
  if (found) return found;
  const why = alike.length > 1 ? `“${name}”可以指几种框架，请写出全名` : `没有叫“${name}”的框架`;
  throw new InputError(`${why}。现有的框架：\n${skeletonList(alike.length > 1 ? alike : SKELETONS)}`);
}

/** Skeletons by their genres, one a line, with when to use it. */
export function skeletonList(skeletons: readonly Skeleton[] = SKELETONS): string {
  return GENRES.flatMap((genre) => skeletons.filter((skeleton) => skeleton.genre === genre))
    .map(({ name, description }) => `  ${name}  ${description}\n`)
    .join("");
}

/** The parts of a skeleton, one a line; those that are left out unless they are asked for are marked. */
export function partList({ parts }: Skeleton): string {
  return parts
    .map(({ name, optional }) => `  ${name}${optional === undefined ? "" : NOTES[optional]}\n`)
    .join("");
}

const NOTES = { ticked: "（可选，默认写）", unticked: "（可选，默认不写）" };

/**
 * The parts that are meant by their names, separated by commas.
 *
 * @param names undefined means those that are ticked at first
 * @throws InputError with the list where a name is not one of the skeleton's parts
 */
export function findParts(skeleton: Skeleton, names: string | undefined): ReadonlySet<string> {
  if (names === undefined) return initialParts(skeleton);
  const asked = names
    .split(/[,，、;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const ids = asked.map((name) => {
    const part = skeleton.parts.find(({ id, name: own }) => own === name || id === name);
    const alike = skeleton.parts.filter(({ name: own }) => own.includes(name));
    const found = part ?? (alike.length === 1 ? alike[0] : undefined);
    if (found) return found.id;
    throw new InputError(`“${skeleton.name}”里没有“${name}”这一部分。它的各部分：\n${partList(skeleton)}`);
  });
  if (ids.length > 0) return new Set(ids);
  throw new InputError(`请写出要哪些部分。“${skeleton.name}”的各部分：\n${partList(skeleton)}`);
}
