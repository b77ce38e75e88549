import { sectionWords } from '@traguardo/texts/documents';
import { bodyKindLabel } from '@traguardo/texts/labels';
import type { Block } from '../model/document.ts';
import { aside, table, titles } from './parts.ts';
import type { DocumentSource } from './source.ts';

const { identity: words } = sectionWords;

/** Who the body is (Piano-tipo, section 1); what is not entered is said, and with nothing entered only that. */
export function identityBlocks({ plan: { body } }: DocumentSource): readonly Block[] {
  const data = [
    [words.fiscalCode, body.fiscalCode],
    [words.ipaCode, body.ipaCode],
    [words.seat, body.seat],
    [words.site, body.site],
  ] as const;
  const given = data.filter(([, value]) => value !== undefined && value !== '');
  const lacking = data.filter((one) => !given.includes(one)).map(([label]) => label);
  const said = lacking.length === 0 ? [] : [aside(words.lacking(lacking))];
  if (given.length === 0) return said;
  const rows = [[words.name, body.name], [words.kind, bodyKindLabel[body.kind]], ...given].map(
    ([label, value]) => ({ cells: [{ text: label ?? '', header: true }, { text: value ?? '' }] }),
  );
  return [
    ...table('anagrafica', words.caption, [titles(words.datum, 2), titles(words.value, 4)], rows),
    ...said,
  ];
}
