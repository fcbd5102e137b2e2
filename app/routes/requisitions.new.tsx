import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { fillBlanks } from "../clarity/fill-blanks";
import { blankRequisition } from "../requisition/requisition";
import { ErrorSummary } from "../ui/error-summary";
import type { Handle } from "../ui/handle";
import { ExampleButtons } from "../ui/list/empty-list";
import { WHICH_ROLE } from "../ui/which-role/questions";
import { inLetters } from "../ui/which-role/role-in-brief";
import { aroundOf } from "./findings.server";
import { unreadable } from "./open-requisition.server";
import { readFormData, textOf } from "./read-body.server";

export const handle: Handle = { title: () => "New requisition" };

export function loader({ request, context }: LoaderFunctionArgs) {
  const { roleTypes, examples, whichRole } = context.catalogue;
  return {
    chosen: new URL(request.url).searchParams.get("role") ?? "",
    id: context.newId(),
    questions: whichRole.length,
    roleTypes: [...roleTypes.values()].map(({ id, name, acronyms, answersFor }) => ({
      id,
      name,
      acronyms,
      answersFor,
    })),
    examples: [...examples.values()].map(({ slug, requisition }) => ({
      slug,
      title: requisition.role.title,
      id: context.newId(),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { store, actor, catalogue } = context;
  const form = await readFormData(request);
  const ids = form
    .getAll("id")
    .map((id) => (typeof id === "string" && /^[a-z0-9]{12}$/.test(id) ? id : context.newId()));
  const [intent, slug = ""] = textOf(form, "intent").split(":");

  if (intent === "example" || intent === "examples") {
    const all = [...catalogue.examples.values()];
    const chosen = intent === "examples" ? all : all.filter((example) => example.slug === slug);
    if (chosen.length === 0) throw unreadable("There is no such example any more. Nothing was changed.");
    const opened = chosen.map(({ requisition }, i) => ({ id: ids[i] ?? context.newId(), requisition, suggested: {} }));
    for (const example of opened) await store.create(actor, example);
    const [only, ...others] = opened;
    if (others.length === 0) return redirect(`/requisitions/${only!.id}?did=example`);
    return redirect(`/compare?${opened.map(({ id }) => `r=${id}`).join("&")}`);
  }
  if (intent !== "suggestions" && intent !== "blank") {
    throw unreadable("This page has no such button. Nothing was changed.");
  }

  const chosen = textOf(form, "roleType");
  const roleType = catalogue.roleTypes.get(chosen);
  if (!roleType) {
    const message =
      chosen === ""
        ? "Choose a role type; it can be changed later"
        : `There is no role type “${chosen.slice(0, 60)}” any more. Choose one of the list`;
    return data({ message, chosen }, { status: 422 });
  }
  const blank = blankRequisition();
  const started = { ...blank, role: { ...blank.role, roleType: roleType.id } };
  const none = { requisition: started, suggested: {} };
  const draft = intent === "suggestions" ? fillBlanks(none, roleType, await aroundOf(context)) : none;
  const id = ids[0] ?? context.newId();
  await store.create(actor, { id, ...draft });
  return redirect(`/requisitions/${id}/edit/role`);
}

export default function NewRequisition() {
  const { id, chosen, questions, roleTypes, examples } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problems = refused ? [{ field: `role-${roleTypes[0]?.id}`, message: refused.message }] : [];
  return (
    <>
      <a className="c-back" href="/requisitions">
        Back to Requisitions
      </a>
      <ErrorSummary problems={problems} />
      <div className="c-title">
        <h1>Which role do you need?</h1>
        <p className="c-title__lead">
          Choose by what the person answers for, not by the title: the same three letters hide different jobs. Not sure
          which? <a href={WHICH_ROLE}>Answer {inLetters(questions)} questions</a>. Is there a text already?{" "}
          <a href="/requisitions/new/import">Bring a job description, or a requisition that left as a file</a>.
        </p>
      </div>
      <form method="post">
        <input type="hidden" name="id" value={id} />
        <fieldset className="c-roles">
          <legend className="u-hidden">Role type</legend>
          {roleTypes.map((roleType) => (
            <div className="c-roles__one" key={roleType.id}>
              <input
                type="radio"
                name="roleType"
                id={`role-${roleType.id}`}
                value={roleType.id}
                aria-describedby={`about-${roleType.id}`}
                defaultChecked={(refused?.chosen ?? chosen) === roleType.id}
              />
              <label htmlFor={`role-${roleType.id}`}>{roleType.name}</label>
              <span className="u-muted u-small">{roleType.acronyms.join(", ")}</span>
              <p id={`about-${roleType.id}`}>
                {roleType.answersFor}{" "}
                <a href={`/role-types/${roleType.id}`}>
                  More<span className="u-hidden"> on {roleType.name}</span>
                </a>
              </p>
            </div>
          ))}
        </fieldset>
        <div className="c-submit">
          <p className="c-submit__state">
            Suggestions are typical answers for the role type in all seven sections. They stay marked until you keep or
            edit them.
          </p>
          <div className="c-submit__acts">
            <button className="c-button is-primary" name="intent" value="suggestions">
              Start with suggestions
            </button>
            <button className="c-button" name="intent" value="blank">
              Start blank
            </button>
          </div>
        </div>
      </form>
      <section className="l-section" aria-labelledby="examples">
        <h2 id="examples" className="l-head">
          Finished examples
        </h2>
        <ExampleButtons examples={examples} />
      </section>
    </>
  );
}
