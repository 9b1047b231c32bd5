/** An origin that says: this unit was put in, no character of the raw string stands behind it alone. */
export const INSERTED = -1;

/**
 * UTF-16 units being written, each with the raw offset it came from. Origins rise; what lies between two of them and is
 * not one step apart was taken out, replaced or put in.
 */
export class UnitBuffer {
  units = new Uint16Array(0);
  origins = new Int32Array(0);
  length = 0;

  /** Empties the buffer and makes room for `capacity` units and a sentinel. */
  reset(capacity: number): void {
    this.length = 0;
    if (this.units.length < capacity + 1) {
      this.units = new Uint16Array(capacity + 1);
      this.origins = new Int32Array(capacity + 1);
    }
  }

  /** Makes room for `more` further units and a sentinel. */
  reserve(more: number): void {
    const needed = this.length + more + 1;
    if (needed <= this.units.length) return;
    const capacity = Math.max(needed, this.units.length * 2);
    const units = new Uint16Array(capacity);
    units.set(this.units.subarray(0, this.length));
    this.units = units;
    const origins = new Int32Array(capacity);
    origins.set(this.origins.subarray(0, this.length));
    this.origins = origins;
  }

  /** Appends a unit. There must be room. */
  push(unit: number, origin: number): void {
    const at = this.length;
    this.units[at] = unit;
    this.origins[at] = origin;
    this.length = at + 1;
  }

  /** The last unit, 0 when there is none. */
  get last(): number {
    return this.length === 0 ? 0 : this.units[this.length - 1]!;
  }

  /** Drops large arrays so that one huge text does not stay in memory. */
  release(keep: number): void {
    this.length = 0;
    if (this.units.length > keep) {
      this.units = new Uint16Array(0);
      this.origins = new Int32Array(0);
    }
  }
}
