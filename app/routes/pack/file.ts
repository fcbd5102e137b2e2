import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { docx } from "../../formats/docx/index";
import { writePack } from "./show.server";
import { sendFile } from "../shared/sending/send-document.server";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const written = await writePack(context, searchParams);
  if (!written) {
    searchParams.set("refused", "");
    return redirect(`/pack?${searchParams.toString()}`);
  }
  return sendFile(context, docx, written);
}
