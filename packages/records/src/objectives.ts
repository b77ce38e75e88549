import type { Activity, FrameNode } from '@traguardo/core/plan';
import * as z from 'zod';
import { printed } from './printed.ts';
import { count, date, flag, id, list, orNull, slug, words } from './scalar.ts';
import { nodeWeight, uncertainty, weight, weightPrint } from './weight.ts';

const node = z.strictObject({
  id: id<'node'>(),
  kind: z.enum(['area', 'perspective', 'public-value', 'strategic', 'operational', 'group']),
  code: orNull(words),
  title: words,
  parent: orNull(id<'node'>()),
  owner: slug.optional(),
  weights: list(nodeWeight),
  weightPrints: list(weightPrint),
  ownBlock: weight.optional(),
  pira: z
    .strictObject({
      printed: words,
      mission: words.optional(),
      programme: words.optional(),
      uncertain: words.optional(),
    })
    .optional(),
  timeSpan: words.optional(),
  units: list(id<'unit'>()),
  roles: list(id<'role'>()),
  transversal: flag,
  flags: list(
    z.enum(['semplificazione', 'pari-opportunita', 'accessibilita', 'anticorruzione', 'digitalizzazione']),
  ),
  topic: z.enum(['tempi-pagamento']).optional(),
  staff: list(count),
  economicWeighting: z.strictObject({ excluded: z.boolean(), reason: words.optional() }).optional(),
  declared: printed.optional(),
  narrative: words.optional(),
  uncertain: list(uncertainty),
}) satisfies z.ZodType<FrameNode>;

const activity = z.strictObject({
  id: id<'node'>(),
  node: id<'node'>(),
  title: words,
  role: id<'role'>().optional(),
  weight: weight.optional(),
  from: date.optional(),
  to: date.optional(),
  due: date.optional(),
  done: date.optional(),
}) satisfies z.ZodType<Activity>;

/** cycles/<year>/objectives.yaml: the frame of the plan, parents and children alike, and the activities. */
export const objectivesFile = z.strictObject({ nodes: list(node), activities: list(activity) });
