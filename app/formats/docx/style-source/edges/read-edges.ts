import { Refusal } from "../../../../intake/refusal";
import { type Relationship, readRelationships } from "../../../../intake/word/relationships";
import type { Archive } from "../../../../intake/word/unpack";
import { cleanEdge } from "./clean-edge";
import { listsUsed } from "../styles/clean-styles";
import { isBlank } from "./is-blank";
import { type Budget, readBytes, readTree } from "../package/package-parts";
import type { Sections } from "../read-sections";
import {
  type Edge,
  type Edges,
  PAGES,
  PICTURE_TYPES,
  type Pages,
  type Picture,
  type PictureEnding,
} from "../style-source";
import { W, serialize } from "../package/xml";

const MOST_BYTES_OF_PICTURES = 2 * 1024 * 1024;

interface Source {
  readonly archive: Archive;
  readonly budget: Budget;
  /** The relationships of the document. */
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly sections: Sections;
  /** The ids of existing styles. */
  readonly styles: ReadonlySet<string>;
}

interface Found {
  readonly headers: Edges;
  readonly footers: Edges;
  /** The numbers of the lists in them. */
  readonly lists: readonly string[];
}

/** Reads headers and footers with their pictures. Throws a Refusal for pictures of more than 2 MB. */
export async function readEdges(source: Source): Promise<Found> {
  const pictures = new Map<string, Uint8Array>();
  const lists: string[] = [];

  const readAll = async (ids: ReadonlyMap<Pages, string>, kind: "header" | "footer"): Promise<Edges> => {
    const found: { [P in Pages]?: Edge } = {};
    for (const pages of PAGES) {
      const relationship = source.relationships.get(ids.get(pages) ?? "");
      if (relationship?.kind !== kind) continue;
      const root = await readTree(source.archive, relationship.path, source.budget);
      if (root.namespaceURI !== W || root.localName !== ROOTS[kind]) continue;
      found[pages] = await readEdge(root, relationship.path, source, pictures);
      lists.push(...listsUsed(root));
    }
    return found;
  };
  const headers = await readAll(source.sections.headers, "header");
  return { headers, footers: await readAll(source.sections.footers, "footer"), lists };
}

const ROOTS = { header: "hdr", footer: "ftr" } as const;

async function readEdge(
  root: Element,
  path: string,
  { archive, styles }: Source,
  read: Map<string, Uint8Array>,
): Promise<Edge> {
  const relationships = await readRelationships(archive, path);
  const pictures = new Map<string, { path: string; ending: PictureEnding }>();
  for (const [id, { kind, path }] of relationships) {
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    if (kind === "image" && isPicture(ending)) pictures.set(id, { path, ending });
  }
  const { used, hints, filledIn } = cleanEdge(root, new Set(pictures.keys()), styles);
  const found: Picture[] = [];
  for (const [id, { path, ending }] of pictures) {
    if (!used.has(id)) continue;
    const bytes = read.get(path) ?? (await readBytes(archive, path));
    read.set(path, bytes);
    checkPictures(read.values());
    found.push({ id, path, ending, bytes });
  }
  return { xml: serialize(root), blank: isBlank(root), pictures: found, hints, filledIn };
}

const isPicture = (ending: string): ending is PictureEnding => Object.hasOwn(PICTURE_TYPES, ending);

function checkPictures(pictures: Iterable<Uint8Array>): void {
  const sum = [...pictures].reduce((bytes, { length }) => bytes + length, 0);
  if (sum > MOST_BYTES_OF_PICTURES) {
    throw new Refusal(
      "The pictures in the header and footer are larger than 2 MB. Make them smaller, save it and try again.",
    );
  }
}
