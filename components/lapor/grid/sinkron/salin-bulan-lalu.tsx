'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import type { AksiFormulir } from '@/components/lapor/forms/types'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { Disclosure } from '@/components/dasar/ui/disclosure'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import type { Salinan } from '@/lib/lapor/lembar/types'
import { kalimatSalinan } from '@/lib/lapor/lembar/utils'
import type { AlamatLembar } from './types'

interface SalinBulanLaluProps {
  alamat: AlamatLembar
  aksi: AksiFormulir<{ pesan: string }>
  /** what would be carried over, as the server sees it now */
  salinan: Salinan
  /** folded into one line until it is asked for */
  rapat?: boolean
}

/** Progress of the month before, shown first, then carried over where this month has nothing yet. */
export function SalinBulanLalu({ alamat, aksi: aksiServer, salinan, rapat }: SalinBulanLaluProps) {
  const aksi = useAksi(aksiServer)
  const { fisik } = salinan
  if (alamat.bulan === 1) return null
  const kosong = fisik.length === 0
  const formulir = (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-2">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {Object.entries(alamat).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      {kosong ? null : (
        <Disclosure label={kalimatSalinan(salinan, `dapat disalin dari ${namaBulan(alamat.bulan - 1)}`)}>
          <ul className="max-h-60 overflow-y-auto text-sm">
            {fisik.map(({ subId, kode, nama, persen }) => <li key={subId}>{kode} {nama}: <span className="tabular-nums">{tulisAngka(persen)}%</span></li>)}
          </ul>
          <p className="mt-1 text-sm text-redup">Hanya yang masih kosong bulan ini; yang sudah diisi tidak ditimpa. Hasil salinan dapat diubah seperti isian biasa.</p>
        </Disclosure>
      )}
      {kosong
        ? <p className="text-sm text-redup">Tidak ada yang perlu disalin dari {namaBulan(alamat.bulan - 1)}.</p>
        : <div><Button type="submit" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyalin…' : `Salin fisik dari ${namaBulan(alamat.bulan - 1)}`}</Button></div>}
    </form>
  )
  if (!rapat) return formulir
  return <Disclosure label={`Salin fisik dari ${namaBulan(alamat.bulan - 1)}…`} className="open:order-last open:basis-full">{formulir}</Disclosure>
}
