import type { Finding, Severity } from '@traguardo/core/kernel';
import { defaultMethodology, policyByName } from '@traguardo/core/scoring';
import {
  type Corrections,
  type DocumentReading,
  documentFindings,
  type OnProgress,
  openDocument,
  readDocument,
  type SourceDocument,
} from '@traguardo/intake';
import { findingText } from '@traguardo/texts';
import { findingsCsv, readingJson, rowsCsv } from './files.ts';
import { outlineOf } from './outline.ts';
import {
  type Asks,
  type DocumentFindingView,
  type OutlineSection,
  PAGE,
  type Paged,
  type Summary,
} from './protocol.ts';
import { type At, type RowPlaces, rowPlaces } from './row-places.ts';
import { tablePage } from './table-page.ts';

/** Who holds the document and answers what is asked of it: one answer to each kind of question. */
export type Desk = { readonly [Kind in keyof Asks]: (asked: Asks[Kind]['asked']) => Asks[Kind]['answer'] };

interface Held {
  readonly file: string;
  readonly policy: string | null;
  readonly document: SourceDocument;
  readonly corrections: Corrections;
  readonly reading: DocumentReading;
  readonly places: RowPlaces;
  readonly findings: readonly Located[];
  readonly outline: readonly OutlineSection[];
}

/** A finding with the row of the reading it is about. */
interface Located {
  readonly finding: Finding;
  readonly row: number;
}

/** An empty desk; it reads with the very code of the command line, and knows nothing of workers and screens. */
export function openDesk(onProgress: OnProgress = () => undefined): Desk {
  let held: Held | null = null;
  const now = (): Held => {
    if (!held) throw new Error('nothing was read yet');
    return held;
  };
  const step = (name: Parameters<OnProgress>[0]['step']) => onProgress({ step: name, done: 0, total: 0 });
  const take = (
    document: SourceDocument,
    file: string,
    policy: string | null,
    corrections: Corrections,
  ): Held => {
    step('recognising');
    const chosen = policy ? policyByName(policy) : null;
    const choice = { methodology: defaultMethodology, ...(chosen && { policy: chosen }) };
    const reading = readDocument(document, choice, corrections);
    step('scoring');
    const findings = reading.rows.flatMap((row, index) =>
      documentFindings(file, [row]).map((finding) => ({ finding, row: index })),
    );
    const places = rowPlaces(document, reading);
    const outline = outlineOf(reading.texts);
    return { file, policy, document, corrections, reading, places, findings, outline };
  };
  return {
    read: ({ bytes, name, policy }) => {
      step('reading');
      const opened = openDocument(bytes, name);
      if (!opened.ok) return opened;
      held = take(opened.value, name, policy, {});
      return { ok: true, summary: summaryOf(held) };
    },
    again: ({ corrections, policy }) => {
      const { document, file } = now();
      held = take(document, file, policy, corrections);
      return summaryOf(held);
    },
    table: ({ number, page }) => {
      const { places, reading, corrections } = now();
      return tablePage(places, reading, corrections[number]?.cells ?? {}, number, page);
    },
    findings: ({ severity, page }) => {
      const { findings, places, reading } = now();
      const asked = findings.filter(({ finding }) => severity === null || finding.severity === severity);
      return pageOf(asked, page, ({ finding, row }) => findingView(finding, row, places, reading));
    },
    unread: ({ page }) => {
      const { reading, places } = now();
      return pageOf(reading.unread, page, (unread, index) => ({ ...unread, ...atOf(places.unread, index) }));
    },
    outline: ({ page }) => pageOf(now().outline, page, (section) => section),
    texts: ({ first, blocks, page }) =>
      pageOf(now().reading.texts.slice(first, first + blocks), page, (text) => text),
    file: ({ file }) => {
      const { reading, findings, places } = now();
      if (file === 'rows') return rowsCsv(reading.rows, places.rows);
      if (file === 'reading')
        return readingJson(
          reading,
          findings.map(({ finding }) => finding),
        );
      return findingsCsv(
        findings.map(({ finding, row }) => ({
          finding,
          at: atOf(places.rows, row),
          place: reading.rows[row]?.place ?? {},
        })),
      );
    },
  };
}

function summaryOf({ file, policy, document, corrections, reading, places, findings }: Held): Summary {
  const found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const ofTable = new Map<number, number>();
  for (const { finding, row } of findings) {
    found[finding.severity] += 1;
    const { table } = atOf(places.rows, row);
    ofTable.set(table, (ofTable.get(table) ?? 0) + 1);
  }
  return {
    file,
    format: document.format,
    policy,
    tables: reading.tables.map((table, index) => ({
      ...table,
      number: index + 1,
      height: places.tables[index]?.rows.length ?? 0,
      findings: ofTable.get(index + 1) ?? 0,
    })),
    counts: reading.counts,
    findings: found,
    notices: reading.notices,
    corrections,
  };
}

function findingView(
  finding: Finding,
  row: number,
  places: RowPlaces,
  reading: DocumentReading,
): DocumentFindingView {
  const { indicator } = finding.params;
  return {
    id: `${row}/${finding.path}/${finding.code}`,
    code: finding.code,
    severity: finding.severity,
    ...findingText(finding),
    ...(typeof indicator === 'string' && { indicator }),
    place: reading.rows[row]?.place ?? {},
    ...atOf(places.rows, row),
  };
}

function atOf(places: readonly At[], index: number): At {
  return places[index] ?? { table: 0, at: 0 };
}

function pageOf<Item, View>(
  items: readonly Item[],
  asked: number,
  view: (item: Item, index: number) => View,
): Paged<View> {
  const pages = Math.max(1, Math.ceil(items.length / PAGE));
  const page = Math.min(Math.max(asked, 1), pages);
  const from = (page - 1) * PAGE;
  return {
    items: items.slice(from, from + PAGE).map((item, index) => view(item, from + index)),
    page,
    pages,
    total: items.length,
  };
}
