import { Problem } from "./problem";

const COMMANDS = ["check", "import", "export"] as const;
const PLANNED = ["compare", "db", "user"];

/** Options of `export`, as typed. */
const VALUES = ["document", "edition", "format", "out", "organization", "paper"] as const;
const FLAGS = ["approved"] as const;

/** What was typed: one command and what it works on. */
export interface Asked {
  readonly command: "help" | (typeof COMMANDS)[number];
  readonly files: readonly string[];
  readonly json: boolean;
  readonly options: { readonly [O in (typeof VALUES)[number] | (typeof FLAGS)[number]]?: string };
}

/** Reads the arguments after the program's name. Throws `Problem` for what is not understood. */
export function readArguments(args: readonly string[]): Asked {
  const end = args.indexOf("--");
  const { words: typed, flags, options } = split(end < 0 ? args : args.slice(0, end));
  const words = [...typed, ...(end < 0 ? [] : args.slice(end + 1))];
  if (flags.includes("--help") || flags.includes("-h") || words[0] === "help") {
    return { command: "help", files: [], json: false, options: {} };
  }

  const [name, ...files] = words;
  if (name === undefined)
    throw new Problem('name a command, such as "requisite check FILE"; "requisite help" lists them');
  const command = COMMANDS.find((other) => other === name);
  if (!command && PLANNED.includes(name))
    throw new Problem(`"${name}" is not there yet; this version has check, import and export`);
  if (!command) throw new Problem(`there is no command "${name}"; "requisite help" lists them`);
  const foreign = command === "export" ? [] : Object.keys(options).map((option) => `--${option}`);
  const unknown = [...flags.filter((flag) => flag !== "--json"), ...foreign][0];
  if (unknown)
    throw new Problem(
      `there is no option ${unknown}; "requisite help" lists them (for a file of that name: -- ${unknown})`,
    );
  if (files.length === 0)
    throw new Problem(`name a file, such as "requisite ${command} posting.txt", or - for standard input`);
  if (files.filter((file) => file === "-").length > 1)
    throw new Problem("standard input can be read only once; name - once");
  return { command, files, json: flags.includes("--json"), options };
}

interface Split {
  readonly words: string[];
  readonly flags: string[];
  readonly options: Record<string, string>;
}

/** Options with a value take the next argument, or what stands behind "=". */
function split(args: readonly string[]): Split {
  const found: Split = { words: [], flags: [], options: {} };
  for (let i = 0; i < args.length; i += 1) {
    const arg = args[i]!;
    if (!arg.startsWith("-") || arg === "-") {
      found.words.push(arg);
      continue;
    }
    const [, name, given] = /^--([a-z]+)(?:=([^]*))?$/.exec(arg) ?? [];
    if (FLAGS.some((flag) => flag === name) && given === undefined) found.options[name!] = "yes";
    else if (VALUES.some((value) => value === name)) {
      const value = given ?? args[(i += 1)];
      if (value === undefined || value === "")
        throw new Problem(`--${name} needs a value, such as "--document role-card"`);
      if (Object.hasOwn(found.options, name!)) throw new Problem(`--${name} stands there twice; name it once`);
      found.options[name!] = value;
    } else found.flags.push(arg);
  }
  return found;
}
