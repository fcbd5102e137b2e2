import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MOST_BYTES } from "../../intake/read-document";
import { ErrorSummary } from "../../ui/error-summary";
import { FileField, TextField } from "../../ui/fields/plain-fields";
import type { Handle } from "../../ui/handle";
import { Ways } from "../../ui/start/ways";
import { unreadable } from "../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../shared/saving/read-body.server";
import { importUpload } from "./import.server";

export const handle: Handle = { title: () => "Use what you have" };

export function loader({ context }: LoaderFunctionArgs) {
  return { id: context.newId(), megabytes: MOST_BYTES / 1024 / 1024 };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readFormData(request);
  if (textOf(form, "intent") !== "import") throw unreadable("This page doesn't have that button. Nothing changed.");
  const file = form.get("file");
  const uploaded = file instanceof File && (file.size > 0 || file.name !== "") ? file : undefined;
  const result = await importUpload(context, {
    pasted: textOf(form, "text"),
    file: uploaded && { name: uploaded.name, bytes: new Uint8Array(await uploaded.arrayBuffer()) },
    formId: textOf(form, "id"),
  });
  return "to" in result ? redirect(result.to) : data({ ...result, pasted: textOf(form, "text") }, { status: 422 });
}

export default function Import() {
  const { id, megabytes } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const problems = refused ? [{ field: refused.field, message: refused.message }] : [];
  const problemOf = (field: string) => (refused?.field === field ? refused.message : undefined);
  return (
    <>
      <ErrorSummary problems={problems} />
      <div className="c-title">
        <h1>Use what you have</h1>
      </div>
      <Ways here="import" />
      <form method="post" encType="multipart/form-data" className="c-card is-padded">
        <input type="hidden" name="id" value={id} />
        <p className="u-measure u-muted">
          See which role a job description describes and where it contradicts itself. It becomes suggested answers, and
          the brief asks for what&apos;s missing.
        </p>
        <div className="l-two u-top">
          <TextField
            tall
            name="text"
            label="Paste the text"
            hint="Paste from a web page, document or email. Keep the headings."
            value={refused?.pasted ?? ""}
            problem={problemOf("text")}
          />
          <div>
            <FileField
              name="file"
              label="Or choose a file"
              hint={`Word (.docx), Markdown or plain text, up to ${megabytes} MB. Exported requisitions too: .yaml, .json, or a .zip up to 16 MB.`}
              accept=".docx,.docm,.md,.markdown,.txt,.html,.htm,.yaml,.yml,.json,.zip"
              problem={problemOf("file")}
            />
            <div className="l-row">
              <button className="c-button is-primary" name="intent" value="import">
                Import
              </button>
              <p className="u-small u-muted">Your file isn’t sent anywhere else. Macros never run.</p>
            </div>
          </div>
        </div>
      </form>
    </>
  );
}
