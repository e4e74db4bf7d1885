'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { AngkaInput } from '@/components/dasar/ui/field'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { simpanJadwal } from '@/lib/lapor/pengadaan/actions'
import type { PaketRinci } from '@/lib/lapor/pengadaan/types'
import { BULAN } from '@/lib/realisasi/bulan'
import { Alamat, kataKirim, pengisian } from './isian'

interface SelJadwalProps { label: string; name: string; defaultValue: string; error: string | undefined }

function SelJadwal({ label, name, defaultValue, error }: SelJadwalProps) {
  return (
    <td className="p-1 align-top">
      <AngkaInput aria-label={label} name={name} defaultValue={defaultValue} aria-invalid={error ? true : undefined} aria-describedby={error ? `${name}-galat` : undefined} />
      {error ? <p id={`${name}-galat`} className="text-sm font-medium text-merah">{error}</p> : null}
    </td>
  )
}

/** The curve of a contract: cumulative percent at the end of each month, planned and reached. */
export function FormJadwal({ paket: { id, unitId, kontrak, jadwal } }: { paket: PaketRinci }) {
  const aksi = useAksi(simpanJadwal)
  const isi = pengisian(aksi)
  const nilai = (bulan: number, deret: 'rencana' | 'realisasi'): string => {
    const satu = jadwal.find((item) => item.bulan === bulan)?.[deret]
    return satu ? tulisAngka(satu) : ''
  }
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex max-w-2xl flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <Alamat unitId={unitId} paketId={id} />
      <input type="hidden" name="versi" value={kontrak?.versi ?? 0} />
      <table className="w-full">
        <caption className="mb-1 text-left text-sm text-redup">Persen kumulatif pada akhir bulan. Kosong berarti belum ada nilai, bukan nol.</caption>
        <thead><tr><th scope="col" className="text-left font-medium">Bulan</th><th scope="col" className="text-right font-medium">Rencana (%)</th><th scope="col" className="text-right font-medium">Realisasi (%)</th></tr></thead>
        <tbody>
          {BULAN.map((nama, i) => (
            <tr key={nama}>
              <th scope="row" className="text-left font-normal">{nama}</th>
              <SelJadwal label={`Rencana ${nama}`} {...isi(`rencana${i + 1}`, nilai(i + 1, 'rencana'))} />
              <SelJadwal label={`Realisasi ${nama}`} {...isi(`realisasi${i + 1}`, nilai(i + 1, 'realisasi'))} />
            </tr>
          ))}
        </tbody>
      </table>
      <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, 'Simpan jadwal')}</Button></div>
    </form>
  )
}
