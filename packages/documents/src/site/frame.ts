import { createHash } from 'node:crypto';
import { italian } from '@traguardo/texts';
import { siteWords as words } from '@traguardo/texts/documents/site';
import { escaped } from '../html/escape.ts';
import { addressOf, linkFrom } from './paths.ts';
import type { SiteRequest } from './published.ts';
import { SITE_STYLE } from './style.ts';

/** What every page of the section needs to know of it. */
export interface Frame {
  readonly request: SiteRequest;
  /** The folder of the section: the code of the body. */
  readonly root: string;
}

/** A page to be framed. */
export interface Page {
  readonly path: string;
  readonly title: string;
  readonly main: string;
  /** The pages above it, the highest first; the section itself is not among them. */
  readonly above: readonly { readonly title: string; readonly path: string }[];
}

const STYLE_HASH = createHash('sha256').update(SITE_STYLE).digest('base64');
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A complete page of the section: landmarks, where one is, what it rests on, no script, nothing fetched. */
export function framed(page: Page, frame: Frame): string {
  const { request, root } = frame;
  const { body, base } = request;
  const { path, title, main } = page;
  return `<!DOCTYPE html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escaped(`${title} – ${body.name}`)}</title>
<link rel="canonical" href="${escaped(addressOf(base, path))}">
<link rel="alternate" type="application/atom+xml" title="${words.feed}" href="${linkFrom(path, `${root}/novita.xml`)}">
<style>${SITE_STYLE}</style>
</head>
<body>
<a class="skip" href="#content">${words.skip}</a>
<header class="bar"><p>${link(body.address, said(body.name))}</p></header>
${trail(page, frame)}
<main id="content" tabindex="-1">
<h1>${said(title)}</h1>
${main}
</main>
${footer(path, frame)}
</body>
</html>
`.replace(/\n{2,}/g, '\n');
}

function trail({ path, title, above }: Page, { request, root }: Frame): string {
  const { transparency } = request.body;
  const index = `${root}/index.html`;
  const steps = [
    transparency === undefined ? words.transparency : link(transparency, words.transparency),
    ...(path === index ? [] : [link(linkFrom(path, index), words.performance)]),
    ...above.map((one) => link(linkFrom(path, one.path), said(one.title))),
  ].map((step) => `<li>${step}</li>`);
  return `<nav class="trail" aria-label="${words.where}"><ol>${steps.join('')}<li aria-current="page">${said(title)}</li></ol></nav>`;
}

function footer(path: string, { request, root }: Frame): string {
  const { body, at } = request;
  const links = [
    link(linkFrom(path, `${root}/catalogo.jsonld`), words.catalogue),
    link(linkFrom(path, `${root}/manifest.json`), words.manifest),
    link(linkFrom(path, `${root}/novita.xml`), words.feed),
    ...(body.accessibility === undefined ? [] : [link(body.accessibility, words.accessibility)]),
  ];
  return `<footer><p>${words.licence}: ${LICENCE_LINK}. ${words.contact}: ${link(body.contact.address, said(body.contact.name))}. ${words.madeOn(italian(at))}</p>
<ul>${links.map((one) => `<li>${one}</li>`).join('')}</ul></footer>`;
}

export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
export const LICENCE_LINK = `<a rel="license" href="${LICENCE}">${words.licenceName}</a>`;

/** A text of the body: its direction stays its own, whatever stands around it. */
export function said(text: string): string {
  return `<bdi>${escaped(text)}</bdi>`;
}

/** A link; `html` is already written. */
export function link(address: string, html: string): string {
  return `<a href="${escaped(address)}">${html}</a>`;
}

/** A day as people read it, with the form machines read. */
export function dayHtml(day: string): string {
  return `<time datetime="${day}">${italian(day)}</time>`;
}

/** Pairs of a name and what it is; the second of each is already written. */
export function pairsHtml(pairs: readonly (readonly [string, string])[]): string {
  return `<dl>${pairs.map(([name, html]) => `<dt>${name}</dt><dd>${html}</dd>`).join('')}</dl>`;
}
