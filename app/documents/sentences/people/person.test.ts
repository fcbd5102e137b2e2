import { describe, expect, it } from "vitest";
import { catalogue } from "../../../../tests/support/catalogue";
import { blankRequisition, type Requisition } from "../../../requisition/requisition";
import { namesSomebody, personsText, subjectOf, verbFor } from "./person";

const said = (who: string, short = false) => personsText({ catalogue }, who, short);

describe("a person by role", () => {
  it.each([
    ["Head of Platform", "the Head of Platform"],
    ["Engineering managers", "the engineering managers"],
    ["Product manager, Streaming Platform", "the product manager for Streaming Platform"],
    ["Engineering managers, who give the estimates", "the engineering managers, who give the estimates"],
    ["Product manager, for what people outside read", "the product manager, for what people outside read"],
    ["Design lead and engineering manager", "the design lead and the engineering manager"],
    [
      "product manager; Head of Platform for platform work",
      "the product manager and the Head of Platform for platform work",
    ],
    ["Managers of design, data science and engineering", "the managers of design, data science and engineering"],
    ["the managers of each function", "the managers of each function"],
    ["CEO and founder; VP Sales", "the VP Sales, and the CEO and founder"],
    ["the CTO and the founder", "the CTO and the founder"],
    ["Head of Platform (hiring manager)", "the Head of Platform"],
    ["CTO", "the CTO"],
    ["VP Engineering", "the VP Engineering"],
    ["Jane Doe", "Jane Doe"],
    ["Ward pharmacists", "the ward pharmacists"],
    ["Nurses on the ward", "the nurses on the ward"],
    ["A recruiter", "a recruiter"],
    ["People partner", "the people partner"],
    ["People who sell", "people who sell"],
    ["Finance", "finance"],
    ["HR", "HR"],
    ["Our customers", "our customers"],
    // A title in capitals is the same everywhere.
    ["Director, Live Ops (Oslo)", "the Director, Live Ops (Oslo)"],
    ["Treasury & Banking Ops", "Treasury & Banking Ops"],
    ["EHS", "EHS"],
    ["Director of Engineering, Payments.", "the Director of Engineering, Payments"],
  ])("%s", (who, expected) => {
    expect(said(who)).toBe(expected);
    expect(namesSomebody(who)).toBe(true);
  });

  it("splits a list of parties at its commas", () => {
    const { stakeholders } = blankRequisition();
    const named = ["BuildFarm", "Treasury & Banking Ops", "Live Ops", "our own Epic analysts"].map((who, i) => ({
      ...{ id: `s${i}`, who, function: "", involvement: "", often: "", needs: "" },
    }));
    const requisition = {
      ...blankRequisition(),
      stakeholders: { ...stakeholders, stakeholders: named },
    } as Requisition;
    const list = (who: string) => personsText({ catalogue, requisition }, who);
    expect(list("QA leads, BuildFarm")).toBe("the QA leads and BuildFarm");
    expect(list("PM, Treasury")).toBe("the PM and treasury");
    expect(list("SRE lead and Treasury & Banking Ops")).toBe("the SRE lead and Treasury & Banking Ops");
    expect(list("Director, Live Ops")).toBe("the Director, Live Ops");
    expect(list("Test leads, Harbor")).toBe("the test leads, Harbor");
    expect(list("Epic application analysts")).toBe("the Epic application analysts");
  });

  it("is shortened for the public", () => {
    expect(said("Product manager, Streaming Platform", true)).toBe("the product manager");
    expect(said("Engineering managers, who give the estimates", true)).toBe("the engineering managers");
  });

  it.each(["", "TBD", "to be decided", "?", "a change that is not ready waits", "製品マネージャー"])(
    "names no one in “%s”",
    (who) => expect(namesSomebody(who)).toBe(false),
  );

  it.each([
    ["Nurse manager, Oncology, and the crew", "the nurse manager and the crew"],
    ["GM, Refunds, and the crew", "the GM for Refunds and the crew"],
    ["Underwriters (fleet and home)", "the underwriters"],
    ["Site VPs (4)", "the Site VPs"],
    ["Head of Sterile Processing, Lyon", "the Head of Sterile Processing"],
    ["DBA / Storage on-call", "DBA / Storage on-call"],
    ["VP Stores (EU), VP Stores (US)", "the VP Stores"],
  ])("is shortened for the public: %s", (who, expected) => {
    expect(said(who, true)).toBe(expected);
  });
});

