import { FormTeks } from './form-teks'
import { Pratinjau } from './pratinjau'
import { Badge } from '@/components/dasar/ui/badge'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import type { MedanKantor, TeksKantor } from '@/lib/rakor/naskah/types'

/** Every paragraph of a document as it reads now, and behind each the place to change its words. */
export function DaftarTeks({ teks, medan }: { teks: readonly TeksKantor[]; medan: readonly MedanKantor[] }) {
  return (
    <ol className="divide-y divide-garis">
      {teks.map((satu) => (
        <li key={satu.kunci} className="flex flex-col gap-2 py-4">
          <h2 className="flex flex-wrap items-center gap-2 font-semibold">
            {satu.nama}{satu.diubah ? <Badge nada="aksen">diubah</Badge> : null}{satu.berlaku === false ? <Badge>tidak dipakai pada rapat ini</Badge> : null}
          </h2>
          {satu.bila === null ? null : <p className="text-sm text-redup">Dipakai bila {satu.bila}.</p>}
          <p className="max-w-3xl"><Pratinjau teks={satu.isi} medan={medan} /></p>
          <Disclosure label="Ubah">
            <FormTeks key={satu.urutan} teks={satu} medan={medan} />
            {satu.riwayat.length === 0 ? null : (
              <Disclosure label={`Riwayat (${satu.riwayat.length})`}>
                <ol className="max-w-3xl divide-y divide-garis text-sm">
                  {satu.riwayat.map(({ urutan, isi, oleh, pada }) => <li key={urutan} className="py-2"><p className="text-redup">{oleh}, {waktuWib(pada)}</p><p>{isi ?? 'Dikembalikan ke kata-kata semula.'}</p></li>)}
                </ol>
              </Disclosure>
            )}
          </Disclosure>
        </li>
      ))}
    </ol>
  )
}
