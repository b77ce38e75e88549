import { decimalText } from '@traguardo/core/kernel';
import { checkNorms } from '@traguardo/norms';
import { italian } from '@traguardo/texts';
import { documentWords } from '@traguardo/texts/documents';
import type { Block, PublicDocument, Section } from '../model/document.ts';
import { actsSection, changesSection } from './acts.ts';
import { commonTable } from './common-table.ts';
import { completeness, dueSection } from './completeness.ts';
import { treeDrawings } from './drawings/performance-tree.ts';
import { identityBlocks } from './identity.ts';
import { targetsTable } from './indicator-tables.ts';
import { controlledSections, objectiveSections } from './objectives.ts';
import { organisationSections } from './organisation.ts';
import { figureCell, figures, section, table, titles } from './parts.ts';
import { passagesOf } from './passages.ts';
import { documentOf, tablesSection } from './relazione.ts';
import { riskSection } from './risk-section.ts';
import type { DocumentSource } from './source.ts';
import { staffingSections } from './staffing.ts';
import { transparencySection } from './transparency-section.ts';
import { withdrawnBlocks } from './withdrawn.ts';

const { headings, captions, columns: words } = documentWords;

/**
 * The PIAO after the Piano-tipo (DM 132/2022): every section due in its form, in its order. A section whose data
 * is not kept yet takes the body's own text; one without content says so, and stands on the page of completeness.
 */
export function composePiao(source: DocumentSource): PublicDocument {
  const due = checkNorms.planSections(source.plan.document.form);
  const passages = passagesOf(source.plan, 'piao', [PREFACE, ...due.map(({ code }) => code)]);
  const sectionOf = (code: string, title: string): Section => {
    const below = due.filter(({ parent }) => parent === code).map((one) => sectionOf(one.code, one.title));
    const own = passages.of(title, code);
    return dueSection({
      id: `sezione-${code.replaceAll('.', '-')}`,
      code,
      title,
      blocks: [...own.blocks, ...blocksUnder(code, source)],
      sections: [...own.sections, ...partsOf(code, source), ...below],
    });
  };
  const top = due.filter(({ parent }) => parent === null).map(({ code, title }) => sectionOf(code, title));
  const preface = passages.of(headings.preface, PREFACE);
  const others = passages.others();
  const complete = completeness(top, captions.completeness, (id) => id.startsWith('sezione-'), others);
  return documentOf(
    'piao',
    [section(PREFACE, headings.preface, preface.blocks, preface.sections), ...top, others, complete],
    source,
  );
}

/** The section of what opens a document, which the Piano-tipo does not ask for. */
const PREFACE = 'premessa';

/** What stands under the heading of a section, after the body's own text. */
function blocksUnder(code: string, source: DocumentSource): readonly Block[] {
  switch (code) {
    case '1':
      return identityBlocks(source);
    case '2.2':
      return withdrawnBlocks(source);
    default:
      return [];
  }
}

/** The parts of a section that the plan's data make. */
function partsOf(code: string, source: DocumentSource): readonly Section[] {
  const parts: readonly (Section | null)[] = (() => {
    switch (code) {
      case '1':
        return [actsSection(source), tablesSection('context', source)];
      case '2.2':
        return [
          treeSection(source),
          ...objectiveSections(null, source, targetsTable, false),
          ...controlledSections(source, targetsTable, false),
          section('comuni', headings.common, commonTable(source, false)),
          assignmentsSection(source),
        ];
      case '2.3':
        return [riskSection(source), transparencySection(source)];
      case '3.1':
        return organisationSections(source);
      case '3.2':
        return [tablesSection('remote-work', source)];
      case '3.3':
        return [
          tablesSection('people', source),
          ...staffingSections(source),
          tablesSection('training', source),
        ];
      case '4':
        return [
          tablesSection('process', source),
          source.plan.changes.length > 0 ? changesSection(source) : null,
        ];
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
            weight ? (weight.printed ?? `${italian(decimalText(weight.value))}%`) : '',
          ),
        ],
      })),
    ),
  );
  return section('assegnazioni', headings.assignments, blocks);
}
