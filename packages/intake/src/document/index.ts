export { type Budget, type HowToRead, withBudget } from './budget.ts';
export { checkLength, cleanText } from './clean-text.ts';
export { DocumentFault } from './fault.ts';
export * from './model.ts';
export { raised, TAIL } from './raised.ts';
