/** Where a phrase or a skeleton comes from; what comes with the program says nothing. */
export interface Origin {
  readonly origin?: "own" | "organisation";
  /** The name of an organisation's library, for example 市局办公室. */
  readonly libraryName?: string;
}
