export { catalogueOf, type Offer, type OfferedFile } from './catalogue.ts';
export { type CsvFile, csvFiles } from './csv.ts';
export { DocumentData, dataOf, documentDataSchema, jsonOf } from './document-data.ts';
export { workbookOf } from './xlsx.ts';
