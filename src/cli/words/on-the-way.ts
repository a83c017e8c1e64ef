/** What a command says on the way, whichever it is. */
export interface OnTheWayWords {
  /** `seconds`: our guess of how long the rest takes; null where there is nothing to guess by. */
  readonly questions: (answered: number, left: number, seconds: number | null) => string;
  readonly files: (read: number, left: number) => string;
  /** Under what could be learned before Ctrl-C. */
  readonly stopped: string;
}
