import { closestPair } from "../catalogue/catalogue";
import { FUNCTIONS } from "../requisition/functions";
import { hybridOf } from "../requisition/hybrid";
import { inWords } from "../requisition/in-words";
import { payInWords } from "../requisition/pay";
import { reporting as reportingSection } from "../requisition/sections/reporting";
import { offer as offerSection } from "../requisition/sections/offer";
import { type Block, cell, type Cell, plain, type Span } from "./document";
import { bullets, joined, part, roleTypeOf, said, type Source } from "./source";
import { count, stopped } from "./wording";

/** The facts a reader looks for first, as a table of two columns. */
export function atAGlance(source: Source): Block[] {
  const { role, reporting, offer } = source.requisition;
  const { workMode } = reportingSection.fields;
  const { employment } = offerSection.fields;
  const mode = inWords(workMode, reporting.workMode, source.options);
  const facts: [string, readonly Span[]][] = [
    ["Reports to", [said(source, "reporting", "reportsTo", reporting.reportsTo)]],
    ["Team", [said(source, "role", "area", role.area)]],
    ["Level", [said(source, "role", "level", role.level)]],
    [
      "Location",
      joined(
        [
          said(source, "reporting", "location", reporting.location),
          said(source, "reporting", "workMode", mode),
          said(source, "reporting", "timeZone", reporting.timeZone),
        ],
        ", ",
      ),
    ],
    ["Pay", [said(source, "offer", "payFrom", payInWords(offer))]],
    ["Employment", [said(source, "offer", "employment", inWords(employment, offer.employment, source.options))]],
    ["Start", [said(source, "offer", "start", offer.start)]],
    ["Applications close", [said(source, "offer", "closes", offer.closes)]],
  ];
  const rows = facts
    .filter(([, spans]) => spans.some((span) => span.text !== ""))
    .map(([label, spans]): Cell[] => [cell(label), [spans]]);
  if (rows.length === 0) return [];
  const columns = [
    { head: "At a glance", share: 24 },
    { head: "Details", share: 76 },
  ];
  return [{ type: "table", caption: "The role at a glance", columns, rows }];
}

/** What the role is, what it is not, and the sentence that parts it from the role it is most often taken for. */
export function isAndIsNot(source: Source): Block[] {
  const roleType = roleTypeOf(source);
  const { notThis } = source.requisition.role;
  const hybrid = declaredHybrid(source);
  const blocks: Block[] = [];
  if (roleType) {
    blocks.push({ type: "paragraph", text: plain(roleType.definition) });
    const pair = closestPair(source.catalogue, roleType);
    if (pair) blocks.push({ type: "paragraph", text: [{ text: stopped(pair.separates), strong: true }] });
  }
  blocks.push(...hybrid);
  if (notThis.length > 0) {
    const from = { section: "role", field: "notThis" } as const;
    const lines = bullets(source, "role", "notThis", notThis);
    // After a heading of its own the hybrid would swallow what follows.
    if (hybrid.length > 0) blocks.push(...part(2, "What this role is not", lines, from));
    else blocks.push({ type: "paragraph", text: plain("This role is not:") }, ...lines);
  }
  return part(1, "What this role is and is not", blocks, { section: "role", field: "notThis" });
}

/** That one job is two on purpose: how much of each, who decides between them, and until when. */
function declaredHybrid(source: Source): Block[] {
  const hybrid = hybridOf(source.requisition);
  if (!hybrid) return [];
  const { roleTypes } = source.catalogue;
  const [first, second] = hybrid.roles.map((id) => roleTypes.get(id));
  if (!first || !second) return [];
  const at = (path: string, text: string) => said(source, "role", path, text);
  const words: Span[] = [
    { text: "This job is two in one, on purpose: about " },
    at("hybridShare", `${hybrid.share}% ${first.name}`),
    { text: " and " },
    at("hybridWith", `${100 - hybrid.share}% ${second.name}`),
    { text: ". Who decides when the two pull apart: " },
    at("hybridDecider", stopped(hybrid.decider)),
    { text: " When we look at it again: " },
    at("hybridReview", stopped(hybrid.review)),
  ];
  const blocks: Block[] = [
    { type: "paragraph", text: words },
    { type: "paragraph", text: plain(second.definition) },
  ];
  return part(2, "Two jobs in one, on purpose", blocks, { section: "role", field: "hybridWith" });
}

/** Who sets the goals, and where the role sits. */
export function reportingLine(source: Source): Block[] {
  const { reporting } = source.requisition;
  const at = (path: string, text: string) => said(source, "reporting", path, text);
  const functionName = FUNCTIONS.find(({ value }) => value === reporting.reportsToFunction)?.label;
  const sentences: Span[][] = [];

  if (reporting.reportsTo !== "") {
    const into = functionName ? ` (${functionName.toLowerCase()})` : "";
    const dotted =
      reporting.dottedLine === "" ? [] : [{ text: ", with a dotted line to " }, at("dottedLine", reporting.dottedLine)];
    sentences.push([
      { text: "You report to: " },
      at("reportsTo", reporting.reportsTo),
      { text: into },
      ...dotted,
      { text: "." },
    ]);
  }
  const sits = inWords(reportingSection.fields.sits, reporting.sits, source.options);
  if (sits !== "") {
    const name = reporting.sitsIn === "" ? [] : [{ text: ": " }, at("sitsIn", reporting.sitsIn)];
    sentences.push([{ text: "The role sits " }, at("sits", sits.toLowerCase()), ...name, { text: "." }]);
  }
  if (reporting.directReports !== null) {
    const people = reporting.directReports;
    const text =
      people === 0
        ? "Nobody reports to this role."
        : `${count(people, "person reports", "people report")} to this role.`;
    sentences.push([at("directReports", text)]);
  }
  const text = sentences.flatMap((sentence, i) => (i === 0 ? sentence : [{ text: " " }, ...sentence]));
  const blocks: Block[] = text.length > 0 ? [{ type: "paragraph", text: text.filter((span) => span.text !== "") }] : [];
  return part(1, "Reporting line", blocks, { section: "reporting", field: "reportsTo" });
}
