import { defaultMethodology, policyByName } from '@traguardo/core/scoring';
import {
  type Corrections,
  type DocumentReading,
  documentFindings,
  factsOf,
  isCycleYear,
  type OnProgress,
  openDocument,
  readDocument,
  type SourceDocument,
} from '@traguardo/intake';
import { isTemplate, readTemplate, templateFindings, withoutHelp } from '@traguardo/template/read';
import { findingsCsv, readingJson, rowsCsv } from './files.ts';
import { findingView, type Located, located, severityCounts } from './located.ts';
import { outlineOf } from './outline.ts';
import { packedFolder, planFolder } from './plan-folder.ts';
import { type Asks, type OutlineSection, PAGE, type Paged, type Summary } from './protocol.ts';
import { type At, type RowPlaces, rowPlaces } from './row-places.ts';
import { tablePage } from './table-page.ts';

/** Who holds the document and answers what is asked of it: one answer to each kind of question. */
export type Desk = { readonly [Kind in keyof Asks]: (asked: Asks[Kind]['asked']) => Asks[Kind]['answer'] };

interface Held {
  readonly file: string;
  /** Of the file, for the fingerprint a draft keeps. */
  readonly bytes: Uint8Array;
  readonly policy: string | null;
  readonly document: SourceDocument;
  /** What it holds where it is the product's own template, or what is wrong with it. */
  readonly filled: ReturnType<typeof readTemplate> | null;
  readonly corrections: Corrections;
  readonly reading: DocumentReading;
  readonly places: RowPlaces;
  readonly findings: readonly Located[];
  readonly outline: readonly OutlineSection[];
}

const NOWHERE: At = { table: 0, at: 0 };

/** An empty desk; it reads with the very code of the command line, and knows nothing of workers and screens. */
export function openDesk(onProgress: OnProgress = () => undefined): Desk {
  let held: Held | null = null;
  const now = (): Held => {
    if (!held) throw new Error('nothing was read yet');
    return held;
  };
  const clock = () => performance.now();
  const step = (name: Parameters<OnProgress>[0]['step']) => onProgress({ step: name, done: 0, total: 0 });
  const take = (
    { document, filled, file, bytes }: Pick<Held, 'document' | 'filled' | 'file' | 'bytes'>,
    policy: string | null,
    corrections: Corrections,
  ): Held => {
    step('recognising');
    const chosen = policy ? policyByName(policy) : null;
    const choice = { methodology: defaultMethodology, ...(chosen && { policy: chosen }) };
    const reading = readDocument(document, choice, corrections, { now: clock });
    step('scoring');
    const places = rowPlaces(document, reading);
    const found = [
      ...(filled ? templateFindings(file, filled) : []),
      ...(filled?.ok === false ? [] : documentFindings(file, document, reading, choice)),
    ];
    const findings = located(found, reading, places);
    const outline = outlineOf(reading.texts);
    return { file, bytes, policy, document, filled, corrections, reading, places, findings, outline };
  };
  return {
    read: ({ bytes, name, policy }) => {
      const opened = openDocument(bytes, name, { now: clock, onProgress });
      if (!opened.ok) return opened;
      held = take({ ...templateOr(opened.value), file: name, bytes }, policy, {});
      return { ok: true, summary: summaryOf(held) };
    },
    again: ({ corrections, policy }) => {
      held = take(now(), policy, corrections);
      return summaryOf(held);
    },
    table: ({ number, page }) => {
      const { places, reading, corrections } = now();
      return tablePage(places, reading, corrections[number]?.cells ?? {}, number, page);
    },
    findings: ({ severity, page }) => {
      const asked = now().findings.filter(
        ({ finding }) => severity === null || finding.severity === severity,
      );
      return pageOf(asked, page, findingView);
    },
    unread: ({ page }) => {
      const { reading, places } = now();
      return pageOf(reading.unread, page, (unread, index) => ({
        ...unread,
        ...(places.unread[index] ?? NOWHERE),
      }));
    },
    outline: ({ page }) => pageOf(now().outline, page, (section) => section),
    texts: ({ first, blocks, page }) =>
      pageOf(now().reading.texts.slice(first, first + blocks), page, (text) => text),
    file: ({ file }) => {
      const { reading, findings, places } = now();
      switch (file) {
        case 'rows':
          return rowsCsv(reading.rows, places.rows);
        case 'findings':
          return findingsCsv(findings);
        case 'reading':
          return readingJson(
            reading,
            findings.map(({ finding }) => finding),
          );
      }
    },
    facts: () => {
      const { document, reading, file } = now();
      return factsOf(document, reading, file);
    },
    folder: (facts) => {
      const { reading, file, bytes, filled } = now();
      if (filled) return filled.ok ? packedFolder(filled.value.dossier) : null;
      return facts && isCycleYear(facts.year) ? planFolder(reading, facts, file, bytes) : null;
    },
  };
}

/** A template is read for what it holds, cell by cell; any other document as it is. */
function templateOr(document: SourceDocument): Pick<Held, 'document' | 'filled'> {
  if (!isTemplate(document)) return { document, filled: null };
  return { document: withoutHelp(document), filled: readTemplate(document) };
}

function summaryOf({
  filled,
  file,
  policy,
  document,
  corrections,
  reading,
  places,
  findings,
}: Held): Summary {
  const ofTable = new Map<number, number>();
  for (const { at } of findings) if (at) ofTable.set(at.table, (ofTable.get(at.table) ?? 0) + 1);
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
    findings: severityCounts(findings),
    notices: reading.notices,
    corrections,
    template: filled ? (filled.ok ? 'sound' : 'wrong') : null,
  };
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
