/** Where the add-in's document settings live; values are JSON, as office.js hands them over. */
export interface SettingsStore {
  read(): Readonly<Record<string, string>>;
  /** Replaces all of them. */
  write(settings: Readonly<Record<string, string>>): void;
}

/**
 * Settings that last as long as the page. Keep one for each document.
 *
 * @param first what they are at first
 * @param onWrite called after each change
 */
export function memorySettings(
  first: Readonly<Record<string, string>> = {},
  onWrite: () => void = () => undefined,
): SettingsStore {
  let all = first;
  return {
    read: () => all,
    write: (settings) => {
      all = settings;
      onWrite();
    },
  };
}
