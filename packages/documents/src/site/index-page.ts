import { italian } from '@traguardo/texts';
import {
  formatName,
  indexSentence,
  siteKinds,
  sizeText,
  siteWords as words,
} from '@traguardo/texts/documents/site';
import type { Entry, Placed } from './entries.ts';
import { dayHtml, type Frame, framed, link, pairsHtml, said } from './frame.ts';
import { linkFrom } from './paths.ts';

type Kind = Entry['of']['document']['kind'];

/** The first page: every document by kind and year, the newest first; those no longer owed in the archive below. */
export function indexPage(entries: readonly Entry[], frame: Frame): string {
  const path = `${frame.root}/index.html`;
  const live = entries.filter(({ archived }) => !archived);
  const old = entries.filter(({ archived }) => archived);
  const newest = entries.map(({ of }) => of.published).reduce((a, b) => (a > b ? a : b), '');
  const kinds = [...new Set(live.map(({ of }) => of.document.kind))];
  const main = [
    `<p class="verdict">${indexSentence(entries.length, newest === '' ? null : italian(newest), old.length)}</p>`,
    ...kinds.map((kind) => kindHtml(kind, live, path)),
    ...(old.length === 0
      ? []
      : [
          `<section aria-labelledby="archivio"><h2 id="archivio">${words.archive}</h2><p>${words.archiveNote}</p>`,
          yearsHtml(old, path),
          '</section>',
        ]),
  ];
  return framed({ path, title: words.performance, main: main.join('\n'), above: [] }, frame);
}

function kindHtml(kind: Kind, all: readonly Entry[], path: string): string {
  const own = all.filter(({ of }) => of.document.kind === kind);
  const heading = `<h2 id="${kind}">${siteKinds[kind].many}</h2>`;
  return `<section aria-labelledby="${kind}">${heading}\n${yearsHtml(own, path)}\n</section>`;
}

function yearsHtml(entries: readonly Entry[], path: string): string {
  const years = [...new Set(entries.map(({ of }) => of.year))].toSorted((a, b) => b - a);
  return years
    .map((year) => {
      const own = entries.filter(({ of }) => of.year === year);
      return `<h3>${year}</h3>\n<ul class="entries">${own.map((one) => entryHtml(one, path)).join('\n')}</ul>`;
    })
    .join('\n');
}

function entryHtml(entry: Entry, path: string): string {
  const { of, page, ends, archived, whole, files } = entry;
  const mark = archived
    ? ` <span class="mark">${words.archived}</span> ${siteKinds[of.document.kind].one}`
    : '';
  const formats = [whole, ...files].map((file) => `<li>${fileHtml(file, path)}</li>`).join('');
  return `<li><strong>${link(linkFrom(path, page), said(of.document.title))}</strong>${mark}
${pairsHtml([
  [words.published, dayHtml(of.published)],
  [archived ? words.ended : words.ends, ends === null ? words.notRuled : dayHtml(ends)],
  [words.formats, `<ul class="files">${formats}</ul>`],
])}</li>`;
}

function fileHtml({ path: to, title, mediaType, byteSize, sha256 }: Placed, path: string): string {
  const name = mediaType === 'text/html' ? said(title) : said(formatName(mediaType));
  return `${link(linkFrom(path, to), name)} (${sizeText(byteSize)}) <code>${said(sha256)}</code>`;
}
