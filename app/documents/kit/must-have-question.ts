import { sentencesOf, wordCount } from "../sentences/cuts";
import { listWords } from "../sentences/list";
import { phraseWords } from "../sentences/phrase";
import type { Source } from "../source";
import { stopped } from "../wording";

/** A must-have as an interviewer asks about it. */
export interface MustHaveQuestion {
  readonly ask: string;
  /** What it says that the candidate can show or tell of it, as questions. */
  readonly followUps: readonly string[];
}

/** "You have declined ...", and not "You have five years of ...". */
const DONE =
  /^you have (?!(?:advanced|proven|demonstrated|detailed|extended|varied|limited|related|certified)\b)((?:also |ever |once |personally )?(?:\p{L}+ed|been|begun|bought|brought|built|chosen|cut|done|dealt|drawn|driven|fought|found|given|got|grown|held|hired|kept|known|laid|led|left|let|lost|made|met|overseen|paid|put|read|redone|rewritten|run|seen|sent|set|shown|sold|spent|spoken|split|stood|taken|taught|thought|told|undone|won|written)\b.*)$/isu;

/** "You can compare ...", and not "You can speak ...", "You can start ...": what somebody does one time and another. */
const DOES =
  /^you can (?!(?:adapt|attend|be|commute|cope|do without|have|know|learn|lift|live|relocate|speak|stand|start|thrive|travel|understand|work)\b|\p{L}+ly\b)(?!.*,? and (?:have|are|know)\b)(.+)$/isu;

/** What the candidate can say of it or knows, or what others did in the end. */
const TAIL =
  /,? and (?:(?<verb>can|know) |(?<they>(?:they|it|something|nobody|the (?:team|teams|group|users|customers)) ))(?<rest>.+)$/is;

/** "Can say what it did" as "Tell me what it did.", "can show the plan" as "Describe the plan."; any other as "Can you …?" */
function askCan(source: Source, what: string): string {
  const [, verb = "", rest = ""] = /^(say|tell|show) (.+)$/is.exec(what) ?? [];
  if (verb === "") return phraseWords(source, "interviewer-kit", "askCan", { what });
  const name = verb.toLowerCase() === "show" ? "askShow" : "askTell";
  return phraseWords(source, "interviewer-kit", name, { what: rest });
}

/** Words that somebody can hear as one question. */
const HEARD = 16;

/** "Follow a design, say where it breaks, and agree on a canary" without the deed in the middle, which is asked afterward. */
function longListParted(source: Source, does: string): { what: string; middle: string } {
  const deeds = /^([^,;:]+), ([^,;:]+), and (\p{Ll}[^,;:]+)$/u.exec(does)?.slice(1) ?? [];
  // "Speed, cost, and quality" are things and not deeds.
  const isLong = deeds.length > 0 && wordCount(does) > HEARD && deeds.every((deed) => wordCount(deed) > 2);
  return isLong ? { what: listWords(source, [deeds[0]!, deeds[2]!]), middle: deeds[1]! } : { what: does, middle: "" };
}

/**
 * "You have chosen between A and B, and can say what it did to both." as "When have you chosen between A and B?" and "Can you
 * say what it did to both?", "You can compare two designs." as "Tell me about a time you had to compare two designs."; any other text is read
 * out, and the candidate asked what shows it.
 */
export function mustHaveQuestion(source: Source, what: string): MustHaveQuestion {
  const [first = "", ...others] = sentencesOf(what.trim());
  const unended = first.replace(/[.!]+$/, "");
  const deed = DONE.exec(unended)?.[1];
  const asked = (verb = "", what = "") =>
    verb.toLowerCase() === "can" ? askCan(source, what) : phraseWords(source, "interviewer-kit", "askKnow", { what });
  const more = others.map((sentence) => {
    const said = /^you (can|know) (.+?)[.!]*$/is.exec(sentence);
    return said ? asked(said[1], said[2]) : undefined;
  });
  const does = DOES.exec(unended)?.[1];
  if ((!deed && !does) || more.includes(undefined)) {
    return {
      ask: phraseWords(source, "interviewer-kit", "askMustHave", { what: stopped(what.trim()) }),
      followUps: [],
    };
  }
  if (!deed) {
    const { what, middle } = longListParted(source, does!);
    const ask = phraseWords(source, "interviewer-kit", "askMustHaveNow", { what });
    const also = middle && phraseWords(source, "interviewer-kit", "askDidAlso", { what: middle });
    return { ask, followUps: [also, ...more].flatMap((one) => one || []) };
  }
  const tail = TAIL.exec(deed);
  const { verb, they = "", rest = "" } = tail?.groups ?? {};
  const known = verb
    ? asked(verb, rest)
    : tail && phraseWords(source, "interviewer-kit", "askHowKnown", { what: `${they}${rest}` });
  const act = tail ? deed.slice(0, tail.index) : deed;
  return {
    ask: phraseWords(source, "interviewer-kit", "askMustHavePast", { what: act }),
    followUps: [known, ...more].flatMap((one) => one ?? []),
  };
}
