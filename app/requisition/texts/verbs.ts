/** Irregular verbs: the participle, and the past if that is another word. */
const IRREGULAR = (
  "arisen arose, beaten beat, become became, been were, begun began, bought, broken broke, brought, built, caught, chosen chose, " +
  "come came, cut, dealt, done did, drawn drew, driven drove, fallen fell, felt, forgotten forgot, fought, found, frozen froze, " +
  "given gave, gone went, got, gotten got, grown grew, had, held, hidden hid, hit, kept, known knew, laid, led, left, lent, let, lost, " +
  "made, meant, met, outgrown outgrew, overcome overcame, overseen oversaw, paid, proven proved, put, read, rebuilt, redone redid, " +
  "rewritten rewrote, ridden rode, risen rose, run ran, said, seen saw, sent, set, shown showed, sold, sought, spent, spoken spoke, " +
  "split, stolen stole, stood, struck, stuck, taken took, taught, thought, thrown threw, told, torn tore, undergone underwent, " +
  "understood, undertaken undertook, undone undid, upheld, withdrawn withdrew, withstood, won, worn wore, written wrote"
)
  .split(", ")
  .map((forms) => forms.split(" "));
/** Past forms of these verbs that are also used in the present: "you set". */
const OF_TODAY = "beat cut hit let put read set split".split(" ");

const REGULAR = "\\p{L}+[^e]ed|agreed|guaranteed|freed";

/** A regular expression source for participles, as far as their form shows: "stopped", "written". */
export const PARTICIPLE = [REGULAR, ...IRREGULAR.map(([participle]) => participle)].join("|");

/** A regular expression source for forms that are only past: "stopped", "wrote". */
export const PAST = [
  REGULAR,
  ...IRREGULAR.map(([participle, past = participle]) => past).filter((past) => !OF_TODAY.includes(past!)),
].join("|");

/** The past of the verbs whose participle is another word: "wrote" for "written". */
export const PAST_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap(([participle, past]) => (past ? [[participle!, past]] : [])),
);
