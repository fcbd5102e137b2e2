/** Minutes of a question with its follow-ups: the target and the minimum. Shorter in a screen. */
export const QUESTION = { each: 9, least: 6 };
/** The fewest minutes for a question, used if a company's question or a must-have would not be asked otherwise. */
const TIGHT = 5;
const IN_SCREEN = { each: 5, least: 3 };
/** Questions per competency if the round has no duration, and the most per competency in a long round. */
const WITHOUT_MINUTES = 2;
const MOST_EACH = 4;

/** How many questions a round has time for. */
export interface Slots {
  /** How many of the round's own questions are asked; the others are asked if time is left. */
  readonly own: number;
  /** The must-haves that are asked about, as indexes from 0. */
  readonly mustHaves: readonly number[];
  /** Questions from the bank by competency; those without any are missing. */
  readonly bank: ReadonlyMap<string, number>;
  /** Competencies without any question because there is no time. */
  readonly withoutTime: readonly string[];
}

/** A round's own question, or one about a must-have. */
interface Placed {
  /** The competency that the question belongs to. */
  readonly about: string | undefined;
  /** True if it is only loosely about that competency, which gets another question if there is time. */
  readonly isLoose?: boolean;
}

interface Asked {
  /** Competencies that the round rates, starting with those it leads on. */
  readonly tested: readonly string[];
  readonly leads: readonly string[];
  /** Its own questions, and the must-haves that need a question. */
  readonly own: readonly Placed[];
  readonly mustHaves: readonly Placed[];
  /** Minutes for questions; undefined if not given. */
  readonly minutes: number | undefined;
  readonly isScreen: boolean;
  /** True if the exercise can be rated, so that must-haves come before competencies without a question. */
  readonly hasExercise: boolean;
}

/**
 * Distributes a round's question slots: its own questions first; then one for each competency without any, about a
 * must-have if there is one; then the remaining must-haves, before competencies that are only covered; then more for
 * those the round leads on. A must-have without time replaces the last own question if the same competency has another
 * one.
 */
export function questionSlots({ tested, leads, minutes, isScreen, hasExercise, ...placed }: Asked): Slots {
  const [own, mustHaves] = [placed.own.map(aboutOf), placed.mustHaves.map(aboutOf)];
  const count = (id: string | undefined, among: readonly (string | undefined)[]) =>
    among.filter((one) => one === id).length;
  if (minutes === undefined) {
    const bank = tested.map((id) => [id, Math.max(0, WITHOUT_MINUTES - count(id, [...own, ...mustHaves]))] as const);
    const all = mustHaves.map((_, i) => i);
    return { own: own.length, mustHaves: all, bank: new Map(bank.filter(([, n]) => n > 0)), withoutTime: [] };
  }
  const { each, least } = isScreen ? IN_SCREEN : QUESTION;
  const fitting = Math.min(own.length, Math.floor(minutes / TIGHT));
  const most = Math.max(minutes > 1 ? 1 : 0, Math.floor(minutes / least), fitting);
  const without = tested.filter((id) => ![...own, ...mustHaves].includes(id));
  const all = Math.min(most, Math.max(Math.round(minutes / each), own.length + mustHaves.length + without.length));
  const timed = own.slice(0, all);
  const asked = new Set<number>();
  const bank = new Map<string, number>();
  const askedOf = (id: string | undefined): number =>
    count(id, timed) + (bank.get(id ?? "") ?? 0) + [...asked].filter((i) => mustHaves[i] === id).length;
  let left = all - timed.length;
  const askAbout = (i: number) => {
    if (left === 0 || asked.has(i)) return;
    asked.add(i);
    left -= 1;
  };
  const give = (id: string) => {
    if (left === 0 || askedOf(id) >= MOST_EACH) return;
    bank.set(id, (bank.get(id) ?? 0) + 1);
    left -= 1;
  };
  const giveWhereNone = (id: string) => (askedOf(id) === 0 ? give(id) : undefined);
  const ofNone = (about: string | undefined) => about !== undefined && askedOf(about) === 0;
  const askOfNone = () => mustHaves.forEach((about, i) => (ofNone(about) ? askAbout(i) : undefined));
  const askRest = () => mustHaves.forEach((_, i) => askAbout(i));
  askOfNone();
  if (hasExercise) askRest();
  tested.filter((id) => leads.includes(id)).forEach(giveWhereNone);
  askRest();
  tested.forEach(giveWhereNone);
  for (let turn = 1; turn < MOST_EACH; turn += 1) leads.forEach(give);
  left = Math.max(0, Math.floor(minutes / TIGHT) - all);
  askOfNone();
  if (hasExercise) askRest();
  // A must-have matters more for an offer than a second own question about the same competency.
  placed.mustHaves.forEach(({ about }, i) => {
    const under = placed.own.slice(0, timed.length).map((one) => one.about);
    const isSecond = about !== undefined && under.at(-1) === about && under.indexOf(about) < under.length - 1;
    if (asked.has(i) || !isSecond) return;
    timed.pop();
    asked.add(i);
  });
  const under = [...placed.own.slice(0, timed.length), ...[...asked].map((i) => placed.mustHaves[i]!)];
  const withoutTime = tested.filter((id) => askedOf(id) === 0 && !under.some(({ about }) => about === id));
  return { own: timed.length, mustHaves: [...asked].sort((a, b) => a - b), bank, withoutTime };
}

/** The competency that a question is clearly about. */
const aboutOf = ({ about, isLoose }: Placed): string | undefined => (isLoose ? undefined : about);
