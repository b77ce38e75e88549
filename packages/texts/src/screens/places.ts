import type { ScoredNode } from '@traguardo/core/scoring';
import { nodeKindTitle } from '../labels.ts';
import { readingCase } from '../reading-case.ts';

const KINDS: Readonly<Record<string, string>> = {
  table: 'Tabella',
  assignment: 'Assegnazione',
  resource: 'Risorsa',
  statement: 'Testo del documento',
  reference: 'Rimando',
  occurrence: 'Ripetizione',
  act: 'Atto',
  staffing: 'Fabbisogni',
  plan: 'Piano',
  body: 'Ente',
  section: 'Sezione',
};

type Placed = Pick<ScoredNode, 'kind' | 'code' | 'title'>;

/** Where a finding stands, in words: "Obiettivo operativo 4.1 › Impianto di videosorveglianza". */
export function placeText(
  path: string,
  node: Placed | null,
  parent: Placed | null,
  title: string | null,
): string {
  const [kind = '', id = ''] = path.split('/');
  if (!node) return [KINDS[kind] ?? kind, readingCase(title ?? id)].filter(Boolean).join(' › ');
  if (node.kind === 'indicator' || node.kind === 'common') {
    const own =
      node.kind === 'indicator' && node.code !== null
        ? `${node.code}. ${readingCase(node.title)}`
        : readingCase(node.title);
    return parent ? `${named(parent)} › ${own}` : own;
  }
  return `${named(node)} › ${readingCase(node.title)}`;
}

function named({ kind, code, title }: Placed): string {
  return code === null
    ? kind === 'common'
      ? readingCase(title)
      : nodeKindTitle[kind]
    : `${nodeKindTitle[kind]} ${code}`;
}

/** A view of a document in words: "tree", "map", "dashboard/promozione". */
export function viewText(view: string, dashboard: string | null): string {
  const [kind, ...rest] = view.split('/');
  switch (kind) {
    case 'tree':
      return 'Albero della performance';
    case 'map':
      return 'Mappa strategica';
    case 'dashboard':
      return dashboard ?? `Cruscotto ${rest.join('/')}`;
    case 'individual':
      return dashboard ?? `Scheda individuale ${rest.join('/')}`;
    case 'sheet':
      return 'Scheda dell’obiettivo';
    default:
      return view.startsWith('section-') ? `Sezione ${view.slice('section-'.length)}` : view;
  }
}
