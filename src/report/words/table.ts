/** The table of senders: the forward and reverse page that people used to open by hand. */
export interface TableWords {
  readonly title: string;
  readonly address: string;
  readonly sender: string;
  readonly reverse: string;
  readonly forward: string;
  /** As `forward`, where room is scarce. */
  readonly forwardShort: string;
  readonly helo: string;
  readonly spf: string;
  readonly lists: string;
  readonly notChecked: string;
  /** There is no reverse name. */
  readonly none: string;
  /** The name leads back to the address, or elsewhere. */
  readonly same: string;
  readonly differs: string;
  /** The HELO name has this address, has another one, or has none. */
  readonly matches: string;
  readonly heloDiffers: string;
  readonly noAddress: string;
  /** HELO is an address. */
  readonly noName: string;
  /** The reverse name is taken for the HELO name, which nobody states. */
  readonly assumed: string;
  readonly listed: (listed: number, answered: number) => string;
  /** What follows a cell: on how many allowlists an address stands. */
  readonly allowlists: (n: number) => string;
  /** What follows a cell: its grade, as graded lists give it, and what it was before, when that was another. */
  readonly grade: (grade: string, was: string | null) => string;
  /** How an address is called that the senders list does not hold. */
  readonly found: string;
  /** A name with such a mark behind. */
  readonly marked: (name: string, mark: string) => string;
  readonly moreAddresses: (n: number) => string;
}
