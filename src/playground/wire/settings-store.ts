/** Where the add-in's document settings live; values are JSON, as office.js hands them over. */
export interface SettingsStore {
  read(): Readonly<Record<string, string>>;
  /** Replaces all of them. */
  write(settings: Readonly<Record<string, string>>): void;
}

/** Settings that last as long as the page. Keep one for each document. */
export function memorySettings(): SettingsStore {
  let all: Readonly<Record<string, string>> = {};
  return {
    read: () => all,
    write: (settings) => {
      all = settings;
    },
  };
}
