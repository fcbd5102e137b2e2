export default function Requisitions() {
  return <h1>Requisitions</h1>;
}
