import type { Section } from '../model/document.ts';

/** The heading of a part as it is printed: its code, where it has one, and its title. */
export function nameOf({ code, title }: Section): string {
  return code === undefined ? title : `${code} ${title}`;
}
