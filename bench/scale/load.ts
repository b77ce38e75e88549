import { rememberAnswers } from '@traguardo/api';
import { importBody, instantOf, tableAuthorizer } from '@traguardo/application';
import type { SqlArchive } from '@traguardo/store';
import { syntheticBody } from '@traguardo/testkit';

const YEAR = 2025;
const OPERATOR = { role: 'operator' } as const;

/** Bodies being taken in at the same time: the database works while the next is prepared. */
const AT_ONCE = 3;

/** Takes bodies in by the use case every import goes by; gives the milliseconds it took. */
export async function load(archive: SqlArchive, from: number, to: number): Promise<number> {
  const began = performance.now();
  let next = from;
  const work = async () => {
    while (next < to) {
      const number = next;
      next += 1;
      const draft = syntheticBody(number, { indicators: 300, year: YEAR });
      const entry = { at: instantOf(Date.now()), actor: 'bench', reason: 'scale' };
      const kept = await importBody({ archive, authorizer: tableAuthorizer }, OPERATOR, draft, entry);
      if (!kept.ok) throw new Error(kept.refusal.kind);
      await rememberAnswers(archive, kept.value.body, [YEAR]);
      if (number > 0 && number % 1000 === 0) {
        const rate = (number - from) / ((performance.now() - began) / 1000);
        console.error(`${number} bodies, ${rate.toFixed(1)} a second`);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return performance.now() - began;
}

export function bodyId(number: number): string {
  return `ente-${String(number).padStart(5, '0')}`;
}
