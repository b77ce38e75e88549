import { Exact } from '../../kernel/index.ts';

/** A printed share may be rounded at the second decimal. */
export const WEIGHT_TOLERANCE = Exact.of(1, 100);
