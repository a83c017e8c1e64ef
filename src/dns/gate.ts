/** Lets at most `width` through at once, first come first served, and at most `perSecond` in a second (0: no limit). */
export class Gate {
  private readonly waiting: (() => void)[] = [];
  private readonly width: number;
  private readonly gapMs: number;
  private inside = 0;
  private nextAt = 0;
  private waited = 0;

  constructor(width: number, perSecond = 0) {
    this.width = width;
    this.gapMs = perSecond === 0 ? 0 : 1000 / perSecond;
  }

  /** How many had to wait because `perSecond` was reached. */
  get held(): number {
    return this.waited;
  }

  async through<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside >= this.width) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.inside++;
    try {
      await this.pace();
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.inside--;
      else next(); // the place is handed over
    }
  }

  private async pace(): Promise<void> {
    if (this.gapMs === 0) return;
    const now = performance.now();
    this.nextAt = Math.max(this.nextAt, now - 100 * this.gapMs) + this.gapMs; // short bursts may pass
    const wait = this.nextAt - now;
    if (wait <= 1) return;
    this.waited++;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
