import type { Facts } from "../../facts/types.ts";
import type { Evidence } from "../../mail/known.ts";
import type { Forecast, VolumeFact } from "../../mail/volume/types.ts";
import type { Subject } from "../rule.ts";

/** The forecast of one configured file of volumes. */
export interface Forecasted {
  readonly volume: Pick<VolumeFact, "subject" | "file" | "at">;
  readonly forecast: Forecast;
}

/** What words need of a forecast. */
export interface VolumeParams {
  readonly subject: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly volume: number;
}

/** Every configured volume. */
export function forecasts(facts: Facts): readonly Subject<Forecasted>[] {
  return (facts.volumes ?? []).map((volume): Subject<Forecasted> => {
    const sender = facts.senders.find((s) => s.id === volume.sender) ?? null;
    const { forecast, subject } = volume;
    return {
      subject,
      sender,
      fact: forecast.known ? { known: true, value: { volume, forecast: forecast.value } } : forecast,
    };
  });
}

export function volumeEvidence({ volume, forecast }: Forecasted): Evidence {
  return {
    question: `volume of ${volume.subject} on ${forecast.day}`,
    answer: `${forecast.volume} (usual ${Math.round(forecast.usual)})`,
    command: `mailworthy volume ${shellWord(volume.file)} --day ${forecast.day}`,
  };
}

export function shellWord(text: string): string {
  return /^[\w./=+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
