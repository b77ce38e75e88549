import { computeStaffing, type StaffingPlan } from '@traguardo/core/staffing';
import { findingText } from '@traguardo/texts';
import { documentWords, staffingWords } from '@traguardo/texts/documents';
import type { Block, PublicDocument, Section } from '../model/document.ts';
import { aside, figureCell, figures, filled, paragraph, section, table, titles } from './parts.ts';
import { passagesOf } from './passages.ts';
import { documentOf, tablesSection } from './relazione.ts';
import type { DocumentSource } from './source.ts';
import { maximumTable, seatsTable, trienniumTable } from './staffing-tables.ts';
import { yearSection } from './staffing-year.ts';

const { headings, captions, columns } = staffingWords;

/**
 * The three-year plan of staffing needs (DM 132/2022 art. 4 c. 1 lett. c): seats, leavers, hires, limits and costs
 * as they are recomputed, beside what the document prints where it is something else.
 */
export function composeStaffing(source: DocumentSource): PublicDocument {
  const { plan } = source;
  const [from, to] = plan.triennium;
  const own = passagesOf(plan, 'piao', ['3.3']).of(documentWords.headings.preface, '3.3');
  const parts = [
    section('premessa', documentWords.headings.preface, own.blocks, own.sections),
    ...staffingSections(source),
    findingsSection(source),
  ];
  return documentOf('fabbisogno', parts, source, staffingWords.title(from, to));
}

/** Seats and what may be spent, then the needs year by year; where the arithmetic cannot be done, that is said. */
export function staffingSections(source: DocumentSource): readonly (Section | null)[] {
  const { staffing: entered } = source.plan;
  const tables = tablesSection('staffing', source);
  const told = (text: string) => [section('dotazione', headings.seats, [aside(text)], [tables])];
  if (entered === undefined) return told(staffingWords.none);
  const outcome = computeStaffing(entered);
  if (!outcome.ok) return told(staffingWords.unsound);
  const computed = outcome.value;
  return [
    section(
      'dotazione',
      headings.seats,
      [...seatsTable(entered, computed), ...maximumTable(entered, computed), ...quotaParagraph(entered)],
      [tables, section('criteri', headings.ranking, rankingTable(entered))],
    ),
    section(
      'fabbisogni',
      headings.needs,
      [],
      [
        section('triennio', headings.triennium, trienniumTable(entered, computed)),
        ...computed.years.map((year) =>
          yearSection(
            year,
            entered.years.find((one) => one.year === year.year),
          ),
        ),
      ],
    ),
  ];
}

function quotaParagraph({ protectedQuota }: StaffingPlan): readonly Block[] {
  if (protectedQuota === undefined) return [];
  return [
    filled(staffingWords.protectedQuota, { quota: ['staffing/protected-quota', protectedQuota.printed] }),
  ];
}

function rankingTable({ rankingFactors }: StaffingPlan): readonly Block[] {
  return table(
    'criteri',
    captions.ranking,
    [titles(columns.criterion, 5), figures(columns.weight)],
    rankingFactors.map(({ title, printed }, at) => ({
      cells: [{ text: title, header: true }, figureCell(`staffing/ranking/${at + 1}`, printed)],
    })),
  );
}

/** What the checks found on the staffing plan; null where there is no plan to check. */
function findingsSection({ plan, findings }: DocumentSource): Section | null {
  if (plan.staffing === undefined) return null;
  const own = findings.filter(({ path }) => path === 'staffing' || path.startsWith('staffing/'));
  const sound = computeStaffing(plan.staffing).ok;
  const { what, printed, todo } = documentWords.columns;
  const rows = own.map((finding) => {
    const told = findingText(finding);
    return { cells: [{ text: told.title, header: true }, { text: told.what }, { text: told.todo }] };
  });
  const verdict =
    rows.length > 0 ? staffingWords.broken(rows.length) : sound ? staffingWords.holds : staffingWords.unsound;
  return section('rilievi', headings.findings, [
    paragraph(verdict),
    ...table('rilievi', captions.findings, [titles(what, 2), titles(printed, 4), titles(todo, 3)], rows),
  ]);
}
