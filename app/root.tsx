import { Outlet, Scripts } from "@remix-run/react";
import { useContext } from "react";
import { PageContext } from "./ui/page-context";

export default function App() {
  const { nonce } = useContext(PageContext);
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>Requisite</title>
      </head>
      <body>
        <Outlet />
        <Scripts nonce={nonce ?? ""} />
      </body>
    </html>
  );
}
