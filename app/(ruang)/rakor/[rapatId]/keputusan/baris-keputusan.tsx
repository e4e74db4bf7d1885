import { FormPutusan } from './form-putusan'
import { TombolBatalBawa, TombolHapus } from './tombol-putusan'
import Link from 'next/link'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import type { UnitPilihan } from '@/components/rakor/pilih-unit'
import { tanggal } from '@/lib/dasar/format/tanggal'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { siapa } from '@/lib/lapor/tindak-lanjut/utils'
import type { Keputusan } from '@/lib/rakor/keputusan/types'
import type { Rapat } from '@/lib/rakor/rapat/types'

interface BarisKeputusanProps {
  keputusan: Keputusan
  putusan: Putusan
  rapat: Rapat
  unit: readonly UnitPilihan[]
  tenggat: readonly { nama: string; hari: string }[]
  mencatat: boolean
}

/** One decision of an open meeting with what the office can still do about it: reword it, take it back; or undo that it was carried here. */
export function BarisKeputusan({ keputusan, putusan, rapat, unit, tenggat, mencatat }: BarisKeputusanProps) {
  const { nomor, apa, tenggat: hari, rapatAsal } = keputusan
  const dibawa = rapatAsal.length > 1
  const ubah = mencatat && !dibawa && keputusan.keadaan === 'TERBUKA'
  return (
    <li className="flex flex-col gap-1 py-2">
      <p><span className="tabular-nums">{nomor}.</span> <Link href={`/tindak-lanjut/${keputusan.id}`} prefetch={false} className="tautan font-medium">{apa}</Link></p>
      <p className="text-sm text-redup">{siapa(putusan)}; tenggat {tanggal(hari)}{dibawa ? `; dilanjutkan dari ${rapatAsal[0]?.nama ?? ''}` : ''}{keputusan.bukti ? `; bukti: ${keputusan.bukti}` : ''}</p>
      {ubah ? (
        <div className="flex flex-wrap items-start gap-2">
          <Disclosure label="Ubah"><FormPutusan key={putusan.versi} rapatId={rapat.id} unit={unit} tenggat={tenggat} semula={{ ...putusan, tenggat: hari }} {...(putusan.panel === null ? {} : { panel: putusan.panel })} /></Disclosure>
          {putusan.langkah.length === 0 ? <TombolHapus rapatId={rapat.id} keputusanId={keputusan.id} versi={putusan.versi} nomor={nomor} /> : null}
        </div>
      ) : null}
      {dibawa ? <TombolBatalBawa rapatId={rapat.id} keputusanId={keputusan.id} nomor={nomor} /> : null}
    </li>
  )
}