describe("the subject of a sentence", () => {
  const decides = (who: string) => {
    const subject = subjectOf({ catalogue }, who);
    return subject && `${subject.text} ${verbFor(subject, "decide")}`;
  };
  it.each([
    ["Platform architects", "the platform architects decide"],
    ["Head of Platform", "the Head of Platform decides"],
    ["Chief of Staff", "the Chief of Staff decides"],
    ["Finance", "finance decides"],
    // Two parties are plural, whoever they are.
    ["Manager and Legal", "the manager and legal decide"],
    ["Risk & privacy", "risk and privacy decide"],
    ["GM + Quality", "the GM and quality decide"],
    ["Mia, Tom", "Mia and Tom decide"],
    ["Sales, Legal and IT", "sales, legal and IT decide"],
    ["VP of Stores & the buyers", "the VP of Stores and the buyers decide"],
    ["Design and data leads", "the design and data leads decide"],
    ["Billing, Refunds & Fraud squads", "the Billing, Refunds & Fraud squads decide"],
    ["Dr. Cho and Dr. Lin", "Dr. Cho and Dr. Lin decide"],
    ["Trust & Safety", "Trust & Safety decides"],
    ["CFO or COO", "the CFO or COO decides"],
    // Functions have no article, groups and roles do.
    ["Field Engineering", "Field Engineering decides"],
    ["Vendor Quality", "Vendor Quality decides"],
    ["Data Procurement", "Data Procurement decides"],
    ["Account management", "account management decides"],
    ["DevOps", "DevOps decides"],
    ["Pricing Board", "the Pricing Board decides"],
    ["TMO", "the TMO decides"],
    ["SVP Engineering", "the SVP Engineering decides"],
    ["Director of Clinical Affairs", "the Director of Clinical Affairs decides"],
    ["our crews", "our crews decide"],
    ["Team Checkout", "Team Checkout decides"],
    ["Lena's squad", "Lena's squad decides"],
    ["Dr. Okafor (CMO)", "Dr. Okafor (CMO) decides"],
    // A side clause has a comma on both sides.
    ["the VMO, which signs each contract", "the VMO, which signs each contract, decides"],
    ["Safety board, led by the COO", "the safety board, led by the COO, decides"],
    ["Director of Engineering, Payments", "the Director of Engineering, Payments, decides"],
    ["VP Stores, North", "the VP Stores, North, decides"],
    ["SVP, Home Lending", "the SVP, Home Lending, decides"],
    ["Sr. Manager, ERP & Interfaces", "the Sr. Manager, ERP & Interfaces, decides"],
    ["Director of Product, Growth & Reach", "the Director of Product, Growth & Reach decides"],
  ])("%s", (who, expected) => expect(decides(who)).toBe(expected));

  it.each([
    ["a split in parentheses", "Press office (outages), EM (the rest)"],
    ["a condition", "QA if it touches a till"],
    ["a limit in parentheses", "COO (Board above 1m)"],
    ["a second decider in parentheses", "VP of Stores (w/ CFO)"],
    ["an exception", "EM, Refunds - but hotfixes are yours"],
    ["a group with its own decider", "leads in Sales and, for temps, the VMO"],
    ["a scope", "Senior Director, Lab Operations, for pay"],
    ["scopes", "GM for stores and EM for tills"],
    ["a remark on how", "All leads, by vote"],
    ["a remark on what", "CFO, last word"],
    ["one or two", "Legal and compliance team"],
    ["one title or two names", "Head of Sales and Service"],
    ["a name with a title, or two", "Mia Holm, CTO"],
    ["a slash", "Design / Research"],
    ["one department or two", "CS & Community"],
    ["whoever writes it", "Head of Sales and me"],
    ["whoever reads it", "you"],
    ["what is not settled", "TBC w/ Legal"],
    ["nobody", "no one yet"],
    ["an end that is no name", "Product, with Legal"],
  ])("is undefined with %s: %s", (_, who) => expect(decides(who)).toBeUndefined());
});
