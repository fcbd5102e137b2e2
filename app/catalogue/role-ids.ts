/** The role types that the product knows. A file under `templates/roles/` may add more. */
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
