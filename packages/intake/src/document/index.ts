export { type Budget, type HowToRead, withBudget } from './budget.ts';
export { cleanText } from './clean-text.ts';
export { DocumentFault } from './fault.ts';
export * from './model.ts';
