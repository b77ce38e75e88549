import type { Caller } from '@traguardo/application';

/**
 * Who runs a command on the database: whoever holds its address or its folder holds all that is in it, and
 * acts as the one role that may have all of it.
 */
export const HOLDER: Caller = { role: 'head' };
