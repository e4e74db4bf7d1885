import { FormBawa } from './tombol-putusan'
import Link from 'next/link'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { namaTriwulan } from '@/lib/dasar/format/triwulan'
import type { Putusan } from '@/lib/lapor/tindak-lanjut/types'
import { siapa } from '@/lib/lapor/tindak-lanjut/utils'
import type { Rapat } from '@/lib/rakor/rapat/types'

/** Open decisions of the meetings before, offered to this one: each is carried with a new day, its history stays. */
export function Tawaran({ rapat, tawaran, tenggat }: { rapat: Rapat; tawaran: readonly Putusan[]; tenggat: readonly { hari: string }[] }) {
  if (tawaran.length === 0) return null
  return (
    <section id="lanjutkan" aria-labelledby="judul-lanjutkan" className="cetak-sembunyi flex flex-col gap-2">
      <h2 id="judul-lanjutkan" className="text-lg">{awalBesar(bilanganKata(tawaran.length))} keputusan rakor sebelumnya masih terbuka. Dilanjutkan?</h2>
      <ul className="max-w-5xl divide-y divide-garis">
        {tawaran.map((satu) => {
          const akhir = satu.rapat.at(-1)
          return (
            <li key={satu.id} className="flex flex-col gap-1 py-2">
              <p><Link href={`/tindak-lanjut/${satu.id}`} prefetch={false} className="tautan font-medium">{satu.apa}</Link></p>
              {akhir ? <p className="text-sm text-redup">{siapa(satu)}; {namaTriwulan(akhir)} nomor {akhir.nomor}, tenggat {tanggal(akhir.tenggat)}</p> : null}
              <FormBawa rapatId={rapat.id} keputusanId={satu.id} tenggat={tenggat[0]?.hari ?? rapat.tanggal} apa={satu.apa} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
