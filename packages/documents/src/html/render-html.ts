import { documentWords as words } from '@traguardo/texts/documents';
import { type Numbering, numbered } from '../data/numbered.ts';
import { printable } from '../data/printable.ts';
import type { Block, Drawing, PublicDocument, Run, Section } from '../model/document.ts';
import { type Anchors, anchorsOf } from './anchors.ts';
import { escaped } from './escape.ts';
import { inlineSvg } from './inline-svg.ts';
import { nameOf } from './name-of.ts';
import { PAGE_STYLE, watermarkStyle } from './style.ts';
import { tableHtml } from './table.ts';

interface Page {
  readonly anchors: Anchors;
  readonly numbering: Numbering;
  /** The notes told so far: each is numbered as its run is written. */
  readonly notes: string[];
}

const RESERVED = ['content', 'contents', 'tables', 'drawings', 'notes'];
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A document as one complete accessible page: no script, nothing fetched, every figure under `data-figure`. */
export function renderHtml(given: PublicDocument): string {
  const document = printable(given);
  const { title, subtitle, body, state, sections } = document;
  const page: Page = { anchors: anchorsOf(document, RESERVED), numbering: numbered(document), notes: [] };
  const main = sections.map((section) => sectionHtml(section, 2, page)).join('\n');
  const draft = state === 'draft';
  return `<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(`${title} – ${body}`)}</title>
<style>${PAGE_STYLE}${draft ? watermarkStyle(words.draft) : ''}</style>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header>
<p>${escaped(body)}</p>
<h1>${escaped(title)}</h1>
${subtitle === undefined ? '' : `<p class="subtitle">${escaped(subtitle)}</p>`}
${draft ? `<p class="draft">${words.draftNotice}</p>` : ''}
</header>
${contentsHtml(document, page)}
<main id="content" tabindex="-1">
${main}
${notesHtml(page.notes)}
</main>
</body>
</html>
`.replace(/\n{2,}/g, '\n');
}

function contentsHtml({ sections }: PublicDocument, { anchors, numbering }: Page): string {
  const entries = (of: readonly Section[]): string =>
    of.length === 0
      ? ''
      : `<ol>${of.map((one) => `<li><a href="#${anchors.of(one)}">${escaped(nameOf(one))}</a>${entries(one.sections)}</li>`).join('\n')}</ol>`;
  const list = (id: string, heading: string, word: string, all: Numbering['tables' | 'drawings']): string => {
    const lines = all.map(
      ({ number, of }) =>
        `<li><a href="#${anchors.of(of)}">${escaped(`${word} ${number}. ${of.caption}`)}</a></li>`,
    );
    return navHtml(id, heading, lines.length === 0 ? '' : `<ol>${lines.join('\n')}</ol>`);
  };
  return [
    navHtml('contents', words.contents, entries(sections)),
    list('tables', words.tables, words.table, numbering.tables),
    list('drawings', words.drawings, words.drawing, numbering.drawings),
  ].join('\n');
}

function navHtml(id: string, heading: string, entries: string): string {
  return entries === '' ? '' : `<nav aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>${entries}</nav>`;
}

const DEEPEST = 6;

function sectionHtml(section: Section, level: number, page: Page): string {
  const anchor = page.anchors.of(section);
  const tag = `h${Math.min(level, DEEPEST)}`;
  const deeper = level > DEEPEST ? ` aria-level="${level}"` : '';
  const empty = section.blocks.length === 0 && section.sections.length === 0;
  return [
    `<section aria-labelledby="${anchor}"><${tag} id="${anchor}"${deeper}>${escaped(nameOf(section))}</${tag}>`,
    ...(empty ? [`<p class="aside">${words.empty}</p>`] : []),
    ...section.blocks.map((block) => blockHtml(block, page)),
    ...section.sections.map((one) => sectionHtml(one, level + 1, page)),
    '</section>',
  ].join('\n');
}

function blockHtml(block: Block, page: Page): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${block.aside ? ' class="aside"' : ''}>${runsHtml(block.runs, page)}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      const items = block.items.map((item) => `<li>${runsHtml(item, page)}</li>`);
      return items.length === 0 ? '' : `<${tag}>${items.join('\n')}</${tag}>`;
    }
    case 'table':
      return tableHtml(block, page.anchors.of(block), page.numbering.tableNumber.get(block) ?? 0);
    case 'drawing':
      return drawingHtml(block, page);
  }
}

function drawingHtml(drawing: Drawing, { anchors, numbering }: Page): string {
  const anchor = anchors.of(drawing);
  const caption = `${words.drawing} ${numbering.drawingNumber.get(drawing) ?? 0}. ${drawing.caption}`;
  const picture =
    inlineSvg(drawing.svg, anchor, drawing.alternative) ??
    `<p>${escaped(words.alternative(drawing.alternative))}</p>`;
  const { table } = drawing;
  return `<figure id="${anchor}">${picture}
<figcaption>${escaped(caption)}</figcaption></figure>
${tableHtml(table, anchors.of(table), numbering.tableNumber.get(table) ?? 0)}`;
}

function runsHtml(runs: readonly Run[], page: Page): string {
  return runs.map((run) => runHtml(run, page)).join('');
}

function runHtml({ text, strong, emphasis, figure, note, refersTo }: Run, page: Page): string {
  let html = escaped(text).replaceAll('\n', '<br>');
  if (figure !== undefined) html = `<span data-figure="${escaped(figure)}">${html}</span>`;
  if (emphasis) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  const target = refersTo === undefined ? undefined : page.anchors.to(refersTo);
  if (target !== undefined) html = `<a href="#${target}">${html}</a>`;
  if (note === undefined) return html;
  const number = page.notes.push(note);
  return `${html}<sup><a id="note-ref-${number}" href="#note-${number}" aria-label="${words.note(`${number}`)}">${number}</a></sup>`;
}

function notesHtml(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  const items = notes.map((note, index) => {
    const number = `${index + 1}`;
    return `<li id="note-${number}">${escaped(note)} <a href="#note-ref-${number}" aria-label="${words.backToText(number)}">↩</a></li>`;
  });
  return `<section class="notes" aria-labelledby="notes"><h2 id="notes">${words.notes}</h2><ol>${items.join('\n')}</ol></section>`;
}
