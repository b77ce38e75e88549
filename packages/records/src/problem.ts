/** Everything that can be wrong with one datum, whatever it was read from: the words of the schemas. */
export type RecordProblemCode =
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-type'
  | 'wrong-length'
  | 'unquoted'
  | 'unknown-word'
  | 'bad-date'
  | 'bad-slug'
  | 'bad-figure'
  | 'bad-url'
  | 'unprintable'
  | 'out-of-range'
  | 'key-not-for-kind'
  | 'reversed-range'
  | 'bands-overlap'
  | 'zero-denominator'
  | 'cap-below-floor';
