import type { ReactNode } from "react";

/** A button that posts to an address of its own, for pages whose main form does something else. */
export function PostButton(props: {
  action: string;
  intent: string;
  primary?: boolean;
  small?: boolean;
  children: ReactNode;
}) {
  const className = ["c-button", props.primary && "is-primary", props.small && "is-small"].filter(Boolean).join(" ");
  return (
    <form method="post" action={props.action}>
      <button className={className} name="intent" value={props.intent}>
        {props.children}
      </button>
    </form>
  );
}
