import { index, route, type RouteConfig } from "@remix-run/route-config";

/** The formats of a document, by the ending of its address; `tests/architecture.test.ts` holds them against `app/formats`. */
const ENDINGS = ["csv", "docx", "html", "ics", "json", "jsonld", "md", "txt"];

/** Every address, and the file that answers it. */
export default [
  index("routes/list/home.ts"),
  route("help", "routes/help/route.tsx"),
  route("requisitions", "routes/list/route.tsx"),
  route("requisitions.zip", "routes/list/zip.ts"),

  route("requisitions/new", "routes/new/route.tsx"),
  route("requisitions/new/brief", "routes/new/brief.tsx"),
  route("requisitions/new/import", "routes/new/import.tsx"),
  route("requisitions/new/which-role", "routes/new/which-role.tsx"),

  route("requisitions/:id.json", "routes/requisition/answers-file.ts", { id: "answers as JSON" }),
  route("requisitions/:id.yaml", "routes/requisition/answers-file.ts", { id: "answers as YAML" }),
  route("requisitions/:id", "routes/requisition/route.tsx", [
    index("routes/requisition/overview/route.tsx"),
    route("brief", "routes/requisition/brief/route.tsx"),
    route("brief/save", "routes/requisition/brief/autosave.ts"),
    route("debrief", "routes/requisition/debrief/route.tsx"),
    route("debrief.docx", "routes/requisition/debrief/file.ts"),
    route("documents/:document", "routes/requisition/documents/route.tsx"),
    ...ENDINGS.map((ending) =>
      route(`documents/:document.${ending}`, "routes/requisition/documents/file.ts", { id: `document as ${ending}` }),
    ),
    route("edit/:section", "routes/requisition/section/route.tsx"),
    route("save/:section", "routes/requisition/section/autosave.ts"),
    route("gaps", "routes/requisition/gaps/route.tsx"),
    route("history", "routes/requisition/history/route.tsx"),
    route("history/:version", "routes/requisition/history/version.tsx"),
    route("history/:version/changes.docx", "routes/requisition/history/changes.ts"),
    route("imported", "routes/requisition/imported/route.tsx"),
    route("review", "routes/requisition/review/route.tsx"),
    route("review/save", "routes/requisition/review/autosave.ts"),
    route("role-type", "routes/requisition/role-type/route.tsx"),
    route("split", "routes/requisition/split/route.tsx"),
  ]),

  route("compare", "routes/compare/route.tsx"),
  route("compare.docx", "routes/compare/file.ts"),
  route("compare/blind", "routes/compare/blind.tsx"),
  route("pack", "routes/pack/route.tsx"),
  route("pack.docx", "routes/pack/file.ts"),
  route("role-types", "routes/role-types/route.tsx"),
  route("role-types/:role", "routes/role-types/role-type.tsx"),
  route("settings", "routes/settings/route.tsx"),
  route("settings/logo.png", "routes/settings/logo.ts"),
  route("settings/save", "routes/settings/autosave.ts"),
] satisfies RouteConfig;
