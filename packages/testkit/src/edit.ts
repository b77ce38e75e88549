import type { Value } from '@traguardo/core/value';

/** The same shape without `readonly`, all the way down save typed values, which are replaced whole. */
export type Editable<T> = T extends string | number | boolean | bigint | null | undefined | Value
  ? T
  : T extends ReadonlyMap<infer K, infer V>
    ? Map<K, Editable<V>>
    : T extends readonly unknown[]
      ? { -readonly [K in keyof T]: Editable<T[K]> }
      : T extends object
        ? { -readonly [K in keyof T]: Editable<T[K]> }
        : T;

/** A changed copy: the recipe edits a deep copy, the original stays as it was. */
export function edit<T>(original: T, recipe: (copy: Editable<T>) => void): T {
  const copy = structuredClone(original) as Editable<T>;
  recipe(copy);
  return copy as T;
}
