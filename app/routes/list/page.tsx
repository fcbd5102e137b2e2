import { Glyph } from "../../ui/glyph";
import { ListTools } from "../../ui/list/list-tools";
import { NothingFound } from "../../ui/list/nothing-found";
import { RequisitionTable } from "../../ui/list/requisition-table";
import { ShelvedBanner } from "../../ui/list/shelved-banner";
import { Notices } from "../../ui/notices";
import { EmptyList } from "../../ui/start/empty-list";

import type { SerializeFrom } from "@remix-run/node";
import type { showList } from "./show.server";

export interface ListPageProps {
  readonly shown: SerializeFrom<typeof showList>;
}

export function ListPage({ shown }: ListPageProps) {
  const { rows, first, narrowed } = shown;
  const nothing = rows.length === 0 && first;
  return (
    <>
      {shown.restored ? null : <ShelvedBanner shelved={shown.shelved} here={shown.here} />}
      <Notices
        of={[shown.restored ? "Restored." : undefined, shown.imported && `Imported ${shown.imported} requisitions.`]}
      />
      {nothing && !narrowed ? (
        <EmptyList examples={shown.examples} picture={shown.picture} />
      ) : (
        <>
          <div className="l-row l-row--ends l-head">
            <h1>Requisitions</h1>
            <a className="c-button is-plain" href="/requisitions.zip" download>
              <Glyph name="download" />
              Download all (.zip)
            </a>
          </div>
          <ListTools asked={shown.asked} roleTypes={shown.roleTypes} />
          <div id="found" data-said={shown.said}>
            {rows.length === 0 ? (
              <NothingFound asked={shown.asked} roleTypes={shown.roleTypes} first={first} />
            ) : (
              <RequisitionTable {...shown} />
            )}
          </div>
        </>
      )}
    </>
  );
}
