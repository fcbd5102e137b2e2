import { capital, stopped } from "../../wording";
import type { Text } from "../../blocks/document";
import { answerText, type Source } from "../../source";
import { namesSomebody, isUnknown, personsText } from "./person";
import { spelled } from "../figures/numbers";
import { phrase, phraseWords } from "../phrase";

/** A name that already contains the kind of group. */
const SAYS_KIND =
  /\b(groups?|teams?|vertical|office|department|organi[sz]ation|division|unit|squad|tribe|chapter|studio|lab|practice|function|area|program|pod|crew|center|centre|branch|institute|agency|bureau|directorate|ward|clinic|school|faculty)\b/i;

/** A name with every word capitalized, except conjunctions and prepositions. */
const IN_CAPITALS = /^\p{Lu}\S*(?: (?:\p{Lu}\S*|&|and|of|for|the))*$/u;

/** Where the role sits, as a clause: "join the Streaming Platform group"; nothing if not given. */
function joins(source: Source): Text {
  const { role, reporting } = source.requisition;
  const { sits, reportsTo } = reporting;
  // The executive is the person the role reports to.
  if (sits === "executive" && reporting.sitsIn === "" && !isUnknown(reportsTo)) return [];
  // A role in one team is in the team of its area.
  const isOfTeam = sits === "team" && reporting.sitsIn === "" && role.area.trim() !== "";
  const sitsIn = isOfTeam ? role.area.trim() : reporting.sitsIn;
  const words = (name: "joinVertical" | "joinPlatform" | "joinTeam" | "joinCentral" | "workWithExecutive") =>
    answerText(source, "reporting", "sits", phraseWords(source, "shared", name));
  if (isUnknown(sitsIn)) {
    const alone = {
      "": undefined,
      vertical: "joinVertical",
      platform: "joinPlatform",
      team: "joinTeam",
      central: "joinCentral",
      executive: "workWithExecutive",
    } as const;
    const name = alone[sits];
    return name ? words(name) : [];
  }
  if (sits === "executive" && namesSomebody(sitsIn)) {
    return phrase(source, "shared", "workWith", {
      person: answerText(source, "reporting", "sitsIn", personsText(source, sitsIn)),
    });
  }
  // A remark about a group is not part of its name: "Design (all of us)".
  const name = sitsIn
    .replace(/^the /i, "")
    .replace(/\s*\([^()]*\)$|\s+[-–—]\s.*$/, "")
    .trim();
  // A vertical with a name of several words goes by its name: "You join Store Services".
  if (sits === "vertical" && name.includes(" ") && IN_CAPITALS.test(name) && !SAYS_KIND.test(name)) {
    return phrase(source, "shared", "joinNamed", { name: answerText(source, "reporting", "sitsIn", name) });
  }
  const nouns = { vertical: "nounVertical", platform: "nounPlatform" } as const;
  const noun = SAYS_KIND.test(name)
    ? ""
    : phraseWords(source, "shared", sits === "vertical" || sits === "platform" ? nouns[sits] : "nounTeam");
  return phrase(source, "shared", "joinGroup", {
    name: isOfTeam ? answerText(source, "role", "area", name) : answerText(source, "reporting", "sitsIn", name),
    noun,
  });
}

/** Where the role sits, whom it reports to and how many report to it, in one or two sentences; nothing if not given. */
export function reportingSentences(source: Source): Text[] {
  const { reportsTo, directReports } = source.requisition.reporting;
  const [group, isKnown] = [joins(source), !isUnknown(reportsTo)];
  const sentences: Text[] = [];
  const none = (line: Text) => (directReports === 0 ? phrase(source, "shared", "noDirectReports", { line }) : line);
  const ended = (line: Text): Text => [...line, { text: "." }];
  if (isKnown && namesSomebody(reportsTo)) {
    const person = answerText(source, "reporting", "reportsTo", personsText(source, reportsTo));
    const line =
      group.length > 0
        ? phrase(source, "shared", "joinAndReport", { joins: group, person })
        : phrase(source, "shared", "reportLine", { person });
    sentences.push(ended(none(line)));
  } else {
    if (group.length > 0) sentences.push(ended(none(phrase(source, "shared", "joinOnly", { joins: group }))));
    if (isKnown) {
      const line = phrase(source, "shared", "reportLoose", {
        answer: answerText(source, "reporting", "reportsTo", stopped(reportsTo)),
      });
      sentences.push(line);
    }
  }
  if (directReports !== null && directReports > 0) {
    const words =
      directReports === 1
        ? phraseWords(source, "shared", "oneDirectReport")
        : phraseWords(source, "shared", "directReports", { number: capital(spelled(source, directReports)) });
    sentences.push(answerText(source, "reporting", "directReports", words));
  }
  return sentences;
}
