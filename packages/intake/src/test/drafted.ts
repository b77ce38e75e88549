import { defaultMethodology } from '@traguardo/core/scoring';
import { draftOf } from '../draft/draft.ts';
import { factsOf } from '../draft/facts.ts';
import { openDocument } from '../open/open-document.ts';
import { readDocument } from '../recognise/read-document.ts';

/** The first cycle and the first indicators drafted from a text or a web page, with what it says of itself. */
export function drafted(text: string) {
  const name = text.startsWith('<') ? 'documento.html' : 'documento.txt';
  const opened = openDocument(new TextEncoder().encode(text), name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const reading = readDocument(opened.value, { methodology: defaultMethodology });
  const facts = factsOf(opened.value, reading, name);
  const known = { year: 2024, bodyName: 'Comune di Valdombra', bodyKind: 'comune' as const, ...facts };
  const dossier = draftOf(reading, known, { file: name, sha256: 'a'.repeat(64) });
  const [cycle] = dossier.cycles;
  if (!cycle) throw new Error('no cycle');
  const occurrences = dossier.imports.flatMap((one) => one.occurrences);
  return { facts, cycle, indicators: dossier.indicators, occurrences };
}

/** Figures by their year. */
export function dated(list: readonly { at: string; printed: string }[] = []): readonly string[] {
  return list.map(({ at, printed }) => `${at.slice(0, 4)}: ${printed}`);
}
