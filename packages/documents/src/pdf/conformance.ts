import { objectOf, type PdfFile, reference } from './pdf-file.ts';

const NAMESPACE = 'http://www.aiim.org/pdfua/ns/id/';

/** PDF/A wants every property told that its own schemas do not know (ISO 19005-2, 6.6.2.3). */
const SCHEMA = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  `<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>`,
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

/**
 * Declares PDF/UA-1 in a file printed as PDF/A-2a, which the engine cannot do in one export. Only to be called
 * on a document that passed the engine's own PDF/UA-1 gate. Changes the objects of `file`.
 */
export function declareAccessible(file: PdfFile): void {
  const root = reference(file.trailer, 'Root');
  const catalog = objectOf(file, root);
  const shown = catalog.includes('/DisplayDocTitle')
    ? catalog
    : replaced(catalog, /\/ViewerPreferences <</, '/ViewerPreferences <<\n    /DisplayDocTitle true');
  file.objects.set(root, shown);
  const number = reference(catalog, 'Metadata');
  const whole = objectOf(file, number);
  const xmp = /stream\r?\n([\s\S]*?)\s*endstream/.exec(whole)?.[1] ?? '';
  let told = replaced(xmp, ' xmlns:pdfaid=', ` xmlns:pdfuaid="${NAMESPACE}" xmlns:pdfaid=`);
  told = replaced(told, '<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>');
  told = replaced(told, '<pdfaExtension:schemas><rdf:Bag>', (found) => found + SCHEMA);
  file.objects.set(
    number,
    `${number} 0 obj\n<<\n  /Type /Metadata\n  /Subtype /XML\n  /Length ${told.length}\n>>\nstream\n${told}\nendstream\nendobj`,
  );
}

function replaced(text: string, what: string | RegExp, by: string | ((found: string) => string)): string {
  const after = typeof by === 'string' ? text.replace(what, () => by) : text.replace(what, by);
  if (after === text) throw new Error(`the PDF has no ${what} to add PDF/UA-1 to`);
  return after;
}
