import * as z from "zod/mini";

const share = z.number().check(z.gte(0, "write a number from 0 to 1"), z.lte(1, "write a number from 0 to 1"));
const count = z.number().check(z.gte(0, "write a number from 0 up"));

/** Where one verdict ends and the next begins, from `templates/thresholds.yaml`. */
export const thresholdsFile = z.strictObject({
  /**
   * A text whose signals weigh less than `weight`, or are fewer than `phrases`, is silent; so is one whose title names no
   * role type and whose signals weigh less than `perThousand` for a thousand words that describe the work.
   */
  silentBelow: z.strictObject({ weight: count, phrases: count, perThousand: count }),
  /** From this many letters on the language of a text can be detected; shorter texts count as English. */
  english: z.strictObject({ letters: count }),
  /** The best fit of a clear text is at least this. */
  clearFit: share,
  /** Two role types whose fits are closer than this cannot be separated by the text alone. */
  margin: share,
  /**
   * The title's role type is believed when its fit is within `within` of the best. A text whose signals weigh less than
   * `solidFrom` leaves more open: the less it says, the more the title is believed, up to `atMost`.
   */
  titleTrusted: z.strictObject({ within: share, solidFrom: count, atMost: share }),
  /**
   * Two jobs. A line belongs to another trade if it weighs at least `strong` on an axis that is below `foreign` in the
   * role type's profile, and more than on those at `own` or above; `shared` axes belong to no trade. At least `lines`
   * such lines on one axis, and at least the `share` `asked` of all lines that lean somewhere; above `atMost` it is the
   * other job.
   */
  blend: z.strictObject({
    own: share,
    foreign: share,
    strong: count,
    shared: z.array(z.string()),
    asked: z.array(z.strictObject({ lines: count, share })),
    atMost: share,
  }),
  /** What signals of people management count when the title has a rank, such as Director of Product, that explains them. */
  rankedPeople: share,
  /**
   * An axis that is said of the others, as "technical" is of a program or a product: what it counts as a factor, and
   * how many times the heaviest other axis it can weigh at most. A text of which it makes `alone` or more, and whose title
   * names no role type, is silent: it describes an engineer or another trade, and none of the role types.
   */
  adjective: z.strictObject({ axis: z.string(), counts: share, atMost: count, alone: share }),
  /** The power that weights are raised to before they are compared: below 1 one axis cannot drown the rest. */
  damping: share,
  /** A phrase that is repeated counts this much of what it counted the time before. */
  repeated: share,
  /** Half the width of the band in which the profile of a role type may vary, as a share of the whole. */
  band: share,
  /** From more than so many rounds, minutes of a candidate's time, or days to an offer on, a loop is long. */
  loop: z.strictObject({ rounds: count, minutes: count, days: count }),
});

export type Thresholds = z.infer<typeof thresholdsFile>;
