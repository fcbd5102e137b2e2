import { Refusal } from "../refusal";

export const damaged = () =>
  new Refusal("This Word file is damaged and cannot be read. Open it in Word, save it as a new .docx and try that.");

export const tooBig = () =>
  new Refusal(
    "This file unpacks to more than 20 MB, far more than a document of this kind. Copy the text into a new one and try that.",
  );
