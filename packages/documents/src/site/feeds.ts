import { siteWords as words } from '@traguardo/texts/documents/site';
import { escaped } from '../html/escape.ts';
import type { Entry } from './entries.ts';
import type { Frame } from './frame.ts';
import { addressOf } from './paths.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What is new, in Atom (RFC 4287): a document an entry, the last changed first. */
export function feedOf(entries: readonly Entry[], { request, root }: Frame): string {
  const { base, body, at } = request;
  const latest = entries.toSorted((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
  const items = latest.map(({ of, page, modified }) => {
    const address = escaped(addressOf(base, page));
    return `<entry><id>${address}</id><title>${escaped(of.document.title)}</title><link href="${address}"/><published>${instant(of.published)}</published><updated>${instant(modified)}</updated></entry>`;
  });
  const home = escaped(`${base}${root}/`);
  return `${HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="it"><id>${home}</id><title>${escaped(`${words.performance} – ${body.name}`)}</title><author><name>${escaped(body.name)}</name></author><link href="${home}"/><link rel="self" href="${home}novita.xml"/><updated>${instant(latest[0]?.modified ?? at)}</updated>
${items.join('\n')}
</feed>
`;
}

/** Every page of the section, for search engines (sitemaps.org 0.9). */
export function sitemapOf(pages: readonly string[], { request }: Frame): string {
  const lines = pages.map((path) => `<url><loc>${escaped(addressOf(request.base, path))}</loc></url>`);
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('\n')}
</urlset>
`;
}

/** A day without an hour, as the formats that want one take it. */
const instant = (day: string) => `${day}T00:00:00Z`;
