import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MOST_BYTES } from "../../intake/read-document";
import type { Handle } from "../../ui/handle";
import { unreadable } from "../shared/reading/open-requisition.server";
import { readFormData, textOf } from "../shared/saving/read-body.server";
import { importUpload } from "./import.server";
import { ImportPage } from "./import-page";

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
  return <ImportPage shown={useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />;
}
