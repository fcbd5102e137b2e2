import { sentencesOf } from "../sentences/cuts";

/** The time that the text of an exercise gives for its round. */
export interface ExerciseTime {
  readonly minutes: number;
  /** False if it may take more or less than that: "30 min and questions", "up to an hour". */
  readonly isSure: boolean;
}

const UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
  " ",
);
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const WORD = [...UNITS, ...TENS].join("|");
const NUMBER = `\\d{1,3}|(?:${WORD})(?:-(?:${UNITS.slice(1, 10).join("|")}))?`;
const UNIT = "(?:minutes?|mins?\\b\\.?|[’′'](?=[\\s.,;:)]|$))";
const HOUR = "(?:hours?|hrs?\\b\\.?|h\\b)";
const AN_HOUR = new RegExp(`\\b(an|one|two|three|four|\\d(?:[.,]\\d{1,2})?)[- ]?${HOUR}`, "gi");

/** Ways to write a time, replaced by "N minutes"; longer ones come first. */
const TIMES: readonly (readonly [way: RegExp, minutes: (...found: string[]) => number])[] = [
  [/\b(?:an|one|1) hour and a half\b|\bone and a half hours\b/gi, () => 90],
  [/\bthree[- ]quarters of an hour\b/gi, () => 45],
  [/\b(?:a )?quarter of an hour\b/gi, () => 15],
  [/\bhalf an hour\b|\b(?:(?:a|one) )?half[- ]hour\b|\b(?:½|1\/2) ?(?:an )?h(?:our|r)?\b/gi, () => 30],
  [
    new RegExp(`\\b(\\d)[- ]?(?:hours?|hrs?\\.?|h)[ ,]*(?:and )?(\\d{1,2})(?:[- ]?${UNIT}|\\b(?![:.\\d]))`, "gi"),
    (h, m) => +h * 60 + +m,
  ],
  [AN_HOUR, (h) => (/^an$/i.test(h) ? 60 : Math.round(toNumber(h.replace(",", ".")) * 60))],
  [new RegExp(`\\b(\\d{1,3}) ?\\+ ?(\\d{1,3})[- ]?${UNIT}`, "gi"), (first, second) => +first + +second],
];

const spelledOut = (text: string): string =>
  TIMES.reduce(
    (all, [way, minutes]) => all.replace(way, (_, ...found: string[]) => `${minutes(...found)} minutes`),
    text,
  );

const TIMED = new RegExp(
  `\\b(?<limit>within|every|after|than|in under)?\\s*\\b(?<said>${NUMBER})[-\\s]?${UNIT}(?! (?:early|before|beforehand|late))`,
  "gi",
);
/** "for 20" in a sentence with minutes elsewhere. */
const ELLIPTIC = new RegExp(
  `\\bfor\\s+(?:(?:the|about|another|first|last|next|other)\\s+)*(?<said>${NUMBER})(?=\\s*[.,;:)]|\\s+(?:you|we|and)\\b)`,
  "gi",
);

/** Who uses a time, or what for. */
const WHOSE =
  "(?:(?:of|for|with|to) (?:us|you|the|our|your|their|a|an|open|free|joint|questions?|q ?& ?a|q and a|discuss\\w*|talk\\w*|debate|debrief\\w*|chat|answer\\w*|present\\w*)|" +
  "q ?& ?a|q and a|(?:joint |open |free )?(?:discussion|talk|chat|debrief|presentation)|(?:you|we|us)\\b)";
/** "20 of us" after a conjunction, in a sentence with minutes elsewhere: "20 minutes of you, 20 of us asking". */
const BARE = new RegExp(
  `(?<=(?:[,;/+&]|\\b(?:and|then|plus)) ?(?:(?:then|and|about|another|the|last|a further|some) )*)\\b(?<said>${NUMBER}) ${WHOSE}`,
  "gi",
);

/** False for small numbers that count people: "20 minutes with the manager and two of us". */
const isTime = ({ groups }: RegExpMatchArray): boolean => {
  const minutes = toNumber(groups!.said!);
  return minutes >= 10 && minutes % 5 === 0;
};

/** The total that a sentence gives; other times are parts of it. */
const IN_ALL = new RegExp(
  `\\b(${NUMBER})[-\\s]?${UNIT} (?:in all|in total|total|altogether|overall)\\b|\\b(?:in all|in total|total(?: of)?|altogether)[:,]? (${NUMBER})[-\\s]?${UNIT}`,
  "i",
);

