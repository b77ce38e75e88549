/** A node of a graph in flat JSON-LD, as `catalogueOf` writes it. */
export type LinkedNode = Readonly<Record<string, unknown>>;

type Prefixes = Readonly<Record<string, string>>;

/** A flat JSON-LD graph as Turtle (RDF 1.1): the same statements, in the same order. */
export function turtleOf(context: Prefixes, graph: readonly LinkedNode[]): string {
  const prefixes = Object.entries(context).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const nodes = graph.map((node) => `${resource(node['@id'], context)}\n${properties(node, context)} .`);
  return `${prefixes.join('\n')}\n\n${nodes.join('\n\n')}\n`;
}

function properties(node: LinkedNode, context: Prefixes): string {
  return Object.entries(node)
    .filter(([key]) => key !== '@id')
    .flatMap(([key, value]) => {
      const all = (Array.isArray(value) ? value : [value]).map((one) =>
        key === '@type' ? `${one}` : term(one, context),
      );
      return all.length === 0 ? [] : [`  ${key === '@type' ? 'a' : key} ${all.join(', ')}`];
    })
    .join(' ;\n');
}

function term(value: unknown, context: Prefixes): string {
  if (typeof value !== 'object' || value === null) return literal(`${value}`);
  const node = value as LinkedNode;
  if ('@value' in node) {
    const text = literal(`${node['@value']}`);
    if ('@language' in node) return `${text}@${node['@language']}`;
    return '@type' in node ? `${text}^^${node['@type']}` : text;
  }
  return '@id' in node ? resource(node['@id'], context) : `[\n${properties(node, context)}\n  ]`;
}

function resource(id: unknown, context: Prefixes): string {
  const text = `${id}`;
  const [prefix = ''] = text.split(':', 1);
  const isShort = Object.hasOwn(context, prefix) && /^[\w-]+$/.test(text.slice(prefix.length + 1));
  return isShort ? text : `<${text.replace(/[\p{Cc} <>"{}|^`\\]/gu, encodeURIComponent)}>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function literal(text: string): string {
  return `"${text.replace(/[\\"\n\r\t]/g, (one) => ESCAPES[one] ?? one)}"`;
}
