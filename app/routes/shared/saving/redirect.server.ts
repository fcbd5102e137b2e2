import { redirect, redirectDocument } from "@remix-run/node";

/** The pages of a requisition that scripts keep alive. */
const ALIVE = /^\/requisitions\/(?:new|[a-z0-9]{12})\/(?:edit\/|brief(?:[?#]|$))/;

/**
 * Redirects from a form to the next page. A page without scripts is loaded as a document: rendered by the form's own
 * scripts, and then reloaded, it would have none to go back with, and Back would change only the address.
 */
export const redirectAfterSave = (address: string): Response =>
  ALIVE.test(address) ? redirect(address) : redirectDocument(address);
