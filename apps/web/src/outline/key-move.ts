import type { OutlineRow } from './rows.ts';

/** What a key does in the outline (WAI-ARIA tree pattern). */
export type Move =
  | { readonly kind: 'focus'; readonly id: string }
  | { readonly kind: 'open'; readonly ids: readonly string[] }
  | { readonly kind: 'close'; readonly id: string }
  | { readonly kind: 'follow'; readonly id: string };

/** The move of a key pressed on the row `active`; null for a key the tree does not take. */
export function moveOf(key: string, rows: readonly OutlineRow[], active: string): Move | null {
  const at = rows.findIndex((row) => row.id === active);
  const row = rows[at];
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[at + 1]);
    case 'ArrowUp':
      return focus(rows[at - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows[rows.length - 1]);
    case 'ArrowRight':
      if (row.open === false) return { kind: 'open', ids: [row.id] };
      return row.open === true ? focus(rows[at + 1]) : null;
    case 'ArrowLeft':
      if (row.open === true) return { kind: 'close', id: row.id };
      return focus(rows.find((candidate) => candidate.id === row.parent));
    case '*':
      return {
        kind: 'open',
        ids: rows.filter((r) => r.parent === row.parent && r.open === false).map((r) => r.id),
      };
    case 'Enter':
      return { kind: 'follow', id: row.id };
    case ' ':
      if (row.open === null) return { kind: 'follow', id: row.id };
      return row.open ? { kind: 'close', id: row.id } : { kind: 'open', ids: [row.id] };
    default:
      return null;
  }
}

function focus(row: OutlineRow | undefined): Move | null {
  return row ? { kind: 'focus', id: row.id } : null;
}

/** The next row, from the active one on and round again, whose code or title begins with what was typed. */
export function typedRow(typed: string, rows: readonly OutlineRow[], active: string): string | null {
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === active),
  );
  const first = typed.length > 1 ? 0 : 1;
  const wanted = typed.toLowerCase();
  for (let step = first; step <= rows.length; step += 1) {
    const row = rows[(at + step) % rows.length];
    if (!row) continue;
    const title = row.node.title.toLowerCase();
    if (row.text.toLowerCase().startsWith(wanted) || title.startsWith(wanted)) return row.id;
  }
  return null;
}
