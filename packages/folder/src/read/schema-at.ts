import type * as z from 'zod';

/** The keys known where `path` leads; used only once something is wrong there. */
export function schemaAt(
  root: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): readonly string[] {
  const { schema, value } = descend(root, path, data);
  const found = schema && unwrap(schema, value);
  const def = found && (found as z.core.$ZodTypes)._zod.def;
  return def?.type === 'object' ? Object.keys(def.shape) : [];
}

/** The words a discriminated mapping may be named by, at the path of its discriminator. */
export function wordsOf(
  root: z.core.$ZodType,
  path: readonly PropertyKey[],
  data: unknown,
): readonly string[] {
  const name = path[path.length - 1];
  const { schema } = descend(root, path.slice(0, -1), data);
  const found = schema && unwrap(schema, undefined);
  const def = found && (found as z.core.$ZodTypes)._zod.def;
  if (def?.type !== 'union') return [];
  return def.options.flatMap((option) => {
    const inner = (option as z.core.$ZodTypes)._zod.def;
    const field = inner.type === 'object' ? inner.shape[String(name)] : undefined;
    return [...(field?._zod.values ?? [])].map(String);
  });
}

function descend(root: z.core.$ZodType, path: readonly PropertyKey[], data: unknown) {
  let schema: z.core.$ZodType | undefined = root;
  let value = data;
  for (const step of path) {
    const def: z.core.$ZodTypes['_zod']['def'] | undefined =
      schema && (unwrap(schema, value) as z.core.$ZodTypes)._zod.def;
    if (def?.type === 'object') schema = def.shape[String(step)];
    else if (def?.type === 'array') schema = def.element;
    else if (def?.type === 'record') schema = def.valueType;
    else if (def?.type === 'tuple') schema = def.items[Number(step)];
    else return { schema: undefined, value: undefined };
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }
  return { schema, value };
}

/** The schema itself, past what only says that it may be left out or how it is coded. */
function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'default':
    case 'optional':
    case 'nullable':
      return unwrap(def.innerType, value);
    case 'pipe':
      return unwrap(def.in, value);
    case 'union': {
      if (!('discriminator' in def) || typeof value !== 'object' || value === null) return schema;
      const name = Reflect.get(value, String(def.discriminator));
      const option = def.options.find((candidate) => {
        const inner = (candidate as z.core.$ZodTypes)._zod.def;
        return inner.type === 'object' && inner.shape[String(def.discriminator)]?._zod.values?.has(name);
      });
      return option ?? schema;
    }
    default:
      return schema;
  }
}
