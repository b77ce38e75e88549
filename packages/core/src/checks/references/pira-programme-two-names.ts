import { grouped } from '../../kernel/index.ts';
import type { FrameNode, Plan } from '../../plan/index.ts';
import type { Check, Observation } from '../check.ts';
import { nodePath } from '../paths.ts';
import { plainWords } from '../plain-words.ts';
import { piraParts } from './pira-parts.ts';

/** One programme has one name: the finding stands where the rarer name does (DM 27/3/2013). */
export const piraProgrammeTwoNames: Check = {
  code: 'pira-programme-two-names',
  family: 'references',
  severity: 'error',
  blocking: false,
  *run(plan: Plan): Iterable<Observation> {
    for (const [programme, nodes] of grouped(plan.nodes, programmeOf)) {
      if (programme === null) continue;
      const names = [...grouped(nodes, nameOf).values()].sort((a, b) => b.length - a.length);
      const [usual, ...others] = names;
      if (!usual?.[0]) continue;
      for (const [first, ...rest] of others) {
        if (!first || contained(nameOf(first), nameOf(usual[0]))) continue;
        yield {
          path: `${nodePath(first)}/pira`,
          params: {
            programme,
            name: first.pira?.programme ?? '',
            usual: usual[0].pira?.programme ?? '',
            objectives: [first, ...rest].map(({ code, id }) => code ?? id),
          },
        };
      }
    }
  },
};

/** The mission and programme of the code, or null where no name is surely printed beside it. */
function programmeOf({ pira }: FrameNode): string | null {
  const parts = pira ? piraParts(pira.printed) : null;
  if (!parts?.programme || !pira?.programme || pira.uncertain !== undefined) return null;
  return `${parts.mission}-${parts.programme}`;
}

function nameOf(node: FrameNode): string {
  return plainWords(node.pira?.programme ?? '');
}

function contained(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
