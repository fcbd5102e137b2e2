/** The pages of a header or footer; "default" are all pages without their own. */
export const PAGES = ["default", "first", "even"] as const;
export type Pages = (typeof PAGES)[number];

/** What a company's own Word file gives to the documents we write. All of it is plain data and checked. */
export interface StyleSource {
  /** The part "styles", every reference in it resolved or removed. */
  readonly styles: string;
  /** The part "theme"; without one, ours stays. */
  readonly theme?: string;
  /** The part "numbering", if a style, a header or a footer uses it. */
  readonly numbering?: string;
  /** The color of its page, six hexadecimal digits; without one, white. */
  readonly page?: string;
  readonly headers: Edges;
  readonly footers: Edges;
  /** Who wrote the file and what it is called, as it says of itself; what of that is in a header is not of our documents. */
  readonly origin: Origin;
}

export interface Origin {
  readonly people: readonly string[];
  readonly title: string;
}

export type Edges = { readonly [P in Pages]?: Edge };

/** A header or a footer. */
export interface Edge {
  readonly xml: string;
  /** Whether there is neither text nor a picture in it. */
  readonly blank: boolean;
  readonly pictures: readonly Picture[];
  /** Texts of controls that no one has filled in. */
  readonly hints: readonly string[];
  /** Texts that Word copied from the company's file, such as its title. */
  readonly filledIn: readonly string[];
}

export interface Picture {
  /** The id by which the XML refers to it. */
  readonly id: string;
  /** Its path in the company's file; several headers may share a picture. */
  readonly path: string;
  readonly ending: PictureEnding;
  readonly bytes: Uint8Array;
}

/** Pictures that Word shows, by the ending of their names. */
export const PICTURE_TYPES = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
  bmp: "image/bmp",
  tif: "image/tiff",
  tiff: "image/tiff",
  emf: "image/x-emf",
  wmf: "image/x-wmf",
  svg: "image/svg+xml",
} as const;
export type PictureEnding = keyof typeof PICTURE_TYPES;

/** Whether the company has a header of its own: one with text or a picture. */
export const hasOwnHeader = ({ headers }: StyleSource): boolean => showsAnything(headers);

/** Whether the company has a footer of its own: one with text or a picture. */
export const hasOwnFooter = ({ footers }: StyleSource): boolean => showsAnything(footers);

const showsAnything = (edges: Edges) => Object.values(edges).some(({ blank }) => !blank);
