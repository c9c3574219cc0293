import { CHECK_DESCRIPTIONS } from "../../../checks/check-descriptions";
import { CHECK_TITLES } from "../../../checks/check-titles";
import { GENRES, type Genre } from "../../../report/genre";
import { ROLE_NAMES } from "../../../report/role";

/** What roles, genres and checks are called. */
export const names = {
  roles: ROLE_NAMES,
  genres: Object.fromEntries(GENRES.map((genre) => [genre, genre])) as Readonly<Record<Genre, string>>,
  /** By the ids of the checks. */
  checks: CHECK_TITLES,
  /** What each check finds, by its id. */
  finds: CHECK_DESCRIPTIONS,
};
