/** What `requisite help` prints. */
export const USAGE = `Usage: requisite COMMAND [--json] FILE...

  check FILE...    says which job each file describes, and what in it is unclear
                     --settings   what the organization says in every posting, as for export: what it says is not missing
  import FILE...   reads job descriptions and prints a requisition file of each
  export FILE      writes a document of a requisition
                     --document   job-description, interview-plan, interviewer-kit, role-card, clarity-report,
                                  or pack for all of them, of one FILE or of several
                     --format     docx, html, pdf, md, txt, json, jsonld (of a job-description),
                                  ics (of an interview-plan), csv (of an interviewer-kit)
                     --out        a file or a folder; without it the document goes to standard output
                     --edition    posting, for the job description as the public reads it
                     --settings   a YAML or JSON file of what the organization says and how its pages look: organization,
                                  about, apply, equalOpportunity, adjustments, workplace, benefits (a list), color, paper
                     --organization, --paper a4|letter    the same for one document; they win over the file
                     --approved   leaves out the draft mark: you say that this text is approved
  compare FILE FILE...
                   sets two to four requisitions side by side, the first as the baseline: what separates them, what they
                   have in common, and the rows that differ; --all prints the rows that are the same too
  help             prints this

A FILE is a job description (.docx, .md, .txt, or - for standard input) or, for check, export and compare, a
requisition (.yaml, .yml or .json). Requisitions that are checked together are compared with each other as well.

  --json           prints one JSON object
  --               takes everything after it as a file

Exit codes: 0 fine, 1 blockers were found, 2 it could not do what was asked.
TEMPLATES_DIR names the folder of role types and rules, if it is not Requisite's own. CHROMIUM_PATH names the browser
that prints PDF, if it is not found by itself.
`;
