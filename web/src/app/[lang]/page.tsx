/** The start page. */
export default function StartPage() {
  return <div className="page py-8">…</div>;
}
