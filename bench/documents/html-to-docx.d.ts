declare module "html-to-docx" {
  export default function toDocx(html: string): Promise<Buffer>;
}
