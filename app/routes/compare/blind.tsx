import { data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BlindPage } from "../../ui/compare/blind-page";
import type { Handle } from "../../ui/handle";
import { showBlind } from "./blind.server";

export const handle: Handle = { title: () => "Which is which?" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const shown = await showBlind(context, searchParams);
  // The comparison page says what is missing and offers a choice.
  if (!shown) throw redirect(`/compare${search}`);
  return data(shown, { status: shown.missing.length > 0 ? 422 : 200 });
}

export default function Blind() {
  return <BlindPage {...useLoaderData<typeof loader>()} />;
}
