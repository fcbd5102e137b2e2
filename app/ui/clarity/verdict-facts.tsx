interface VerdictFactsProps {
  /** "Blended", and what that means: "reads as two jobs". */
  readonly verdict: string;
  readonly verdictMeans: string;
  /** The closest role type, and how close: "Product Manager, 61 of 100"; left out if the text is silent. */
  readonly closest?: string | undefined;
  /** Which comes second. */
  readonly runnerUp?: string | undefined;
  /** "5 of 7", and which are open: "Stakeholders, Success metrics". */
  readonly ready: string;
  readonly open?: string | undefined;
  /** How many in all, and in words: "1 blocker, 3 warnings, 2 suggestions". */
  readonly findings: string;
  readonly findingsAre?: string | undefined;
  /** How many suggestions wait, and where: "Success metrics". */
  readonly suggestions: string;
  readonly suggestionsIn?: string | undefined;
}

/** The review in one line: what the text reads as, how close, how ready, and what is left to settle. */
export function VerdictFacts(facts: VerdictFactsProps) {
  return (
    <dl className="c-facts">
      <Fact name="Verdict" value={facts.verdict} more={facts.verdictMeans} />
      <Fact
        name="Closest role type"
        value={facts.closest ?? "None"}
        more={facts.runnerUp && `then ${facts.runnerUp}`}
      />
      <Fact name="Sections ready" value={facts.ready} more={facts.open && `open: ${facts.open}`} />
      <Fact name="Findings" value={facts.findings} more={facts.findingsAre} />
      <Fact
        name="Suggestions to confirm"
        value={facts.suggestions}
        more={facts.suggestionsIn && `in ${facts.suggestionsIn}`}
      />
    </dl>
  );
}

function Fact({ name, value, more }: { name: string; value: string; more: string | undefined }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {more ? <small>{more}</small> : null}
      </dd>
    </div>
  );
}
