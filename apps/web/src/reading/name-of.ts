/** The text as one of the names of a record; undefined where it is none. */
export function nameOf<Name extends string>(
  names: Readonly<Record<Name, unknown>>,
  text: string,
): Name | undefined {
  const isName = (given: string): given is Name => Object.hasOwn(names, given);
  return isName(text) ? text : undefined;
}
