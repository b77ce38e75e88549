import type { FoundParts } from './from-rows.ts';
import type { Part, PartName } from './parts.ts';
import { RowReader } from './sheet-reader.ts';
import type { Slip } from './slip.ts';

/** Codes that one set shares: an objective and an indicator are both asked for by code alone. */
const SHARED: readonly (readonly PartName[])[] = [['units'], ['roles'], ['body', 'objectives', 'indicators']];

/** Codes given twice, and references to a code that no row of its sheet bears. */
export function checkReferences(parts: readonly Part[], found: FoundParts, slips: Slip[]): void {
  const codes = new Map<PartName, ReadonlySet<string>>();
  for (const { name } of parts) codes.set(name, new Set(found[name].flatMap(({ texts }) => texts.id ?? [])));
  const byName = new Map(parts.map((part) => [part.name, part]));
  for (const names of SHARED) {
    const first = new Map<string, string>();
    for (const name of names) {
      const part = byName.get(name);
      if (!part) continue;
      for (const row of found[name]) {
        const reader = new RowReader(part, row, []);
        const id = reader.words('id');
        if (id === '') continue;
        const place = `${part.sheet} ${reader.cell('id')}`;
        const before = first.get(id);
        if (before === undefined) first.set(id, place);
        else
          slips.push({
            code: 'duplicate-id',
            sheet: part.sheet,
            cell: reader.cell('id'),
            params: { id, first: before },
          });
      }
    }
  }
  for (const part of parts) {
    for (const { key, kind } of part.columns) {
      if (kind.is !== 'refers' && kind.is !== 'refers-all') continue;
      const known = codes.get(kind.to) ?? new Set();
      const sheet = byName.get(kind.to)?.sheet ?? '';
      for (const row of found[part.name]) {
        const reader = new RowReader(part, row, []);
        const texts =
          kind.is === 'refers' ? [reader.words(key)].filter((text) => text !== '') : reader.list(key);
        for (const text of texts) {
          if (known.has(text)) continue;
          slips.push({
            code: 'unknown-reference',
            sheet: part.sheet,
            cell: reader.cell(key),
            params: { column: reader.heading(key), text, sheet },
          });
        }
      }
    }
  }
}
