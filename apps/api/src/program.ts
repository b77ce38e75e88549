/**
 * What this program is known by: the digest of its sources, set when it is built. What one program computed
 * and kept is not given out by another. Empty where it runs from its sources: nothing computed is kept then.
 */
export const PROGRAM: string = process.env.TRAGUARDO_PROGRAM ?? '';
