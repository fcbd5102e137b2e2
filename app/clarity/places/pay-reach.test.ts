import { describe, expect, it } from "vitest";
import { catalogue } from "../../../tests/support/catalogue";
import { blankRequisition } from "../../requisition/requisition";
import { payRulesThere, placesOfNoPayRule } from "../rules/offer/pay-law";

const US = "Colorado California New York Washington State Illinois Massachusetts Minnesota New Jersey Vermont";
const EVERY_STATE = US.replace("Washington State", "Washington_State")
  .replaceAll(/New (York|Jersey)/g, "New_$1")
  .split(" ")
  .map((name) => name.replace("_", " "));
const EVERY_EU = ["Italy", "Lithuania", "Malta", "Slovakia", "Poland", "European Union"];

/** The places whose pay rules apply to an answer. */
function raised(place: string, workMode: "" | "remote" | "hybrid" | "office" = ""): string[] {
  const blank = blankRequisition();
  const requisition = {
    ...blank,
    reporting: { ...blank.reporting, workMode },
    offer: { ...blank.offer, places: [place] },
  };
  return payRulesThere(requisition, catalogue, "2026-11-23").map(({ rule }) => rule.place);
}

describe("places whose law requires pay information", () => {
  it.each([
    // A state replaces its country, whatever the work mode.
    ["New York State, United States, at home", ["New York"]],
    ["Remote, Colorado, USA", ["Colorado"]],
    ["Austin, TX, USA", []],
    ["Remote (Texas, US)", []],
    ["US-CO-Denver", ["Colorado"]],
    ["Georgia, United States, remote", []],
    ["Washington, United States", ["Washington State"]],
    // Postal codes, with and without a comma, a number or a country.
    ["Denver, CO", ["Colorado"]],
    ["Denver CO 80202", ["Colorado"]],
    ["New York, NY", ["New York"]],
    ["Vancouver, WA", ["Washington State"]],
    ["Cambridge, MA", ["Massachusetts"]],
    ["Ontario, CA", ["California"]],
    ["St. Paul, MN 55101, USA", ["Minnesota"]],
    ["Jersey City, NJ", ["New Jersey"]],
    ["California, MD", []],
    // The same name elsewhere.
    ["Washington, D.C.", []],
    ["Washington DC, United States", []],
    ["Ontario, Oregon", []],
    ["Toronto, Ohio", []],
    ["Cambridge", []],
    ["Cambridge, United Kingdom", []],
    ["Boston, UK", []],
    ["Paris, Texas", []],
    ["Rome, Georgia", []],
    ["Dublin, Ohio", []],
    ["Manhattan, Kansas", []],
    ["Denver, North Carolina", []],
    ["Jersey", []],
    ["Georgia", []],
    // Towns and states alone.
    ["Downtown Denver office", ["Colorado"]],
    ["Chicago, United States", ["Illinois"]],
    ["Denver, Boston", ["Colorado", "Massachusetts"]],
    ["Colorado or New York State", ["Colorado", "New York"]],
    ["California, Texas and Vermont", ["California", "Vermont"]],
    // Canada.
    ["Ontario, Canada", ["Ontario"]],
    ["toronto, junction", ["Ontario"]],
    ["Toronto, ON, CA", ["Ontario"]],
    ["London, ON N6A 3K7", ["Ontario"]],
    ["London", []],
    ["Vancouver, BC, Canada", ["British Columbia"]],
    ["Victoria, B.C.", ["British Columbia"]],
    ["Vancouver", ["British Columbia"]],
    ["Calgary, AB, Canada", []],
    ["Remote, Canada", ["Ontario", "British Columbia"]],
    // Europe.
    ["Sweden, at home or with a desk at the office in Stockholm", ["European Union"]],
    ["Milan, Italy", ["Italy"]],
    ["Berlin, DE", ["European Union"]],
    ["Wilmington, DE", []],
    ["Oslo, Norway", []],
    ["Amsterdam, NL", ["European Union"]],
    // A whole country or a wider region, remote.
    ["Remote, United States", EVERY_STATE],
    ["United States (remote)", EVERY_STATE],
    ["Anywhere in the US", EVERY_STATE],
    ["USA, remote", EVERY_STATE],
    ["Remote: U.S. only", EVERY_STATE],
    ["US (at home, Eastern time)", EVERY_STATE],
    ["Remote in the United States and Canada", [...EVERY_STATE, "Ontario", "British Columbia"]],
    ["Remote, Europe", EVERY_EU],
    ["Remote, East Coast, US", []],
    ["Remote, anywhere outside the US", []],
    // No place at all.
    ["Gotham", []],
    ["Remote", []],
    ["With us, at home", []],
    [", - ()", []],
  ])("%s", (place, expected) => {
    expect(raised(place)).toEqual(expected);
  });

  it("include a whole country only if the work is remote", () => {
    expect(raised("US", "remote")).toEqual(EVERY_STATE);
    expect(raised("US", "office")).toEqual([]);
    expect(raised("Houston, United States", "remote")).toEqual([]);
  });

  it("leave out the places that no rule covers", () => {
    const blank = blankRequisition();
    const requisition = {
      ...blank,
      reporting: { ...blank.reporting, location: "Tokyo" },
      offer: { ...blank.offer, places: ["Tokyo", "Berlin", "Denver, CO"] },
    };
    expect(placesOfNoPayRule(requisition, catalogue, "2026-11-23")).toEqual(["Tokyo"]);
  });
});
