/** Plain data: what YAML and JSON both hold. Figures are text. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };
