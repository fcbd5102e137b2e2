import type { Hybrid } from "../../requisition/hybrid";
import type { Block, Text } from "../blocks/document";
import { bullets, answerText, part, type Source } from "../source";
import { cutsOf } from "../fitting/cut";
import { listOf, type Part, underHeading } from "../blocks/document-part";
import { wordCount } from "../sentences/cuts";
import { type Decision, decisionList, isLimit, withRight } from "../sentences/work/decision-lists";
import { withoutStop } from "../sentences/letter-case";
import { isUnknown, personsIn, personsText, subjectOf, verbFor } from "../sentences/people/person";
import { notThisSentences } from "../sentences/work/not-this";
import { phrase, phraseWords } from "../sentences/phrase";
import { hybridSentence } from "../job-posting/role-parts";
import { capital, capitalText, stopped } from "../wording";
import { textOf } from "../blocks/words";
import type { DescriptionFit } from "./fit";

const BOOK = "job-description";

/** If the decisions have more words than this, side clauses of the first sentence are dropped. */
const MOST_WORDS = 112;

/** This many decisions with people to consult first are shown as a table. */
const TABLE_FROM = 3;

/** Who decides what, one sentence per person, or a table if this role has many decisions; then what the role is not. */
export function decisionsPart(source: Source, fit: DescriptionFit, hybrid: Hybrid | undefined): Part {
  const at = { section: "stakeholders", field: "decisions" } as const;
  const table = finalSayTable(source);
  const write = (sides: boolean) => [...(table.length > 0 ? [] : finalSay(source, sides)), ...othersDecide(source)];
  const whole = write(true);
  const fits = wordCount(whole.map(textOf).join(" ")) <= MOST_WORDS;
  const { notThis: lines } = source.requisition.role;
  const short = fit.notThis === "sentence" ? notThisSentences(source, fit.notThisWords) : { text: [], printed: lines };
  const items = [...(fits ? whole : write(false)), short.text].filter((text) => text.length > 0);
  const not =
    fit.notThis === "sentence"
      ? []
      : part(1, phraseWords(source, BOOK, "headingNot"), bullets(source, "role", "notThis", lines.map(stopped)), {
          section: "role",
          field: "notThis",
        });
  const decided = underHeading(phraseWords(source, BOOK, "headingDecide"), at, [...table, ...listOf(items)]);
  const two = part(1, phraseWords(source, BOOK, "headingHybrid"), hybridBlocks(source, hybrid), {
    section: "role",
    field: "hybridWith",
  });
  const whos = table.length > 0 ? [] : withRight(source, "decides").map(({ who }) => who);
  const cuts = [
    ...cutsOf("decision", at, whos, fits ? whos : whos.map(withoutSides)),
    ...cutsOf("not", { section: "role", field: "notThis" }, lines, short.printed),
  ];
  return { blocks: [...decided.blocks, ...not, ...two], cuts };
}

/** That the job is two jobs on purpose: the share of each, who decides between them, and until when. */
function hybridBlocks(source: Source, hybrid: Hybrid | undefined) {
  const sentence = hybridSentence(source);
  if (!hybrid || sentence.length === 0) return [];
  const subject = subjectOf(source, hybrid.decider);
  const named = (text: string) => answerText(source, "role", "hybridDecider", text);
  const review = answerText(source, "role", "hybridReview", withoutStop(hybrid.review));
  const more = subject
    ? phrase(source, BOOK, "hybridTerms", {
        decider: named(capital(subject.text)),
        decides: verbFor(subject, phraseWords(source, BOOK, "decide")),
        review,
      })
    : phrase(source, BOOK, "hybridTermsLoose", { decider: named(stopped(hybrid.decider)), review });
  return [{ type: "paragraph" as const, text: [...sentence, { text: " " }, ...more] }];
}

/** True for a decision that this role discusses with someone first. */
const isShared = (row: Decision): boolean => !isUnknown(row.who) && !isLimit(row);

/** A table of this role's final decisions and whom it consults. */
function finalSayTable(source: Source): Block[] {
  const rows = withRight(source, "decides");
  if (rows.filter(isShared).length < TABLE_FROM) return [];
  const columns = [
    { head: phraseWords(source, BOOK, "columnFinalSay"), share: 50 },
    { head: phraseWords(source, BOOK, "columnAfterTalking"), share: 50 },
  ];
  const cells = rows.map((row) => [
    [decisionList(source, [row], "decisions")],
    isShared(row) ? [companion(source, row, true).who] : [],
  ]);
  return [{ type: "table", caption: phraseWords(source, BOOK, "captionFinalSay"), columns, rows: cells }];
}

