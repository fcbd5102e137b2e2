import type { ReactNode } from "react";

interface SettingCardProps {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** A group of settings; the fields are side by side if there is room. */
export function SettingCard({ id, title, about, children }: SettingCardProps) {
  return (
    <section className="c-card c-setting" aria-labelledby={id}>
      <div className="c-card__head">
        <h2 id={id}>{title}</h2>
        <p className="u-small u-muted">{about}</p>
      </div>
      <div className="c-card__body c-grid">{children}</div>
    </section>
  );
}
