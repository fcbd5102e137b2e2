import { redirect, redirectDocument } from "@remix-run/node";

/** The pages of a requisition that scripts keep alive. */
const ALIVE = /^\/requisitions\/(?:new|[a-z0-9]{12})\/(?:edit\/|brief(?:[?#]|$))/;

/**
 * Leads from a form to the next page. One without scripts is loaded as a whole: put in the place of the form by the form's own scripts,
 * and reloaded there, it would have none to go back with, and Back would change the address alone.
 */
export const redirectAfterSave = (address: string): Response =>
  ALIVE.test(address) ? redirect(address) : redirectDocument(address);
