/** Where the program writes to. */
export interface Output {
  write(text: string): unknown;
}

/** What the program needs of the computer that it runs on. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** The bytes of a file; fails as Node's file system does. */
  readFile(path: string): Promise<Uint8Array>;
  /** Writes a file; fails as Node's file system does, with EEXIST where it may not replace what is there. */
  writeFile(path: string, bytes: Uint8Array, how: { readonly replace: boolean }): Promise<void>;
}
