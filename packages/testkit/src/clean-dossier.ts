import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DraftDossier } from '@traguardo/core/plan';
import { readFiles } from '@traguardo/folder';
import { type Editable, edit } from './edit.ts';
import { pick } from './pick.ts';
import { day, said } from './said.ts';

const FOLDER = fileURLToPath(new URL('../../../examples/valchiara-2025', import.meta.url));

let kept: DraftDossier | null = null;

/**
 * The invented body of `examples/valchiara-2025` at the end of its year, with everything the checks look
 * at and nothing they object to: the slips it is there to show are mended. A test injects one slip with
 * `edit` and expects that finding alone.
 */
export function cleanDraft(): DraftDossier {
  kept ??= edit(withoutPlaces(read()), mend);
  return structuredClone(kept);
}

function read(): DraftDossier {
  const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const texts = new Map(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(FOLDER, name), 'utf8')]),
  );
  const outcome = readFiles(texts);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

function withoutPlaces(draft: DraftDossier): DraftDossier {
  return {
    ...draft,
    cycles: draft.cycles.map(({ places: _, ...cycle }) => cycle),
    places: new Map(),
  };
}

/** The slips mended; judged at the end of the year, before the Relazione: its checks enter its acts. */
function mend(draft: Editable<DraftDossier>): void {
  const cycle = pick.cycle(draft);
  const end = day('2025-12-31');
  draft.body.referenceDate = end;
  cycle.referenceDate = end;
  cycle.acts = cycle.acts.filter(
    ({ kind }) => kind !== 'approvazione-relazione' && kind !== 'validazione-oiv',
  );
  Object.assign(pick.measurement(draft, 'manuale-accoglienza'), said('25/09/2025'));
  const agile = pick.placement(draft, 'giornate-agili');
  agile.targets = agile.targets.map((target) =>
    target.at === end ? { ...target, ...said('Almeno 1.150') } : target,
  );
}
