// What people read of our own bounds on questions.

/** Why a question was not asked. */
export function overBudgetText(max: number): string {
  return `more than ${max} questions for one subject; the rest is not asked`;
}

/** The same with what was left out. */
export function notAskedText(max: number, left: number): string {
  return `more than ${max} questions for one subject; ${left.toLocaleString("en-US")} not asked`;
}
