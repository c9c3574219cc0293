import type { ModelObject } from "../object-model/model-object";

/** The root's reference id: it is never released. */
const ROOT_REFERENCE = "{doc}";

/** The objects that the add-in holds beyond one batch. Every proxy gets an id of its own, for each is released alone. */
export class References {
  private readonly objects = new Map<string, ModelObject>();
  private issued = 0;

  constructor(private readonly root: ModelObject) {}

  keep(object: ModelObject): string {
    if (object === this.root) return ROOT_REFERENCE;
    const id = `{ref-${++this.issued}}`;
    this.objects.set(id, object);
    return id;
  }

  get(id: string): ModelObject | undefined {
    return id === ROOT_REFERENCE ? this.root : this.objects.get(id);
  }

  release(id: string): void {
    this.objects.delete(id);
  }

  get size(): number {
    return this.objects.size;
  }
}
