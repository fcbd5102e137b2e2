import { describe, expect, it } from "vitest";
import { answersTable } from "./answers-table";
import { cell } from "./document";

const columns = [
  { head: "Who", share: 24 },
  { head: "Their part", share: 21 },
  { head: "What they need", share: 37, numeric: true },
  { head: "How often", share: 18 },
];

describe("a table of answers", () => {
  it("leaves out columns that are empty in every row and keeps the full width", () => {
    const rows = [
      [cell("Design"), cell(""), cell(""), cell("Weekly")],
      [cell(""), cell(" "), cell("Scope"), cell("")],
    ];
    const [table] = answersTable("Stakeholders", columns, rows);
    expect(table).toMatchObject({
      columns: [
        { head: "Who", share: 32 },
        { head: "What they need", share: 46, numeric: true },
        { head: "How often", share: 22 },
      ],
      rows: [
        [cell("Design"), cell(""), cell("Weekly")],
        [cell(""), cell("Scope"), cell("")],
      ],
    });
  });

  it("keeps the first column and renders nothing without rows", () => {
    expect(answersTable("Stakeholders", columns, [columns.map(() => cell(""))])).toMatchObject([
      { columns: [{ head: "Who", share: 100 }] },
    ]);
    expect(answersTable("Stakeholders", columns, [])).toEqual([]);
  });
});
