/** Who is asking. In local mode there is one: anyone who sits at this machine. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}

export const LOCAL_ACTOR: Actor = { id: "local", name: "Local workspace" };
