import { useEffect, useState } from "react";

/** Work that ends sooner needs no sign: it would only flicker. */
const LONG_MS = 400;

/** True once something has been going on for so many milliseconds. */
export function useLong(going: boolean, after = LONG_MS): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!going) return undefined;
    const timer = setTimeout(() => setLong(true), after);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [going, after]);
  return long;
}
