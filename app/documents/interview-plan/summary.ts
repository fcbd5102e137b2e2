import { DEBRIEF_MINUTES, minutesOf } from "../../requisition/loop";
import type { Block, Text } from "../blocks/document";
import { counted, durationInWords } from "../sentences/figures/numbers";
import { deciderInWords } from "../loop/panel";
import { phraseWords } from "../sentences/phrase";
import { answerText, type Source } from "../source";
import { capital } from "../wording";

/** Rounds, hours of the candidate and of staff, days, and the decider in one line; nothing without rounds. */
export function summary(source: Source): Block[] {
  const { rounds, daysToOffer, decider } = source.requisition.interview;
  if (rounds.length === 0) return [];
  const { candidate, staff, debriefPeople, isOpen } = minutesOf(rounds);
  const least = (minutes: number) => {
    const duration = durationInWords(source, minutes);
    return isOpen ? phraseWords(source, "interview-plan", "atLeast", { duration }) : duration;
  };
  const parts = [
    counted(source, rounds.length, "round"),
    candidate > 0 ? phraseWords(source, "interview-plan", "ofCandidate", { duration: least(candidate) }) : "",
    staff === 0
      ? ""
      : debriefPeople === 0
        ? phraseWords(source, "interview-plan", "ofStaff", { duration: least(staff) })
        : phraseWords(source, "interview-plan", "ofStaffWithDebrief", {
            duration: least(staff),
            debrief: String(DEBRIEF_MINUTES),
            people: counted(source, debriefPeople, "person"),
          }),
    daysToOffer === null ? "" : phraseWords(source, "interview-plan", "offerBy", { day: String(daysToOffer) }),
  ];
  const line = `${capital(parts.filter((text) => text !== "").join(", "))}.`;
  const decides = deciderInWords(source, decider);
  const text: Text = [
    { text: line },
    ...(decides === "" ? [] : [{ text: " " }, ...answerText(source, "interview", "decider", decides)]),
  ];
  return [{ type: "lead", text }];
}