/** A name and the condition for asking: "the CTO", "if it is late". */
const NAME_AND_CASE =
  /^(.+?),? ((?:for (?:what|any\p{L}*|every\p{L}*|all|those)|as far as|if|when|unless|until|except|only) .*)$/isu;

interface Companion {
  readonly who: Text;
  /** False for an answer that may not be a name; it is printed as typed. */
  readonly isNamed: boolean;
}

/** A name without the side clause after it. */
const withoutSides = (who: string): string => who.replace(/, (who|which|as) .*/s, "");

/** Whom this role consults before a decision; `sides` keeps side clauses. */
function companion(source: Source, { id, who: all }: Decision, sides: boolean): Companion {
  const whole = sides ? all : withoutSides(all);
  const [, name = "", when = ""] = NAME_AND_CASE.exec(withoutStop(whole)) ?? [];
  const isParted = personsIn(name, false, source).length === 1;
  const joint = /^(?:for|as)/.test(when) || name.includes(",") ? ", " : " ";
  const said = isParted ? personsText(source, name) + joint + when : personsText(source, whole);
  const who = answerText(source, "stakeholders", `decisions.${id}`, said || withoutStop(whole));
  return { who, isNamed: said !== "" };
}

/** What this role has the final say on, and whom it consults; `sides` keeps side clauses. */
function finalSay(source: Source, sides: boolean): Text[] {
  const rows = withRight(source, "decides");
  if (rows.length === 0) return [];
  const and = phraseWords(source, "shared", "and");
  if (!rows.some(isShared))
    return [phrase(source, BOOK, "finalSay", { decisions: decisionList(source, rows, "decisions") })];
  const items = rows.map((row): Text => {
    const decision = decisionList(source, [row], "decisions");
    if (!isShared(row)) return decision;
    const { who, isNamed } = companion(source, row, sides);
    // Nested parentheses are hard to read.
    if (textOf(who).includes("(")) {
      return phrase(source, BOOK, isNamed ? "decidedBeside" : "decidedBesideLoose", { decision, who });
    }
    return phrase(source, BOOK, isNamed ? "decidedWith" : "decidedWithLoose", { decision, who });
  });
  const decisions = items.flatMap((item, i) =>
    i === 0 ? item : [{ text: i < items.length - 1 ? "; " : `; ${and} ` }, ...item],
  );
  return [phrase(source, BOOK, "finalSay", { decisions })];
}

/** One sentence per person who decides what this role recommends or is informed of. */
function othersDecide(source: Source): Text[] {
  const rows = [...withRight(source, "recommends"), ...withRight(source, "told")];
  const { decisions } = source.requisition.stakeholders;
  const groups = new Map<string, Decision[]>();
  for (const row of decisions.filter((one) => rows.includes(one))) {
    const key = isUnknown(row.who) ? "" : withoutStop(row.who).toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => byDecider(source, group));
}

function byDecider(source: Source, group: readonly Decision[]): Text[] {
  const [first] = group;
  const [recommended, informed] = [
    group.filter(({ right }) => right === "recommends"),
    group.filter(({ right }) => right === "told"),
  ];
  const [mine, theirs] = [decisionList(source, recommended, "decisions"), decisionList(source, informed, "decisions")];
  const { who } = first!;
  const path = `decisions.${first!.id}`;
  if (isUnknown(who)) {
    return [
      recommended.length > 0 ? phrase(source, BOOK, "recommendUnsettled", { decisions: mine }) : [],
      informed.length > 0 ? phrase(source, BOOK, "toldUnsettled", { decisions: theirs }) : [],
    ];
  }
  const subject = subjectOf(source, who);
  if (!subject) {
    const answered = answerText(source, "stakeholders", path, stopped(who));
    return [
      recommended.length > 0 ? phrase(source, BOOK, "recommendLoose", { decisions: mine, answer: answered }) : [],
      informed.length > 0 ? phrase(source, BOOK, "toldLoose", { decisions: theirs, answer: answered }) : [],
    ];
  }
  const person = answerText(source, "stakeholders", path, subject.text);
  const decides = verbFor(subject, phraseWords(source, BOOK, "decide"));
  const start = capitalText(person);
  if (recommended.length === 0) {
    return [phrase(source, BOOK, "theyDecide", { person: start, decides, decisions: theirs })];
  }
  if (informed.length === 0) return [phrase(source, BOOK, "theyDecideOnYours", { person, decides, decisions: mine })];
  const both = { person: start, decides, decisions: theirs, recommended: mine };
  return [phrase(source, BOOK, group.length > 2 ? "theyDecideMore" : "theyDecideBoth", both)];
}
