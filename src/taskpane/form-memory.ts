import type { Storage } from "./storage";

/** Values by the labels of their fields. */
export type FormValues = Readonly<Record<string, string>>;

const NAME = "blankForm";

/** What the user wanted to be remembered on this computer; nothing where it is missing or unreadable. */
export function rememberedValues(storage: Storage): FormValues {
  try {
    const value: unknown = JSON.parse(storage.get(NAME) ?? "{}");
    const entries = Object.entries(typeof value === "object" && value !== null ? value : {});
    return Object.fromEntries(
      entries.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== ""),
    );
  } catch {
    return {};
  }
}

/** Remembers these values besides those that were remembered before. */
export function rememberValues(storage: Storage, values: FormValues): void {
  storage.set(NAME, JSON.stringify({ ...rememberedValues(storage), ...values }));
}

/** Forgets all of them: nothing of them stays on this computer. */
export function forgetValues(storage: Storage): void {
  storage.set(NAME, "{}");
}
