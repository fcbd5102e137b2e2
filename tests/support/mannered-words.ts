interface Mannered {
  readonly words: RegExp;
  readonly say: string;
  /** The files that the rule applies to; all if undefined. */
  readonly only?: RegExp;
}

/** Words that people do not use at work, with their replacements. Texts on screen must not have them. */
export const MANNERED: readonly Mannered[] = [
  { words: /\b(?:stand|stands|stood|standing)\b(?!-| up\b)/i, say: "is, appears, is listed" },
  { words: /\bpart(?:ed|ing)\b|\bpart ways\b|\bparts (?:these|them|the two)\b/i, say: "differs, sorted, separates" },
  { words: /\b(?:bring|brings|bringing|brought)\b/i, say: "import, upload, add, restore" },
  {
    words: /\b(?:take|takes|taken|taking|took) (?:them |it |all |these )?(?:away|in)\b/i,
    say: "download, export, import, remove",
  },
  { words: /\b(?:leave|leaves|left) as (?:a|one) file\b|\bbefore it leaves\b/i, say: "export, before you share" },
  { words: /\bputs? (?:\w+ )?aside\b/i, say: "dismiss" },
  { words: /\bwh?om?ever\b|\bwhoever\b/i, say: "the person who" },
  { words: /\bsomebody\b/i, say: "someone" },
  { words: /\bbesides\b/i, say: "also" },
  { words: /\bbegun\b/i, say: "created" },
  { words: /\bmeanwhile\b|\bin the meantime\b/i, say: "while you were editing" },
  { words: /\bmere(?:ly)?\b/i, say: "only, or nothing" },
  { words: /\b(?:un)?tick(?:s|ed|ing)?\b/i, say: "select, check, clear" },
  { words: /\b(?:in the|these) templates\b|\btemplates of\b/i, say: "available" },
  { words: /\bspeaks? for\b/i, say: "points to" },
  { words: /\bof (?:its|their|an) own\b/i, say: "own, separate, shuffled" },
  { words: /\bthis server\b|\bserver’s log\b/i, say: "your company, nothing" },
  { words: /(?<!Java|Post|Type|transcripts )\bscripts?\b/i, say: "JavaScript" },
  { words: /\b(?:this|the) address (?:names|holds|is|of|cannot|may)\b/i, say: "link, page" },
  { words: /(?<![-\w])mails?\b|\be-mails?\b/i, say: "email" },
  { words: /\bsettle[sd]?\b/i, say: "decide, fix" },
  { words: /\bcannot\b|\b(?:do|does|did|will|would|could) not\b/i, say: "can’t, don’t, doesn’t ..." },
  // An error of a command is one line; a page has room for two sentences.
  { words: /\p{L}; (?!charset|filename)\p{L}/u, say: "two sentences", only: /^app\/(?:ui|routes|requisition)\// },
];

/** Texts that may have such words, each with the reason. */
export const ALLOWED: readonly { readonly file: string; readonly text: RegExp; readonly because: string }[] = [
  { file: "requisition/decisions.ts", text: /^Ship or do not ship$/, because: "documents print it too" },
  { file: "metrics/metric-target-word.ts", text: /^Median time from raised to settled$/, because: "it is an example" },
  { file: "intake/read-html.ts", text: /^head script style /, because: "the names of elements" },
  { file: "styles/styles.ts", text: /^Tick Box$/, because: "the name of a style in files that exist" },
  { file: "wording/physical-demands.yaml", text: /walking, standing or lifting/, because: "people do stand" },
];
