import * as z from 'zod';
import { CitationView } from './citation-view.ts';
import { NodeRef } from './node-view.ts';
import { PublicBlock } from './public-document-answer.ts';
import { PlaceView } from './source-view.ts';

/** What a public-value objective is expected to have; `present` counts what the plan gives. */
export const ValueRequirement = z.object({
  id: z.enum([
    'objective',
    'impact-indicator',
    'baseline',
    'target',
    'linked-objectives',
    'semplificazione',
    'digitalizzazione',
    'accessibilita',
    'pari-opportunita',
  ]),
  present: z.number().int(),
  /** Out of how many; null where one is enough. */
  of: z.number().int().nullable(),
  /** What the plan gives, by reference. */
  nodes: z.array(NodeRef),
  citation: CitationView.nullable(),
});
export type ValueRequirement = z.infer<typeof ValueRequirement>;

/** A level of the plan that says what it is for: a public-value objective, or a perspective with its words. */
export const ValueNode = z.object({
  node: NodeRef,
  narrative: z.string().nullable(),
  objectives: z.array(NodeRef),
  impactIndicators: z.array(NodeRef),
  place: PlaceView,
});
export type ValueNode = z.infer<typeof ValueNode>;

/** Valore pubblico: what the plan creates it with, and what it lacks. */
export const PublicValueAnswer = z.object({
  requirements: z.array(ValueRequirement),
  nodes: z.array(ValueNode),
  /** What the model plan asks of the section, in our words. */
  contents: z.array(z.string()),
  sectionCitation: CitationView.nullable(),
  narratives: z.array(
    z.object({
      id: z.string(),
      section: z.string(),
      title: z.string(),
      blocks: z.array(PublicBlock),
      place: PlaceView,
    }),
  ),
});
export type PublicValueAnswer = z.infer<typeof PublicValueAnswer>;
