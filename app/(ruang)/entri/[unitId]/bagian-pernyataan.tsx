import { FormPernyataan } from '@/components/lapor/pernyataan/form-pernyataan'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { simpanPernyataan } from '@/lib/lapor/pernyataan/actions'
import type { Pernyataan } from '@/lib/lapor/pernyataan/types'
import { triwulan } from '@/lib/realisasi/bulan'

interface BagianPernyataanProps {
  alamat: { tahun: number; bulan: number; unitId: number }
  pernyataan: Pernyataan | null
  /** the month takes notes */
  bolehIsi: boolean
}

const ROMAWI = ['I', 'II', 'III', 'IV'] as const

/** What the unit says for the meeting, once a quarter: optional, behind one tap, so that the evening does not grow. */
export function BagianPernyataan({ alamat, pernyataan, bolehIsi }: BagianPernyataanProps) {
  const { tahun, bulan, unitId } = alamat
  const nama = `triwulan ${ROMAWI[triwulan(bulan) - 1] ?? ''} ${tahun}`
  return (
    <section aria-labelledby="pernyataan-unit" className="border-t border-garis pt-4">
      <h2 id="pernyataan-unit" className="text-lg">Untuk rapat {nama}</h2>
      <p className="mb-2 max-w-prose text-redup">
        Dukungan yang diminta, rencana triwulan berikutnya, dan perkiraan akhir tahun. Boleh dikosongkan; cukup sekali tiap triwulan.{' '}
        <a href={`/kendala/unit/${unitId}?tahun=${tahun}&bulan=${bulan}`} className="tautan">{pernyataan ? 'Lihat yang sudah ditulis' : 'Lihat pernyataan unit'}</a>
      </p>
      {bolehIsi ? (
        <Disclosure label={pernyataan ? 'Ubah pernyataan' : 'Tulis pernyataan'}>
          <FormPernyataan key={pernyataan?.versi ?? 0} aksi={simpanPernyataan} alamat={alamat} semula={pernyataan} milik="unit" />
        </Disclosure>
      ) : null}
    </section>
  )
}
