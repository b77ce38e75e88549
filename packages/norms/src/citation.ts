import type { CivilDate, Trust } from '@traguardo/core/kernel';

/** A provision a rule rests on, with how far it was verified and, where it is known, when. */
export interface Citation {
  /** The act in the usual short form ("D.Lgs. 150/2009"). */
  readonly act: string;
  /** Article and paragraph ("art. 10, c. 5"); empty where the whole act is meant. */
  readonly provision: string;
  /** What it says, in our own words. */
  readonly subject: string;
  readonly trust: Trust;
  /** The day it was last held against its text; null where no day was recorded: none is invented. */
  readonly lastChecked: CivilDate | null;
}
