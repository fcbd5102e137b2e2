import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { docx } from "../../formats/docx/index";
import { writeComparisonOf } from "./show.server";
import { sendFile } from "../shared/sending/send-document.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const written = await writeComparisonOf(context, searchParams);
  return written ? sendFile(context, docx, written) : redirect(`/compare?${searchParams.toString()}`);
}
