import type { LoaderFunctionArgs } from "@remix-run/node";
import { notFound } from "../shared/reading/open-requisition.server";

export async function loader({ context }: LoaderFunctionArgs) {
  const { logo } = await context.store.readLetterhead(context.actor);
  if (!logo) throw notFound("There is no logo. Upload one in Settings.");
  return new Response(new Uint8Array(logo.png), {
    headers: { "Content-Type": "image/png", "Cache-Control": "private, no-store" },
  });
}
