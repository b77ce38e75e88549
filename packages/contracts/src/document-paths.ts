import { paths } from './paths.ts';

/** Which document: its kind, and the part of the plan and the date of judgement where they are not the usual. */
export interface DocumentAddress {
  readonly kind: string;
  readonly part?: string | undefined;
  readonly at?: string | undefined;
}

/** Where the documents of a cycle are: section by section, and as files. */
export const documentPaths = {
  document: (body: string, year: number, address: DocumentAddress) => of(body, year, address, ''),
  section: (body: string, year: number, address: DocumentAddress, id: string) =>
    of(body, year, address, `/sections/${encodeURIComponent(id)}`),
  rendition: (body: string, year: number, address: DocumentAddress, format: string) =>
    of(body, year, address, `/renditions/${format}`),
  file: (body: string, year: number, address: DocumentAddress, format: string) =>
    of(body, year, address, `/files/${format}`),
} as const;

function of(body: string, year: number, { kind, part, at }: DocumentAddress, rest: string): string {
  const asked = Object.entries({ part, at }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`],
  );
  const query = asked.length > 0 ? `?${asked.join('&')}` : '';
  return `${paths.documents(body, year)}/${encodeURIComponent(kind)}${rest}${query}`;
}
