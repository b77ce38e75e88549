import { documentDataSchema } from '../data/document-data.ts';
import { slugOf } from '../data/names.ts';
import { printable } from '../data/printable.ts';
import { catalogueOfSite } from './catalogue-of-site.ts';
import { documentPage } from './document-page.ts';
import { type Entry, encoded, entriesOf, type Placed } from './entries.ts';
import { feedOf, sitemapOf } from './feeds.ts';
import type { Frame } from './frame.ts';
import { indexPage } from './index-page.ts';
import { manifestOf } from './manifest.ts';
import type { SiteFile, SiteRequest } from './published.ts';
import { SiteError } from './site-error.ts';
import { tablePage } from './table-page.ts';
import { turtleOf } from './turtle.ts';

/**
 * The public section "Amministrazione trasparente / Performance" of a body (D.Lgs. 33/2013 art. 10 c. 8) as files
 * to put on any web server: pages, documents, open data, catalogue, manifest. Same input, same bytes.
 * @throws SiteError where a document is a draft, a file is not the one its hash says, an address is none or
 * taken twice.
 */
export function siteOf(given: SiteRequest): readonly SiteFile[] {
  const request = checked(given);
  const root = slugOf(request.body.code);
  if (root === '') throw new SiteError('code-broken', 'no letter or digit', request.body.code);
  const frame: Frame = { request, root };
  const entries = entriesOf(request, root);
  const catalogue = catalogueOfSite(entries, frame);
  const linked = { '@context': catalogue.context, '@graph': catalogue.graph };
  const files: SiteFile[] = [
    text(`${root}/index.html`, 'text/html', indexPage(entries, frame)),
    ...entries.flatMap((entry) => filesOf(entry, frame)),
    text(`${root}/catalogo.jsonld`, 'application/ld+json', `${JSON.stringify(linked, null, 1)}\n`),
    text(`${root}/catalogo.ttl`, 'text/turtle', turtleOf(catalogue.context, catalogue.graph)),
    text(`${root}/novita.xml`, 'application/atom+xml', feedOf(entries, frame)),
    text(`${root}/schema.json`, 'application/schema+json', documentDataSchema()),
  ];
  const pages = files.filter(({ mediaType, path }) => mediaType === 'text/html' && path.endsWith('.html'));
  const paths = pages.map(({ path }) => path);
  files.push(text(`${root}/sitemap.xml`, 'application/xml', sitemapOf(paths, frame)));
  const manifest = `${JSON.stringify(manifestOf(files, entries, frame), null, 1)}\n`;
  return [...files, text(`${root}/manifest.json`, 'application/json', manifest)];
}

function filesOf(entry: Entry, frame: Frame): readonly SiteFile[] {
  const { page, whole, files, tables, data, figures } = entry;
  const pages = [
    text(page, 'text/html', documentPage(entry, frame)),
    ...tables.map((table) => text(table.page, 'text/html', tablePage(table, entry, frame))),
  ];
  const placed = [whole, ...files, data, figures, ...tables.flatMap(({ csv, json }) => [csv, json])];
  return [...pages, ...placed.flatMap(placedFile)];
}

function placedFile({ path, mediaType, bytes }: Placed): readonly SiteFile[] {
  return bytes === null ? [] : [{ path, mediaType, bytes }];
}

function text(path: string, mediaType: string, content: string): SiteFile {
  return { path, mediaType, bytes: encoded(content) };
}

/** Addresses are followed by whoever reads: only those of the web, and of mail for who answers. */
function checked({ body, base, ...rest }: SiteRequest): SiteRequest {
  const own = printable(body);
  const { address, transparency, accessibility, contact } = own;
  for (const one of [base, address, transparency, accessibility]) {
    if (one !== undefined && !isAddress(one, ['http:', 'https:'], one === base)) {
      throw new SiteError('address-broken', 'no absolute http or https address', one);
    }
  }
  if (!isAddress(contact.address, ['http:', 'https:', 'mailto:'])) {
    throw new SiteError('address-broken', 'no address of the web or of mail', contact.address);
  }
  return { ...rest, body: own, base: base.endsWith('/') ? base : `${base}/` };
}

/** `bare`: without query and fragment, since addresses are made by adding to it. */
function isAddress(text: string, schemes: readonly string[], bare = false): boolean {
  if (!URL.canParse(text) || /[\s<>"]/.test(text)) return false;
  const { protocol, pathname, host, search, hash } = new URL(text);
  const leads = protocol === 'mailto:' ? /^[^@]+@[^@]+$/.test(pathname) : host !== '';
  return schemes.includes(protocol) && leads && !(bare && (search !== '' || hash !== ''));
}
