import { count, grouped } from "../../../text/printable.ts";
import type { OnTheWayWords } from "../on-the-way.ts";

export const onTheWayEn: OnTheWayWords = {
  questions: (answered, left, seconds) => {
    const rest = seconds === null || left === 0 ? "" : `, about ${seconds} s`;
    return `${count(answered, "answer")}, ${grouped(left)} left${rest} …`;
  },
  files: (read, left) => `${count(read, "file")} read, ${grouped(left)} left …`,
  stopped: "Stopped. What was learned until then stands above; the rest was not checked.",
};
