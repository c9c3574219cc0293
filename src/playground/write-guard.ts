import type { Faults } from "./faults";
import { OfficeError } from "./office-error";

/**
 * Makes the guard that stands before every change of the document.
 *
 * @returns a function that throws AccessDenied where the document may not be changed, and plays the faults
 */
export function writeGuard(faults: Faults, readOnly: boolean): () => void {
  return () => {
    if (readOnly || faults.protectedDocument === true) throw new OfficeError("AccessDenied");
    if (faults.errorAtWrite === undefined) return;
    faults.errorAtWrite--;
    if (faults.errorAtWrite > 0) return;
    delete faults.errorAtWrite;
    throw new OfficeError("GeneralException");
  };
}
