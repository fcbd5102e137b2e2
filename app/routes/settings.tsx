import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "../ui/error-summary";
import { StyleLines } from "../ui/settings/style-lines";
import type { Handle } from "../ui/handle";
import { ChoiceGroup, FileField, TextField } from "../ui/fields/plain-fields";
import { unreadable } from "./open-requisition.server";
import { readFormData, textOf } from "./read-body.server";
import { readSettings, showSettings } from "./settings-page.server";

const PAPERS = [
  { value: "a4", label: "A4, 210 by 297 mm" },
  { value: "letter", label: "Letter, 8.5 by 11 inches" },
];

export const handle: Handle = { title: () => "Settings" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const saved = new URL(request.url).searchParams.get("did") === "saved";
  return { ...(await showSettings(context)), saved };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  if (textOf(form, "intent") !== "save") throw unreadable("This page has no such button. Nothing was changed.");
  const read = await readSettings(form, await context.store.readLetterhead(context.actor));
  if ("problems" in read) return data(read, { status: 422 });
  await context.store.saveLetterhead(context.actor, read);
  return redirect("/settings?did=saved");
}

export default function Settings() {
  const kept = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problemOf = (field: string) => refused?.problems.find((problem) => problem.field === field)?.message;
  const paper = refused?.paper ?? kept.paper;
  return (
    <>
      <ErrorSummary problems={refused?.problems ?? []} />
      {kept.saved && !refused ? (
        <p className="c-message" role="status">
          Saved. Documents you export from now on carry it.
          {kept.lines.some(({ suspicious, decided }) => suspicious && !decided) ? (
            <>
              {" "}
              <a href="#style-lines">Check the text from its header and footer</a>.
            </>
          ) : null}
        </p>
      ) : null}
      <div className="c-title">
        <h1>Settings</h1>
        <p className="c-title__lead">
          What your organization puts on every document: its name, color, logo, paper and style.
        </p>
      </div>
      <form method="post" encType="multipart/form-data" className="l-stack u-measure">
        <TextField
          name="organization"
          label="Name of the organization (optional)"
          hint="Stands at the head of each page, and in the posting for search engines"
          value={refused?.organization ?? kept.organization}
          problem={problemOf("organization")}
        />
        <TextField
          name="color"
          label="Color (optional)"
          hint="Of headings and rules, such as #1D4E89. A light one is darkened until it can be read"
          value={refused?.color ?? kept.color}
          problem={problemOf("color")}
        />
        <ChoiceGroup
          type="radio"
          name="paper"
          legend="Paper"
          choices={PAPERS.map(({ value, label }) => ({ value, label, chosen: value === paper }))}
          problem={problemOf("paper")}
        />
        <FileField
          name="logo"
          label="Logo (optional)"
          hint="PNG or SVG, up to 512 kB. An SVG is turned into a PNG; its text must be outlines"
          accept=".png,.svg"
          kept={kept.logo ? "Your logo" : undefined}
          problem={problemOf("logo")}
        >
          {kept.logo ? (
            <img
              className="c-settings__logo"
              src="/settings/logo.png"
              alt="Your logo"
              width={240}
              height={Math.round((240 * kept.logo.height) / kept.logo.width)}
            />
          ) : null}
        </FileField>
        <FileField
          name="style"
          label="A Word file in your company’s style (optional)"
          hint=".docx or .dotx up to 2 MB, without macros. Its styles, theme, header and footer are taken, its text is not"
          accept=".docx,.dotx"
          kept={kept.style}
          problem={problemOf("style")}
        />
        <StyleLines lines={kept.lines} typed={refused?.lines} />
        <div className="c-submit">
          <p className="c-submit__state">Kept on this server. A file with a mistake changes nothing.</p>
          <div className="c-submit__acts">
            <button className="c-button is-primary" name="intent" value="save">
              Save settings
            </button>
          </div>
        </div>
      </form>
    </>
  );
}
