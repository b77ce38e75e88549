import { siteKinds, siteWords as words } from '@traguardo/texts/documents/site';
import { CONTEXT, catalogueOf, type OfferedFile } from '../data/catalogue.ts';
import type { Entry, Placed } from './entries.ts';
import type { Frame } from './frame.ts';
import { addressOf } from './paths.ts';
import type { LinkedNode } from './turtle.ts';

/** The catalogue of the section: its vocabularies and its nodes. */
export interface SiteCatalogue {
  readonly context: Readonly<Record<string, string>>;
  readonly graph: readonly LinkedNode[];
}

const EU = 'http://publications.europa.eu/resource/authority';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The open data of the section in DCAT-AP_IT: a data set a document; as distributions the whole in JSON and every
 * table in CSV. Its date is that of the last document, not of the making: the same documents make the same catalogue.
 */
export function catalogueOfSite(entries: readonly Entry[], { request, root }: Frame): SiteCatalogue {
  const { body, base, at } = request;
  const made = entries.map((entry) => datasetOf(entry, { request, root }));
  const modified = entries.map((entry) => entry.modified).reduce((a, b) => (a > b ? a : b), '');
  const catalogue: LinkedNode = {
    '@id': `${base}${root}/catalogo`,
    '@type': ['dcat:Catalog', 'dcatapit:Catalog'],
    'dct:title': italian(words.catalogueTitle(body.name)),
    'dct:description': italian(words.catalogueText(body.name)),
    'dct:publisher': { '@id': body.address },
    'dct:language': { '@id': `${EU}/language/ITA` },
    'dct:modified': { '@type': 'xsd:date', '@value': modified === '' ? at : modified },
    'foaf:homepage': { '@id': `${base}${root}/` },
    'dcat:themeTaxonomy': { '@id': `${EU}/data-theme` },
    'dcat:dataset': made.map(({ id }) => ({ '@id': id })),
  };
  const agent: LinkedNode = {
    '@id': body.address,
    '@type': ['foaf:Agent', 'dcatapit:Agent'],
    'foaf:name': italian(body.name),
    'dct:identifier': body.code,
  };
  const nodes = new Map<unknown, LinkedNode>([catalogue, agent].map((node) => [node['@id'], node]));
  for (const node of made.flatMap(({ graph }) => graph)) {
    if (!nodes.has(node['@id'])) nodes.set(node['@id'], node);
  }
  return { context: CONTEXT, graph: [...nodes.values()] };
}

function datasetOf({ of, folder, page, modified, documentData, ...files }: Entry, { request, root }: Frame) {
  const { body, base } = request;
  const id = addressOf(base, page);
  const { '@graph': graph } = catalogueOf(documentData, {
    address: id,
    description: words.datasetText(of.document.title, of.year),
    publisher: { code: body.code, address: body.address },
    issued: of.published,
    modified,
    keywords: [...words.keywords, siteKinds[of.document.kind].one],
    contact: body.contact,
    schema: `${base}${root}/schema.json`,
    files: offered(files, base),
  });
  // One document may have several editions of one day: its folder tells them apart.
  const identifier = folder.replaceAll('/', ':');
  const nodes = (graph as readonly LinkedNode[]).map((node) =>
    node['@id'] === id ? { ...node, 'dct:identifier': identifier } : node,
  );
  return { id, graph: nodes };
}

function offered(
  { data, figures, tables, files }: Pick<Entry, 'data' | 'figures' | 'tables' | 'files'>,
  base: string,
): readonly OfferedFile[] {
  return [data, figures, ...tables.map(({ csv }) => csv), ...files].flatMap(
    ({ path, title, mediaType, byteSize, sha256 }: Placed) =>
      isData(mediaType) ? [{ address: `${base}${path}`, title, mediaType, byteSize, sha256 }] : [],
  );
}

function isData(mediaType: string): mediaType is OfferedFile['mediaType'] {
  return mediaType === 'text/csv' || mediaType === 'application/json' || mediaType === XLSX;
}

const italian = (text: string) => ({ '@language': 'it', '@value': text });
