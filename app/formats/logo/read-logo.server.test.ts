import { describe, expect, it } from "vitest";
import { MOST_LOGO_BYTES, readLogo } from "./read-logo.server";

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, size = 'width="200" height="60"') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`);
const RED = '<rect width="200" height="60" fill="red"/>';

describe("a logo", () => {
  it("becomes a PNG in print size from an SVG, and is redrawn from a PNG", async () => {
    const logo = await readLogo(svg(RED));
    expect(logo).toMatchObject({ width: 720, height: 216 });
    expect([...logo.png.slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
    expect(await readLogo(logo.png)).toMatchObject({ width: 720, height: 216 });
    expect(await readLogo(svg(RED))).toEqual(logo);
  });

  const png = async () => (await readLogo(svg(RED))).png;
  it.each([
    ["nothing", () => new Uint8Array(), "empty"],
    ["too large", () => new Uint8Array(MOST_LOGO_BYTES + 1), "larger than 512 kB"],
    ["a text", () => bytes("logo"), "isn’t a PNG or SVG"],
    ["a broken SVG", () => bytes("<svg "), "damaged"],
    ["half a PNG", async () => (await png()).slice(0, 200), "This picture is blank"],
    ["the start of a PNG", async () => (await png()).slice(0, 20), "damaged"],
    ["an SVG with entities", () => bytes('<!DOCTYPE svg [<!ENTITY a "aa">]><svg>&a;</svg>'), "type definition"],
    ["an SVG that multiplies itself", () => svg("<use/>".repeat(101)), "too complex to draw"],
    ["an SVG as thin as a thread", () => svg(RED, 'width="1" height="100000"'), "12 times"],
    [
      "an SVG with a file of this machine",
      () => svg('<image xlink:href="file:///etc/passwd" width="9" height="9"/>'),
      "This picture is blank",
    ],
    ["an empty SVG", () => svg(""), "This picture is blank"],
  ])("that is %s is refused", async (_, make, words) => {
    await expect(readLogo(await make())).rejects.toMatchObject({ problem: expect.stringContaining(words) });
    expect(await readLogo(svg(RED))).toMatchObject({ width: 720 });
  });

  it("with too many pixels is refused after its first bytes", async () => {
    const huge = await png();
    new DataView(huge.buffer).setUint32(16, 60_000);
    new DataView(huge.buffer).setUint32(20, 60_000);
    await expect(readLogo(huge)).rejects.toMatchObject({ problem: expect.stringContaining("4 million pixels") });
  });
});
