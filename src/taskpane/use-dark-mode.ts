import { useEffect, useState } from "react";
import { officeIsDark } from "../word/office-theme";

const DARK = "(prefers-color-scheme: dark)";

/**
 * Whether the pane shows itself dark: as Word does, else as the system does. Word has no event for a change
 * of its theme, so it is asked again whenever the user comes back to the pane.
 *
 * @param inWord whether there is a Word to ask
 */
export function useDarkMode(inWord: boolean): boolean {
  const [dark, setDark] = useState(() => isDark(inWord));
  useEffect(() => {
    const system = matchMedia(DARK);
    const update = () => setDark(isDark(inWord));
    system.addEventListener("change", update);
    window.addEventListener("focus", update);
    return () => {
      system.removeEventListener("change", update);
      window.removeEventListener("focus", update);
    };
  }, [inWord]);
  return dark;
}

function isDark(inWord: boolean): boolean {
  return (inWord ? officeIsDark() : undefined) ?? matchMedia(DARK).matches;
}
