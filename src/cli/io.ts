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
}
