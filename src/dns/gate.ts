import { realClock, type Clock } from "./clock.ts";

/**
 * Lets at most `width` through at once, first come first served, and at most `perSecond` in any second (0: no limit): in
 * `parts` bursts, so that what arrives a little late and what arrives in time are not a double burst to who counts there.
 */
export class Gate {
  private readonly waiting: (() => void)[] = [];
  private readonly width: number;
  private readonly clock: Clock;
  /** When the last ones passed, as a ring: who comes next waits until the oldest is a whole window ago. */
  private readonly passed: number[] = [];
  private readonly most: number;
  private readonly windowMs: number;
  private next = 0;
  private inside = 0;
  private waited = 0;

  constructor(width: number, perSecond = 0, clock = realClock, parts = 1) {
    this.width = width;
    this.clock = clock;
    // A share of a rate may be less than one a second.
    this.most = perSecond === 0 ? 0 : Math.max(1, Math.floor(perSecond / parts));
    this.windowMs = perSecond === 0 ? 0 : (1000 * this.most) / perSecond;
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
    if (this.most === 0) return;
    const place = this.next;
    this.next = (place + 1) % this.most;
    const now = this.clock.now();
    const at = Math.max(now, (this.passed[place] ?? -Infinity) + this.windowMs);
    this.passed[place] = at;
    if (at <= now) return;
    this.waited++;
    await this.clock.sleep(Math.ceil(at - now));
  }
}
