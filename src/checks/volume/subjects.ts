import type { Severity } from "../../config/types.ts";
import type { Facts } from "../../facts/types.ts";
import type { Forecast } from "../../mail/volume/types.ts";
import type { CheckOutcome } from "../types.ts";

interface Alarm {
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
}

/** One outcome for each configured volume; only one check tells what could not be checked. */
export function volumeOutcomes(
  facts: Facts,
  id: string,
  tellsNotChecked: boolean,
  judge: (forecast: Forecast, subject: string) => Alarm | null,
): readonly CheckOutcome[] {
  return (facts.volumes ?? []).flatMap(({ subject, sender, file, at, forecast }): readonly CheckOutcome[] => {
    if (!forecast.known) {
      if (!tellsNotChecked) return [];
      const { reason, detail } = forecast;
      return [{ kind: "not-checked", notChecked: { check: id, subject, sender, list: null, reason, detail } }];
    }
    const f = forecast.value;
    const alarm = judge(f, subject);
    if (alarm === null) return [{ kind: "pass", id, subject, list: null }];
    const evidence = [
      {
        question: `volume of ${subject} on ${f.day}`,
        answer: `${f.volume} (usual ${Math.round(f.usual)})`,
        command: `mailworthy volume ${shellWord(file)} --day ${f.day}`,
      },
    ];
    const about = { id, subject, sender, list: null, cause: subject, degree: null, location: at, evidence };
    return [{ kind: "fail", finding: { ...about, ...alarm } }];
  });
}

export function timesText(f: Forecast): string {
  return f.ratio === null
    ? "where nothing was usual"
    : `${f.ratio.toFixed(1)} times the usual ${Math.round(f.usual).toLocaleString("en-US")}`;
}

function shellWord(text: string): string {
  return /^[\w./=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
