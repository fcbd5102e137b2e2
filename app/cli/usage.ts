/** The output of `requisite help`. */
export const USAGE = `Usage: requisite COMMAND [--json] FILE...

  check FILE...    says which job each file describes, and what is unclear
                     --settings   texts for every posting, as for export; they don’t count as missing
  import FILE...   reads job descriptions and prints a requisition file for each
  export FILE      writes a document of a requisition
                     --document   job-description, interview-plan, interviewer-kit, role-card, clarity-report,
                                  or pack for all of them, of one FILE or of several
                     --format     docx, html, pdf, md, txt, json, jsonld (of a job-description),
                                  ics (of an interview-plan), csv (of an interviewer-kit)
                     --out        a file or a folder; without it the document goes to standard output
                     --edition    posting, for the job description as the public reads it
                     --settings   a YAML or JSON file with the texts and look for every document: organization,
                                  about, apply, equalOpportunity, adjustments, workplace, benefits (a list), color, paper
                     --organization, --paper a4|letter    the same for one document; they override the file
                     --approved   leaves out the draft mark, because you have approved this text
  compare FILE FILE...
                   compares two to four requisitions with the first: what separates them, what they
                   have in common, and the rows that differ; --all prints equal rows too
  help             prints this

A FILE is a job description (.docx, .md, .txt, or - for standard input) or, for check, export and compare, a
requisition (.yaml, .yml or .json). Requisitions that are checked together are also compared with each other.

  --json           prints one JSON object
  --               treats everything after it as a file

Exit codes: 0 fine, 1 blockers were found, 2 the command failed.
TEMPLATES_DIR names the folder of role types and rules, if not Requisite's own. CHROMIUM_PATH names the browser
that prints PDFs, if it isn’t found.
`;
