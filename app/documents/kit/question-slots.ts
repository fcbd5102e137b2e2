/** Minutes of a question with its follow-ups: what it should have, and the least it takes; in a screen it is shorter. */
const QUESTION = { each: 9, least: 6 };
/** The least for each question where one about a must-have is added to the others. */
const WITH_MUST_HAVE = 5;
const IN_SCREEN = { each: 5, least: 4 };
/** Asked about one competency where nobody says how long a round is, and at most where it is long. */
const WITHOUT_MINUTES = 2;
const MOST_EACH = 4;

/** How many questions a round has time for. */
export interface Slots {
  /** Of the round's own questions, how many; those after them are asked if time is left. */
  readonly own: number;
  /** How many of the bank for each competency; one that is not here has no question of the bank. */
  readonly bank: ReadonlyMap<string, number>;
  /** Competencies that have a must-have and no other question: each is asked about its must-have. */
  readonly mustHaves: readonly string[];
  /** Competencies without any question, for lack of time. */
  readonly withoutTime: readonly string[];
}

interface Asked {
  /** Competencies that the round rates, those it leads on first. */
  readonly tested: readonly string[];
  readonly leads: readonly string[];
  /** Competencies that a must-have is listened for under; they go before others. */
  readonly needs: readonly string[];
  /** What each of its own questions is about. */
  readonly own: readonly (string | undefined)[];
  /** For questions; undefined if nobody says. */
  readonly minutes: number | undefined;
  readonly isScreen: boolean;
}

/**
 * Shares a round's questions out: its own first, then one for each competency that has none, those of a must-have first, then
 * more for those it leads on; at last one about the must-have of each competency that has none still.
 */
export function questionSlots({ tested, leads, needs, own, minutes, isScreen }: Asked): Slots {
  const count = (id: string, among: readonly (string | undefined)[]) => among.filter((one) => one === id).length;
  if (minutes === undefined) {
    const bank = tested.map((id) => [id, Math.max(0, WITHOUT_MINUTES - count(id, own))] as const);
    return { own: own.length, bank: new Map(bank.filter(([, n]) => n > 0)), mustHaves: [], withoutTime: [] };
  }
  const { each, least } = isScreen ? IN_SCREEN : QUESTION;
  const most = Math.max(minutes > 1 ? 1 : 0, Math.floor(minutes / least));
  const wanted = own.length + tested.filter((id) => !own.includes(id)).length;
  const all = Math.min(most, Math.max(Math.round(minutes / each), wanted));
  const timed = own.slice(0, all);
  const bank = new Map<string, number>();
  let left = all - timed.length;
  const give = (id: string) => {
    if (left === 0 || count(id, timed) + (bank.get(id) ?? 0) >= MOST_EACH) return;
    bank.set(id, (bank.get(id) ?? 0) + 1);
    left -= 1;
  };
  const open = tested.filter((id) => !timed.includes(id));
  const isNeeded = (id: string) => needs.includes(id);
  [...open.filter(isNeeded), ...open.filter((id) => !isNeeded(id))].forEach(give);
  for (let turn = 1; turn < MOST_EACH; turn += 1) leads.forEach(give);
  const unasked = open.filter((id) => !bank.has(id));
  const room = Math.max(0, Math.floor(minutes / WITH_MUST_HAVE) - all);
  const mustHaves = unasked.filter(isNeeded).slice(0, room);
  return { own: timed.length, bank, mustHaves, withoutTime: unasked.filter((id) => !mustHaves.includes(id)) };
}
