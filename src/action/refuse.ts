import { isThere } from "../app/files.ts";
import { USUAL_CONFIGS, USUAL_LIST } from "../app/settings-of.ts";
import { watchName } from "../app/watch-name.ts";
import { keepComment } from "../github/comment.ts";
import { findPull } from "../github/pull.ts";
import type { EventInfo } from "../github/workflow-env.ts";
import { renderWrongInput, wrongInputLine } from "../report/wrong-input.ts";
import { ok, type Problem } from "../text/problem.ts";
import { sayProblems, type Context } from "./context.ts";
import type { GitHub } from "./github.ts";
import { input, naming, sourceOf, trueOrFalse } from "./inputs.ts";
import { writeSummary } from "./publish.ts";

/** Wrong input: annotations, outputs, summary, and no comment that still tells of an earlier run. Exit code 2. */
export async function refuse(
  context: Context,
  problems: readonly Problem[],
  event: EventInfo | null,
  github: GitHub | null,
): Promise<number> {
  sayProblems(context, problems);
  const text = renderWrongInput(problems, event === null ? null : sourceOf(context, event), context.lang);
  setOutputs(context, problems, text);
  await writeSummary(context, text);
  const wanted = trueOrFalse(context.inputs, "comment");
  if (event !== null && github !== null && wanted.ok && wanted.value) await mendComment(context, text, event, github);
  return 2;
}

function setOutputs({ io, lang }: Context, problems: readonly Problem[], text: string): void {
  const outputs = {
    verdict: "not-checked",
    "exit-code": 2,
    errors: 0,
    warnings: 0,
    introduced: 0,
    resolved: 0,
    "not-checked": 0,
    loosened: 0,
    summary: wrongInputLine(problems, lang),
    "comment-body": text,
  };
  for (const [name, value] of Object.entries(outputs)) io.runner.setOutput(name, value);
}

/** A comment that is there already is written over; none is begun for a slip. Trouble with GitHub changes nothing here. */
async function mendComment(context: Context, text: string, event: EventInfo, github: GitHub): Promise<void> {
  const lists = [input(context.inputs, "senders-file"), ...listsThere(context)].filter((file) => file !== null);
  const name = watchName(naming(context), lists);
  if (!name.ok) return;
  const api = await github.api();
  const { repository, run, attempt } = github;
  const pull = event.pull === null ? await findPull(api, repository, event) : ok(event.pull);
  if (!pull.ok || pull.value === null) return;
  const watch = { name: name.value, senders: [] };
  await keepComment(api, {
    repository,
    pull: pull.value,
    watch,
    head: event.headSha,
    run,
    attempt,
    text,
    lang: context.lang,
    create: false,
  });
}

/** The files that name senders, as far as they can be told without reading them. */
function listsThere({ inputs, io }: Context): readonly string[] {
  const config = input(inputs, "config");
  const found = [...(input(inputs, "senders") === null ? [USUAL_LIST] : []), ...(config === null ? USUAL_CONFIGS : [])];
  return [...found.filter((file) => isThere(io.disk, file)), ...(config === null ? [] : [config])];
}
