import { createRoom, type ChangingRoom } from "../core/room.ts";
import { realClock, type Clock } from "./clock.ts";

/**
 * Lets at most `width` through at once, first come first served, and at most `perSecond` in any second (0: no limit): in
 * `parts` bursts, so that what arrives a little late and what arrives in time are not a double burst to who counts there.
 */
export class Gate {
  private readonly room: ChangingRoom;
  private readonly clock: Clock;
  /** When the last ones passed, as a ring: who comes next waits until the oldest is a whole window ago. */
  private readonly passed: number[] = [];
  private readonly most: number;
  private readonly windowMs: number;
  private next = 0;
  private waited = 0;

  constructor(width: number, perSecond = 0, clock = realClock, parts = 1) {
    this.room = createRoom(width);
    this.clock = clock;
    // A share of a rate may be less than one a second.
    this.most = perSecond === 0 ? 0 : Math.max(1, Math.floor(perSecond / parts));
    this.windowMs = perSecond === 0 ? 0 : (1000 * this.most) / perSecond;
  }

  /** How many had to wait because `perSecond` was reached. */
  get held(): number {
    return this.waited;
  }

  get width(): number {
    return this.room.width;
  }

  resize(width: number): void {
    this.room.resize(width);
  }

  through<T>(work: () => Promise<T>): Promise<T> {
    return this.room.through(this.most === 0 ? work : () => this.pace().then(work));
  }

  /** Lets one more pass now, if the rate admits it; it takes no place, since it belongs to one that is inside. */
  passesNow(): boolean {
    if (this.most === 0) return true;
    const now = this.clock.now();
    if (now < (this.passed[this.next] ?? -Infinity) + this.windowMs) return false;
    this.passed[this.next] = now;
    this.next = (this.next + 1) % this.most;
    return true;
  }

  private async pace(): Promise<void> {
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
