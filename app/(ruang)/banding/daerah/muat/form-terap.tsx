'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { kataKirim } from '@/components/lapor/forms/pengisian'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { terapkanAngkaDaerah } from '@/lib/lapor/daerah/actions'
import type { PratinjauDaerah } from '@/lib/lapor/daerah/impor/pratinjau'

/** Saves what is shown above, all of it or nothing. */
export function FormTerap({ pratinjau, berubah }: { pratinjau: PratinjauDaerah; /** the box was edited since */ berubah: boolean }) {
  const aksi = useAksi(terapkanAngkaDaerah)
  const { BARU, SAJI_ULANG, SALAH } = pratinjau.rencana.jumlah
  const banyak = BARU + SAJI_ULANG
  // once saved, what was looked at is what is recorded: the answer stays
  if (banyak === 0 && !aksi.hasil.data) return <Notice nada={SALAH > 0 ? 'peringatan' : 'info'}>{SALAH > 0 ? 'Belum ada yang dapat disimpan. Perbaiki barisnya di kotak di atas, lalu lihat lagi.' : 'Semua angka ini sudah tercatat. Tidak ada yang perlu disimpan.'}</Notice>
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3 border-t border-garis pt-4">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      {Object.entries(pratinjau.kiriman).map(([nama, nilai]) => <input key={nama} type="hidden" name={nama} value={nilai} />)}
      <input type="hidden" name="teks" value={pratinjau.teks} /><input type="hidden" name="tanda" value={pratinjau.tanda} />
      {aksi.hasil.data ? null : (
        <>
          {SALAH > 0 ? <CheckField name="paham" value="ya" label={`Saya mengerti bahwa ${bilangan(SALAH)} baris bermasalah ditinggalkan.`} /> : null}
          {aksi.galat?.isian.paham ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.paham}</p> : null}
          {berubah ? <Notice nada="peringatan">Kotak di atas sudah diubah. Yang disimpan adalah yang ditunjukkan ini; lihat lagi bila perubahan itu harus ikut.</Notice> : null}
          <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{kataKirim(aksi.menunggu, `Simpan ${bilangan(banyak)} angka`)}</Button></div>
        </>
      )}
    </form>
  )
}
