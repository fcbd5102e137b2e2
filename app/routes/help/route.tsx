import type { Handle } from "../../ui/handle";
import { HelpPage } from "./page";

export const handle: Handle = { title: () => "Help" };

export default function Help() {
  return <HelpPage />;
}
