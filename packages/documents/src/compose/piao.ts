import { decimalText } from '@traguardo/core/kernel';
import { checkNorms } from '@traguardo/norms';
import { italian } from '@traguardo/texts';
import { documentWords } from '@traguardo/texts/documents';
import type { Block, PublicDocument, Section } from '../model/document.ts';
import { treeDrawings } from './drawings/performance-tree.ts';
import { targetsTable } from './indicator-tables.ts';
import { objectiveSections } from './objectives.ts';
import { aside, figureCell, figures, section, table, titles } from './parts.ts';
import { passagesOf } from './prose.ts';
import { actsTable, documentOf, tablesSection } from './relazione.ts';
import type { DocumentSource } from './source.ts';

const { headings, captions, columns: words } = documentWords;

/**
 * The PIAO after the Piano-tipo (DM 132/2022): every section due in its form, in its order. A section whose data
 * is not kept yet takes the body's own text; one without content says so, and stands on the page of completeness.
 */
export function composePiao(source: DocumentSource): PublicDocument {
  const due = checkNorms.planSections(source.plan.document.form);
  const sectionOf = (code: string, title: string): Section => {
    const below = due.filter(({ parent }) => parent === code).map((one) => sectionOf(one.code, one.title));
    const blocks = blocksOf(code, source);
    const parts = partsOf(code, source);
    const filled = blocks.length > 0 || parts.length > 0 || below.length > 0;
    return {
      id: `sezione-${code.replaceAll('.', '-')}`,
      code,
      title,
      blocks: filled ? blocks : [aside(documentWords.empty)],
      sections: [...parts, ...below],
    };
  };
  const top = due.filter(({ parent }) => parent === null).map(({ code, title }) => sectionOf(code, title));
  return documentOf('piao', [...top, completeness(top)], source);
}

function blocksOf(code: string, source: DocumentSource): readonly Block[] {
  const { plan } = source;
  return [...passagesOf(plan.narratives, code), ...(code === '1' ? actsTable(source) : [])];
}

/** The parts of a section that the plan's data make. */
function partsOf(code: string, source: DocumentSource): readonly Section[] {
  const parts: readonly (Section | null)[] = (() => {
    switch (code) {
      case '1':
        return [tablesSection('context', source)];
      case '2.2':
        return [
          treeSection(source),
          ...objectiveSections(null, source, targetsTable, false),
          assignmentsSection(source),
        ];
      case '3.2':
        return [tablesSection('remote-work', source)];
      case '3.3':
        return [
          tablesSection('people', source),
          tablesSection('staffing', source),
          tablesSection('training', source),
        ];
      case '4':
        return [tablesSection('process', source)];
      default:
        return [];
    }
  })();
  return parts.filter((part) => part !== null);
}

/** The albero della performance, as it is promised: without scores. */
function treeSection(source: DocumentSource): Section | null {
  return section('albero', headings.tree, treeDrawings(source, false));
}

/** The objectives of each manager with their weight. */
function assignmentsSection({ plan }: DocumentSource): Section | null {
  const blocks = plan.assignments.flatMap(({ id, title, rows }) =>
    table(
      `assegnazione-${id}`,
      captions.assignment(title),
      [titles(words.objective, 5), figures(words.weight)],
      rows.map(({ printed, node, weight }, index) => ({
        cells: [
          {
            text: [printed, plan.nodeById.get(node)?.title].filter((part) => part).join(' · '),
            header: true,
          },
          figureCell(
            `assignment/${id}/${index + 1}/weight`,
            weight ? (weight.printed ?? italian(decimalText(weight.value))) : '',
          ),
        ],
      })),
    ),
  );
  return section('assegnazioni', headings.assignments, blocks);
}

/** Which sections hold something, in the words of the portal. */
function completeness(sections: readonly Section[]): Section {
  const isFilled = ({ blocks, sections: below }: Section): boolean =>
    blocks.some((block) => !(block.kind === 'paragraph' && block.aside)) || below.some(isFilled);
  const flat = (list: readonly Section[]): readonly Section[] =>
    list.flatMap((one) => [
      one,
      ...flat(one.sections.filter(({ code }) => code !== undefined && /^\d/.test(code))),
    ]);
  const rows = flat(sections)
    .filter(({ id }) => id.startsWith('sezione-'))
    .map((one) => ({
      cells: [
        { text: `${one.code} ${one.title}`, header: true },
        { text: isFilled(one) ? documentWords.state.filled : documentWords.state.empty },
      ],
    }));
  return {
    id: 'completezza',
    title: headings.completeness,
    blocks: table(
      'completezza',
      captions.completeness,
      [titles(words.section, 5), titles(words.state, 2)],
      rows,
    ),
    sections: [],
  };
}
