/** The built-in role types, which are always known. Files under `templates/roles/` may add more. */
export const ROLE_IDS: ReadonlySet<string> = new Set([
  "product-manager",
  "technical-product-manager",
  "technical-program-manager",
  "program-manager",
  "project-manager",
  "product-owner",
  "engineering-manager",
  "delivery-manager",
  "product-marketing-manager",
  "product-operations",
  "release-manager",
  "chief-of-staff",
]);
