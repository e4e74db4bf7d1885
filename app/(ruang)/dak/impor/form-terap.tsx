'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan, rupiah } from '@/lib/dasar/format/angka'
import { terapkanImporDak } from '@/lib/lapor/dak/actions'
import type { PratinjauDak } from '@/lib/lapor/dak/impor/pratinjau'
import { jumlah } from '@/lib/realisasi/rupiah'

interface FormTerapProps {
  pratinjau: PratinjauDak
  /** the box was edited since */
  berubah: boolean
}

/** What has to be agreed to before saving; null: nothing. */
function pahamKata({ jumlah: banyak, rencana }: PratinjauDak): string | null {
  const ditinggalkan = rencana.baris.filter(({ keadaan }) => keadaan === 'SALAH' || keadaan === 'LEPAS')
  const kata = [
    ...(ditinggalkan.length > 0 ? [`${bilangan(banyak.SALAH + banyak.LEPAS)} baris (kontrak dan salur ${rupiah(jumlah(ditinggalkan.map(({ uang }) => uang)))}) ditinggalkan`] : []),
    ...(rencana.selisih.length > 0 ? [`${bilangan(rencana.selisih.length)} jumlah pada berkas berselisih`] : []),
  ]
  return kata.length > 0 ? `Saya mengerti bahwa ${kata.join(' dan ')}.` : null
}

/** Saves what is shown above, all of it or nothing. */
export function FormTerap({ pratinjau, berubah }: FormTerapProps) {
  const aksi = useAksi(terapkanImporDak)
  const { jumlah: banyak, rencana } = pratinjau
  if (banyak.TANYA > 0) return <Notice nada="peringatan">Jawab dulu {bilangan(banyak.TANYA)} baris yang ditanyakan, lalu lihat lagi.</Notice>
  if (banyak.BARU === 0) return <Notice nada={banyak.SALAH > 0 ? 'peringatan' : 'info'}>{banyak.SALAH > 0 ? 'Belum ada yang dapat disimpan. Perbaiki barisnya di kotak di atas, lalu lihat lagi.' : 'Semua angka lembar ini sudah tercatat. Tidak ada yang perlu disimpan.'}</Notice>
  const paham = pahamKata(pratinjau)
  const catatan = rencana.baris.reduce((kini, satu) => kini + (satu.keadaan === 'BARU' ? satu.ubah.length : 0), 0)
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3 border-t border-garis pt-4">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {Object.entries(pratinjau.kiriman).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <input type="hidden" name="teks" value={pratinjau.teks} /><input type="hidden" name="tanda" value={pratinjau.tanda} />
      {aksi.hasil.data ? null : (
        <>
          {paham === null ? null : <CheckField name="paham" value="ya" label={paham} />}
          {aksi.galat?.isian.paham ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.paham}</p> : null}
          {berubah ? <Notice nada="peringatan">Kotak di atas sudah diubah. Yang disimpan adalah yang ditunjukkan ini; lihat lagi bila perubahan itu harus ikut.</Notice> : null}
          <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, `Simpan ${bilangan(catatan)} catatan`)}</Button></div>
        </>
      )}
    </form>
  )
}
