/** The characters of an unchecked and a checked box. */
export const BOX = { open: "☐", ticked: "☒" } as const;
