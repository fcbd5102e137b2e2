import { type AppLoadContext } from "@remix-run/node";
import { checkText } from "../../../clarity/check";
import { countFindings, countsInWords } from "../../../clarity/finding";
import { withArticle } from "../../../clarity/names";
import { roleToCompare, profileOf } from "../../../clarity/verdict/role-profile";
import { closenessInWords, closestRoles, verdictInWords } from "../../../clarity/verdict/verdict-in-words";
import { partsOf } from "../../../requisition/paths";
import { EVERY_SECTION } from "../../../requisition/requisition";
import { reviewOf } from "../../shared/reading/findings.server";
import { notFound, openRequisition } from "../../shared/reading/open-requisition.server";
import { marksOf } from "../../shared/reading/reading.server";

/** What was found in the text of an imported requisition. Throws a 404 page for one that was not imported. */
export async function showImported(context: AppLoadContext, id: string | undefined, search: URLSearchParams) {
  const opened = await openRequisition(context, id);
  const { stored, name } = opened;
  const origin = await context.store.readOrigin(context.actor, stored.id);
  if (!origin) throw notFound("This requisition wasn’t imported. See its overview.");
  const { subject, findings } = checkText(origin.text, context.catalogue);
  const { reading, roleType } = subject;
  const axis =
    context.catalogue.axes.find(({ id }) => id === search.get("axis")) ??
    heaviest(reading.axes, context.catalogue.axes);
  const { approval } = await reviewOf(context, opened);
  const [closest, second] = closestRoles(subject).map(closenessInWords);
  const against = roleToCompare(roleType, reading, context.catalogue);
  return {
    id: stored.id,
    name,
    title: subject.title.text,
    verdict: verdictInWords(subject),
    blended: reading.verdict === "blended",
    closest,
    second,
    counted: countsInWords(countFindings(findings)),
    findings: findings.map(({ id, rule, severity, at, found, instead, why, source }) => {
      return { id, rule, severity, at, found, instead, why, source };
    }),
    signals: profileOf(reading.balance, against, context.catalogue),
    expectedOf: against && withArticle(against.name),
    axis: { id: axis.id, name: axis.name },
    isAsked: search.has("axis"),
    /** The role type whose suggestions can fill the blank answers. */
    suggests: opened.roleType?.name,
    marked: marksOf(subject, axis.id, (at) => at),
    filled: approval.sections.map(({ slug, title, state }, i) => ({
      slug,
      title,
      state,
      answers: partsOf(EVERY_SECTION[i]!, stored.requisition[slug]).length,
    })),
  };
}

function heaviest<T extends { readonly id: string }>(
  weights: { readonly [axis: string]: number },
  axes: readonly T[],
): T {
  return [...axes].sort((a, b) => (weights[b.id] ?? 0) - (weights[a.id] ?? 0))[0]!;
}
