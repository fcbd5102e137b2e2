/** The pages of a header or footer; "default" is all pages without their own. */
export const PAGES = ["default", "first", "even"] as const;
export type Pages = (typeof PAGES)[number];

/** The data from a company's Word file for the documents we write. All of it is plain and checked. */
export interface StyleSource {
  /** The part "styles", with every reference resolved or removed. */
  readonly styles: string;
  /** The part "theme"; undefined to keep ours. */
  readonly theme?: string;
  /** The part "numbering", if a style, a header or a footer uses it. */
  readonly numbering?: string;
  /** Its page color, six hexadecimal digits; undefined for white. */
  readonly page?: string;
  readonly headers: Edges;
  readonly footers: Edges;
  /** The authors and title of the file, from its properties; such text in a header is not about our documents. */
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
  /** True if it has neither text nor a picture. */
  readonly blank: boolean;
  readonly pictures: readonly Picture[];
  /** Placeholder texts of unfilled controls. */
  readonly hints: readonly string[];
  /** Texts that Word copied from the company's file, such as its title. */
  readonly filledIn: readonly string[];
}

export interface Picture {
  /** The id that the XML uses for it. */
  readonly id: string;
  /** Its path in the company's file; several headers may share a picture. */
  readonly path: string;
  readonly ending: PictureEnding;
  readonly bytes: Uint8Array;
}

/** Picture types that Word shows, by file extension. */
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

/** True if the company has its own header, with text or a picture. */
export const hasOwnHeader = ({ headers }: StyleSource): boolean => showsAnything(headers);

/** True if the company has its own footer, with text or a picture. */
export const hasOwnFooter = ({ footers }: StyleSource): boolean => showsAnything(footers);

const showsAnything = (edges: Edges) => Object.values(edges).some(({ blank }) => !blank);