/** Words for preparation before a round. */
export const PREPARES =
  "(?:prep(?:ar\\w+)?|spend|should (?:not )?take|at home|homework|take[- ]home(?! (?:review|round|discussion|interview|debrief|walk-?through|presentation|session|talk)))";
/** Is about preparation before the round. */
const BEFORE = new RegExp(`^\\W*(?:beforehand|in advance)\\b|\\b${PREPARES}\\b`, "i");
/** Mentions the people in the round or what they do in it. */
const HERE =
  /\b(?:you|we|us|round|exercise|case|candidates?|conversation|discussions?|questions|talk|chat|walk-?through|walk|presentation|present|presents|debrief|review|retro|retrospective|session|simulation|sim|demo|interview|interviewers|panel|role-?play|q ?& ?a)\b/i;

/** Signs that the time found is not the total: a part without a time, a range, a limit, or a repeated time. */
const OPEN = new RegExp(
  [
    `(?:\\+|&|plus|then|followed by|afterwards?,?|after that,?) (?:(?:some|your|our|a|an|the|short|open|we|have|ask|take) )*(?:questions|q ?& ?a|q and a|discussion|debrief|talk|chat)(?![^.;]*\\b(?:${NUMBER})\\b)`,
    `\\b(?:\\d{1,3}\\s?[-–]|(?:${NUMBER}) (?:to|or))\\s?(?:${NUMBER})[-\\s]?${UNIT}`,
    `\\b(?:up to|max\\.?|maximum|at most|no more than|at least|min\\.?|minimum|~) ?(?:of )?(?:${NUMBER})[-\\s]?${UNIT}`,
    `${UNIT} (?:max|maximum|or so|at most|at least|each|apiece|per)\\b`,
    // "15 questions" may mean minutes.
    `(?:[,;/+&]|\\b(?:and|then|plus)) ?(?:(?:then|and) )?\\d{1,2}(?: (?:quick|short|open))? (?:questions?|asking|feedback)\\b`,
    `(?:^\\W*|[,;/+&] ?|\\b(?:and|then|plus) )[5-9] (?:of|for) (?:us|you)\\b`,
    `^\\W*\\d{2} (?:of|for|with) (?:us|you)\\b`,
    `\\b(?:two|three|four|both|\\d) ?(?:x|×|times|rounds of|parts of|slots of)? (?:${NUMBER})[-\\s]?${UNIT}`,
  ].join("|"),
  "i",
);

/**
 * Returns the time that an exercise gives for its round, in digits or words, as the sum of its parts: "for 5 minutes,
 * and we discuss it for 20" is 25. Undefined if it gives none.
 */
export function exerciseTime(exercise: string): ExerciseTime | undefined {
  const sentences = sentencesOf(exercise)
    // Work at home may come before a semicolon, with the round after it.
    .map((sentence) =>
      sentence
        .split("; ")
        .filter((clause) => !BEFORE.test(clause))
        .join("; "),
    )
    .map(spelledOut)
    .filter((sentence) => sentence.search(TIMED) >= 0);
  const here = sentences.filter((sentence) => HERE.test(sentence));
  const all = here.flatMap((sentence) => IN_ALL.exec(sentence)?.slice(1).filter(Boolean) ?? []);
  if (all.length > 0) return { minutes: toNumber(all[0]!), isSure: true };
  const minutes = here
    .flatMap((sentence) => [
      ...sentence.matchAll(TIMED),
      ...sentence.matchAll(ELLIPTIC),
      ...[...sentence.matchAll(BARE)].filter(isTime),
    ])
    .filter(({ groups }) => !groups!.limit)
    .reduce((sum, { groups }) => sum + toNumber(groups!.said!), 0);
  if (minutes === 0) return undefined;
  return { minutes, isSure: here.length === sentences.length && !here.some((sentence) => OPEN.test(sentence)) };
}

/** A number in digits or words: "20", "twenty", "twenty-five". */
export function toNumber(said: string): number {
  if (/^\d/.test(said)) return Number(said);
  const [first = "", second = "zero"] = said.toLowerCase().split("-");
  const whole = UNITS.includes(first) ? UNITS.indexOf(first) : TENS.indexOf(first) * 10;
  return whole + UNITS.indexOf(second);
}
