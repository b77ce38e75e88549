import { type CitationId, Exact, exact } from '../../kernel/index.ts';
import type { Hire } from '../../staffing/index.ts';
import type { Check } from '../check.ts';
import { yearsOf } from './staffing-years.ts';

/**
 * The positions of a year open to outside access are at least the share the law reserves to it, managers
 * apart (D.Lgs. 165/2001 art. 52 c. 1-bis).
 */
export const outsideAccessShare: Check = {
  code: 'outside-access-share',
  family: 'staffing',
  severity: 'error',
  blocking: true,
  citation: 'dlgs-165-2001-art-52-c1-bis' as CitationId,
  *run(plan, context) {
    const required = exact(context.norms.outsideAccessShare.value);
    for (const { year, entered } of yearsOf(plan, context)) {
      const outside = heads(entered.hires, 'esterno');
      const inside = heads(entered.hires, 'interno');
      if (inside === 0) continue;
      const share = Exact.of(outside * 100, outside + inside);
      if (share.compare(required) >= 0) continue;
      yield {
        path: `staffing/${year}/hires`,
        params: {
          year: String(year),
          outside: String(outside),
          inside: String(inside),
          share: share.toFixed(2),
          required: required.toString(),
        },
      };
    }
  },
};

function heads(hires: readonly Hire[], channel: Hire['channel']): number {
  return hires
    .filter((hire) => hire.channel === channel && hire.area !== 'dirigenti')
    .reduce((sum, hire) => sum + hire.count, 0);
}
