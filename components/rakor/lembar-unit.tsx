import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { LembarUnit as Lembar } from '@/lib/rakor/bekuan/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'

interface LembarUnitProps {
  daftar: readonly Lembar[]
  /** heading of the section, as deep as the page wants it */
  judul: 'h2' | 'h3'
  /** says which unit each sheet is of: where there are several */
  sebutUnit?: boolean
}

/** The evaluation sheets of units, one a frozen meeting, to fetch as PDF; nothing where there is none. */
export function LembarUnit({ daftar, judul: Judul, sebutUnit = false }: LembarUnitProps) {
  if (daftar.length === 0) return null
  return (
    <div className="cetak-sembunyi flex flex-col gap-1">
      <Judul className={Judul === 'h2' ? 'text-lg' : 'font-semibold'}>Lembar evaluasi rakor</Judul>
      <ul className="max-w-3xl divide-y divide-garis">
        {daftar.map(({ rapatId, unitId, singkat, urutan, dibacaPada, ...rapat }) => (
          <li key={`${rapatId}-${unitId}`} className="py-1">
            <a href={`/api/rakor/${rapatId}/lembar?unit=${unitId}`} download className="tautan inline-block min-h-8 content-center max-sm:min-h-11">{namaRapat(rapat)}{sebutUnit ? `, ${singkat}` : ''} (PDF)</a>
            <span className="text-sm text-redup"> Posisi beku ke-{urutan}, dibaca {waktuWib(dibacaPada)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
