import { describe, expect, it } from "vitest";
import type { Requisition } from "../requisition/requisition";
import { ics } from "./ics";
import { HOSTILE, textFrom, writtenOf } from "./testing";

const calendarOf = (change?: (requisition: Requisition) => Requisition) =>
  textFrom(ics, writtenOf("interview-plan", change));
/** The unfolded lines, as a calendar reads them. */
const linesOf = (file: string): string[] => file.replace(/\r\n[ \t]/g, "").split("\r\n");
const valuesOf = (file: string, name: string): string[] =>
  linesOf(file).flatMap((line) => (line.startsWith(`${name}:`) ? [line.slice(name.length + 1)] : []));

const interviewOf = (interview: Partial<Requisition["interview"]>) => (requisition: Requisition) => ({
  ...requisition,
  interview: { ...requisition.interview, ...interview },
});

describe("the calendar of the loop", () => {
  it("has each round on a separate working day, then the debrief", async () => {
    const file = await calendarOf();
    expect(valuesOf(file, "SUMMARY")[1]).toBe(
      "Round 2: Technical program design case (Senior Technical Program Manager\\, Platform)",
    );
    expect(valuesOf(file, "SUMMARY").at(-1)).toMatch(/^Debrief/);
    const days = valuesOf(file, "DTSTART").map((start) => start.slice(0, 8));
    expect(new Set(days).size).toBe(6);
    for (const day of days) {
      const weekday = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00Z`).getUTCDay();
      expect(weekday).toBeGreaterThan(0);
      expect(weekday).toBeLessThan(6);
    }
    expect([...days].sort()).toEqual(days);
    expect(valuesOf(file, "DURATION")[1]).toBe("PT60M");
  });

  it("is the same each time, and newer after each save", async () => {
    const file = await calendarOf();
    expect(await calendarOf()).toBe(file);
    expect(valuesOf(file, "DTSTAMP")).toEqual(Array(6).fill("20261122T140200Z"));
    expect(valuesOf(file, "SEQUENCE")).toEqual(Array(6).fill("7"));
    expect(new Set(valuesOf(file, "UID")).size).toBe(6);
  });

  it("has the debrief even without rounds, and reports what is missing", async () => {
    const nothing = interviewOf({ rounds: [], daysToOffer: null });
    expect(valuesOf(await calendarOf(nothing), "SUMMARY")).toHaveLength(1);
    expect(ics.lacks!(writtenOf("interview-plan", nothing))).toHaveLength(2);
    expect(ics.lacks!(writtenOf("interview-plan"))).toEqual([]);
  });

  it("folds between characters, and keeps text from starting a property", async () => {
    for (const text of HOSTILE) {
      const change = (requisition: Requisition) =>
        interviewOf({
          rounds: requisition.interview.rounds.map((round) => ({ ...round, name: text, interviewer: text })),
        })(requisition);
      const file = await calendarOf(change);
      expect(linesOf(file).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(6);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u2028]/u);
      const shown = valuesOf(file, "SUMMARY")[0]!
        .replace(/\\n/g, "\n")
        .replace(/\\([\\;,])/g, "$1");
      const wanted = text.replace(/\r\n?|[\u2028\u0085]/g, "\n").replace(/\t/g, " ");
      expect(shown.startsWith(`Round 1: ${wanted}`.trimEnd()), `${shown} / ${wanted}`).toBe(true);
    }
  });
});
