// Writes app/clarity/wording/equality-phrases.json, the phrases that retext-equality looks for. Passages without any of
// them, which are most, need not be parsed. Run it again after an update of the library.
import { writeFileSync } from "node:fs";
import { URL } from "node:url";
import { format } from "prettier";
import { phrasesOfTheLibrary } from "../app/clarity/wording/testing/equality-phrases.mjs";

const target = new URL("../app/clarity/wording/equality-phrases.json", import.meta.url);
writeFileSync(target, await format(JSON.stringify(phrasesOfTheLibrary()), { parser: "json", printWidth: 120 }));
