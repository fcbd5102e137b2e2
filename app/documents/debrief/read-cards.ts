import { testedIn } from "../../requisition/loop";
import type { Block, Control, Span } from "../blocks/document";
import type { FilledDocument } from "./filled-document";
import { tidied } from "../letters/tidied";
import { competencyName } from "../loop/loop-parts";
import { CARD_FIELDS, type CardField, cardTag, evidenceTag, ratingTag, scorecard } from "../interviewer-kit/scorecard";
import type { Source } from "../source";

/** How a field was found: by its tag, by its label if the tag was dropped, or by its position. */
export type FoundBy = "tag" | "label" | "position";

/** One filled scorecard. */
export interface Card {
  readonly round: string;
  /** Position of the round in the loop, from 1. */
  readonly place: number;
  readonly fields: { readonly [F in CardField]: string };
  /** By competency id; "" if left blank. */
  readonly ratings: ReadonlyMap<string, string>;
  readonly evidence: ReadonlyMap<string, string>;
  /** The least reliable way in which any of its fields was found. */
  readonly foundBy: FoundBy;
}

/**
 * Reads the scorecards of a filled kit, matched to the kit as it is now. Some programs lose the fields: LibreOffice
 * drops tags, others drop the fields and keep their text. So each field is looked up by tag, then by label, then by
 * position. Empty cards are left out.
 */
export function readCards(asked: Source, filled: FilledDocument): Card[] {
  const source = tidied(asked);
  const cards = source.requisition.interview.rounds.flatMap((round, i) => {
    const places = placesIn(scorecard(source, round, i + 1));
    return places.length === 0 ? [] : [{ round, place: i + 1, places }];
  });
  const inOrder = cards.flatMap(({ places }) => places);
  const byTag = new Map(filled.controls.map(({ tag, text }) => [tag, text]));
  const byLabel = new Map(filled.controls.map(({ label, text }) => [label, text]));
  const sameCount = filled.controls.length === inOrder.length;
  const tables = tableTexts(source, filled);

  return cards.flatMap(({ round, place }) => {
    const used = new Set<FoundBy>();
    const valueOf = (tag: string): string => {
      const index = inOrder.findIndex(({ control }) => control.tag === tag);
      const asked = inOrder[index];
      const ways: readonly (readonly [FoundBy, string | undefined])[] = [
        ["tag", byTag.get(tag)],
        ["label", byLabel.get(asked?.control.label ?? "")],
        ["position", sameCount ? filled.controls[index]?.text : tables.get(tag)],
      ];
      const found = ways.find(([, text]) => text !== undefined);
      if (found) used.add(found[0]);
      const text = found?.[1]?.trim() ?? "";
      // A placeholder of the kit is not an answer.
      return text === asked?.text ? "" : text;
    };
    const tested = testedIn(round);
    const fields = Object.fromEntries(CARD_FIELDS.map((field) => [field, valueOf(cardTag(round.id, field))]));
    const ratings = new Map(tested.map((id) => [id, valueOf(ratingTag(round.id, id))]));
    const evidence = new Map(tested.map((id) => [id, valueOf(evidenceTag(round.id, id))]));
    const written = [fields.recommendation, fields.why, ...ratings.values(), ...evidence.values()];
    if (written.every((text) => !text)) return [];
    const foundBy = (["position", "label", "tag"] as const).find((way) => used.has(way)) ?? "tag";
    return [{ round: round.id, place, fields: fields as Card["fields"], ratings, evidence, foundBy }];
  });
}

type Place = Span & { readonly control: Control };

function placesIn(blocks: readonly Block[]): Place[] {
  const spans = blocks.flatMap((block) => {
    if (block.type === "form") return block.rows.flat(3);
    return block.type === "paragraph" ? block.text : [];
  });
  return spans.flatMap((span) => (span.control ? [{ ...span, control: span.control }] : []));
}

/**
 * The contents of the tables in a file without fields, by tag. Card tables are recognized by their headings; a card
 * belongs to the first round whose competencies are in its first column.
 */
function tableTexts(source: Source, { tables }: FilledDocument): Map<string, string> {
  const texts = new Map<string, string>();
  const used = new Set<number>();
  source.requisition.interview.rounds.forEach((round, i) => {
    const forms = scorecard(source, round, i + 1).filter((block) => block.type === "form");
    const heads = forms.map(({ columns }) => columns.map(({ head }) => head).join("|"));
    const labels = testedIn(round)
      .map((id) => competencyName(source, id))
      .join("|");
    const at = tables.findIndex((_, start) => {
      const [who, ratings, why] = [0, 1, 2].map((k) => tables[start + k]);
      if (used.has(start) || !who || !ratings || !why) return false;
      const headsOf = [who, ratings, why].map((rows) => rows[0]?.join("|"));
      const labelsOf = ratings.slice(1).map(([label]) => label);
      return headsOf.every((head, k) => head === heads[k]) && labelsOf.join("|") === labels;
    });
    if (at < 0) return;
    used.add(at);
    forms.forEach(({ rows }, k) =>
      rows.forEach((row, r) =>
        row.forEach((cell, c) => {
          const span = cell.flat().find(({ control }) => control);
          if (!span?.control) return;
          const printed = cell.flat().filter(({ control }) => !control);
          const text = tables[at + k]?.[r + 1]?.[c] ?? "";
          texts.set(
            span.control.tag,
            printed.reduce((left, { text: beside }) => left.replace(beside, ""), text).trim(),
          );
        }),
      ),
    );
  });
  return texts;
}
