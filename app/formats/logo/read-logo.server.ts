import { Resvg } from "@resvg/resvg-wasm";
import type { Logo } from "../../documents/letterhead";
import { Refusal } from "../../intake/refusal";
import { loadRenderer } from "./renderer.server";

/** The largest logo file; one in print quality has 20 kB. */
export const MOST_LOGO_BYTES = 512 * 1024;

/** Width of the PNG in documents, in pixels: 60 mm at 300 dots per inch. */
const WIDTH = 720;
const MOST_PIXELS = 4_000_000;
const LONGEST_SIDES = 12;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Redraws an uploaded PNG or SVG as a PNG, so that only its pixels remain. Throws a Refusal for other files, and for
 * files that are broken, too large, or empty. Scripts, links and files in an SVG are not read.
 */
export async function readLogo(bytes: Uint8Array): Promise<Logo> {
  if (bytes.length === 0) throw new Refusal("This file is empty. Choose a logo as PNG or SVG.");
  if (bytes.length > MOST_LOGO_BYTES) {
    throw new Refusal("This logo is larger than 512 kB. Make it smaller, or save it as SVG, and try again.");
  }
  const svg = PNG.every((byte, i) => bytes[i] === byte) ? wrapped(bytes) : readSvg(bytes);
  await loadRenderer();
  return draw(svg);
}

/** Wraps a PNG in an SVG, so that both are drawn the same way. Its size is at its start (PNG, 11.2.2). */
function wrapped(png: Uint8Array): string {
  if (png.length < 33) throw broken();
  const view = new DataView(png.buffer, png.byteOffset);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width * height > MOST_PIXELS) {
    throw new Refusal(
      "This picture has more than 4 million pixels. Make it smaller, for example 1200 pixels wide, and try again.",
    );
  }
  const data = Buffer.from(png).toString("base64");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="data:image/png;base64,${data}" width="${width}" height="${height}"/></svg>`;
}

function readSvg(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/.test(text.slice(0, 20_000))) {
    throw new Refusal("This isn’t a PNG or SVG picture. Save the logo as one of them and try again.");
  }
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
    throw new Refusal("This SVG has a document type definition. Save it as “plain SVG” or PNG and try again.");
  }
  if ((text.match(/<use\b/g) ?? []).length > 100) {
    throw new Refusal("This SVG is too complex to draw. Save it as PNG and try again.");
  }
  return text;
}

function draw(svg: string): Logo {
  try {
    const probe = new Resvg(svg, { font: { loadSystemFonts: false } });
    const { width, height } = probe;
    probe.free();
    if (!(width > 0 && height > 0)) throw broken();
    if (Math.max(width / height, height / width) > LONGEST_SIDES) {
      throw new Refusal("This logo is more than 12 times as long as it is wide. Crop it and try again.");
    }
    const fitTo =
      width >= height ? { mode: "width" as const, value: WIDTH } : { mode: "height" as const, value: WIDTH / 3 };
    const drawing = new Resvg(svg, { fitTo, font: { loadSystemFonts: false } });
    const image = drawing.render();
    const { pixels } = image;
    const seen = pixels.some((value, i) => i % 4 === 3 && value > 0);
    const logo = { png: Uint8Array.from(image.asPng()), width: image.width, height: image.height };
    image.free();
    drawing.free();
    if (!seen) throw new Refusal("This picture is blank. Convert text in an SVG to outlines.");
    return logo;
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
}

const broken = () =>
  new Refusal("We can’t read this picture because it’s damaged. Save it again as PNG or SVG and try again.");
