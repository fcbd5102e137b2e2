import { describe, expect, it } from "vitest";
import { problemOfApplying } from "./apply-address";

describe("how to apply", () => {
  it.each([
    "",
    "careers.example.com/jobs",
    "example.com",
    "https://careers.example.com/jobs?team=tpm&src=a#apply",
    "HTTPS://WWW.EXAMPLE.COM",
    "http://jobs.example.com:8080/apply",
    "bücher.example/stellen",
    "jobs@example.com",
    "jobs+tpm@mail.example.co.uk",
    "Apply at careers.example.com/jobs.",
    "Email your résumé (PDF) to jobs@example.com, subject: TPM.",
    "Apply: https://example.com/jobs (English only)!",
    "Apply at <https://example.com/jobs> or write to “jobs@example.com”.",
    "apply at careers.example.com/jobs",
    "Send resume.pdf to jobs@example.com",
    "Apply at [the address of our jobs page]",
  ])("accepts %j", (text) => {
    expect(problemOfApplying(text)).toBeUndefined();
  });

  it.each([
    ["javascript:alert(1)", /“javascript:alert\(1” isn’t a web address.*https:\/\//],
    ["Apply at JavaScript:alert(document.cookie) or example.com", /isn’t a web address/],
    ["java script:alert(1)", /isn’t a web address|Write a web or email address/],
    ["data:text/html,<b>hi</b>", /isn’t a web address/],
    ["file:///etc/passwd", /isn’t a web address/],
    ["ftp://example.com/jobs", /isn’t a web address/],
    ["mailto:jobs@example.com?bcc=me@example.org", /without “mailto:”/],
    ["jobs@example.com?bcc=me@example.org", /isn’t an email address/],
    ["https://example.com@evil.example/jobs", /without a user name/],
    ["https://me:secret@example.com/", /without a user name/],
    ["me:secret@example.com", /without a user name/],
    ["https://example.com\\@evil.example", /without a user name/],
    ["https://careers example.com/jobs", /isn’t a complete web address/],
    ["https:/careers.example.com", /isn’t a complete web address/],
    ["https://localhost/jobs", /isn’t a complete web address/],
    ["http://10.0.0.1/jobs", /isn’t a complete web address/],
    ["careers example.com/jobs", /without spaces/],
    ["careers. example.com/jobs", /without spaces/],
    ["careers .example.com/jobs", /without spaces/],
    ["jobs @example.com", /isn’t an email address/],
    ["jobs@ example.com", /isn’t an email address/],
    ["jobs@example", /isn’t an email address/],
    ["Apply on our website", /Write a web or email address.*careers\.example\.com/],
    ["Send us your resume.pdf", /Write a web or email address/],
    ["Ask Ann.She knows", /Write a web or email address/],
    ["jobs@example.com\nor by post", /in one line/],
  ])("rejects %j and says what to write", (text, message) => {
    expect(problemOfApplying(text)).toMatch(message);
  });

  it("is read up to the length limit of its field", () => {
    for (const unit of ["a.", "a@", "(", "a)", ".", "a-", "x/", "https://"]) {
      expect(problemOfApplying(unit.repeat(1000 / unit.length))).toBeDefined();
      expect(problemOfApplying(unit.repeat(100_000))).toBeUndefined();
    }
  });
});
