// The licences of what was bundled, by webpack's own list of modules: ncc's list leaves out what stands in parts.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MODULE = /node_modules\/(?!.*node_modules\/)((?:@[^/"]+\/)?[^/"]+)\//;

/** Name, licence and its text for each package, by name; `stats` is webpack's JSON. */
export function licensesOf(stats, root) {
  const packages = new Set();
  const look = ({ name = "", modules = [] }) => {
    const found = MODULE.exec(name);
    if (found !== null && name.startsWith("./")) packages.add(name.slice(2, found.index) + found[0].slice(0, -1));
    modules.forEach(look);
  };
  look(JSON.parse(stats));
  const read = [...packages].map((path) => licenceOf(join(root, path)));
  return [...new Set(read.sort())].join("\n\n");
}

function licenceOf(directory) {
  const { name, license } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file === undefined ? "" : `${readFileSync(join(directory, file), "utf8").replaceAll("\r\n", "\n").trim()}\n`;
  return `${name}\n${license}\n${text}`;
}
