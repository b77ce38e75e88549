/** The result of a use case or a reading that may be refused: a refusal is a value, never thrown. */
export type Outcome<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal };

/** The value, obtained. */
export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** The reason there is no value. */
export function refused<Refusal>(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}

/** Marks a place no value can reach; the compiler proves it for closed unions. */
export function impossible(value: never): never {
  throw new Error(`impossible case: ${JSON.stringify(value)}`);
}
