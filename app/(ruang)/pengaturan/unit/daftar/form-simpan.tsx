'use client'

import { HasilForm } from '@/components/lapor/forms/hasil-aksi'
import { useAksi } from '@/components/lapor/forms/use-aksi'
import { Button, LinkButton } from '@/components/dasar/ui/button'
import { CheckField } from '@/components/dasar/ui/field'
import { Notice } from '@/components/dasar/ui/notice'
import { bilangan } from '@/lib/dasar/format/angka'
import { simpanDaftar } from '@/lib/tahun/unit/actions'
import type { Pratinjau } from '@/lib/tahun/unit/daftar/types'

/** Saves what is shown above, all of it or nothing. `berubah`: the box was edited since. */
export function FormSimpan({ pratinjau: { teks, tanda, rencana, jumlah }, berubah }: { pratinjau: Pratinjau; berubah: boolean }) {
  const aksi = useAksi(simpanDaftar)
  const banyak = jumlah.BARU + jumlah.UBAH
  if (rencana.tanggalSalah !== null) return <Notice nada="galat">{rencana.tanggalSalah}</Notice>
  if (banyak === 0) return <Notice nada={jumlah.SALAH > 0 ? 'peringatan' : 'info'}>{jumlah.SALAH > 0 ? 'Belum ada yang dapat disimpan. Perbaiki barisnya di kotak di atas, lalu lihat lagi.' : 'Semua unit dalam daftar ini sudah tersimpan sama. Tidak ada yang perlu disimpan.'}</Notice>
  return (
    <form action={aksi.formAction} onSubmit={aksi.onSubmit} className="flex flex-col gap-3">
      <HasilForm aksi={aksi} berhasil={(data) => data.pesan} />
      <input type="hidden" name="teks" value={teks} />
      <input type="hidden" name="berlakuMulai" value={rencana.berlakuMulai} />
      <input type="hidden" name="tanda" value={tanda} />
      {aksi.hasil.data ? (
        <div className="flex flex-wrap gap-3"><LinkButton href="/pengaturan/pengguna/unit" ragam="utama">Buat akun untuk semua unit</LinkButton><LinkButton href="/pengaturan/menyiapkan">Langkah menyiapkan tahun</LinkButton><LinkButton href="/pengaturan/unit">Lihat semua unit</LinkButton></div>
      ) : (
        <>
          {jumlah.SALAH > 0 ? <CheckField name="paham" value="ya" label={`Saya mengerti bahwa ${bilangan(jumlah.SALAH)} baris bermasalah ditinggalkan.`} /> : null}
          {aksi.galat?.isian.paham ? <p className="font-medium text-merah"><span aria-hidden="true">! </span>{aksi.galat.isian.paham}</p> : null}
          {berubah ? <Notice nada="peringatan">Kotak di atas sudah diubah. Yang disimpan adalah perbedaan yang ditunjukkan ini; lihat lagi bila perubahan itu harus ikut.</Notice> : null}
          <div><Button type="submit" ragam="utama" aria-disabled={aksi.menunggu}>{aksi.menunggu ? 'Menyimpan…' : `Simpan ${bilangan(banyak)} unit`}</Button></div>
        </>
      )}
    </form>
  )
}
