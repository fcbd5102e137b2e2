import {
  ARTICLE,
  isBareRank,
  isRankOfFunction,
  type Noun,
  nounOf,
  saysArea,
  startsWithPreposition,
  startsWithRole,
} from "./nouns";

/** One person, group or function named in an answer. */
export interface Party {
  readonly name: string;
  /** The area after a comma in a title: "Payouts" in "PM, Payouts". */
  readonly area: string;
  readonly kind: Noun["kind"];
  /** Undefined if it can be read as one or as several. */
  readonly isPlural: boolean | undefined;
  /** True if a name contains a comma and needs a second one after it: "the Director of Engineering, Payments". */
  readonly isOpen: boolean;
  /** True for a title that is unclear without its area. */
  readonly keepsArea: boolean;
}

/** Names with an "and" that does not join two parties. */
const COUPLES =
  /\b(?:Trust|People|Health|Environment|Learning|Research|Verification|Mergers|Diversity) (?:&|and) (?:Safety|Culture|Development|Validation|Acquisitions|Inclusion)\b/gi;
/** Founders have a second title: "CEO & co-founder" is one person, and so is "founder and CEO". */
const FOUNDER = "(?:co-?)?founder";
const TITLE =
  "(?:C\\p{Lu}{1,2}O|(?:managing |technical |creative )?(?:partner|director)|president|chair(?:man|woman)?|owner|head of [\\p{L}]+)";
const FOUNDERS = new RegExp(
  `(?<![\\p{L}-])(?:${TITLE} (?:&|and) ${FOUNDER}|${FOUNDER} (?:&|and) ${TITLE})(?![\\p{L}-])`,
  "giu",
);
const JOINT = /(, (?:and |& )?| and | & | \+ )/;
const OF = / (?:of|for) /;

/**
 * Returns the parties of an answer, in order; undefined if any part of it is not a party. "PM, Payouts, and the squad"
 * are two. "PM, Payouts" is one, or two if `others` (names elsewhere in the requisition) includes Payouts.
 */
export function partiesIn(names: string, others: readonly string[] = []): Party[] | undefined {
  const all: Party[] = [];
  for (const chunk of withCouples(names, others).split(/; (?:and )?/)) {
    const couple = coupleIn(chunk);
    const parties = couple ? [couple] : partiesOf(chunk, new Set(others.map((name) => name.toLowerCase())));
    if (!parties) return undefined;
    all.push(...parties);
  }
  return all.map((party) => ({ ...party, name: spaced(party.name), area: spaced(party.area) }));
}

/** Protects names of two words joined by "&" from being split. */
function withCouples(names: string, others: readonly string[]): string {
  const whole = (text: string) => text.replace(/ /g, "\u00a0");
  const known = others.filter((name) => / (?:&|and) /.test(name));
  return known.reduce(
    (text, name) => text.replaceAll(name, whole),
    names.replace(COUPLES, whole).replace(FOUNDERS, whole),
  );
}

/** "Treasury & Banking Ops" may be one department or two, so it stays as typed; "Mia & Tom" are two people. */
function coupleIn(chunk: string): Party | undefined {
  const [, first = "", second = ""] = /^(\p{Lu}[^,+]*?) & (\p{Lu}[^,+&]*)$/u.exec(chunk) ?? [];
  const kinds = [first, second].map((piece) => nounOf(piece)?.kind);
  const isBoth = kinds.every((kind) => kind === "function" || kind === "acronym" || kind === "name");
  if (!isBoth || kinds.every((kind) => kind === "name") || / and /.test(chunk)) return undefined;
  return { name: chunk, area: "", kind: "function", isPlural: undefined, isOpen: false, keepsArea: false };
}

const spaced = (text: string): string => text.replace(/\u00a0/g, " ");

