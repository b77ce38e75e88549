import { join } from 'node:path';
import type { CivilDate } from '@traguardo/core/kernel';
import { validate } from '@traguardo/core/plan';
import { scorePlan } from '@traguardo/core/scoring';
import { readFolder } from '@traguardo/folder';
import { composePiao } from '../../compose/piao.ts';
import { composeRelazione } from '../../compose/relazione.ts';
import type { Block, PublicDocument, Table } from '../../model/document.ts';

/** The document of a reference body: its Relazione or its PIAO. */
export async function example(
  body: 'bergamo-2023' | 'brescia-2025',
  kind: 'relazione' | 'piao',
): Promise<PublicDocument> {
  const read = await readFolder(join(import.meta.dirname, '../../../../../examples', body));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal).slice(0, 500));
  const dossier = validate(read.value);
  if (!dossier.ok) throw new Error(JSON.stringify(dossier.refusal).slice(0, 500));
  const [plan] = dossier.value.plans;
  if (!plan) throw new Error('no plan');
  const tree = scorePlan(plan, `${plan.year}-12-31` as CivilDate);
  const source = { plan, tree, findings: [], state: 'approved' as const };
  return kind === 'relazione' ? composeRelazione(source) : composePiao(source);
}

export const MARKUP = '<b>a & "b"</b> ]]> <!-- <script>alert(1)</script> &amp; \u0007\uD800fine';
const LONG = 'Un titolo che non finisce '.repeat(125).slice(0, 3000);

/** A table of so many columns and rows, its figures under ids that begin with its own. */
export function wideTable(id: string, columns: number, rows = 2): Table {
  return {
    kind: 'table',
    id,
    caption: `Di ${columns} colonne`,
    columns: Array.from({ length: columns }, (_, at) => ({
      label: at === 0 ? 'Voce' : `C${at}`,
      align: at === 0 ? ('start' as const) : ('end' as const),
      weight: at === 0 ? 4 : 1,
    })),
    rows: Array.from({ length: rows }, (_, row) => ({
      cells: Array.from({ length: columns }, (_, at) =>
        at === 0
          ? { text: `Riga ${row}`, header: true }
          : { text: `${row},${at}`, figure: `${id}/${row}/${at}` },
      ),
    })),
  };
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><defs><clipPath id="c"><rect width="200" height="100"/></clipPath></defs>' +
  '<g clip-path="url(#c)"><rect x="10" y="20" width="50" height="70" fill="#17324d"/><text x="10" y="95">A</text></g></svg>';

/** One of every block, and of every oddity a body may type. */
export function oddDocument(): PublicDocument {
  const blocks: readonly Block[] = [
    {
      kind: 'paragraph',
      runs: [
        { text: 'Il punteggio è ' },
        { text: '98,15', figure: 'score', strong: true, note: 'Secondo <il> sistema.' },
        { text: '; si veda ' },
        { text: 'la tabella', refersTo: 'tab "odd" id/è' },
        { text: ', ' },
        { text: 'la figura', refersTo: 'fig', emphasis: true },
        { text: ' e ' },
        { text: 'nulla', refersTo: 'nowhere', note: 'Seconda nota.' },
      ],
    },
    { kind: 'paragraph', runs: [{ text: MARKUP }], aside: true },
    { kind: 'list', ordered: false, items: [[{ text: 'uno' }], [{ text: 'due', strong: true }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'primo' }], [{ text: 'secondo' }]] },
    { kind: 'list', ordered: true, items: [[{ text: 'da capo' }]] },
    {
      kind: 'table',
      id: 'tab "odd" id/è',
      caption: `Strana: ${MARKUP}`,
      columns: [
        { label: 'Voce', align: 'start', weight: 3 },
        { label: 'שלום', align: 'start', weight: 1 },
        { label: '', align: 'end', weight: 1 },
      ],
      rows: [
        { heading: true, cells: [{ text: 'Primo gruppo', header: true, strong: true }] },
        {
          cells: [
            { text: '🚀 emoji 👩‍🚒', header: true },
            { text: 'مرحبا 12' },
            { text: '1.234,50', figure: 'a' },
          ],
        },
        { heading: true, cells: [{ text: 'Secondo gruppo', header: true }] },
        {
          cells: [
            { text: '=1+1', header: true },
            { text: 'a\nb, "c"' },
            { text: '-', figure: 'b'.repeat(100) },
          ],
        },
        { cells: [{ text: MARKUP }, { text: '' }, { text: '12,5%', figure: 'c <&> "d"' }] },
      ],
    },
    wideTable('wide', 12),
    {
      kind: 'drawing',
      id: 'fig',
      caption: 'Barre',
      alternative: 'Una barra sola, alta 70.',
      svg: SVG,
      table: wideTable('fig-table', 2),
    },
  ];
  return {
    kind: 'relazione',
    title: `Documento ${MARKUP}`,
    subtitle: 'Dati al 31/12/2025',
    body: 'Comune di Prova',
    at: '2025-12-31' as CivilDate,
    state: 'draft',
    sections: [
      { id: 'empty', title: 'Vuota', blocks: [], sections: [] },
      { id: 'long', code: '1', title: LONG, blocks, sections: deep(8) },
      { id: 'wide', code: '2', title: 'Larga', blocks: [wideTable('sixty', 60)], sections: [] },
      { id: 'main', code: '3', title: 'שלום עולם 🚀', blocks: [], sections: [] },
    ],
  };
}

function deep(levels: number, level = 1): PublicDocument['sections'] {
  if (level > levels) return [];
  const text = `Livello ${level}`;
  return [
    {
      id: `deep-${level}`,
      title: text,
      blocks: [{ kind: 'paragraph', runs: [{ text }] }],
      sections: deep(levels, level + 1),
    },
  ];
}
