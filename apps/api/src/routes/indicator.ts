import { resolveNode } from '@traguardo/application';
import { IndicatorAnswer } from '@traguardo/contracts';
import { done, refused } from '@traguardo/core/kernel';
import type * as z from 'zod';
import type { KeptAnswers } from '../http/kept-answers.ts';
import { keptTogether, oneOfKept, sendJson } from '../http/kept-form.ts';
import { route } from '../http/route.ts';
import { indicatorAnswer } from '../presenters/indicator.ts';
import { atQuery, nodeParameters } from './parameters.ts';

/**
 * The cards of a cycle are kept some twenty together: alone they would take five times the room, all
 * together each would take long to get out.
 */
export const keptCards: KeptAnswers<z.output<typeof nodeParameters>> = {
  cycle: ({ body, year }) => ({ body, year }),
  name: ({ year, id }) => packName(year, packOf(id)),
  names: (year) => Array.from({ length: PACKS }, (_, pack) => packName(year, pack)),
  make: (open, name) => {
    const cards = open.evaluation.tree.nodes
      .filter((node) => packName(open.plan.year, packOf(node.id)) === name)
      .flatMap((node) => {
        const card = indicatorAnswer(open, node);
        return card ? [[node.id, IndicatorAnswer.parse(card)] as const] : [];
      });
    return keptTogether(new Map(cards));
  },
  send: async (kept, { id }, _request, reply) => {
    const card = await oneOfKept(kept, id);
    if (card === null) return false;
    sendJson(reply, card);
    return true;
  },
};

const PACKS = 16;

function packName(year: number, pack: number): string {
  return `cards/${year}/${pack}`;
}

/** Any id of an address falls in a pack, whether there is a card of it or not. */
function packOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hash % PACKS;
}

export const indicatorRoute = route({
  path: '/api/bodies/:body/cycles/:year/indicators/:id',
  action: 'scores:read',
  summary: 'An indicator: definition, values, score and why',
  params: nodeParameters,
  query: atQuery,
  answer: IndicatorAnswer,
  kept: keptCards,
  handle: async ({ caller, params, query }, { reader }) => {
    const { id, ...cycle } = params;
    const open = await reader.cycle(caller, 'scores:read', { ...cycle, ...query });
    if (!open.ok) return open;
    const node = resolveNode(open.value.evaluation.tree, id);
    if (!node.ok) return node;
    const answer = indicatorAnswer(open.value, node.value);
    return answer ? done(answer) : refused({ kind: 'not-found', what: 'node', asked: id, nearest: [] });
  },
});
