import { type CitationName, citations, publicationYears } from '@traguardo/norms';
import { italian } from '@traguardo/texts';
import {
  dutySentence,
  formatName,
  siteKinds,
  sizeText,
  siteWords as words,
} from '@traguardo/texts/documents/site';
import { escaped } from '../html/escape.ts';
import type { Entry, Placed, TableEntry } from './entries.ts';
import { dayHtml, type Frame, framed, LICENCE_LINK, link, pairsHtml, said } from './frame.ts';
import { addressOf, linkFrom } from './paths.ts';

/** The page of a document: what it is, until when it is owed, its files with their hashes, its tables. */
export function documentPage(entry: Entry, frame: Frame): string {
  const { of, page, ends, archived, whole, files } = entry;
  const { document } = of;
  const sentence = dutySentence(italian(of.published), ends === null ? null : italian(ends), archived);
  const main = `<p class="verdict">${sentence}</p>
${archived ? `<p class="aside">${words.archiveNote}</p>` : ''}
<p>${link(linkFrom(page, whole.path), words.read)}</p>
${pairsHtml(facts(entry, frame))}
<section aria-labelledby="file"><h2 id="file">${words.files}</h2>
${filesTable([whole, ...files], page)}</section>
<section aria-labelledby="dati"><h2 id="dati">${words.tables}</h2>
${dataHtml(entry)}</section>`;
  return framed({ path: page, title: document.title, main, above: [] }, frame);
}

function facts(
  { of, page, ends, archived }: Entry,
  { request }: Frame,
): readonly (readonly [string, string])[] {
  const { document, act, published, updated, year } = of;
  const owed = document.kind === 'piao' || document.kind === 'relazione';
  const bases: readonly CitationName[] = [
    ...(owed ? ['dlgs-33-2013-art-10-c8' as const] : []),
    ...(publicationYears(published) === null ? [] : ['dlgs-33-2013-art-8-c3' as const]),
    'dlgs-33-2013-art-7',
  ];
  const provisions = bases.map((base) => `${citations[base].act}, ${citations[base].provision}`);
  return [
    [words.body, said(document.body)],
    [siteKinds[document.kind].one, `${words.year.toLowerCase()} ${year}`],
    [words.judgedAt, dayHtml(document.at)],
    [
      words.act,
      act === undefined ? words.noAct : said(words.actText(act.organ, act.number, italian(act.date))),
    ],
    [words.published, dayHtml(published)],
    ...(updated === undefined ? [] : [[words.updated, dayHtml(updated)] as const]),
    [archived ? words.ended : words.ends, ends === null ? words.notRuled : dayHtml(ends)],
    [words.address, addressHtml(addressOf(request.base, page))],
    [words.licence, LICENCE_LINK],
    [words.basis, escaped(provisions.join('; '))],
  ];
}

/** An address one can read, follow and copy. */
export function addressHtml(address: string): string {
  return link(address, escaped(address));
}

/** Files with format, size and hash, one a row. */
export function filesTable(files: readonly Placed[], page: string): string {
  const head = [words.file, words.format, words.size, words.hash];
  const rows = files.map(
    ({ path, title, mediaType, byteSize, sha256 }) =>
      `<tr><th scope="row">${link(linkFrom(page, path), said(title))}</th><td>${said(formatName(mediaType))}</td><td class="end">${sizeText(byteSize)}</td><td><code>${said(sha256)}</code></td></tr>`,
  );
  return `<div class="scroll" role="group" tabindex="0" aria-label="${words.files}"><table>
<thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody></table></div>`;
}

function dataHtml({ tables, page, data, figures }: Entry): string {
  if (tables.length === 0) return `<p>${words.noTables}</p>${filesTable([data, figures], page)}`;
  const items = tables.map((one) => `<li>${tableItem(one, page)}</li>`);
  return `<p>${words.tablesNote}</p>${filesTable([data, figures], page)}<ul class="entries">${items.join('\n')}</ul>`;
}

function tableItem({ number, table, page: to, csv, json }: TableEntry, page: string): string {
  const name = link(linkFrom(page, to), said(words.table(number, table.caption)));
  const file = ({ path, mediaType, byteSize }: Placed) =>
    `<a href="${escaped(linkFrom(page, path))}" aria-label="${formatName(mediaType)}, ${words.table(number, '').trim()}">${formatName(mediaType)}</a> (${sizeText(byteSize)})`;
  return `${name}<br>${file(csv)} · ${file(json)}`;
}
