/**
 * Words for something that is kept or left over, where lower is not the goal: "reserve remaining", "is not spent",
 * "uptime".
 */
const NOT_LESS =
  /\b(?:remain\w*|reserves?|not (?:spent|used|lost|touched|eaten)|unspent|unused|untouched|kept|retain\w*|retention|preserv\w*|protect\w*|headroom|buffers?|runway|slack|contingency|savings?|uptime|availab\w*|coverage|satisf\w*|accura\w*|adoption|(?:is|are|days|weeks|months|hours|budget|money|float) left)\b/i;

/**
 * True if a lower target may be a floor: the outcome or measure is about something kept, so "at most" would be wrong.
 */
export const mayBeFloor = ({ outcome, measure }: { readonly outcome: string; readonly measure: string }): boolean =>
  NOT_LESS.test(outcome) || NOT_LESS.test(measure);
