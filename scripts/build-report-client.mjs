// Links the report's client modules into one script without imports (dist/report/client.js) and lays its style beside it.
// Client modules import by name only, without renaming, so linking is leaving out the import lines and the word `export`.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const client = `${root}/src/report/client`;
const dist = `${root}/dist/report`;

/** Code of each module by path, a module after all that it imports. */
const linked = new Map();

function link(path) {
  if (linked.has(path)) return;
  linked.set(path, "");
  const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true },
  });
  const code = outputText.replace(/^import \{([^}]*)\} from "(\.[^"]+)\.js";\n/gm, (line, names, from) => {
    if (/\bas\b/.test(names)) throw new Error(`${path}: import without renaming: ${line}`);
    link(resolve(dirname(path), `${from}.ts`));
    return "";
  });
  // Taken out and set again: a module stands behind those it imports.
  linked.delete(path);
  linked.set(path, code.replace(/^export (?=const|let|function|class)/gm, "").replace(/^export \{.*\};\n/gm, ""));
}

link(`${client}/main.ts`);
const script = [...linked.values()].join("");
if (/^(?:import|export)\b/m.test(script)) throw new Error("an import or export was not linked");
if (/<\/script|<!--/i.test(script)) throw new Error("the script would end its element");
mkdirSync(dist, { recursive: true });
writeFileSync(`${dist}/client.js`, script);
// Two modules with one name for two things do not parse.
execFileSync(process.execPath, ["--check", `${dist}/client.js`]);
copyFileSync(`${client}/style.css`, `${dist}/style.css`);
