import { mapTexts } from "../texts/map-texts";
import { EVERY_SECTION, type Requisition } from "../requisition";
import { spellSigns } from "../numbers/comparison";
import { hasSlot, slotsIn, withSlotsFilled } from "../readiness/slots";
import { oncePer } from "../once-per";
import { figureOf, inSlot, numberIn } from "./number-slot";
import { readSlots, type SlotValues } from "./slot-values";

/** The slot for the name of the team, wherever it appears. */
const TEAM = "the team";
/** The most slots that a brief asks for. */
const MOST_ASKED = 2;
/** A text with less than this around its slots is too generic to recognize. */
const LEAST_AROUND = 20;

/** A text with slots in a role type's starter answers, and its place: "requirements.responsibilities". */
interface Template {
  readonly at: string;
  readonly text: string;
}

const templatesOf = oncePer((starter: Requisition): readonly Template[] =>
  EVERY_SECTION.flatMap(({ slug, fields }) => {
    const found: Template[] = [];
    mapTexts(fields, starter[slug], (text, { at }) => {
      if (hasSlot(text)) found.push({ at: `${slug}.${at}`, text });
      return text;
    });
    return found;
  }),
);

function textsByPlace(requisition: Requisition): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const { slug, fields } of EVERY_SECTION) {
    mapTexts(fields, requisition[slug], (text, { at }) => {
      const place = `${slug}.${at}`;
      texts.set(place, [...(texts.get(place) ?? []), text]);
      return text;
    });
  }
  return texts;
}

/** The slots that a brief asks for, in the order of the mission. Numbers and the team have their own questions. */
export const askedSlots = (starter: Requisition): string[] =>
  [...new Set(slotsIn(starter.role.mission).map(({ name }) => name))]
    .filter((name) => name !== TEAM && !numberIn(name))
    .slice(0, MOST_ASKED);

/**
 * The values of the slots that a brief asks for. Leaves out slots that are no longer in any text. Reads them from the
 * mission, or else from another text that can only come from the starter.
 */
export function slotAnswers(starter: Requisition, requisition: Requisition): SlotValues {
  const texts = textsByPlace(requisition);
  const templates = templatesOf(starter);
  const found = new Map<string, string>();
  for (const name of askedSlots(starter)) {
    const values = templates
      .filter(({ text }) => slotsIn(text).some((slot) => slot.name === name))
      .flatMap(({ at, text: template }) =>
        (texts.get(at) ?? [])
          .filter(() => at === "role.mission" || lengthAround(template) >= LEAST_AROUND)
          .flatMap((text) => readSlots(template, text)?.get(name) ?? []),
      );
    const [first] = values;
    if (first !== undefined) found.set(name, values.find((value) => value !== "") ?? first);
  }
  return found;
}

const lengthAround = (template: string): number =>
  slotsIn(template).reduce((length, { start, end }) => length - (end - start), template.length);

/** The values of slots that other questions answer: the team, and numbers, which are proposals already. */
function derivedValues(starter: Requisition, requisition: Requisition): Map<string, string> {
  const values = new Map<string, string>();
  for (const { text } of templatesOf(starter)) {
    for (const { name } of slotsIn(text)) if (numberIn(name)) values.set(name, name);
  }
  for (const row of starter.metrics.metrics) {
    const number = figureOf(row);
    const own = requisition.metrics.metrics.find(({ id }) => id === row.id);
    if (!number || !own || own.target === "") continue;
    const slot = `${number.figure}${number.unit}`;
    const said = inSlot(own, row);
    // What does not fit a sentence stays a gap.
    if (said === undefined) values.delete(slot);
    else values.set(slot, said);
  }
  if (requisition.role.area !== "") values.set(TEAM, requisition.role.area);
  return values;
}

/** A text with its slots filled. A bound in a numeric slot is written in words. */
function filledIn(text: string, values: SlotValues): string {
  const filled = withSlotsFilled(text, values);
  return slotsIn(text).some(({ name }) => numberIn(name)) ? spellSigns(filled) : filled;
}

/**
 * Writes the answers into every starter text that has a slot for them and that nobody has rewritten. In: the previous
 * and the new requisition, and the previous and new slot values. Out: the requisition with the slots filled.
 */
export function refilled(
  starter: Requisition,
  [before, after]: readonly [Requisition, Requisition],
  [asked, answered]: readonly [SlotValues, SlotValues],
): Requisition {
  const was = derivedValues(starter, before);
  const is = new Map([...derivedValues(starter, after), ...answered]);
  const changes = new Map<string, Map<string, string>>();
  for (const { at, text } of templatesOf(starter)) {
    const next = filledIn(text, is);
    const replaced = changes.get(at) ?? new Map<string, string>();
    for (const values of [new Map<string, string>(), asked, new Map([...was, ...asked])]) {
      replaced.set(filledIn(text, values), next);
    }
    changes.set(at, replaced);
  }
  const sections = EVERY_SECTION.map(({ slug, fields }): [string, unknown] => [
    slug,
    mapTexts(fields, after[slug], (text, { at }) => changes.get(`${slug}.${at}`)?.get(text) ?? text),
  ]);
  return Object.fromEntries(sections) as unknown as Requisition;
}
