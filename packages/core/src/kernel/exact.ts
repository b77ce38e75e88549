/**
 * Exact rational numbers. A score such as 11/12 is no finite decimal, so it is kept as a ratio and
 * rounded once, at the end, as the methodology says.
 *
 * A ratio is held in two plain numbers while numerator and denominator are safe integers (the common
 * case, some thirty times faster) and in bigints beyond that. Both forms are exact; no caller can tell.
 */
export class Exact {
  private readonly n: number | bigint;
  private readonly d: number | bigint;

  private constructor(n: number | bigint, d: number | bigint) {
    this.n = n;
    this.d = d;
  }

  static readonly ZERO = new Exact(0, 1);
  static readonly ONE = new Exact(1, 1);
  static readonly HUNDRED = new Exact(100, 1);

  /** The integer `value`. @throws RangeError when it is not a safe integer: a bug of the caller. */
  static int(value: number): Exact {
    if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
    return new Exact(value, 1);
  }

  /** `numerator / denominator`. @throws RangeError on a zero denominator: callers must test before. */
  static of(numerator: number | bigint, denominator: number | bigint = 1): Exact {
    if (Number(denominator) === 0) throw new RangeError('zero denominator');
    if (typeof numerator === 'number' && typeof denominator === 'number') {
      if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)) {
        return denominator < 0 ? new Exact(-numerator, -denominator) : new Exact(numerator, denominator);
      }
      throw new RangeError('not safe integers');
    }
    return Exact.fromBig(BigInt(numerator), BigInt(denominator));
  }

  plus(other: Exact): Exact {
    if (typeof this.n === 'number' && typeof other.n === 'number') {
      const a = this.d as number;
      const b = other.d as number;
      if (a === b) {
        const n = this.n + other.n;
        if (Number.isSafeInteger(n)) return new Exact(n, a);
      } else {
        const n = this.n * b + other.n * a;
        const d = a * b;
        if (safe(n) && safe(d) && safe(this.n * b) && safe(other.n * a)) return new Exact(n, d);
        const shared = gcd(a, b);
        const left = this.n * (b / shared);
        const right = other.n * (a / shared);
        const common = a * (b / shared);
        if (safe(common) && safe(left) && safe(right) && safe(left + right)) {
          return Exact.lowest(left + right, common);
        }
      }
    }
    const d1 = BigInt(this.d);
    const d2 = BigInt(other.d);
    const [n1, n2] = [BigInt(this.n), BigInt(other.n)];
    // One denominator often holds the other (decimals do): then the sum is no longer than its parts.
    if (d1 % d2 === 0n) return Exact.fromBig(n1 + n2 * (d1 / d2), d1);
    if (d2 % d1 === 0n) return Exact.fromBig(n1 * (d2 / d1) + n2, d2);
    return Exact.fromBig(n1 * d2 + n2 * d1, d1 * d2);
  }

  /**
   * The sum of all values, whatever their order. Values of one denominator are added first and the rest
   * joined two by two, so that many unlike fractions cost one large number at the end, not one each.
   */
  static sum(values: readonly Exact[]): Exact {
    const byDenominator = new Map<number | bigint, Exact>();
    for (const value of values) {
      const known = byDenominator.get(value.d);
      byDenominator.set(value.d, known ? known.plus(value) : value);
    }
    let level = [...byDenominator.values()];
    while (level.length > 1) {
      const next: Exact[] = [];
      for (let i = 0; i < level.length; i += 2) {
        const left = level[i] ?? Exact.ZERO;
        const right = level[i + 1];
        next.push(right ? left.plus(right) : left);
      }
      level = next;
    }
    return level[0] ?? Exact.ZERO;
  }

  minus(other: Exact): Exact {
    return this.plus(other.negated());
  }

  negated(): Exact {
    return this.n === 0 ? this : new Exact(-this.n, this.d);
  }

  times(other: Exact): Exact {
    if (typeof this.n === 'number' && typeof other.n === 'number') {
      const n = this.n * other.n;
      const d = (this.d as number) * (other.d as number);
      if (safe(n) && safe(d)) return new Exact(n === 0 ? 0 : n, d);
      const a = Exact.lowest(this.n, other.d as number);
      const b = Exact.lowest(other.n, this.d as number);
      const top = (a.n as number) * (b.n as number);
      const bottom = (a.d as number) * (b.d as number);
      if (safe(top) && safe(bottom)) return new Exact(top, bottom);
    }
    return Exact.fromBig(BigInt(this.n) * BigInt(other.n), BigInt(this.d) * BigInt(other.d));
  }

  /** @throws RangeError when `other` is zero: callers must test with `isZero` before. */
  over(other: Exact): Exact {
    if (other.isZero()) throw new RangeError('division by zero');
    const flipped = other.n < 0 ? new Exact(-other.d, -other.n) : new Exact(other.d, other.n);
    return this.times(flipped);
  }

  /** This as a percentage of `other`: 100 x this / other. @throws RangeError when `other` is zero. */
  percentOf(other: Exact): Exact {
    if (typeof this.n === 'number' && typeof other.n === 'number' && other.n > 0) {
      const n = this.n * 100 * (other.d as number);
      const d = (this.d as number) * other.n;
      if (safe(n) && safe(d)) return new Exact(n === 0 ? 0 : n, d);
    }
    return Exact.HUNDRED.times(this).over(other);
  }

  abs(): Exact {
    return this.n < 0 ? this.negated() : this;
  }

  isZero(): boolean {
    return this.n === 0 || this.n === 0n;
  }

  /** −1, 0 or 1. */
  sign(): -1 | 0 | 1 {
    return this.n > 0 ? 1 : this.n < 0 ? -1 : 0;
  }

  /** Negative, zero or positive as this is less than, equal to or greater than `other`. */
  compare(other: Exact): number {
    if (typeof this.n === 'number' && typeof other.n === 'number') {
      const left = this.n * (other.d as number);
      const right = other.n * (this.d as number);
      if (safe(left) && safe(right)) return left - right;
    }
    const left = BigInt(this.n) * BigInt(other.d);
    const right = BigInt(other.n) * BigInt(this.d);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  equals(other: Exact): boolean {
    return this.compare(other) === 0;
  }

  min(other: Exact): Exact {
    return this.compare(other) <= 0 ? this : other;
  }

  max(other: Exact): Exact {
    return this.compare(other) >= 0 ? this : other;
  }

  /**
   * The value at `places` decimals (0 to 12), as a decimal string with a dot: `"98.96"`, `"-0.50"`.
   * `half-up` rounds halves away from zero; `truncate` cuts towards zero.
   */
  toFixed(places: number, mode: RoundingMode = 'half-up'): string {
    const units = this.unitsAt(places, mode);
    const negative = units < 0;
    const digits = (negative ? -units : units).toString().padStart(places + 1, '0');
    const whole = places === 0 ? digits : digits.slice(0, -places);
    const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
    return negative ? `-${text}` : text;
  }

  /** The value rounded at `places` decimals, still exact. */
  rounded(places: number, mode: RoundingMode = 'half-up'): Exact {
    return Exact.of(this.unitsAt(places, mode), 10n ** BigInt(places));
  }

  /** The shortest exact text: `"98.5"` where the value is a decimal of at most 12 places, else a ratio `"275/3"`. */
  toString(): string {
    const [n, d] = reduced(BigInt(this.n), BigInt(this.d));
    let places = 0;
    let scale = 1n;
    while (scale % d !== 0n && places < MAX_PLACES) {
      places += 1;
      scale *= 10n;
    }
    if (scale % d !== 0n) return `${n}/${d}`;
    return new Exact(n, d).toFixed(places);
  }

  /** A binary float, for drawing only (lengths, angles): never for a figure that is shown. */
  toDrawing(): number {
    return Number(this.n) / Number(this.d);
  }

  /** In lowest terms, for safe integers and a positive denominator. */
  private static lowest(n: number, d: number): Exact {
    const shared = gcd(n < 0 ? -n : n, d);
    return new Exact(n === 0 ? 0 : n / shared, d / shared);
  }

  private static fromBig(n: bigint, d: bigint): Exact {
    const [pn, pd] = d < 0n ? [-n, -d] : [n, d];
    if (pd > LONG) return new Exact(pn, pd);
    const [rn, rd] = reduced(pn, pd);
    const small = safe(Number(rn)) && safe(Number(rd));
    return small ? new Exact(Number(rn), Number(rd)) : new Exact(rn, rd);
  }

  private unitsAt(places: number, mode: RoundingMode): number | bigint {
    const scale = POWERS[places];
    if (scale === undefined) throw new RangeError(`places out of range: ${places}`);
    if (typeof this.n === 'number') {
      const d = this.d as number;
      const scaled = (this.n < 0 ? -this.n : this.n) * scale;
      const doubled = scaled * 2 + d;
      if (safe(doubled)) {
        const units = mode === 'truncate' ? floorDiv(scaled, d) : floorDiv(doubled, 2 * d);
        return this.n < 0 ? -units : units;
      }
    }
    const n = BigInt(this.n);
    const d = BigInt(this.d);
    const scaled = (n < 0n ? -n : n) * BigInt(scale);
    const units = mode === 'truncate' ? scaled / d : (scaled * 2n + d) / (2n * d);
    return n < 0n ? -units : units;
  }
}

export type RoundingMode = 'half-up' | 'truncate';

/** The most decimals a figure is rounded to, or written with. */
const MAX_PLACES = 12;

const POWERS = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];

/**
 * A ratio with a longer denominator is left as it came: finding the common divisor of long numbers costs
 * far more than carrying them, and only a short one may come back to the fast form.
 */
const LONG = 2n ** 64n;

function safe(value: number): boolean {
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER;
}

/** Integer quotient of two safe non-negative integers; the float remainder is exact, so this is too. */
function floorDiv(a: number, b: number): number {
  return (a - (a % b)) / b;
}

/** Greatest common divisor of two safe integers that are not negative. */
function gcd(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return x === 0 ? 1 : x;
}

function reduced(n: bigint, d: bigint): [bigint, bigint] {
  let a = n < 0n ? -n : n;
  let b = d;
  while (b !== 0n) [a, b] = [b, a % b];
  return a > 1n ? [n / a, d / a] : [n, d];
}
