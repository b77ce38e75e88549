import type { DataTable, TableSection } from '@traguardo/core/plan';
import { italian } from '@traguardo/texts';
import { differingSentence, documentWords } from '@traguardo/texts/documents';
import type { Block, PublicDocument, Section } from '../model/document.ts';
import { actsSection, changesSection } from './acts.ts';
import { commonTable } from './common-table.ts';
import { completeness, dueSection } from './completeness.ts';
import { attainmentCharts } from './drawings/attainment-chart.ts';
import { treeDrawings } from './drawings/performance-tree.ts';
import { evaluationSection } from './evaluation-section.ts';
import { dashboardTable, printedTable, resultsTable } from './indicator-tables.ts';
import { controlledSections, objectiveSections } from './objectives.ts';
import { aside, section } from './parts.ts';
import { passagesOf } from './passages.ts';
import { countDiffering } from './score-cells.ts';
import type { DocumentSource } from './source.ts';
import { withdrawnBlocks } from './withdrawn.ts';

const { headings, captions } = documentWords;

/** The sections a Relazione must have; the others stand only where they hold something. */
const DUE = [
  'contesto',
  'performance-organizzativa',
  'mappa-strategica',
  'risultati',
  'genere',
  'individuali',
  'processo',
];

/** The codes a passage may stand in: those of the opening, then those of the sections. */
const OPENING = ['relazione', 'premessa'];
const CODES = ['1', '2', '2.1', '2.2', '2.3', '2.4', '2.5', '3', '4'];

/**
 * The Relazione sulla performance (D.Lgs. 150/2009 art. 10 c. 1 lett. b): results, objective by objective. A
 * section due without content says so, and stands on the page of completeness.
 */
export function composeRelazione(source: DocumentSource): PublicDocument {
  const { plan } = source;
  const passages = passagesOf(plan, 'relazione', [...OPENING, ...CODES]);
  const part = (
    id: string,
    title: string,
    code: string,
    blocks: readonly Block[],
    sections: readonly (Section | null)[] = [],
  ): Section | null => {
    const own = passages.of(title, code);
    const inner = [...own.sections, ...sections].filter((one) => one !== null);
    const whole: Section = { id, title, code, blocks: [...own.blocks, ...blocks], sections: inner };
    if (DUE.includes(id)) return dueSection(whole);
    return section(id, title, whole.blocks, inner, code);
  };
  const dashboards = (kind: 'unit' | 'individual') =>
    plan.dashboards
      .filter((one) => one.kind === kind)
      .map(({ id, title, indicators }) =>
        section(`cruscotto-${id}`, title, dashboardTable(id, title, indicators, source)),
      );
  const preface = passages.of(headings.preface, ...OPENING);
  const parts = [
    section('premessa', headings.preface, preface.blocks, preface.sections),
    part(
      'contesto',
      headings.contextAndResources,
      '1',
      [],
      (['context', 'people', 'finance', 'training', 'remote-work', 'benchmark'] as const).map((one) =>
        tablesSection(one, source),
      ),
    ),
    part(
      'performance-organizzativa',
      headings.organisation,
      '2',
      [],
      [
        part('mappa-strategica', headings.map, '2.1', treeDrawings(source, true)),
        part(
          'risultati',
          headings.strategic,
          '2.2',
          [...withdrawnBlocks(source), ...differing(source), ...attainmentCharts(source)],
          [
            ...objectiveSections(null, source, resultsTable, true),
            ...controlledSections(source, resultsTable, true),
          ],
        ),
        part('comuni', headings.common, '2.3', commonTable(source, true)),
        part('cruscotti', headings.operational, '2.4', [], dashboards('unit')),
        part('genere', headings.gender, '2.5', []),
      ],
    ),
    part(
      'individuali',
      headings.individual,
      '3',
      [],
      [...dashboards('individual'), evaluationSection(source)],
    ),
    part(
      'processo',
      headings.process,
      '4',
      [],
      [tablesSection('process', source), actsSection(source), changesSection(source)],
    ),
  ].filter((one) => one !== null);
  const others = passages.others();
  const complete = completeness(parts, captions.completenessOfReport, (id) => DUE.includes(id), others);
  return documentOf('relazione', [...parts, others, complete], source);
}

/** That some declared scores are not those computed, and that the tables have both. */
function differing(source: DocumentSource): readonly Block[] {
  const count = countDiffering(source);
  return count === 0 ? [] : [aside(differingSentence(count))];
}

/** The frame of every document: whose it is, of which day, in what state. */
export function documentOf(
  kind: PublicDocument['kind'],
  parts: readonly (Section | null)[],
  { plan, tree, state }: DocumentSource,
  title: string = titleOf(kind, plan),
): PublicDocument {
  return {
    kind,
    title,
    subtitle: documentWords.at(italian(tree.at)),
    body: plan.body.name,
    at: tree.at,
    state,
    sections: parts.filter((part) => part !== null),
  };
}

/** The plan's own title for the document it was entered from, and the name of the other one of the cycle. */
function titleOf(
  kind: PublicDocument['kind'],
  { document, year, triennium }: DocumentSource['plan'],
): string {
  if (kind !== document.kind && kind === 'relazione') return documentWords.titles.relazione(year);
  if (document.kind === 'relazione' && kind === 'piao') return documentWords.titles.piao(...triennium);
  return document.title;
}

/** All tables of a part of the document; null where it has none. */
export function tablesSection(part: TableSection, { plan }: DocumentSource): Section | null {
  const own = plan.tables.filter(({ section: of }: DataTable) => of === part);
  const title = headings[part === 'process' ? 'procedures' : part];
  return section(`tabelle-${part}`, title, own.flatMap(printedTable));
}
