import { redirect, redirectDocument } from "@remix-run/node";

/** The pages of a requisition that run scripts. */
const ALIVE = /^\/requisitions\/(?:new|[a-z0-9]{12})\/(?:edit\/|brief(?:[?#]|$))/;

/**
 * Redirects from a form to the next page. A page without scripts needs a full page load: if the form's scripts rendered
 * it, a later reload would leave it without a router, and Back would change only the address.
 */
export const redirectAfterSave = (address: string): Response =>
  ALIVE.test(address) ? redirect(address) : redirectDocument(address);
