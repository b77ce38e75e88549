import type { Figures } from './figures.ts';

/** One finding in Italian: what it is called, what is wrong, why it matters, what to do. */
export interface FindingText {
  readonly title: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

/** The sentences of a family of checks, by code. Each text must name every figure its check gives. */
export type FindingTexts = Readonly<Record<string, (figures: Figures) => FindingText>>;
