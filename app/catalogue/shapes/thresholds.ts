import * as z from "zod/mini";

const share = z.number().check(z.gte(0, "write a number from 0 to 1"), z.lte(1, "write a number from 0 to 1"));
const count = z.number().check(z.gte(0, "write a number from 0 up"));

/** The limits between verdicts, from `templates/thresholds.yaml`. */
export const thresholdsFile = z.strictObject({
  /**
   * A text is silent if its signals weigh less than `weight`, or are fewer than `phrases`. It is also silent if its
   * title names no role type and its signals weigh less than `perThousand` for a thousand words that describe the work.
   */
  silentBelow: z.strictObject({ weight: count, phrases: count, perThousand: count }),
  /** The minimum number of letters to detect another language. Shorter texts count as English. */
  english: z.strictObject({ letters: count }),
  /** The minimum best fit of a clear text. */
  clearFit: share,
  /** Two role types with fits closer than this cannot be distinguished by the text alone. */
  margin: share,
  /**
   * The title's role type is trusted if its fit is within `within` of the best. If the signals weigh less than
   * `solidFrom`, the text leaves more open: the less it says, the larger the allowed distance, up to `atMost`.
   */
  titleTrusted: z.strictObject({ within: share, solidFrom: count, atMost: share }),
  /**
   * Two jobs. A line of the text belongs to another trade if it weighs at least `strong` on one axis below `foreign` in
   * the role type's profile, and more than on the axes at `own` or above. `shared` axes belong to no trade. A blend
   * requires at least `lines` such lines on one axis, with at least the share `share` of all lines that lean to a
   * trade. Above `atMost` it is the other job.
   */
  blend: z.strictObject({
    own: share,
    foreign: share,
    strong: count,
    shared: z.array(z.string()),
    asked: z.array(z.strictObject({ lines: count, share })),
    atMost: share,
  }),
  /** The factor for signals of people management if a rank in the title, such as Director of Product, explains them. */
  rankedPeople: share,
  /**
   * An axis that qualifies others, as "technical" does a program or a product: its factor, and its maximum weight
   * relative to the heaviest other axis. A text is silent if the axis makes up `alone` or more of it and the title
   * names no role type, because it describes an engineer or another trade.
   */
  adjective: z.strictObject({ axis: z.string(), counts: share, atMost: count, alone: share }),
  /** The power applied to weights before they are compared. Below 1, one axis cannot dominate the rest. */
  damping: share,
  /** The factor for a repeated phrase, relative to the time before. */
  repeated: share,
  /** Half the width of the band in which a role type's profile may vary, as a share of the whole. */
  band: share,
  /** A loop is long if it has more than this many rounds, minutes of a candidate's time, or days to an offer. */
  loop: z.strictObject({ rounds: count, minutes: count, days: count }),
});

export type Thresholds = z.infer<typeof thresholdsFile>;
