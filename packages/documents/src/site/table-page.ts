import { tableSentence, siteWords as words } from '@traguardo/texts/documents/site';
import { tableHtml } from '../html/table.ts';
import { addressHtml, filesTable } from './document-page.ts';
import type { Entry, Placed, TableEntry } from './entries.ts';
import { type Frame, framed, LICENCE_LINK, link, pairsHtml, said } from './frame.ts';
import { addressOf, linkFrom } from './paths.ts';

/** Rows of the preview: the whole is a click away, as a file and in the document. */
const SHOWN = 20;

/** The page of a table: its columns, its first rows, the files to download, its licence and address. */
export function tablePage(
  { table, number, page, csv, json }: TableEntry,
  entry: Entry,
  frame: Frame,
): string {
  const { columns, rows } = table;
  const { document } = entry.of;
  const shown = rows.slice(0, SHOWN);
  const count = rows.filter(({ heading }) => !heading).length;
  const preview = shown.filter(({ heading }) => !heading).length;
  const main = `<p class="verdict">${tableSentence(count, columns.length, preview)}</p>
${pairsHtml([
  [words.ofDocument, link(linkFrom(page, entry.page), said(document.title))],
  [words.body, said(document.body)],
  [words.licence, LICENCE_LINK],
  [words.address, addressHtml(addressOf(frame.request.base, page))],
])}
<section aria-labelledby="scarica"><h2 id="scarica">${words.download}</h2>
${filesTable([csv, json].map(named), page)}</section>
<section aria-labelledby="anteprima"><h2 id="anteprima">${words.preview}</h2>
${tableHtml({ ...table, rows: shown }, 'tabella', number)}</section>
<section aria-labelledby="colonne"><h2 id="colonne">${words.columns}</h2>
${columnsTable(columns.map(({ label }) => label))}</section>`;
  const above = [{ title: document.title, path: entry.page }];
  return framed({ path: page, title: words.table(number, table.caption), main, above }, frame);
}

/** Two files of one table are told apart by their names. */
function named(file: Placed): Placed {
  return { ...file, title: file.path.slice(file.path.lastIndexOf('/') + 1) };
}

function columnsTable(labels: readonly string[]): string {
  const rows = labels.map((label, index) => {
    const name = label.trim() === '' ? `<em>${words.unnamed}</em>` : said(label);
    return `<tr><td class="end">${index + 1}</td><th scope="row">${name}</th></tr>`;
  });
  return `<table><caption>${words.columnsCaption}</caption>
<thead><tr><th scope="col">${words.position}</th><th scope="col">${words.name}</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>`;
}
