/** Adds to a list. `push(...more)` takes each as an argument, and above some hundred thousand the stack is full. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const item of more) list.push(item);
}