function partiesOf(chunk: string, others: ReadonlySet<string>): Party[] | undefined {
  const [first = "", ...rest] = chunk.split(JOINT).map((piece, i) => (i % 2 === 0 ? piece.trim() : piece));
  const start = one(first);
  if (!start) return undefined;
  const parties = [start];
  for (let i = 0; i < rest.length; i += 2) {
    const [joint, piece] = [rest[i]!, rest[i + 1]!];
    const before = parties.at(-1)!;
    // An area after a bare rank belongs to it, even if someone else has that name: "Director, Live Ops".
    const isOther = others.has(piece.toLowerCase()) && !isRankOfFunction(before.name);
    const last = isOther ? undefined : extended(before, joint, piece);
    const next = last ? undefined : one(piece);
    if (last && parties.every(isModifier) && !isModifier(last)) {
      parties.splice(0, parties.length, { ...last, name: [first, ...rest.slice(0, i + 2)].join("") });
    } else if (last) parties[parties.length - 1] = last;
    else if (next) parties.push(next);
    else return undefined;
  }
  return parties;
}

function one(name: string): Party | undefined {
  const founder = spaced(name).match(FOUNDERS)?.[0];
  const noun = founder ? nounOf(name.replace(/\u00a0(?:&|and)\u00a0.*$/, "")) : nounOf(name);
  if (!noun) return undefined;
  // "Design / Research" may be two parties, or one of two.
  const isSlashed = / \/ |\/\S*$/.test(name) && !noun.isPlural;
  return {
    name,
    area: "",
    ...noun,
    isPlural: isSlashed ? undefined : noun.isPlural,
    isOpen: false,
    keepsArea: isBareRank(name),
  };
}

/** Adds a piece to the party it belongs to; undefined if the piece is a separate party. */
function extended(last: Party, joint: string, piece: string): Party | undefined {
  const noun = nounOf(piece);
  const isComma = joint === ", ";
  if (joint === " + " || startsWithPreposition(piece)) return undefined;
  if (ARTICLE.test(piece) && !/ of the /.test(last.name)) return undefined;
  if (noun?.kind === "role") return isComma ? apposed(last, joint, piece) : sharingHead(last, joint, piece, noun);
  if (noun?.kind === "body" && !isComma) return sharingHead(last, joint, piece, noun);
  if (OF.test(last.name) || last.area !== "" || saysArea(last.name)) return withSeries(last, joint, piece, noun);
  if (isComma && (last.kind === "body" || last.kind === "function") && noun?.kind === "name")
    return either(last, joint, piece);
  if (!isComma || !/^(?:role|acronym)$/.test(last.kind)) return undefined;
  if (noun === undefined && piece.includes(" ")) return undefined;
  const isArea = noun === undefined || noun.kind === "name" || isRankOfFunction(last.name);
  // With several people, the piece may be their area or another party.
  return isArea && !last.isPlural ? { ...last, area: piece } : either(last, joint, piece);
}

/** A text that can be read as one party or several stays as typed. */
const either = (last: Party, joint: string, piece: string): Party => ({
  ...last,
  ...(last.area === "" ? { name: last.name + joint + piece } : { area: last.area + joint + piece }),
  isPlural: last.isPlural || undefined,
});

/** "Anna Berg, CTO" may be one person or two. */
const apposed = (last: Party, joint: string, piece: string): Party | undefined =>
  last.kind === "name" ? either(last, joint, piece) : undefined;

/** True for a party that may also modify the next one: "product" in "product and design leads". */
const isModifier = ({ name, kind }: Party): boolean => (kind === "function" || kind === "name") && !ARTICLE.test(name);

/** "Product and design leads" are several; "Legal and compliance team" may be one or two. */
function sharingHead(last: Party, joint: string, piece: string, noun: Noun): Party | undefined {
  if (!isModifier(last) || startsWithRole(piece)) return undefined;
  const name = last.name + joint + piece;
  return { ...last, name, kind: noun.kind, isPlural: noun.isPlural || undefined };
}

/** Adds what follows "of": a place or department after a comma, or more areas of the same person. */
function withSeries(last: Party, joint: string, piece: string, noun: Noun | undefined): Party {
  const whole = either(last, joint, piece);
  if (joint === ", " && noun?.kind !== "function") return { ...whole, isPlural: last.isPlural, isOpen: true };
  const isSurelyOne = joint.includes("&") && noun?.kind === "name";
  return { ...whole, isPlural: isSurelyOne ? last.isPlural : whole.isPlural, isOpen: false };
}
