export { FEWEST_FOR_QUARTILES, type Quartiles, quartilesOf } from './quartiles.ts';
