import { Exact, exact, type NodeId } from '../../kernel/index.ts';
import type { Methodology, RollUpRule } from '../../methodology/index.ts';
import type { FrameKind, FrameNode, NodeWeight, Placement, Plan, Weight } from '../../plan/index.ts';
import { meanOf } from './mean.ts';
import type { IndicatorPart, MeanPart, Part, Term } from './part.ts';

/** What rolls up into one node: its own indicators and the nodes below, each already computed. */
interface Below {
  readonly placements: readonly Placement[];
  readonly nodes: readonly FrameNode[];
}

/** Computes the nodes of a frame from the scores of its indicators; each node once. */
export class FrameScores {
  private readonly parts = new Map<NodeId, Part>();
  private readonly plan: Plan;
  private readonly indicators: ReadonlyMap<string, IndicatorPart>;

  constructor(plan: Plan, indicators: ReadonlyMap<string, IndicatorPart>) {
    this.plan = plan;
    this.indicators = indicators;
  }

  /** The score of a node, by the rule its level has in the methodology. */
  of(node: FrameNode): Part {
    const known = this.parts.get(node.id);
    if (known) return known;
    const rule = this.ruleOf(node);
    const rolled = this.rollUp(node.id, rule, this.below(node), node.ownBlock);
    const part = this.saysItsWeightIsMissing(node, rolled)
      ? { ...rolled, status: 'weights-missing' as const }
      : rolled;
    this.parts.set(node.id, part);
    return part;
  }

  /** A top level without printed weights stops the roll-up: while it has no score, that is what it says. */
  private saysItsWeightIsMissing(node: FrameNode, part: Part): boolean {
    const weighed = this.methodology.rollUp.body === 'weights' && levelOf(node.kind) === 'area';
    return weighed && part.score === null && !node.weights.some(({ share }) => share !== null);
  }

  /** The score of a root that is no node of the frame: the body, or a controlled body. */
  ofRoot(id: string, nodes: readonly FrameNode[]): Part {
    const below = this.flattened({ placements: [], nodes });
    return this.rollUp(id, this.methodology.rollUp.body, below, undefined);
  }

  private get methodology(): Methodology {
    return this.plan.scoringMethodology;
  }

  private ruleOf(node: FrameNode): RollUpRule {
    return this.methodology.rollUp[levelOf(node.kind)];
  }

  private rollUp(id: string, rule: RollUpRule, below: Below, ownBlock: Weight | undefined): MeanPart {
    switch (rule) {
      case 'none':
        return meanOf(id, 'mean', [], this.methodology);
      case 'weights':
        return this.byWeights(id, below, ownBlock);
      case 'indicators-equal':
        return this.evenly(id, this.everyIndicator(below));
      case 'equal':
      case 'mean-of-groups':
        return this.evenly(id, [
          ...this.partsOf(below.placements),
          ...below.nodes.map((node) => this.of(node)),
        ]);
    }
  }

  /** Own indicators and nodes below are two blocks: `ownBlock` and the rest of 100. */
  private byWeights(id: string, below: Below, ownBlock: Weight | undefined): MeanPart {
    const own = this.weighted(below.placements);
    const nodes = below.nodes.flatMap((node) => this.entriesOf(node));
    if (nodes.length === 0) return this.mean(id, own);
    if (own.length === 0) return this.mean(id, nodes);
    const share = ownBlock ? exact(ownBlock.value) : null;
    return this.mean(id, [
      block(this.mean(`${id}/own`, own), share),
      block(this.mean(`${id}/below`, nodes), share && Exact.HUNDRED.minus(share)),
    ]);
  }

  /** A node enters once per printed weight: per area, or per subset of its indicators. */
  private entriesOf(node: FrameNode): readonly Term[] {
    if (node.weights.length === 0) return [{ weight: null, part: this.of(node) }];
    return node.weights.map((entry, index) => ({
      weight: entry.share ? exact(entry.share.value) : null,
      part: entry.indicators ? this.subset(node, entry, index) : this.of(node),
    }));
  }

  private subset(node: FrameNode, entry: NodeWeight, index: number): Part {
    const chosen = this.below(node).placements.filter((each) => entry.indicators?.includes(each.indicator));
    const id = `${node.id}/subset-${index + 1}`;
    return this.ruleOf(node) === 'weights'
      ? this.mean(id, this.weighted(chosen))
      : this.evenly(id, this.partsOf(chosen));
  }

  private below(node: FrameNode): Below {
    return this.flattened({
      placements: this.plan.placementsOf.get(node.id) ?? [],
      nodes: (this.plan.childrenOf.get(node.id) ?? []).filter((child) => child.owner === node.owner),
    });
  }

  /** Groups whose mean is only shown give way to what they hold. */
  private flattened({ placements, nodes }: Below): Below {
    const shownOnly = nodes.filter((node) => this.ruleOf(node) === 'mean-of-groups');
    if (shownOnly.length === 0) return { placements, nodes };
    const inside = shownOnly.map((node) => this.below(node));
    return {
      placements: [...placements, ...inside.flatMap((below) => below.placements)],
      nodes: [
        ...nodes.filter((node) => !shownOnly.includes(node)),
        ...inside.flatMap((below) => below.nodes),
      ],
    };
  }

  private everyIndicator({ placements, nodes }: Below): readonly Part[] {
    return [...this.partsOf(placements), ...nodes.flatMap((node) => this.everyIndicator(this.below(node)))];
  }

  private partsOf(placements: readonly Placement[]): readonly Part[] {
    return placements.flatMap(({ indicator }) => this.indicators.get(indicator) ?? []);
  }

  private weighted(placements: readonly Placement[]): readonly Term[] {
    return placements.flatMap(({ indicator, weight }) => {
      const part = this.indicators.get(indicator);
      return part ? [{ weight: weight ? exact(weight.value) : null, part }] : [];
    });
  }

  private mean(id: string, terms: readonly Term[]): MeanPart {
    return meanOf(id, 'weighted-mean', terms, this.methodology);
  }

  private evenly(id: string, parts: readonly Part[]): MeanPart {
    const terms = parts.map((part) => ({ weight: Exact.ONE, part }));
    return meanOf(id, 'mean', terms, this.methodology);
  }
}

/** What a block lacks, the node above lacks: the weight of such a block says nothing. */
function block(part: MeanPart, weight: Exact | null): Term {
  return { part, weight: part.lacksWeights ? null : weight };
}

function levelOf(kind: FrameKind): 'area' | 'strategic' | 'operational' | 'group' {
  switch (kind) {
    case 'area':
    case 'perspective':
    case 'public-value':
      return 'area';
    case 'strategic':
    case 'operational':
    case 'group':
      return kind;
  }
}
