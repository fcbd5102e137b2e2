import { ErrorSummary } from "../../ui/error-summary";
import { ChoiceGroup, FileField, TextField } from "../../ui/fields/plain-fields";
import { Glyph } from "../../ui/glyph";
import { SaveAsTyped } from "../../ui/save-as-typed";
import { PostingTexts } from "../../ui/settings/posting-texts";
import { SettingCard } from "../../ui/settings/setting-card";
import { StyleLines } from "../../ui/settings/style-lines";
import { showSettings } from "./show.server";

import type { SerializeFrom } from "@remix-run/node";
import type { Refused } from "./show.server";

export interface SettingsPageProps {
  readonly shown: SerializeFrom<typeof showSettings>;
  readonly refused: SerializeFrom<Refused> | undefined;
}

const PAPERS = [
  { value: "a4", label: "A4, 210 by 297 mm" },
  { value: "letter", label: "Letter, 8.5 by 11 inches" },
];

export function SettingsPage({ shown: kept, refused }: SettingsPageProps) {
  const problemOf = (field: string) => refused?.problems.find((problem) => problem.field === field)?.message;
  const paper = refused?.paper ?? kept.paper;
  const texts = { texts: refused?.texts ?? kept.texts, ourStatement: kept.ourStatement, problemOf };
  const unsure = kept.lines.some(({ suspicious, decided }) => suspicious && !decided);
  return (
    <>
      <ErrorSummary problems={refused?.problems ?? []} />
      <div className="c-title">
        <h1>Settings</h1>
        <p>Written once, used in every posting and document. All of it is optional.</p>
      </div>
      <form method="post" encType="multipart/form-data" data-save="/settings/save">
        <input type="hidden" name="revision" value={kept.seen} autoComplete="off" />
        <div className="l-two">
          <div className="l-stack">
            <SettingCard id="company" title="Company" about="A requisition can replace these under Offer">
              <TextField
                name="organization"
                label="Company name"
                hint="Shown at the top of each page and in the posting"
                value={refused?.organization ?? kept.organization}
                problem={problemOf("organization")}
              />
              <PostingTexts of={["about", "workplace", "benefits"]} {...texts} />
            </SettingCard>
            <SettingCard id="applying" title="Applying" about="What every posting ends with">
              <PostingTexts of={["apply", "equalOpportunity", "adjustments"]} {...texts} />
            </SettingCard>
          </div>
          <div className="l-stack">
            <SettingCard id="look" title="Look" about="Of Word files, web pages and prints">
              <TextField
                name="color"
                label="Color"
                hint="Of headings and lines, for example #1D4E89. We darken a color that is too light to read"
                value={refused?.color ?? kept.color}
                problem={problemOf("color")}
              />
              <ChoiceGroup
                type="radio"
                name="paper"
                legend="Paper"
                choices={PAPERS.map(({ value, label }) => ({ value, label, chosen: value === paper }))}
                problem={problemOf("paper")}
              />
              <FileField
                name="logo"
                label="Logo"
                hint="PNG or SVG, up to 512 kB. Text in an SVG has to be outlines"
                accept=".png,.svg"
                kept={kept.logo ? "your logo" : undefined}
                problem={problemOf("logo")}
              >
                {kept.logo ? (
                  <img
                    src="/settings/logo.png"
                    alt="Your logo"
                    width={240}
                    height={Math.round((240 * kept.logo.height) / kept.logo.width)}
                  />
                ) : null}
              </FileField>
            </SettingCard>
            <SettingCard id="word" title="Word template" about="For files that look like your company’s own">
              <FileField
                name="style"
                label="A Word file in your company’s style"
                hint=".docx or .dotx, up to 2 MB, no macros. We use its styles, theme, header and footer, not its text"
                accept=".docx,.dotx"
                kept={kept.style}
                problem={problemOf("style")}
              />
              <StyleLines lines={kept.lines} typed={refused?.lines} />
            </SettingCard>
          </div>
        </div>
        <div className="c-act">
          <div>
            <p role="status">
              {refused ? (
                "Not saved. Fix the fields marked above."
              ) : kept.saved ? (
                <>
                  <Glyph name="ready" /> Saved. Documents you export from now on use these settings.
                  {unsure ? <a href="#style-lines">Check the text from its header and footer</a> : null}
                </>
              ) : (
                "What is saved here is used in documents you export."
              )}
            </p>
            <button className="c-button is-primary" name="intent" value="save">
              Save settings
            </button>
          </div>
        </div>
        <SaveAsTyped />
      </form>
    </>
  );
}
