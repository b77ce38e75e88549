import type { CivilDate } from '@traguardo/core/kernel';
import type { DocumentData } from './document-data.ts';

/** A file of the data set as it is offered. */
export interface OfferedFile {
  /** Where it is downloaded from. */
  readonly address: string;
  readonly title: string;
  readonly mediaType: 'text/csv' | 'application/json' | typeof XLSX;
  readonly byteSize: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** What a catalogue needs to know beside the data. */
export interface Offer {
  /** The stable address of the data set. */
  readonly address: string;
  readonly description: string;
  /** The code of the body in the index of public administrations, and its address there or its site. */
  readonly publisher: { readonly code: string; readonly address: string };
  /** The date the data set was first made public, and the date of this version. */
  readonly issued: CivilDate;
  readonly modified: CivilDate;
  readonly keywords: readonly string[];
  readonly contact: { readonly name: string; readonly address: string };
  /** The address of the JSON Schema the JSON follows. */
  readonly schema: string;
  readonly files: readonly OfferedFile[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EU = 'http://publications.europa.eu/resource/authority';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const FILE_TYPE = { 'text/csv': 'CSV', 'application/json': 'JSON', [XLSX]: 'XLSX' } as const;

/** The vocabularies of DCAT-AP_IT, by the prefixes used here. */
export const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Node = Readonly<Record<string, unknown>>;

/** The data set of a document in DCAT-AP_IT, as JSON-LD. Pure: sizes and hashes are those of the files offered. */
export function catalogueOf({ document }: Pick<DocumentData, 'document'>, offer: Offer): Node {
  const { code, address } = offer.publisher;
  const body = agent(address, document.body, code);
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': offer.address,
        '@type': ['dcat:Dataset', 'dcatapit:Dataset'],
        'dct:identifier': `${code}:${document.kind}:${document.at}`,
        'dct:title': italian(document.title),
        'dct:description': italian(offer.description),
        'dct:issued': date(offer.issued),
        'dct:modified': date(offer.modified),
        'dct:language': { '@id': `${EU}/language/ITA` },
        'dct:accrualPeriodicity': { '@id': `${EU}/frequency/ANNUAL` },
        'dct:license': { '@id': LICENCE },
        'dct:rightsHolder': { '@id': address },
        'dct:publisher': { '@id': address },
        'dct:creator': { '@id': address },
        'dcat:theme': { '@id': `${EU}/data-theme/GOVE` },
        'dcat:keyword': offer.keywords.map(italian),
        'dcat:contactPoint': {
          '@type': ['vcard:Organization', 'dcatapit:Organization'],
          'vcard:fn': offer.contact.name,
          'vcard:hasEmail': { '@id': offer.contact.address },
        },
        'dcat:distribution': offer.files.map(({ address: at }) => ({ '@id': distributionAddress(at) })),
      },
      body,
      licence(),
      ...offer.files.map((file) => distribution(file, offer)),
    ],
  };
}

function distribution({ address, title, mediaType, byteSize, sha256 }: OfferedFile, offer: Offer): Node {
  return {
    '@id': distributionAddress(address),
    '@type': ['dcat:Distribution', 'dcatapit:Distribution'],
    'dct:title': italian(title),
    'dcat:accessURL': { '@id': offer.address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaType}` },
    'dct:format': { '@id': `${EU}/file-type/${FILE_TYPE[mediaType]}` },
    'dct:license': { '@id': LICENCE },
    'dct:issued': date(offer.issued),
    'dct:modified': date(offer.modified),
    'dcat:byteSize': { '@type': 'xsd:decimal', '@value': `${byteSize}` },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
    ...(mediaType === 'application/json' && { 'dct:conformsTo': { '@id': offer.schema } }),
  };
}

function agent(address: string, name: string, code: string): Node {
  return {
    '@id': address,
    '@type': ['foaf:Agent', 'dcatapit:Agent'],
    'foaf:name': italian(name),
    'dct:identifier': code,
  };
}

function licence(): Node {
  return {
    '@id': LICENCE,
    '@type': ['dct:LicenseDocument', 'dcatapit:LicenseDocument'],
    'dct:type': { '@id': 'http://purl.org/adms/licencetype/Attribution' },
    'foaf:name': 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  };
}

const distributionAddress = (address: string) => `${address}#distribution`;
const italian = (text: string) => ({ '@language': 'it', '@value': text });
const date = (day: CivilDate) => ({ '@type': 'xsd:date', '@value': day });
