export { type ResourceTotal, resourceTotals } from './resource-totals.ts';
