import type { NodeId } from '@traguardo/core/kernel';
import { findingText, italian } from '@traguardo/texts';
import { documentWords } from '@traguardo/texts/documents';
import { severityTitle } from '@traguardo/texts/labels';
import type { PublicDocument, Row, Section } from '../model/document.ts';
import { dueSection } from './completeness.ts';
import { treeDrawings } from './drawings/performance-tree.ts';
import { findingPlace } from './finding-place.ts';
import { dashboardTable, resultsTable, targetsTable } from './indicator-tables.ts';
import { objectiveSection } from './objectives.ts';
import { paragraph, section, table, titles } from './parts.ts';
import { documentOf } from './relazione.ts';
import type { DocumentSource } from './source.ts';

const { headings, captions, columns: words } = documentWords;

/** The card of one objective with all that stands under it; null where the plan has no such objective. */
export function composeCard(id: string, source: DocumentSource): PublicDocument | null {
  const node = source.plan.nodeById.get(id as NodeId);
  if (!node) return null;
  const both = (of: typeof node, from: DocumentSource) => [
    ...targetsTable(of, from),
    ...resultsTable(of, from),
  ];
  const part = objectiveSection(node, source, both, true);
  return documentOf('scheda', [part ?? bare(`obiettivo-${id}`, node.title)], source, node.title);
}

/** The dashboard of a unit or of a manager; null where the plan has none of that id. */
export function composeDashboard(id: string, source: DocumentSource): PublicDocument | null {
  const dashboard = source.plan.dashboards.find((one) => one.id === id);
  if (!dashboard) return null;
  const { title, indicators } = dashboard;
  const part = section(`cruscotto-${id}`, title, dashboardTable(id, title, indicators, source));
  return documentOf('cruscotto', [part ?? bare(`cruscotto-${id}`, title)], source, title);
}

/** The strategic map: every objective with its score. */
export function composeMap(source: DocumentSource): PublicDocument {
  const part = section('mappa-strategica', headings.map, treeDrawings(source, true));
  return documentOf('mappa', [part ?? bare('mappa-strategica', headings.map)], source, headings.map);
}

/** The findings on the plan for the OIV: what, where, what to do, the gravest first. */
export function composeFindings(source: DocumentSource): PublicDocument {
  const parts = (['error', 'warning', 'info'] as const).map((severity) => {
    const rows: Row[] = source.findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => {
        const { title, what, todo } = findingText(finding);
        return {
          cells: [
            { text: title, header: true },
            { text: what },
            { text: findingPlace(finding.path, source) },
            { text: todo },
          ],
        };
      });
    const columns = [
      titles(words.what, 2),
      titles(words.printed, 3),
      titles(words.where, 3),
      titles(words.todo, 3),
    ];
    return section(
      severity,
      severityTitle[severity].many,
      table(severity, captions.findings(severity), columns, rows),
    );
  });
  const none = section('rilievi', headings.findings, [paragraph(documentWords.noFindings)]);
  const told = parts.some((part) => part !== null) ? parts : [none];
  return documentOf('rilievi', told, source, `${headings.findings} · ${italian(source.tree.at)}`);
}

/** A part without content, that says so. */
function bare(id: string, title: string): Section {
  return dueSection({ id, title, blocks: [], sections: [] });
}
