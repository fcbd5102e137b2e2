/** What `requisite help` prints. */
export const USAGE = `Usage: requisite COMMAND [--json] FILE...

  check FILE...    says which job each file describes, and what in it is unclear
  import FILE...   reads job descriptions and prints a requisition file of each
  help             prints this

A FILE is a job description (.docx, .md, .txt, or - for standard input) or, for check, a requisition
(.yaml, .yml or .json). Requisitions that are checked together are compared with each other as well.

  --json           prints one JSON object
  --               takes everything after it as a file

Exit codes: 0 fine, 1 blockers were found, 2 it could not do what was asked.
TEMPLATES_DIR names the folder of role types and rules, if it is not Requisite's own.
`;
