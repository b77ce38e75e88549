import type { Plan } from '@traguardo/core/plan';

const MOST_BYTES = 128_000_000;

/** Files made of late, in the memory of the process, each with the plan it was made of; the oldest go first. */
export class Shelf {
  private files: { readonly plan: WeakRef<Plan>; readonly name: string; readonly bytes: Uint8Array }[] = [];

  get(plan: Plan, name: string): Uint8Array | null {
    return this.files.find((file) => file.name === name && file.plan.deref() === plan)?.bytes ?? null;
  }

  put(plan: Plan, name: string, bytes: Uint8Array): void {
    const others = this.files.filter((file) => {
      const of = file.plan.deref();
      return of !== undefined && !(of === plan && file.name === name);
    });
    let room = MOST_BYTES;
    this.files = [{ plan: new WeakRef(plan), name, bytes }, ...others].filter((file) => {
      room -= file.bytes.length;
      return room >= 0;
    });
  }
}
