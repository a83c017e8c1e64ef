import { NOTHING_HEARD } from "../src/facts/heard.ts";
import type { Facts } from "../src/facts/types.ts";

/** Facts about nothing; a test writes over them what it is about. */
export const NO_FACTS: Facts = {
  senders: [],
  ...{ spf: new Map(), spfResults: new Map(), unwanted: new Map(), heloResults: new Map(), helo: new Map() },
  ...{ reverse: new Map(), lists: new Map(), listings: new Map() },
  ...{ declaredRecords: new Map(), records: new Map(), changes: null, found: new Map() },
  heard: NOTHING_HEARD,
  zoneFaults: { faults: [], open: [], zones: [] },
};
