import { Problem } from "./problem";

const COMMANDS = ["check", "import"] as const;
const PLANNED = ["export", "compare", "db", "user"];

/** What was typed: one command and what it works on. */
export interface Asked {
  readonly command: "help" | (typeof COMMANDS)[number];
  readonly files: readonly string[];
  readonly json: boolean;
}

/** Reads the arguments after the program's name. Throws `Problem` for what is not understood. */
export function readArguments(args: readonly string[]): Asked {
  const end = args.indexOf("--");
  const before = end < 0 ? args : args.slice(0, end);
  const flags = before.filter((arg) => isFlag(arg));
  const words = [...before.filter((arg) => !isFlag(arg)), ...(end < 0 ? [] : args.slice(end + 1))];
  if (flags.includes("--help") || flags.includes("-h") || words[0] === "help") {
    return { command: "help", files: [], json: false };
  }

  const [name, ...files] = words;
  if (name === undefined)
    throw new Problem('name a command, such as "requisite check FILE"; "requisite help" lists them');
  const command = COMMANDS.find((other) => other === name);
  if (!command && PLANNED.includes(name))
    throw new Problem(`"${name}" is not there yet; this version has check and import`);
  if (!command) throw new Problem(`there is no command "${name}"; "requisite help" lists them`);
  const unknown = flags.find((flag) => flag !== "--json");
  if (unknown)
    throw new Problem(
      `there is no option ${unknown}; "requisite help" lists them (for a file of that name: -- ${unknown})`,
    );
  if (files.length === 0)
    throw new Problem(`name a file, such as "requisite ${command} posting.txt", or - for standard input`);
  if (files.filter((file) => file === "-").length > 1)
    throw new Problem("standard input can be read only once; name - once");
  return { command, files, json: flags.includes("--json") };
}

const isFlag = (arg: string): boolean => arg.startsWith("-") && arg !== "-";
