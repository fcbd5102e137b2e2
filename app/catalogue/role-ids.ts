/** The role types the product tells apart. A file under `templates/roles/` may bring one more; these are always known. */
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
