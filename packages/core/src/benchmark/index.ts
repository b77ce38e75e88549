export { FEWEST_FOR_QUARTILES, type Quartiles, quartilesOf } from './quartiles.ts';
export { type Standing, standing } from './standing.ts';
