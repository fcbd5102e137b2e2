import { answersToFix } from "../../../clarity/review/answers-to-fix";
import { type AnswersToWrite, answersToWrite } from "../../../clarity/review/answers-to-write";
import { type FindingGroup, groupFindings } from "../../../clarity/review/finding-groups";
import { gapsIn } from "../../../requisition/readiness/gaps";
import { inWords } from "../../../requisition/fields/in-words";
import type { AnyAnswers } from "../../../requisition/paths";
import { type Answers, findSection, type Requisition } from "../../../requisition/requisition";
import { shortened } from "../../../requisition/texts/shortened";
import { singleAnswer } from "../../../requisition/forms/single-answer";
import type { GroupField, GroupGap, ShownGroup } from "../../../ui/review/shown-group";
import type { Reviewed } from "../../shared/reading/findings.server";
import { aroundGap } from "../../shared/reading/gaps-page.server";
import type { Opened } from "../../shared/reading/open-requisition.server";
import { toShown } from "../../shared/reading/shown-findings.server";

/** The maximum length of a row's name in a label. */
const MOST_LETTERS = 44;
/** The maximum number of gaps to fill on the review; the rest are on the page of gaps. */
const MOST_GAPS = 8;

/** Open findings in groups, with missing answers of started sections, and the fields to edit the answers. */
export function groupsOf(opened: Opened, reviewed: Pick<Reviewed, "open" | "settled" | "approval">): ShownGroup[] {
  const { open, settled, approval } = reviewed;
  const started = approval.sections.filter(({ state }) => state !== "not-started").map(({ slug }) => slug);
  const groups = groupFindings(open).map((group) => shownGroup(opened, group, settled));
  const left = answersToWrite(opened.stored.requisition, approval)
    .filter(({ slug }) => started.includes(slug))
    .map((group) => shownWriting(opened, group));
  return eachOnce(
    ["blocker", "progress", "warning", "suggestion"].flatMap((level) =>
      [...groups, ...left].filter(({ severity }) => severity === level),
    ),
  );
}

/**
 * Gives each answer one field, in the first group that has it: two fields for one answer would overwrite each other.
 */
function eachOnce(groups: readonly ShownGroup[]): ShownGroup[] {
  const boxes = new Map<string, string>();
  return groups.map((group) => {
    const own = group.fields.filter(({ path }) => !boxes.has(path));
    const above = group.fields.filter(({ path }) => boxes.has(path));
    for (const { path } of own) boxes.set(path, `${group.id}.${path}`);
    return {
      ...group,
      fields: own,
      links: [
        ...group.links,
        ...above.map(({ name, path }) => ({ text: `${name} (above)`, href: `#${boxes.get(path)!}` })),
      ],
      saves: own.length > 0 ? group.saves : undefined,
    };
  });
}

function shownWriting({ stored, options }: Opened, { slug, ask, paths, others }: AnswersToWrite): ShownGroup {
  const { title } = findSection(slug)!;
  const address = `/requisitions/${stored.id}/edit/${slug}?return=review`;
  return {
    id: `write-${slug}`,
    severity: "progress",
    title: ask ?? `${paths.length + others.length} answers to write`,
    instead: "",
    isSaid: true,
    where: { label: title, href: address },
    findings: [],
    links: ask ? [] : others.map(({ ask: text, field }) => ({ text, href: `${address}#${field}` })),
    fields: paths.flatMap((path) => fieldOf(stored.requisition, options, path, "") ?? []),
    saves: paths.length > 0 ? { section: slug, revision: stored.revisions[slug] } : undefined,
  };
}

function shownGroup({ stored, options }: Opened, group: FindingGroup, settled: Reviewed["settled"]): ShownGroup {
  const { requisition, revisions } = stored;
  const address = `/requisitions/${stored.id}`;
  const shown = group.findings.map((finding) => toShown(finding, requisition, address, settled(finding)));
  const first = shown[0]!;
  const fields = new Map<string, GroupField>();
  for (const finding of group.findings) {
    for (const path of answersToFix(finding, requisition)) {
      const field = fields.has(path) ? undefined : fieldOf(requisition, options, path, finding.id);
      if (field) fields.set(path, field);
    }
  }
  const section = findSection(first.at.split(".")[0]);
  return {
    ...group,
    findings: shown,
    links: [],
    where: section && {
      label: section.title,
      href: shown.length === 1 ? first.href : `${address}/edit/${section.slug}?return=review`,
    },
    fields: [...fields.values()],
    saves: section && fields.size > 0 ? { section: section.slug, revision: revisions[section.slug] } : undefined,
  };
}

function fieldOf(
  requisition: Requisition,
  options: Opened["options"],
  path: string,
  finding: string,
): GroupField | undefined {
  const found = singleAnswer(requisition, path);
  if (!found) return undefined;
  const label = found.field.label.replace(/ \(optional\)$/, "");
  const row = rowOf(requisition, options, path);
  return {
    path,
    label,
    name: found.row ? `${found.row}: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label,
    short: found.row ? row?.short || found.row : label,
    value: found.value,
    finding,
    ...figuresOf(path, row?.answers),
  };
}

/** The row of an answer with a short name; for a metric its measure, which is shorter than the outcome. */
function rowOf(requisition: Requisition, options: Opened["options"], path: string) {
  const [slug, name = "", key] = path.split(".");
  const section = findSection(slug);
  const list = section?.fields[name];
  if (!section || list?.kind !== "rows") return undefined;
  const answers = ((requisition[section.slug] as AnyAnswers)[name] as AnyAnswers[]).find(({ id }) => id === key);
  if (!answers) return undefined;
  const fixed = list.fixed?.find(({ value }) => value === key)?.label;
  const about = slug === "metrics" && answers.measure !== "" ? "measure" : list.about;
  const words = fixed ?? inWords(list.fields[about]!, answers[about], options);
  // The part before the colon is the name, as in "Release slips: trains that leave late".
  return { answers, short: shortened(words.split(": ")[0]!, MOST_LETTERS) };
}

/** The unit and the current value, for the numbers of a metric. */
function figuresOf(path: string, row: AnyAnswers | undefined): Pick<GroupField, "unit" | "hint"> {
  const isFigure = /^metrics\.metrics\.[^.]+\.(?:target|baseline)$/.test(path);
  if (!isFigure || !row) return { unit: "", hint: "" };
  const { baseline, baselineUnknown, unit } = row as Partial<Answers<"metrics">["metrics"][number]>;
  const today = baseline ? `Today ${baseline}` : baselineUnknown ? "Not measured yet" : "";
  return { unit: unit ?? "", hint: path.endsWith(".target") ? today : "" };
}

/** The first gaps of a requisition, shown as fields in their group. */
export function gapsOf(requisition: Requisition): GroupGap[] {
  return gapsIn(requisition)
    .slice(0, MOST_GAPS)
    .map(({ name, places }) => ({
      name,
      label: name.charAt(0).toUpperCase() + name.slice(1),
      ...aroundGap(places[0]!),
    }));
}
