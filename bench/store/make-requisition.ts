import { answersFile } from "../../app/requisition/requisition-file";
import type { NewRequisition } from "../../app/store/stored";

/** Appears in twenty requisitions, however many there are. */
export const RARE = "zyzzyva";
/** Each appears in one of ten, both in one of a hundred: a full page, even of ten thousand. */
export const TWO_WORDS = "quagga axolotl";

const ROLES = ["product-manager", "release-manager", "program-manager", "technical-program-manager"];
const AREAS = "Search Ads Payments Platform Music Podcasts Mobile Data Identity Messaging".split(" ");
const SYLLABLES = "ba ce di fo gu la me ni po ru sa te vi zo".split(" ");

/** A hash that looks random. */
const mixed = (seed: number): number => {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** One of about 2,700 words; the first ones are more frequent, as in a natural language. */
function word(seed: number): string {
  const at = Math.floor(2744 * (mixed(seed) / 2 ** 32) ** 3);
  return [at % 14, Math.floor(at / 14) % 14, Math.floor(at / 196)].map((i) => SYLLABLES[i]).join("");
}

const words = (seed: number, count: number): string =>
  Array.from({ length: count }, (_, i) => word(seed * 1000 + i)).join(" ");

/** A requisition by its index among all; always the same, with about 1.5 kB of answers. */
export function makeRequisition(at: number, of: number): NewRequisition {
  const rare = at % Math.max(1, Math.floor(of / 20)) === 0 ? ` ${RARE}` : "";
  const [first, second] = TWO_WORDS.split(" ");
  const some = (mixed(at) % 10 === 0 ? ` ${first}` : "") + (mixed(at + 0x5555) % 10 === 0 ? ` ${second}` : "");
  const area = AREAS[at % AREAS.length]!;
  const requisition = answersFile.parse({
    role: {
      title: `${word(at)} lead, ${area} ${at}`,
      roleType: ROLES[at % ROLES.length],
      area,
      mission: words(at, 40) + rare + some,
      notThis: [words(at + 1, 8), words(at + 2, 8)],
    },
    metrics: {
      metrics: [1, 2, 3].map((row) => ({ id: `m${row}`, outcome: words(at + row, 10), unit: "%", target: "90" })),
    },
    requirements: {
      responsibilities: [3, 4, 5].map((row) => words(at + row, 10)),
      mustHaves: [1, 2, 3].map((row) => ({ id: `r${row}`, what: words(at + 6 + row, 12) })),
    },
  });
  return { id: at.toString(36).padStart(12, "0"), requisition, suggested: {} };
}
