import { useEffect, useSyncExternalStore } from "react";
import { fetchBesidePane, OrganisationLibraries, type OrganisationState } from "./organisation-library";

const libraries = new OrganisationLibraries(fetchBesidePane);

/** The organisation's libraries; the first who asks has them fetched. */
export function useOrganisation(): OrganisationState {
  useEffect(() => void libraries.load(), []);
  return useSyncExternalStore(libraries.subscribe, libraries.snapshot);
}
