import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MOST_BYTES } from "../intake/read-document";
import { ErrorSummary } from "../ui/error-summary";
import { FileField, TextField } from "../ui/fields/plain-fields";
import type { Handle } from "../ui/handle";
import { unreadable } from "./open-requisition.server";
import { readFormData, textOf } from "./read-body.server";
import { takeIn } from "./take-in.server";

export const handle: Handle = { title: () => "Bring a job description or a requisition" };

export function loader({ context }: LoaderFunctionArgs) {
  return { id: context.newId(), megabytes: MOST_BYTES / 1024 / 1024 };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  if (textOf(form, "intent") !== "import") throw unreadable("This page has no such button. Nothing was changed.");
  const file = form.get("file");
  const uploaded = file instanceof File && (file.size > 0 || file.name !== "") ? file : undefined;
  const taken = await takeIn(context, {
    pasted: textOf(form, "text"),
    file: uploaded && { name: uploaded.name, bytes: new Uint8Array(await uploaded.arrayBuffer()) },
    formId: textOf(form, "id"),
  });
  return "to" in taken ? redirect(taken.to) : data({ ...taken, pasted: textOf(form, "text") }, { status: 422 });
}

export default function Import() {
  const { id, megabytes } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problems = refused ? [{ field: refused.field, message: refused.message }] : [];
  const problemOf = (field: string) => (refused?.field === field ? refused.message : undefined);
  return (
    <>
      <a className="c-back" href="/requisitions/new">
        Back to New requisition
      </a>
      <ErrorSummary problems={problems} />
      <div className="c-title">
        <h1>Bring a job description or a requisition</h1>
        <p className="c-title__lead">
          Of a job description you see at once which job it is and where it contradicts itself. Its answers become
          suggestions, each with the sentence it came from; the wizard then asks for what it does not say.
        </p>
      </div>
      <form method="post" encType="multipart/form-data" className="l-stack u-measure">
        <input type="hidden" name="id" value={id} />
        <TextField
          tall
          name="text"
          label="Paste the text"
          hint="From a web page, a document or a mail. Headings and lists help, and may stay."
          value={refused?.pasted ?? ""}
          problem={problemOf("text")}
        />
        <FileField
          name="file"
          label="Or choose a file"
          hint={`Word (.docx), Markdown or plain text, up to ${megabytes} MB; or requisitions that left as .yaml, .json or .zip, a .zip up to 16 MB. Macros never run.`}
          accept=".docx,.docm,.md,.markdown,.txt,.html,.htm,.yaml,.yml,.json,.zip"
          problem={problemOf("file")}
        />
        <div className="c-submit">
          <p className="c-submit__state">It is read on this server and goes nowhere else.</p>
          <div className="c-submit__acts">
            <button className="c-button is-primary" name="intent" value="import">
              Read it
            </button>
          </div>
        </div>
      </form>
    </>
  );
}
