import { ErrorSummary } from "../../ui/error-summary";
import { FileField, TextField } from "../../ui/fields/plain-fields";
import { Ways } from "../../ui/start/ways";

export interface ImportPageProps {
  readonly shown: { readonly id: string; readonly megabytes: number };
  readonly refused: { readonly field: "text" | "file"; readonly message: string; readonly pasted: string } | undefined;
}

export function ImportPage({ shown, refused }: ImportPageProps) {
  const { id, megabytes } = shown;
  const problems = refused ? [{ field: refused.field, message: refused.message }] : [];
  const problemOf = (field: string) => (refused?.field === field ? refused.message : undefined);
  return (
    <>
      <ErrorSummary problems={problems} />
      <div className="c-title">
        <h1>Use what you have</h1>
      </div>
      <Ways here="import" />
      <form method="post" encType="multipart/form-data" className="c-card is-padded">
        <input type="hidden" name="id" value={id} />
        <p className="u-measure u-muted">
          See which role a job description describes and where it contradicts itself. It becomes suggested answers, and
          the brief asks for what&apos;s missing.
        </p>
        <div className="l-two u-top">
          <TextField
            tall
            name="text"
            label="Paste the text"
            hint="Paste from a web page, document or email. Keep the headings."
            value={refused?.pasted ?? ""}
            problem={problemOf("text")}
          />
          <div>
            <FileField
              name="file"
              label="Or choose a file"
              hint={`Word (.docx), Markdown or plain text, up to ${megabytes} MB. Exported requisitions too: .yaml, .json, or a .zip up to 16 MB.`}
              accept=".docx,.docm,.md,.markdown,.txt,.html,.htm,.yaml,.yml,.json,.zip"
              problem={problemOf("file")}
            />
            <div className="l-row">
              <button className="c-button is-primary" name="intent" value="import">
                Import
              </button>
              <p className="u-small u-muted">Your file isn’t sent anywhere else. Macros never run.</p>
            </div>
          </div>
        </div>
      </form>
    </>
  );
}
