import { RUMUS } from '@/lib/realisasi/rumus'

/** Every formula of the product, from the same texts that stand behind each figure. */
export function DaftarRumus() {
  return (
    <dl className="divide-y divide-garis border-y border-garis">
      {Object.entries(RUMUS).map(([kunci, { nama, rumus, keterangan, sumber }]) => (
        <div key={kunci} id={`rumus-${kunci}`} className="grid gap-x-6 gap-y-1 py-3 md:grid-cols-[14rem_1fr]">
          <dt className="font-semibold">{nama}</dt>
          <dd>
            <p className="font-medium">= {rumus}</p>
            <p className="text-redup">{keterangan}</p>
            <p className="text-sm text-redup">Sumber: {sumber}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}
