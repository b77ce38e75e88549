import type * as z from 'zod';
import type { Plain } from './plain.ts';

/**
 * The plain form of a value of the domain, keys in the schema's order; what a reader would assume when it
 * is left out (an empty list, a null, a false flag) is left out. Inverse of the schema's parsing.
 */
export function encode(schema: z.core.$ZodType, value: unknown): Plain | undefined {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'default': {
      const encoded = encode(def.innerType, value);
      return isDefault(encoded) ? undefined : encoded;
    }
    case 'optional':
      return value === undefined ? undefined : encode(def.innerType, value);
    case 'nullable':
      return value === null ? null : encode(def.innerType, value);
    case 'array':
      return (value as readonly unknown[]).map((item) => encode(def.element, item) ?? null);
    case 'tuple':
      return (value as readonly unknown[]).map((item, index) => {
        const element = def.items[index];
        return element ? (encode(element, item) ?? null) : null;
      });
    case 'object': {
      const mapping: Record<string, Plain> = {};
      for (const [key, field] of Object.entries(def.shape)) {
        const encoded = encode(field, (value as Readonly<Record<string, unknown>>)[key]);
        if (encoded !== undefined) mapping[key] = encoded;
      }
      return mapping;
    }
    case 'record':
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]) => [key, encode(def.valueType, item) ?? null]),
      );
    case 'pipe': {
      const { reverseTransform } = def as z.core.$ZodCodecDef;
      return encode(def.in, reverseTransform(value as never, { value, issues: [] } as never));
    }
    case 'union':
      return encodeUnion(def, value);
    default:
      return value as Plain | undefined;
  }
}

function encodeUnion(def: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef, value: unknown): Plain {
  if (!('discriminator' in def)) return value as Plain;
  const name = (value as Readonly<Record<string, unknown>>)[def.discriminator];
  const option = def.options.find((candidate) => {
    const shape = (candidate as z.core.$ZodObject)._zod.def.shape;
    const values = shape[def.discriminator]?._zod.values;
    return values?.has(name as string) ?? false;
  });
  return option ? (encode(option, value) ?? null) : null;
}

function isDefault(encoded: Plain | undefined): boolean {
  if (encoded === undefined || encoded === null || encoded === false) return true;
  return typeof encoded === 'object' && Object.keys(encoded).length === 0;
}
