import { expect, it } from "vitest";
import { shortened } from "./shortened";

it("shortens a text after a word, with an ellipsis", () => {
  expect(shortened("Program Manager", 15)).toBe("Program Manager");
  expect(shortened("Program Manager, Platform", 24)).toBe("Program Manager…");
  expect(shortened("Program Manager Platform", 16)).toBe("Program Manager…");
  expect(shortened("Director of Product Management", 28)).toBe("Director of Product…");
  expect(shortened("An Oberweserdampfschiff", 10), "a word that is most of it").toBe("An Oberwe…");
  expect(shortened("プロダクトマネージャー", 6)).toBe("プロダクト…");
  expect(shortened("🎧🎧🎧🎧", 6)).toBe("🎧🎧…");
  expect(shortened("👩‍💻👩‍💻👩‍💻", 9), "one character of five units").toBe("👩‍💻…");
});

it("never leaves a bracket open", () => {
  expect(shortened("Run [the largest program this year] with care", 20)).toBe("Run…");
  expect(shortened("Run it (as ever) with great care", 24)).toBe("Run it (as ever) with…");
});
