/** A stable slug, unique in one body: never the printed code, the same in folder, database and address. */
export type Id<Kind extends string> = string & { readonly __id: Kind };

export type BodyId = Id<'body'>;
export type NodeId = Id<'node'>;
export type IndicatorId = Id<'indicator'>;
export type UnitId = Id<'unit'>;
export type RoleId = Id<'role'>;
export type ResourceId = Id<'resource'>;
export type MethodologyId = Id<'methodology'>;
export type TableId = Id<'table'>;

const SLUG = /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/;

/** True for lower-case ASCII words joined by hyphens (or slashes), at most 120 characters. */
export function isSlug(text: string): boolean {
  return text.length <= 120 && SLUG.test(text);
}
