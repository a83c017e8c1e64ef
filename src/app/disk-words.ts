import type { DiskFailure } from "../core/disk.ts";
import { excerpt } from "../text/printable.ts";

const CURE = "put the file itself there";

/** Why a file could not be read or written, and what to do about it. Nothing of what a link leads to is told. */
export function diskReason(failure: DiskFailure): string {
  switch (failure.code) {
    case "missing":
      return "no such file";
    case "denied":
      return "permission denied";
    case "directory":
      return "it is a directory";
    case "not-a-directory":
      return "a part of the path is not a directory";
    case "too-large":
      return "it is larger than 64 MiB";
    case "special":
      return "it is a pipe or a device; expected a regular file";
    case "outside":
      return "it leaves the workspace, and files of a repository name nothing outside of it; expected a path below the workspace, or name it in an input or on the command line";
    case "in-git":
      return "it lies in .git, where nothing that a repository names is read or written; expected another path";
    case "through-link":
      return `${excerpt(failure.link, 200)} is a symbolic link ${LEADS[failure.leads]}; ${CURE}`;
    case "too-many-links":
      return `it leads over more than 40 symbolic links; ${CURE}`;
    case "changed":
      return "another file was put in its place while it was opened; run again";
    case "other":
      return failure.detail;
  }
}

const LEADS: Readonly<Record<Extract<DiskFailure, { code: "through-link" }>["leads"], string>> = {
  outside: "that leaves the workspace, and is not followed",
  "in-git": "into .git, and is not followed",
  inside: "in the workspace, and nothing is written through one",
};
