/** Words about how people work, or how a place is meant, that are not places themselves. */
const MANNER = new Set(
  (
    "a an the of in at from with within near around on or to by for and our your any some all only also based remote " +
    "remotely fully partly hybrid onsite site person office offices hq headquarters desk home house work working telecommute " +
    "telework anywhere everywhere wherever area metro metropolitan greater downtown central region place places location time " +
    "zone zones hours day days week required preferred possible option optional open be can may is must residents resident live " +
    "living eligible one two three per team time et est edt ct cst mt mst pt pst pdt utc gmt cet cest bst"
  ).split(" "),
);

/** True for a word that is not part of a place name: "remote", "office", "in". */
export const isManner = (word: string): boolean => MANNER.has(word.toLowerCase()) || /^\p{N}+$/u.test(word);

/** True if a text says that the work is done outside an office. */
export const saysRemote = (text: string): boolean =>
  /\b(?:remote|remotely|anywhere|telecommute|telework)\b|\b(?:at|from) home\b|\bhome[- ]?(?:office|based)\b/i.test(
    text,
  );

/** A text with the dots in initials removed: "Washington, D.C." is "Washington, DC". */
export const undotted = (text: string): string =>
  text.replace(/\b(?:\p{Lu}\.)+(?:\p{Lu}\b)?/gu, (initials) => initials.replaceAll(".", ""));

/**
 * The places of an answer, each split into its parts as written, usually the narrow ones first: "Sweden and Austin, TX,
 * USA (remote)" is [["Sweden"], ["Austin", "TX", "USA", "remote"]].
 */
export function placesIn(text: string): string[][] {
  return undotted(text)
    .replace(/\b(?:except|excluding|(?<!just )outside|other than|but not|not in)\b[^;\n)]*/gi, "")
    .replace(/\b(?:eastern|central|mountain|pacific)(?= (?:standard |daylight )?(?:time|hours|zone))/gi, "")
    .split(/[;\n/|&•·]|\s(?:and|or|und|y)\s/i)
    .map((place) =>
      place
        .split(/[,():\-–—]/)
        .map((part) => part.trim())
        .filter((part) => part !== ""),
    )
    .filter((parts) => parts.length > 0);
}

/** True if a text has a word that may be a place: "Remote, hybrid" has none. */
export const namesPlace = (text: string): boolean =>
  placesIn(text).some((parts) =>
    parts.some((part) => part.split(/[^\p{L}\p{N}]+/u).some((word) => word !== "" && !isManner(word))),
  );
