import { interview } from "./interview";
import { metrics } from "./metrics";
import { offer } from "./offer";
import { reporting } from "./reporting";
import { requirements } from "./requirements";
import { role } from "./role";
import { stakeholders } from "./stakeholders";

/** The sections of the wizard, in order. */
export const SECTIONS = [role, reporting, stakeholders, metrics, requirements, offer, interview] as const;
