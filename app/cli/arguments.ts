import { parseArgs } from "node:util";
import { Problem } from "./problem";

const COMMANDS = ["check", "import", "export", "compare"] as const;
const PLANNED = ["db", "user"];

const VALUES = ["document", "edition", "format", "out", "organization", "paper", "settings"] as const;
const FLAGS = ["approved", "all", "json", "help"] as const;

/** The options of each command, in addition to those of every command. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  check: ["settings"],
  export: [...VALUES, "approved"],
  compare: ["all"],
};

/** The parsed arguments: a command and its files and options. */
export interface Arguments {
  readonly command: "help" | (typeof COMMANDS)[number];
  readonly files: readonly string[];
  readonly json: boolean;
  readonly options: { readonly [O in (typeof VALUES)[number] | "approved" | "all"]?: string };
}

/** Reads the arguments after the program's name. Throws a `Problem` for invalid ones. */
export function readArguments(args: readonly string[]): Arguments {
  const { words, unknown, json, help, options } = split(args);
  if (help || unknown.includes("-h") || words[0] === "help") {
    return { command: "help", files: [], json: false, options: {} };
  }

  const [name, ...files] = words;
  if (name === undefined)
    throw new Problem('name a command, such as "requisite check FILE"; "requisite help" lists them');
  const command = COMMANDS.find((other) => other === name);
  if (!command && PLANNED.includes(name))
    throw new Problem(`"${name}" isn’t available yet; this version has ${COMMANDS.join(", ")}`);
  if (!command) throw new Problem(`there is no command "${name}"; "requisite help" lists them`);
  const own = OPTIONS[command] ?? [];
  const foreign = Object.keys(options)
    .filter((option) => !own.includes(option))
    .map((option) => `--${option}`);
  const [first] = [...unknown, ...foreign];
  if (first)
    throw new Problem(
      `there is no option ${first}; "requisite help" lists them (for a file of that name: -- ${first})`,
    );
  if (files.length === 0)
    throw new Problem(`name a file, such as "requisite ${command} posting.txt", or - for standard input`);
  if (files.filter((file) => file === "-").length > 1)
    throw new Problem("standard input can be read only once; give - once");
  return { command, files, json, options };
}

interface Split {
  readonly words: string[];
  /** Options that no command has. */
  readonly unknown: string[];
  readonly json: boolean;
  readonly help: boolean;
  readonly options: Arguments["options"];
}

/** Splits the arguments; a repeated option, or one without its value, is refused. */
function split(args: readonly string[]): Split {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(VALUES.map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(FLAGS.map((name) => [name, { type: "boolean" as const }])),
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const named = tokens.filter((token) => token.kind === "option");
  const options: Record<string, string> = {};
  const unknown: string[] = [];
  for (const { name, rawName, value } of named) {
    const takesValue = VALUES.some((one) => one === name);
    const isFlag = FLAGS.some((one) => one === name) && value === undefined;
    if (!rawName.startsWith("--") || !(takesValue || isFlag)) {
      unknown.push(rawName);
      continue;
    }
    if (takesValue && (value === undefined || value === ""))
      throw new Problem(`--${name} needs a value, such as "--document role-card"`);
    if (takesValue && Object.hasOwn(options, name)) throw new Problem(`--${name} is given twice; give it once`);
    options[name] = value ?? "yes";
  }
  const { json, help, ...rest } = options;
  return { words: positionals, unknown, json: json !== undefined, help: help !== undefined, options: rest };
}
