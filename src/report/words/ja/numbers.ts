export function num(n: number): string {
  return n.toLocaleString("ja-JP");
}

/** `11月3日`, with the year where it is not the run's; both are ISO times. */
export function dayText(day: string, at = ""): string {
  const time = new Date(day);
  if (Number.isNaN(time.getTime())) return day;
  const sameYear = at.slice(0, 4) === day.slice(0, 4);
  return time.toLocaleDateString("ja-JP", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
    ...(sameYear ? {} : { year: "numeric" }),
  });
}
