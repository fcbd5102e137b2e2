/** The part of a company that a title or team belongs to, by its words; undefined if none is certain. */
export function functionOf(words: string): string | undefined {
  return functionsIn(words)[0];
}

/**
 * Every part of a company that a title or team mentions, the most certain first: "Architect and software consultants".
 */
export const functionsIn = (words: string): string[] =>
  FUNCTIONS.filter(([, pattern]) => pattern.test(words)).map(([name]) => name);

const FUNCTIONS: readonly (readonly [string, RegExp])[] = [
  ["marketing", /\bmarket(?:ing|ers?)\b/i],
  ["platform", /\b(?:platform|infrastructure|site reliability|sre|devops)\b/i],
  ["architecture", /\barchitect/i],
  ["program", /\b(?:programme?|pmo|project) (?:management|office|manager)/i],
  ["delivery", /\b(?:delivery|release|scrum|agile)\b/i],
  ["design", /\b(?:design|ux|user research)/i],
  ["data", /\b(?:data|analytics|analysts?|machine learning)\b/i],
  ["security", /\b(?:security|compliance|privacy)\b/i],
  ["engineering", /\b(?:engineer|engineering|developers?|development|technology|cto|software)/i],
  ["product", /\b(?:product|cpo)\b/i],
  ["sales", /\b(?:sales|account|partners?hips?|business development)\b/i],
  ["support", /\b(?:support|customer (?:success|service))\b/i],
  ["finance", /\b(?:finance|legal|procurement|cfo)\b/i],
  ["people", /\b(?:human resources|hr|people team|talent)\b/i],
  ["operations", /\boperations?\b/i],
  ["executive", /\b(?:ceo|coo|executives?|leadership|founders?|board)\b/i],
  ["outside", /\b(?:customers?|clients?|vendors?|suppliers?|contractors?|agencies)\b/i],
];
