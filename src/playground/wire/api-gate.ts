import { OfficeError } from "../office-error";
import { camelCase, type ModelType } from "../object-model/model-object";
import { API_SETS } from "./api-sets";

/**
 * Lets through the members of the advertised WordApi set. The office.js on npm does not check this itself, so an
 * add-in that forgets isSetSupported would only fail in an older Word.
 */
export class ApiGate {
  private readonly sets = new Map<string, number>();

  /** `advertised` is the highest WordApi set, for example `1.3`. */
  constructor(private readonly advertised: string) {
    for (const [type, sets] of Object.entries(API_SETS)) {
      for (const [set, members] of Object.entries(sets)) {
        for (const member of members.split(" ")) this.sets.set(`${type}.${member}`, minor(set));
      }
    }
  }

  allows(type: ModelType, name: string): boolean {
    // What begins with _ is the library's own.
    if (name.startsWith("_") || !(type.name in API_SETS)) return true;
    const set = this.sets.get(`${type.name}.${camelCase(name)}`);
    return set !== undefined && set <= minor(this.advertised);
  }

  /** Throws ApiNotFound for a member above the advertised set, or one that Word does not have. */
  check(type: ModelType, name: string): void {
    if (!this.allows(type, name)) throw new OfficeError("ApiNotFound", `${type.name}.${camelCase(name)}`);
  }
}

function minor(set: string): number {
  return Number(set.split(".")[1] ?? 0);
}
