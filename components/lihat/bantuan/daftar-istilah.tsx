import { ISTILAH } from './istilah'

/** The glossary in two columns where there is room. */
export function DaftarIstilah() {
  return (
    <dl className="gap-x-10 lg:columns-2">
      {ISTILAH.map(({ istilah, arti }) => (
        <div key={istilah} className="mb-3 break-inside-avoid">
          <dt className="font-semibold">{istilah}</dt>
          <dd className="text-redup">{arti}</dd>
        </div>
      ))}
    </dl>
  )
}
