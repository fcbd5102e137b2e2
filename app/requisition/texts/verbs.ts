/** Irregular verbs: the participle, and the past where that is another word. */
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
/** Of those, forms of the past that are also said of today: "you set". */
const OF_TODAY = "beat cut hit let put read set split".split(" ");

const REGULAR = "\\p{L}+[^e]ed|agreed|guaranteed|freed";

/** Participles, by their form: "stopped", "written". For a regular expression, like what follows. */
export const PARTICIPLE = [REGULAR, ...IRREGULAR.map(([participle]) => participle)].join("|");

/** Past forms that are nothing else: "stopped", "wrote". */
export const PAST = [
  REGULAR,
  ...IRREGULAR.map(([participle, past = participle]) => past).filter((past) => !OF_TODAY.includes(past!)),
].join("|");

/** The past of the verbs that have another word for it than the participle: "wrote" of "written". */
export const PAST_OF: ReadonlyMap<string, string> = new Map(
  IRREGULAR.flatMap(([participle, past]) => (past ? [[participle!, past]] : [])),
);
