import { phraseWords } from "../documents/sentences/phrase";
import { competencyName, daysOfRounds, type Round, roundName } from "../documents/loop/loop-parts";
import type { Stamp } from "../documents/blocks/document";
import { DEBRIEF_MINUTES } from "../requisition/loop";
import type { Format, Written } from "./format";

const DAY = 24 * 60 * 60 * 1000;
const NINE = "090000";

interface Event {
  readonly id: string;
  /** Midnight of its day, in milliseconds since 1970 UTC. */
  readonly day: number;
  readonly minutes: number;
  readonly summary: string;
  readonly description: string;
}

/** The loop as calendar entries to move around: nine in the morning, local time, on the days of the plan (RFC 5545). */
export const ics: Format = {
  ending: "ics",
  id: "icalendar",
  name: "Calendar of the loop",
  mediaType: "text/calendar; charset=utf-8",
  of: ["interview-plan"],
  lacks: ({ source }) => {
    const { rounds, daysToOffer } = source.requisition.interview;
    return [
      ...(rounds.length === 0 ? ["There are no rounds yet, so the calendar only has the debrief."] : []),
      ...(daysToOffer === null ? ["The days to the offer aren’t known, so there is one round each working day."] : []),
    ];
  },
  write: (written) => new TextEncoder().encode(calendar(written)),
};

function calendar(written: Written): string {
  const { stamp } = written.source;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Requisite//Interview plan//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...eventsOf(written).flatMap((event) => eventLines(event, stamp)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventsOf(written: Written): Event[] {
  const { document, source } = written;
  const { rounds } = source.requisition.interview;
  const placeholder = phraseWords(source, "calendar", "placeholder");
  const days = daysOfRounds(source.requisition.interview);
  const start = Math.floor(document.stamp.savedAt / DAY) * DAY;
  // Two rounds on a weekend must not both move to the same Monday.
  let last = start;
  const next = (day: number) => (last = workingDay(Math.max(start + day * DAY, last + DAY)));
  const events = rounds.map((round, i): Event => ({
    id: round.id,
    day: next(days[i]!),
    minutes: round.minutes ?? 60,
    summary: phraseWords(source, "calendar", "round", {
      place: String(i + 1),
      name: roundName(source, round),
      title: document.title,
    }),
    description: [about(written, round), placeholder].filter((line) => line !== "").join("\n"),
  }));
  const debrief: Event = {
    id: "debrief",
    day: next(0),
    minutes: DEBRIEF_MINUTES,
    summary: phraseWords(source, "calendar", "debrief", { title: document.title }),
    description: `${phraseWords(source, "calendar", "debriefWho")}\n${placeholder}`,
  };
  return [...events, debrief];
}

function about({ source }: Written, { interviewer, leads }: Round): string {
  const competencies = leads.map((id) => competencyName(source, id)).join(", ");
  return [
    interviewer === "" ? "" : phraseWords(source, "calendar", "interviewer", { name: interviewer }),
    competencies === "" ? "" : phraseWords(source, "calendar", "leadsOn", { competencies }),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** Saturday and Sunday become Monday. */
function workingDay(day: number): number {
  const weekday = new Date(day).getUTCDay();
  return day + (weekday === 6 ? 2 : weekday === 0 ? 1 : 0) * DAY;
}

function eventLines({ id, day, minutes, summary, description }: Event, stamp: Stamp): string[] {
  const date = new Date(day).toISOString().slice(0, 10).replaceAll("-", "");
  const saved = new Date(stamp.savedAt).toISOString().replace(/[-:]|\.\d+/g, "");
  return [
    "BEGIN:VEVENT",
    `UID:${stamp.requisition}-${escaped(id)}@requisite`,
    `DTSTAMP:${saved}`,
    `SEQUENCE:${stamp.version}`,
    // Without a time zone, the time is the reader's local time.
    `DTSTART:${date}T${NINE}`,
    `DURATION:PT${minutes}M`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    "STATUS:TENTATIVE",
    "CLASS:PRIVATE",
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/** Text as required by RFC 5545, 3.3.11: no control characters, and no line ends that could start a property. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll("\n", "\\n");

/** Lines of at most 75 octets, none of them ending inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    // The space at the start of a folded line counts as well.
    if (octets + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      [piece, octets] = ["", 0];
    }
    piece += letter;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}
